// The lens on comparable cases, for whoever reads the file: by provision found proven here, how other cases of the same gravity
// (the limitation class of the rule in force then) and the same kind of circumstances ended. Counts, small ones held back; the
// procedure says from when.
import { type ComparableRow, listComparable } from '#db/queries/list-comparable.ts';
import { keptFromComparing } from '#workflows/case/advice/findings-first.ts';
import { provenByBallot } from '#workflows/case/advice/questions.ts';
import type { Allegation, Facts } from '#workflows/case/facts.ts';
import type { Refusal } from '#workflows/case/rule.ts';
import type { Comparable } from '#workflows/contract/fairness-schemas.ts';
import { findProvision, pinOf, type RulePack } from '#workflows/rules/pack.ts';
import { packs } from '#workflows/rules/packs.ts';
import { assertNoted } from '../access/purpose-missing.ts';
import type { Viewer } from '../people/viewer.ts';
import { suppressed } from '../supervise/suppress.ts';
import { type CaseSources, readCase } from './case-reading.ts';

type Circumstances = Comparable['groups'][number]['circumstances'];

/** Null where there is no such file for this viewer. */
export async function readComparable(
  sources: CaseSources,
  viewer: Viewer,
  caseId: string,
): Promise<Comparable | Refusal | null> {
  const reading = await readCase(sources, viewer, caseId);
  if (reading?.depth !== 'file') return null;
  const { facts } = reading.head;
  const refusal = keptFromComparing(facts);
  if (refusal) return refusal;
  const [rows, noted] = await Promise.all([
    listComparable(sources.reader, viewer.personId, caseId),
    sources.trace.noteStream(viewer, { streamId: caseId, what: 'checked', depth: 'file' }),
  ]);
  assertNoted(noted);
  return { groups: provenByBallot(facts).map((one) => groupOf(rows, one, facts)) };
}

function groupOf(
  rows: readonly ComparableRow[],
  { id, provision, pin }: Allegation,
  facts: Facts,
): Comparable['groups'][number] {
  const found = facts.report?.findings.find((one) => one.allegationId === id)?.factors ?? [];
  const circumstances = circumstancesOf(found, pin);
  const alike = rows.filter(
    (row) =>
      row.provision === provision &&
      gravityOf(row.pin) === gravityOf(pin) &&
      circumstancesOf(row.factors, row.pin) === circumstances,
  );
  const outcomes = [...new Set(alike.map(({ outcome }) => outcome))].toSorted();
  const counts = outcomes.map((outcome) =>
    alike.reduce((sum, row) => sum + (row.outcome === outcome ? row.cases : 0), 0),
  );
  const [shown = []] = suppressed([counts]);
  return {
    ...{ provision, circumstances, total: shown.at(-1) ?? null },
    outcomes: outcomes.map((outcome, index) => ({ outcome, cases: shown[index] ?? null })),
  };
}

/** Null for a rule that this version does not know. */
function gravityOf(pin: string): string | null {
  const [, code = ''] = pin.split('#');
  const pack = packOfPin(pin);
  return (pack && findProvision(pack, code)?.limitationClass) ?? null;
}

function circumstancesOf(codes: readonly string[], pin: string): Circumstances {
  const kinds = new Set(
    packOfPin(pin)?.factors.flatMap(({ code, kind }) => (codes.includes(code) ? [kind] : [])),
  );
  if (kinds.size > 1) return 'both';
  if (kinds.has('aggravating')) return 'aggravating';
  return kinds.has('mitigating') ? 'mitigating' : 'neither';
}

function packOfPin(pin: string): RulePack | undefined {
  const [name] = pin.split('#');
  return packs.find((pack) => pinOf(pack) === name);
}
