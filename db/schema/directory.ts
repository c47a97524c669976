/**
 * The directory: units, people, what they may do where and when, and who is related to whom.
 * Accounts tie a sign-in (auth.user) to a person. It holds no case content.
 */
import { sql } from 'drizzle-orm';
import { boolean, check, date, index, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { citext, keyText } from './columns.ts';

export const units = pgTable(
  'units',
  {
    id: uuid('id').primaryKey(),
    code: text('code').notNull().unique(),
    name: text('name').notNull(),
    nameEn: text('name_en'),
    parentId: uuid('parent_id'),
    kind: text('kind').notNull(),
    /** Whose duty prevention in the unit is. */
    headId: uuid('head_id'),
  },
  (t) => [index('units_parent').on(t.parentId)],
);

/** Which units a grant on `ancestor_id` covers (itself included); kept by a trigger on `units`. */
export const unitReach = pgTable(
  'unit_reach',
  { ancestorId: uuid('ancestor_id').notNull(), unitId: uuid('unit_id').notNull() },
  (t) => [primaryKey({ columns: [t.ancestorId, t.unitId] }), index('unit_reach_unit').on(t.unitId)],
);

export const members = pgTable(
  'members',
  {
    id: uuid('id').primaryKey(),
    name: text('name').notNull(),
    title: text('title').notNull().default(''),
    titleEn: text('title_en').notNull().default(''),
    unitId: uuid('unit_id')
      .notNull()
      .references(() => units.id),
    isMember: boolean('is_member').notNull().default(true),
    isOfficial: boolean('is_official').notNull().default(false),
    joinedOn: date('joined_on').notNull(),
    leftOn: date('left_on'),
    superiorId: uuid('superior_id'),
  },
  (t) => [index('members_unit').on(t.unitId), index('members_superior').on(t.superiorId)],
);

export const accounts = pgTable('accounts', {
  id: uuid('id').primaryKey(),
  memberId: uuid('member_id')
    .notNull()
    .unique()
    .references(() => members.id),
  email: citext('email').notNull().unique(),
  locale: text('locale').notNull().default('vi'),
  status: text('status').notNull().default('active'),
});

/** `valid_to` is the last day on which the role is held. */
export const roleGrants = pgTable(
  'role_grants',
  {
    id: uuid('id').primaryKey(),
    memberId: uuid('member_id')
      .notNull()
      .references(() => members.id),
    role: keyText('role').notNull(),
    unitId: uuid('unit_id')
      .notNull()
      .references(() => units.id),
    validFrom: date('valid_from').notNull(),
    validTo: date('valid_to'),
    /** Whom the holder stands in for; then there is always a last day. */
    delegatedBy: uuid('delegated_by').references(() => members.id),
  },
  (t) => [
    index('role_grants_member').on(t.memberId),
    index('role_grants_unit_role').on(t.unitId, t.role),
    index('role_grants_delegated').on(t.delegatedBy).where(sql`${t.delegatedBy} is not null`),
    check('role_grants_period', sql`${t.validTo} is null or ${t.validTo} >= ${t.validFrom}`),
    check('role_grants_deputy_ends', sql`${t.delegatedBy} is null or ${t.validTo} is not null`),
  ],
);

/** Which stages (or kinds of stream) a role sees in its units without having a part in the case. */
export const roleStages = pgTable(
  'role_stages',
  { role: keyText('role').notNull(), stage: keyText('stage').notNull() },
  (t) => [primaryKey({ columns: [t.role, t.stage] })],
);

/** Declared relatives and other ties; read only through `related_to()`. */
export const relations = pgTable(
  'relations',
  {
    memberId: uuid('member_id').notNull(),
    otherId: uuid('other_id').notNull(),
    kind: keyText('kind').notNull(),
  },
  (t) => [primaryKey({ columns: [t.memberId, t.otherId, t.kind] }), index('relations_other').on(t.otherId)],
);

/** What nodes keep beside the directory: the organisation's name, packs in use, editions of the calendar. */
export const settingsValues = pgTable('settings_values', {
  key: keyText('key').primaryKey(),
  value: jsonb('value').notNull(),
});
