// A second, slow way to count a ballot, written without the product's code: heads are counted one at a time, shares are
// compared as fractions over a common denominator, and the cascade is a pile of papers that is moved form by form.
export type SlowShare = { kind: 'moreThan' | 'atLeast'; part: bigint; whole: bigint };

export type SlowBallot = {
  /** One entry a valid paper. */
  papers: readonly string[];
  choices: readonly string[];
  /** The gravest first. */
  forms: readonly string[];
  shareOf: (choice: string) => SlowShare;
  members: number;
  cascade: boolean;
};

export function slowCount({ papers, choices, forms, shareOf, members, cascade }: SlowBallot): string | null {
  const pileOf = (choice: string) => papers.filter((one) => one === choice);
  const enough = choices.filter((choice) => isEnough(pileOf(choice).length, members, shareOf(choice)));
  const inOrder = [...enough].sort((a, b) => pileOf(b).length - pileOf(a).length);
  const [first, second] = inOrder;
  if (first !== undefined) {
    const isTied = second !== undefined && pileOf(second).length === pileOf(first).length;
    return isTied ? null : first;
  }
  if (!cascade) return null;
  const moved: string[] = [];
  for (const form of forms) {
    if (!choices.includes(form)) continue;
    moved.push(...pileOf(form));
    if (isEnough(moved.length, members, shareOf(form))) return form;
  }
  return null;
}

function isEnough(votes: number, members: number, { kind, part, whole }: SlowShare): boolean {
  if (votes === 0) return false;
  const difference = BigInt(votes) * whole - BigInt(members) * part;
  return kind === 'moreThan' ? difference > 0n : difference >= 0n;
}
