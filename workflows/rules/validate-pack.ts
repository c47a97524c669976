// The whole review of a rule pack, from raw JSON to findings. A pack is usable when nothing is refused; the warnings and
// the checklist are for the person who installs it. It throws at nothing that a file may hold.
import { RulePack } from './pack.ts';
import { type PackCheck, type PackFinding, type PackNeeds, refused } from './pack-finding.ts';
import { reviewBallot } from './review-ballot.ts';
import { reviewCitations } from './review-citations.ts';
import { reviewLadder } from './review-ladder.ts';
import { reviewMachine } from './review-machine.ts';
import { reviewProvisions } from './review-provisions.ts';

const checks: readonly PackCheck[] = [
  reviewMachine,
  reviewCitations,
  reviewLadder,
  reviewBallot,
  reviewProvisions,
];

/** `pack` is null where the shape is wrong already; then the findings say where. */
export type PackReview = { pack: RulePack | null; findings: PackFinding[]; isUsable: boolean };

export function validatePack(input: unknown, needs: PackNeeds): PackReview {
  const parsed = RulePack.safeParse(input);
  if (!parsed.success) return { pack: null, findings: parsed.error.issues.map(wrongShape), isUsable: false };
  const findings = [...codesTwice(parsed.data), ...checks.flatMap((check) => check(parsed.data, needs))];
  return { pack: parsed.data, findings, isUsable: findings.every(({ severity }) => severity !== 'refused') };
}

function wrongShape({ path, message }: { path: PropertyKey[]; message: string }): PackFinding {
  return refused(
    'wrongShape',
    path.map(String).join('.'),
    `Sai cấu trúc (${message}).`,
    `The shape is wrong (${message}).`,
  );
}

/** Two things of one code would hide one behind the other wherever the code is looked up. */
function codesTwice(pack: RulePack): PackFinding[] {
  const lists = {
    provisions: pack.provisions,
    factors: pack.factors,
    limitationClasses: pack.limitationClasses,
    deferralGrounds: pack.deferralGrounds,
  };
  return Object.entries(lists).flatMap(([name, list]) =>
    list
      .filter((one, index) => list.findIndex(({ code }) => code === one.code) !== index)
      .map(({ code }) => refused('codeTwice', `${name}.${code}`, 'Mã bị lặp.', 'This code is there twice.')),
  );
}
