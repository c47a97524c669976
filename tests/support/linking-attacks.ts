// What somebody would try who holds everything but the voters' own browsers, and wants to know who chose what: each attack
// pairs the members, in an order in which they acted, with the published papers in some order.
export type Round = {
  /** Members in the order in which the record shows them taking a paper. */
  takers: readonly string[];
  /** Members in the order in which they cast theirs, as somebody in the room may have noticed. */
  casters: readonly string[];
  /** What each of them chose: known to the test alone. */
  truth: Readonly<Record<string, string>>;
  listed: readonly { paper: string; choice: string }[];
  /** What passed the server beside each member: their paper as it came to be signed, and the signature that went back. */
  seen: Readonly<Record<string, { blinded: string; blindSignature: string }>>;
};

export type Attack = { name: string; guess: (round: Round) => Record<string, string> };

type Order = (round: Round) => readonly { paper: string; choice: string }[];

function byOrder(name: string, order: Order): Attack {
  return {
    name,
    guess: (round) => {
      const papers = order(round);
      return Object.fromEntries(round.takers.map((member, index) => [member, papers[index]?.choice ?? '']));
    },
  };
}

type Seen = Round['seen'][string];

/** Pairs each member with the published paper that is most like what passed beside them, as bytes and as text. */
function resembling(name: string, sideOf: (seen: Seen) => string): Attack {
  return {
    name,
    guess: ({ takers, listed, seen }) =>
      Object.fromEntries(
        takers.map((member) => {
          const passed = seen[member];
          const text = passed ? sideOf(passed) : '';
          const bytes = Buffer.from(text, 'base64url').toString('latin1');
          const alike = ({ paper }: { paper: string }) =>
            Math.max(likeness(text, paper), likeness(bytes, paper));
          const closest = listed.toSorted((one, other) => alike(other) - alike(one))[0];
          return [member, closest?.choice ?? ''];
        }),
      ),
  };
}

/** How alike two texts are: what a relation between a blinded paper and its number would show in. */
function likeness(one: string, other: string): number {
  return [...one].filter((letter, index) => letter === other[index]).length;
}

export const attacks: readonly Attack[] = [
  byOrder('the first to take a paper is the first of the list', ({ listed }) => listed),
  byOrder('the first to take a paper is the last of the list', ({ listed }) => listed.toReversed()),
  byOrder('papers lie in the order of their choices', ({ listed }) =>
    listed.toSorted((one, other) => (one.choice < other.choice ? -1 : 1)),
  ),
  {
    name: 'the first who was seen to cast is the first of the list',
    guess: ({ casters, listed }) =>
      Object.fromEntries(casters.map((member, index) => [member, listed[index]?.choice ?? ''])),
  },
  {
    name: 'the first who was seen to cast is the last of the list',
    guess: ({ casters, listed }) =>
      Object.fromEntries(casters.map((member, index) => [member, listed.at(-1 - index)?.choice ?? ''])),
  },
  resembling('a paper as it came to be signed resembles its number', (seen) => seen.blinded),
  resembling('the signature that went back resembles the number', (seen) => seen.blindSignature),
];

/** The share of votes that an attack guesses, over all rounds. */
export function shareGuessed({ guess }: Attack, rounds: readonly Round[]): number {
  const hits = rounds.flatMap((round) => {
    const guessed = guess(round);
    return round.takers.map((member) => guessed[member] === round.truth[member]);
  });
  return hits.filter(Boolean).length / hits.length;
}
