// Whether a changed number is milder or stricter for the respondent, by the path of the number. A path that is not in
// the table is neutral: a comparison claims nothing that it cannot tell.
import type { RulePack } from './pack.ts';
import type { Leaf } from './pack-paths.ts';

export type Direction = 'milder' | 'stricter' | 'neutral';

/** What is better for the respondent as the number grows, or as a yes replaces a no. */
type Better = 'more' | 'less';

const better: readonly (readonly [RegExp, Better])[] = [
  // Time to prepare, to answer and to complain is the respondent's; time of the body is time under suspicion.
  [/^clocks\.(reply|comment|hearing|appeal|interviewNotice)\.amount$/, 'more'],
  [/^clocks\.(investigation|investigationExtension|notice|review|decisionSigning)\.amount$/, 'less'],
  [/^clocks\.(serveDecision|appealDecision|expiry|restoration|stayReview|resumeRuling)\.amount$/, 'less'],
  [/^sanctions\.\w+\.expires(\.amount)?$/, 'less'],
  [/^sanctions\.\w+\.endsOnlyWithout\./, 'less'],
  [/^sanctions\.\w+\.measures\./, 'less'],
  [/^sanctions\.\w+\.officeHoldersOnly$/, 'more'],
  [/^sanctions\.\w+\.probationary$/, 'less'],
  [/^limitationClasses\.\w+\.perSanction\.\w+(\.amount)?$/, 'less'],
  [/^limitation\.(restartsOnNewViolation|tolledByStay)$/, 'less'],
  [/^rangeRules\./, 'more'],
  [/^provisions\.[\w-]+\.mitigating\./, 'more'],
  [/^provisions\.[\w-]+\.aggravating\./, 'less'],
  [/^ballot\.cascade$/, 'less'],
  [/^ballot\.secondBody\.forSanctions\./, 'more'],
  [/^limits\.(extensionDays|postponements|challenges|inquiryRequests|lateAppeals)$/, 'more'],
  [/^limits\.(noticeBeforeSittingDays|papersBeforeSittingDays|serviceSetAsides)$/, 'more'],
  [/^limits\.(investigationExtensions|amendments|reopeningsToDetriment)$/, 'less'],
  [/^stays\.(mostDays|reviewEveryDays)$/, 'less'],
  [/^interim\./, 'less'],
  [/^deferralGrounds\.\w+\.code$/, 'more'],
  [/^appeal\./, 'more'],
  [/^reopening\.inFavourWithinYears$/, 'more'],
  [/^reopening\.toDetrimentWithinYears$/, 'less'],
  [/^retention\.\w+\.sealsAtOnce$/, 'more'],
  [/^retention\.\w+\.eraseAfter\.amount$/, 'less'],
];

/** Codes in the order from the strictest to the mildest. */
const ascending: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^standardOfProof\./, ['balanceOfProbabilities', 'clearAndConvincing']],
  [/^effectPendingAppeal$/, ['runs', 'waits']],
  [/^ballot\.denominator$/, ['present', 'entitled', 'allOfficial']],
  [/^ballot\.abstentions$/, ['leftOut', 'counted']],
];

/** What the change of one leaf means; `undefined` stands for a leaf that is not there. */
export function directionOf(path: string, from: Leaf | undefined, to: Leaf | undefined): Direction {
  const order = ascending.find(([pattern]) => pattern.test(path))?.[1];
  if (order) return signed(order.indexOf(String(to)) - order.indexOf(String(from)), 'more');
  const which = better.find(([pattern]) => pattern.test(path))?.[1];
  if (!which) return 'neutral';
  return signed(sizeOf(to, path) - sizeOf(from, path), which);
}

/** The gravest and the mildest of a range count by their weight in the pack that they stand in. */
export function directionOfRange(from: [RulePack, string], to: [RulePack, string]): Direction {
  return signed(weightIn(...to) - weightIn(...from), 'less');
}

function signed(difference: number, which: Better): Direction {
  if (difference === 0 || Number.isNaN(difference)) return 'neutral';
  return difference > 0 === (which === 'more') ? 'milder' : 'stricter';
}

/** No limit is the longest of all; what is not there counts for nothing. */
function sizeOf(leaf: Leaf | undefined, path: string): number {
  if (leaf === null) return path.startsWith('ballot.') ? 0 : Infinity;
  if (leaf === undefined) return isLimitless(path) ? Infinity : 0;
  return typeof leaf === 'string' ? 1 : Number(leaf);
}

/** `expires.amount` is not there where `expires` is null: the sanction is permanent, the limitation without end. */
function isLimitless(path: string): boolean {
  return /\.(expires|perSanction\.\w+)(\.amount)?$/.test(path);
}

function weightIn(pack: RulePack, code: string): number {
  return pack.sanctions.find((one) => one.code === code)?.weight ?? Number.NaN;
}
