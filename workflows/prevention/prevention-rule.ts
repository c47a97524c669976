// What the rules of a recommendation look at. The form is that of a case's rules (`case/rule.ts`); only what it is judged on
// differs.
import type { Actor, Role } from '../case/roles.ts';
import type { Rule } from '../case/rule.ts';
import type { Calendar } from '../rules/calendar.ts';
import type { Day, Instant } from '../rules/day.ts';
import type { RulePack } from '../rules/pack.ts';
import type { PreventionFacts } from './prevention-facts.ts';

export const preventionParts = ['supervisor', 'head', 'owner'] as const;
export type PreventionPart = (typeof preventionParts)[number];

/** Looked up by the server before a command is judged, and stored with the entry. */
export type PreventionResolved = {
  actorRoles: Role[];
  /** The head of the unit today; null where it has none who could be told. */
  headId: string | null;
  /** Whoever is named as the owner belongs to the unit or to one below it. */
  ownerBelongs: boolean;
  /** What is written holds the full name of somebody in the directory. Who it is is not kept. */
  namesSomebody: boolean;
  /** The case that the payload names, where the writer sees it; never its content. */
  case: { id: string; isFinal: boolean } | null;
};

export const nothingForPrevention: PreventionResolved = {
  ...{ actorRoles: [], headId: null, ownerBelongs: false, namesSomebody: false, case: null },
};

export type PreventionSituation = {
  facts: PreventionFacts;
  state: string;
  actor: Actor;
  parts: ReadonlySet<PreventionPart>;
  resolved: PreventionResolved;
  at: Instant;
  day: Day;
  pack: RulePack;
  calendar: Calendar;
};

export type PreventionAttempt<Data> = PreventionSituation & { data: Data };
export type PreventionBeforeRule = Rule<PreventionSituation>;
export type PreventionCheckRule<Data> = Rule<PreventionAttempt<Data>>;
