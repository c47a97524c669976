// What the linter finds on a case now and, once it is closed, its due-process certificate, as far as the viewer may know.

import { situationOf } from '#workflows/case/advance.ts';
import type { Facts } from '#workflows/case/facts.ts';
import { nothingResolved } from '#workflows/case/resolved.ts';
import type { CertificateView, Defects, DefectView } from '#workflows/contract/fairness-schemas.ts';
import { certificateOf } from '#workflows/fairness/certificate.ts';
import type { CaseToLint, Defect, ReasonsGiven } from '#workflows/fairness/defects/defect.ts';
import { findDefects } from '#workflows/fairness/defects/find-defects.ts';
import { dayOf } from '#workflows/rules/day.ts';
import type { Locale, Viewer } from '../people/viewer.ts';
import { type CaseReading, type CaseSources, type ReadEntry, readCase, readEntries } from './case-reading.ts';

const mostEntries = 5_000;
const nobody = { kind: 'system', id: null } as const;

/** Null where there is no such case for this viewer. The respondent is told of defects that touch their own rights. */
export async function listDefects(
  sources: CaseSources,
  viewer: Viewer,
  caseId: string,
  locale: Locale,
): Promise<Defects | null> {
  const reading = await readCase(sources, viewer, caseId);
  if (!reading) return null;
  const entries = await allEntries(sources, viewer, reading, 'checked');
  const { head, stored, now } = reading;
  const found = findDefects(caseToLint(reading, entries)).filter((one) => maySee(reading, one));
  return {
    version: stored.version,
    checkedAt: now,
    defects: found.map((one) => defectView(one, head.facts, locale)),
  };
}

/** `absent` where there is no such case for this viewer; `open` while it is not closed. */
export async function readCertificate(
  sources: CaseSources,
  viewer: Viewer,
  caseId: string,
  locale: Locale,
): Promise<CertificateView | 'absent' | 'open'> {
  const reading = await readCase(sources, viewer, caseId);
  if (!reading || reading.depth === 'agenda' || reading.depth === 'apart') return 'absent';
  const entries = await allEntries(sources, viewer, reading, 'certificate');
  const cited = entries.map((entry) => ({
    version: entry.version,
    type: entry.type,
    day: dayOf(entry.at),
    clock: (entry.data as { key?: string }).key,
  }));
  const certificate = certificateOf(caseToLint(reading, entries), cited);
  if (!certificate) return 'open';
  const { stored, head } = reading;
  return {
    ref: stored.ref ?? '',
    version: stored.version,
    procedure: head.facts.procedure,
    pack: head.facts.pack,
    outcome: certificate.outcome,
    protections: certificate.protections.map((one) => ({
      ...one,
      words: one.words[locale],
      entries: one.entries.map(({ version, type, day }) => ({ version, type, day })),
    })),
    defects: certificate.defects.map((one) => defectView(one, head.facts, locale)),
  };
}

async function allEntries(
  sources: CaseSources,
  viewer: Viewer,
  reading: CaseReading,
  what: 'checked' | 'certificate',
): Promise<ReadEntry[]> {
  return (await readEntries(sources, viewer, reading, { what, afterVersion: 0, limit: mostEntries })).entries;
}

function caseToLint({ head, now }: CaseReading, entries: ReadEntry[]): CaseToLint {
  const { facts, state, at, day, pack, calendar } = situationOf(head, nobody, nothingResolved, now);
  return { facts, state, at, day, pack, calendar, reasons: entries.flatMap(reasonsOf) };
}

/** How long the reasons of an entry are; nothing where it gives none, or where they were erased. */
function reasonsOf({ type, version, text }: ReadEntry): ReasonsGiven[] {
  return typeof text.reasons === 'string' ? [{ type, version, characters: text.reasons.length }] : [];
}

function maySee({ depth }: CaseReading, { isTheirs }: Defect): boolean {
  return depth === 'file' || (depth === 'room' && isTheirs === true);
}

function defectView(defect: Defect, { acceptedDefects }: Facts, locale: Locale): DefectView {
  const { code, article, severity, words, cure, subject, effect } = defect;
  const accepted = acceptedDefects.some((one) => one.code === code);
  return { code, article, severity, words: words[locale], cure: cure[locale], subject, effect, accepted };
}
