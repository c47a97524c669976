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
  /** The blinded papers and their signatures by member, as whoever runs the server saw them pass. */
  seen: Readonly<Record<string, string>>;
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
  {
    name: 'a blinded paper resembles its number',
    guess: ({ takers, listed, seen }) =>
      Object.fromEntries(
        takers.map((member) => {
          const closest = listed.toSorted(
            (one, other) =>
              likeness(seen[member] ?? '', other.paper) - likeness(seen[member] ?? '', one.paper),
          )[0];
          return [member, closest?.choice ?? ''];
        }),
      ),
  },
];

/** The share of votes that an attack guesses, over all rounds. */
export function shareGuessed({ guess }: Attack, rounds: readonly Round[]): number {
  const hits = rounds.flatMap((round) => {
    const guessed = guess(round);
    return round.takers.map((member) => guessed[member] === round.truth[member]);
  });
  return hits.filter(Boolean).length / hits.length;
}
