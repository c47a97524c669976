// Invariants 3 and 4: the pinned rules govern, the sanction lies in its range, and nothing time-barred is imposed.
// The range and the limitation are counted here a second time, more simply than by the calculators.
import { type Allegation, currentAllegations, type Facts } from '../../case/facts.ts';
import type { Day } from '../../rules/day.ts';
import { addYears } from '../../rules/day-by-temporal.ts';
import { findProvision, type RulePack } from '../../rules/pack.ts';
import { clause, type Invariant } from './invariant.ts';
import { weightOf } from './monitor.ts';
import { idsIn, isProposal, type ObservedStep, rowsIn } from './observed-step.ts';

export const pinnedRules: Invariant = {
  id: '3',
  name: 'pinnedRulesAndRange',
  words: {
    vi: 'Thủ tục theo bộ quy tắc đã ghim; hình thức kỷ luật nằm trong khung của điều khoản, một hình thức cho mọi nội dung.',
    en: 'The pinned rules govern; the sanction lies in the range of its provision, one for all allegations.',
  },
  article: '20.2',
  clauses: [
    clause('rulesStayPinned', ({ before, after }) => pinOf(before) === pinOf(after)),
    clause('conductIsUnderAProvision', underProvision, [
      ...['detection.addAllegation', 'verification.addAllegation', 'verification.amendAllegation'],
    ]),
    clause('allegationKeepsItsPin', keepsPins),
    clause('optionsInRange', optionsInRange, ['advice.submitPaper']),
    clause('optionsLeaveTheMildest', leavesMildest, ['advice.submitPaper']),
    clause('optionsAreForProven', (step) => weights(step).every((one) => one <= gravest(step)), [
      'advice.submitPaper',
    ]),
    clause('factorsAreOfTheProvision', factorsFit, ['verification.submitFindings']),
    clause('secondBodyWhereNeeded', secondBody, ['advice.signDecision', 'advice.forwardProposal']),
  ],
};

export const limitation: Invariant = {
  id: '4',
  name: 'nothingTimeBarred',
  words: {
    vi: 'Không kỷ luật bằng hình thức đã hết thời hiệu khi kết luận; chỉ coi là hết thời hiệu khi mọi hình thức đều hết.',
    en: 'No sanction whose limitation had ended; time-barred only where every sanction’s has.',
  },
  article: '1.4',
  clauses: [
    clause('sanctionStillLawful', sanctionStillLawful, ['advice.signDecision']),
    clause('openedWhileSomethingIsLawful', openedInTime, ['detection.open']),
    clause('addedWhileSomethingIsLawful', addedInTime, [
      ...['verification.addAllegation', 'verification.amendAllegation', 'verification.admitAllegation'],
    ]),
    clause('timeBarredOnlyIfAllIs', barredOnlyIfAll, [
      ...['detection.notOpen', 'verification.dropAllegation', 'case.discontinue'],
    ]),
  ],
};

function pinOf({ pack, procedure, calendar }: Facts): string {
  return [pack, procedure, calendar].join();
}

function underProvision({ data, pack, day }: ObservedStep): boolean {
  const { provision, from, to } = data;
  return (
    findProvision(pack, String(provision)) !== undefined && String(from) <= String(to) && String(to) <= day
  );
}

function keepsPins({ before, after }: ObservedStep): boolean {
  return before.allegations.every((one) => {
    const now = after.allegations.find((other) => other.id === one.id);
    return (
      after.closed.disposedOn !== null || (now?.pin === one.pin && now.from === one.from && now.to === one.to)
    );
  });
}

/** Weights by the order in which the pack lists its sanctions, the mildest first. */
function weights(step: ObservedStep): number[] {
  return idsIn(step, 'options').map((one) => weightOf(one, step.pack));
}

function provenInReport({ report, allegations }: Facts): Allegation[] {
  const proven = new Set(report?.findings.filter((one) => one.proven).map((one) => one.allegationId));
  return allegations.filter((one) => proven.has(one.id));
}

/** The gravest form that any of the proven allegations allows, an aggravating factor or not. */
function gravest({ before, pack }: ObservedStep): number {
  return Math.max(
    ...provenInReport(before).map((one) =>
      weightOf(findProvision(pack, one.provision)?.range.gravest ?? null, pack),
    ),
  );
}

function optionsInRange(step: ObservedStep): boolean {
  const { before, pack, day } = step;
  const options = idsIn(step, 'options');
  return (
    new Set(options).size === options.length &&
    options.every((code) => {
      const sanction = pack.sanctions.find((one) => one.code === code);
      const isHeld = !sanction?.officeHoldersOnly || before.respondentHoldsOffice;
      const inTime = provenInReport(before).some((one) => isLawfulOn(one, code, pack, day));
      const [floor, roof] = [lowest(step), highest(step)];
      const weight = weightOf(code, pack);
      return sanction !== undefined && isHeld && inTime && weight >= floor && weight <= roof;
    })
  );
}

