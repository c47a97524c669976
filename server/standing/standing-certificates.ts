// Certifying which findings about a member are in force today, for a purpose that stands in the certificate. The person has a
// copy from the moment it is made; auditors see that it was made and what for; nobody but the two of them can open it here.
import { createHash, randomBytes } from 'node:crypto';
import type { Reader } from '#db/as-actor.ts';
import type { Lanes } from '#db/lanes.ts';
import { tell } from '#db/notify-feed.ts';
import {
  addStandingCertificate,
  findStandingCertificate,
  listStandingCertificates,
  readStanding,
  type StandingRow,
} from '#db/standing-certificates.ts';
import { findingInForce } from '#workflows/access/findings-in-force.ts';
import type { Facts } from '#workflows/case/facts.ts';
import type {
  IssueStanding,
  StandingCertificate,
  StandingCertificates,
} from '#workflows/contract/standing-certificate-schemas.ts';
import { canonicalJson } from '#workflows/ledger/canonical-json.ts';
import { dayOf } from '#workflows/rules/day.ts';
import { openBytes, sealBytes } from '../cases/case-keys.ts';
import type { Clock } from '../clock.ts';
import type { Press } from '../documents/press.ts';
import type { Sheet } from '../documents/sheet.ts';
import { copyNotices } from '../notify/reminders.ts';
import type { Directory } from '../people/directory.ts';
import type { Viewer } from '../people/viewer.ts';
import { uuidV7 } from '../uuid-v7.ts';
import { standingSheet } from './standing-sheet.ts';

export type StandingSources = {
  reader: Reader;
  /** Sets the actor on connections that may write. */
  writer: Reader;
  directory: Directory;
  clock: Clock;
  press: Press;
  key: Buffer;
  /** By which the person is told. */
  feedLanes: Lanes;
  /** Where anybody looks a code up. */
  verifyAt: string;
};

const mostTries = 8;

export async function viewStanding(sources: StandingSources, viewer: Viewer): Promise<StandingCertificates> {
  const rows = await listStandingCertificates(sources.reader, viewer.personId);
  return {
    mayIssue: viewer.grants.some(({ role }) => role === 'secretary' || role === 'authority'),
    certificates: rows.map((row) => shown(sources, viewer, row)),
  };
}

/** `absent` where there is no such person, or the viewer may not certify for them: from outside the two are one. */
export async function issueStanding(
  sources: StandingSources,
  viewer: Viewer,
  wanted: IssueStanding,
): Promise<StandingCertificate | 'absent'> {
  const { reader, writer, clock, press, key } = sources;
  const at = clock.now();
  const day = dayOf(at);
  const year = Number(day.slice(0, 4));
  const id = uuidV7();
  for (let attempt = 0; attempt < mostTries; attempt += 1) {
    const standing = await readStanding(reader, viewer.personId, { personId: wanted.personId, year });
    if (!standing) return 'absent';
    const salt = randomBytes(32).toString('base64url');
    const sheet = sheetOf(sources, viewer, wanted, { ...standing, day, salt });
    const { pdf, pages } = await press.pdf({ sheet, at });
    const row = {
      ...{ id, personId: wanted.personId, purpose: wanted.purpose, locale: wanted.locale, day },
      ...{ label: sheet.head.number, code: sheet.footer.code, sha256: hashOf(pdf) },
    };
    const sealed = sealBytes(key, placeOfCertificate(id), Buffer.from(canonicalJson({ sheet, salt, at })));
    const isAdded = await addStandingCertificate(writer, viewer.personId, {
      ...row,
      ...{ year, number: standing.number, pages, sealed },
    });
    if (!isAdded) continue;
    const issued = { ...row, issuedBy: viewer.personId, issuedAt: at };
    // At once where that is possible; else by whoever goes through the reminders next.
    await tell(sources.feedLanes, copyNotices(issued, sources.directory)).catch(() => undefined);
    return shown(sources, viewer, issued);
  }
  throw new Error('The number of a certificate was taken again and again.');
}

/** The file as it was issued. Null where it is neither about the viewer nor issued by them. */
export async function fetchStanding(
  { reader, press, key }: StandingSources,
  viewer: Viewer,
  id: string,
): Promise<{ name: string; pdf: Uint8Array } | null> {
  const row = await findStandingCertificate(reader, viewer.personId, id);
  if (!row) return null;
  const kept = openBytes(key, placeOfCertificate(id), row.sealed).toString('utf8');
  const { sheet, at } = JSON.parse(kept) as { sheet: Sheet; at: string };
  const { pdf } = await press.pdf({ sheet, at });
  if (hashOf(pdf) !== row.sha256)
    throw new Error('A certificate is not set as it was: its layout or its fonts have changed.');
  return { name: `${row.label.replaceAll(/[^0-9A-Za-z]+/g, '-').replaceAll(/^-|-$/g, '')}.pdf`, pdf };
}

function sheetOf(
  { directory, verifyAt }: StandingSources,
  viewer: Viewer,
  { personId, purpose, locale, heading }: IssueStanding,
  { facts, number, day, salt }: { facts: readonly unknown[]; number: number; day: string; salt: string },
): Sheet {
  const unitName = (unitId: string | undefined) => {
    const unit = unitId ? directory.findUnit(unitId) : undefined;
    return (locale === 'en' ? unit?.nameEn : null) ?? unit?.name ?? '';
  };
  const described = (id: string) => {
    const person = directory.findPerson(id);
    return {
      name: person?.name ?? '',
      title: (locale === 'en' ? person?.titleEn : null) ?? person?.title ?? '',
      unit: unitName(person?.unitId),
      unitId: person?.unitId ?? '',
    };
  };
  const issuer = described(viewer.personId);
  const unit = directory.findUnit(issuer.unitId);
  const findings = facts.flatMap((one) => findingInForce(one as Facts, day) ?? []);
  return standingSheet({
    ...{ locale, form: heading, number, day, purpose, person: described(personId), salt, verifyAt },
    issuer: {
      ...issuer,
      ...{ unitCode: unit?.code ?? '', above: unit?.parentId ? unitName(unit.parentId) : null },
    },
    findings: findings.toSorted((one, other) => one.since.localeCompare(other.since)),
  });
}

function shown({ directory }: StandingSources, viewer: Viewer, row: StandingRow): StandingCertificate {
  const named = (id: string) => ({ id, name: directory.findPerson(id)?.name ?? '' });
  const { id, personId, issuedBy, purpose, label, day, issuedAt, locale, code } = row;
  return {
    ...{
      id,
      person: named(personId),
      issuedBy: named(issuedBy),
      purpose,
      number: label,
      day,
      issuedAt,
      locale,
      code,
    },
    isCopy: personId === viewer.personId,
  };
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Where a sealed sheet belongs: it opens nowhere else. */
/** What the sealed sheet is bound to. */
export function placeOfCertificate(id: string): string {
  return `standing|${id}`;
}
