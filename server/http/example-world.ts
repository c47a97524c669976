// A world for samples to draw on without a case behind it: something of everything that a command may refer to. The
// examples of the API's description come from it; its ids are made up and the same in every description.
import { emptyFacts } from '#workflows/case/empty-facts.ts';
import type { Facts } from '#workflows/case/facts.ts';
import type { SampleWorld } from '#workflows/case/sample-world.ts';
import type { Ballot, Sitting } from '#workflows/case/sitting/sitting-facts.ts';
import { addDays } from '#workflows/rules/day.ts';
import { defaultPack, packOf } from '#workflows/rules/packs.ts';

const today = '2026-03-02';
type SomeId = () => string;

/** Another lawful UUIDv7 each time. */
function idsFromOne(): SomeId {
  let given = 0;
  return () => {
    given += 1;
    return `01900000-0000-7000-a000-${String(given).padStart(12, '0')}`;
  };
}

function sitting(members: readonly string[]): Sitting {
  return {
    day: today,
    calledOn: today,
    roll: members.map((memberId, index) => ({
      memberId,
      chair: index === 0,
      interest: 'none',
      recused: false,
      present: true,
    })),
    circulatedOn: null,
    openedOn: null,
    heard: null,
    challenges: members.slice(1).map((memberId) => ({ memberId, askedOn: today, upheld: null })),
    adjourned: 0,
    earlierBallots: 0,
  };
}

function ballot(id: string, body: Ballot['body'], roll: string[]): Ballot {
  return {
    id,
    body,
    question: body === 'panel' ? 'appeal' : 'sanction',
    allegationId: null,
    choices: ['confirm', 'quash'],
    roll,
    entitled: roll.length,
    denominator: roll.length,
    voted: [],
    votes: {},
    counts: null,
    carried: null,
    status: 'open',
  };
}

function factsOfEverything(someId: SomeId): Facts {
  const members = [someId(), someId(), someId()];
  const panel = [someId(), someId(), someId()];
  const [first, second] = packOf(defaultPack).provisions;
  return {
    ...emptyFacts({
      caseId: someId(),
      unitId: someId(),
      procedure: 'duecourse-1',
      pack: defaultPack,
      calendar: 'example',
      receivedOn: today,
    }),
    respondentId: someId(),
    allegations: [first, second].flatMap((provision) =>
      provision
        ? [
            {
              id: someId(),
              provision: provision.code,
              pin: `${defaultPack}#${provision.code}`,
              from: today,
              to: today,
              fate: 'current',
            },
          ]
        : [],
    ),
    exhibits: [
      { id: someId(), kind: 'document', recordedOn: today, disclosedOn: today, byRespondent: false },
      { id: someId(), kind: 'document', recordedOn: today, disclosedOn: null, byRespondent: false },
    ],
    sitting: sitting(members),
    appealSitting: sitting(panel),
    ballots: [ballot(someId(), 'committee', members)],
    appeal: {
      lodgedOn: today,
      grounds: ['finding'],
      panel,
      chair: panel[0] ?? null,
      admittedOn: null,
      result: null,
      reducedTo: null,
    },
  };
}

/** A world in which every sample has something to name. */
export function exampleWorld(): SampleWorld {
  const someId = idsFromOne();
  const facts = factsOfEverything(someId);
  return {
    facts,
    pack: packOf(defaultPack),
    today,
    unitId: facts.unitId,
    person: () => someId(),
    people: (_, count) => Array.from({ length: count }, someId),
    pick: (choices) => {
      const [first] = choices;
      if (first === undefined) throw new Error('There is nothing to pick from.');
      return first;
    },
    text: (kind) => `Nội dung mẫu: ${kind}`,
    dayFrom: (n) => addDays(today, n),
  };
}