/** Without an aggravating factor the gravest form of a range is closed, where the pack says so. */
function highest(step: ObservedStep): number {
  const { before, pack } = step;
  return Math.max(
    ...provenInReport(before).map((one) => {
      const found = before.report?.findings.find((finding) => finding.allegationId === one.id);
      const isAggravated = pack.factors.some(
        (f) => f.kind === 'aggravating' && found?.factors?.includes(f.code),
      );
      const range = findProvision(pack, one.provision)?.range;
      const top = weightOf(range?.gravest ?? null, pack);
      const isClosed =
        pack.rangeRules.gravestNeedsAggravating && !isAggravated && range?.mildest !== range?.gravest;
      return isClosed ? top - 1 : top;
    }),
  );
}

function lowest({ before, pack }: ObservedStep): number {
  const found = before.report?.findings.flatMap((one) => one.factors ?? []) ?? [];
  const isMitigated = pack.factors.some((one) => one.kind === 'mitigating' && found.includes(one.code));
  return (
    Math.min(
      ...provenInReport(before).map((one) =>
        weightOf(findProvision(pack, one.provision)?.range.mildest ?? null, pack),
      ),
    ) - (isMitigated ? pack.rangeRules.mitigatingLowersBy : 0)
  );
}

/** A paper that leaves out the mildest form has already decided. */
function leavesMildest(step: ObservedStep): boolean {
  const { before, pack } = step;
  const mildest = Math.max(
    ...provenInReport(before).map((one) =>
      weightOf(findProvision(pack, one.provision)?.range.mildest ?? null, pack),
    ),
  );
  const offered = weights(step);
  return Math.min(...offered) <= mildest && highest(step) >= Math.min(...offered);
}

function secondBody({ type, after, before, pack }: ObservedStep): boolean {
  const vote = before.ballots.findLast((one) => one.question === 'sanction' && one.status === 'closed');
  const listed = pack.ballot.secondBody?.forSanctions ?? [];
  if (type === 'advice.forwardProposal') return listed.includes(vote?.carried ?? '');
  return before.committee.proposal !== null || !listed.includes(after.decision?.sanction ?? '');
}

/** What weighs for or against is written down for that provision, said once, and of what was found proven. */
function factorsFit(step: ObservedStep): boolean {
  const { before, pack } = step;
  return rowsIn(step, 'findings').every((row) => {
    const named = Array.isArray(row.factors) ? row.factors.map(String) : [];
    const alleged = before.allegations.find((one) => one.id === row.allegationId);
    const provision = findProvision(pack, alleged?.provision ?? '');
    const listed = [...(provision?.aggravating ?? []), ...(provision?.mitigating ?? [])];
    const isFit = named.every((one, index) => listed.includes(one) && named.indexOf(one) === index);
    return named.length === 0 || (row.finding === 'proven' && isFit);
  });
}

/** Counted without restart or toll: whatever lengthens it can only make more lawful, never less. */
function isLawfulOn(
  one: Pick<Allegation, 'provision' | 'to'>,
  code: string,
  pack: RulePack,
  day: Day,
): boolean {
  const provision = findProvision(pack, one.provision);
  const limits = pack.limitationClasses.find((each) => each.code === provision?.limitationClass);
  const length = limits?.perSanction[code];
  if (length === undefined) return false;
  return (
    length === null ||
    day <= addYears(one.to, length.amount + (pack.limitation.restartsOnNewViolation ? 2 : 0))
  );
}

function isReachable(one: Pick<Allegation, 'provision' | 'to'>, { pack, day }: ObservedStep): boolean {
  const range = findProvision(pack, one.provision)?.range;
  const [from, to] = [weightOf(range?.mildest ?? null, pack), weightOf(range?.gravest ?? null, pack)];
  return pack.sanctions.slice(Math.max(0, from - 1), to).some(({ code }) => isLawfulOn(one, code, pack, day));
}

function sanctionStillLawful({ after, before, pack, day }: ObservedStep): boolean {
  const sanction = after.decision?.sanction ?? null;
  const on = before.sitting?.openedOn ?? day;
  return sanction === null || currentAllegations(before).some((one) => isLawfulOn(one, sanction, pack, on));
}

function openedInTime(step: ObservedStep): boolean {
  return currentAllegations(step.after).every((one) => isReachable(one, step));
}

function addedInTime(step: ObservedStep): boolean {
  const { data, before, type } = step;
  const added = type === 'verification.admitAllegation' ? before.inquiry.proposal : data;
  if (!added) return true;
  return isReachable({ provision: String(added.provision), to: String(added.to) }, step);
}

function barredOnlyIfAll(step: ObservedStep): boolean {
  const { data, before } = step;
  if (data.reason !== 'timeBarred' || isProposal(step)) return true;
  const named = before.allegations.filter((one) => !data.allegationId || one.id === data.allegationId);
  return named.length > 0 && !named.some((one) => isReachable(one, step));
}
