// Secret ballots on the server: keys and a box when one is opened, signatures for papers, papers into the box, the box opened
// once for the count and destroyed. It never learns who put a paper in; a member is only ever known to have taken one.
import {
  addBox,
  findBox,
  freezeBox,
  listBoxes,
  listCasesWithBox,
  removeBox,
  replaceBox,
  thawBox,
} from '#db/ballot-boxes.ts';
import type { Lanes } from '#db/lanes.ts';
import type { CastPaper } from '#workflows/case/sitting/secret-count.ts';
import { type Ballot, openBallotOf } from '#workflows/case/sitting/sitting-facts.ts';
import { oneAtATime } from '../cases/one-at-a-time.ts';
import { type BallotKeyStore, isSigned, signBlinded } from './ballot-keys.ts';
import { openBox, sealBox } from './sealed-box.ts';

export type Cast = CastPaper & { signature: string };

export type CastOutcome = 'taken' | 'absent' | 'notOpen' | 'notSigned' | 'notOnBallot' | 'alreadyCast';

export type Ballots = {
  /** Keys and an empty box for a ballot that is being opened; gives the public key. */
  open: (caseId: string, ballotId: string) => Promise<string>;
  /** Null where the ballot has no key any more. */
  sign: (ballotId: string, blinded: string) => Promise<string | null>;
  cast: (ballotId: string, paper: Cast) => Promise<CastOutcome>;
  /** How many papers lie in the box, the box left closed to everybody else; null where there is none. */
  papersIn: (ballotId: string) => Promise<number | null>;
  /** The papers, the box frozen: `settle` lets it go on or destroys it. */
  freeze: (ballotId: string) => Promise<CastPaper[]>;
  /** After a command on the case: boxes of ballots that are over are destroyed; one that was frozen in vain goes on. */
  settle: (caseId: string) => Promise<void>;
  /** At the start: what a stop between a count and its clearing away has left. */
  sweep: () => Promise<void>;
};

const mostTries = 20;

export type BallotSources = {
  /** Of the app role. */
  lanes: Lanes;
  keys: BallotKeyStore;
  /** The ballots of a case as its head has them now, whoever asks. */
  ballotsIn: (caseId: string) => Promise<readonly Ballot[]>;
};

/** How long a ballot may take from its key to its place in the head. */
const opensWithinMs = 60_000;

export function ballotsOf({ lanes, keys, ballotsIn }: BallotSources): Ballots {
  /** Boxes that this node has frozen, each at which version: nobody else's count is ever reopened. */
  const frozenHere = new Map<string, number>();
  // Papers of one node do not fight over the box: a whole body may cast within a second.
  const inTurn = oneAtATime();

  async function openBallotIn(caseId: string): Promise<Ballot | undefined> {
    return openBallotOf(await ballotsIn(caseId));
  }

  /** Reopens what this node froze in vain; a box that was frozen again since then stays so. */
  async function goOn(ballotId: string): Promise<void> {
    const version = frozenHere.get(ballotId);
    if (version === undefined) return;
    frozenHere.delete(ballotId);
    await thawBox(lanes, { ballotId, version });
  }

  async function clearAway(ballotId: string): Promise<void> {
    frozenHere.delete(ballotId);
    await keys.destroy(ballotId);
    await removeBox(lanes, ballotId);
  }

  async function settle(caseId: string): Promise<void> {
    const boxes = await listBoxes(lanes, caseId);
    if (boxes.length === 0) return;
    const known = new Map((await ballotsIn(caseId)).map((one) => [one.id, one.status]));
    for (const ballotId of boxes) {
      const status = known.get(ballotId);
      if (status === 'open') await goOn(ballotId);
      else if (status !== undefined || !isBeingOpened(ballotId)) await clearAway(ballotId);
    }
  }

  async function put(ballotId: string, { paper, choice }: CastPaper): Promise<CastOutcome> {
    const found = await keys.find(ballotId);
    for (let tries = 0; found && tries < mostTries; tries += 1) {
      const box = await findBox(lanes, ballotId);
      if (!box) return 'absent';
      if (box.frozen) return 'notOpen';
      const papers = openBox(found.box, ballotId, box.sealed);
      const same = papers.find((one) => one.paper === paper);
      if (same) return same.choice === choice ? 'taken' : 'alreadyCast';
      const sealed = sealBox(found.box, ballotId, [...papers, { paper, choice }]);
      if (await replaceBox(lanes, { ballotId, version: box.version, sealed })) return 'taken';
    }
    return 'notOpen';
  }

  return {
    open: async (caseId, ballotId) => {
      const publicKey = await keys.make(ballotId);
      const made = await keys.find(ballotId);
      if (!made) throw new Error('The keys of a ballot that was just opened are gone.');
      await addBox(lanes, { ballotId, caseId, sealed: sealBox(made.box, ballotId, []) });
      return publicKey;
    },
    sign: async (ballotId, blinded) => {
      const found = await keys.find(ballotId);
      return found && signBlinded(found, blinded);
    },
    cast: async (ballotId, { paper, choice, signature }) => {
      const box = await findBox(lanes, ballotId);
      if (!box) return 'absent';
      const open = await openBallotIn(box.caseId);
      if (!open?.secret || open.id !== ballotId || open.secret.phase !== 'voting') return 'notOpen';
      if (!open.choices.includes(choice)) return 'notOnBallot';
      if (!(await isSigned(open.secret.publicKey, paper, signature).catch(() => false))) return 'notSigned';
      return inTurn(ballotId, () => put(ballotId, { paper, choice }));
    },
    papersIn: async (ballotId) => {
      const found = await keys.find(ballotId);
      const box = found && (await findBox(lanes, ballotId));
      return box ? openBox(found.box, ballotId, box.sealed).length : null;
    },
    freeze: async (ballotId) => {
      const found = await keys.find(ballotId);
      const box = found && (await freezeBox(lanes, ballotId));
      if (!box) return [];
      frozenHere.set(ballotId, box.version);
      return openBox(found.box, ballotId, box.sealed);
    },
    settle,
    sweep: async () => {
      for (const caseId of await listCasesWithBox(lanes)) await settle(caseId);
    },
  };
}

/** A ballot that is in no head is being opened right now, or its opening failed; its id says when it was made (UUIDv7). */
function isBeingOpened(ballotId: string): boolean {
  const madeAt = Number.parseInt(ballotId.replaceAll('-', '').slice(0, 12), 16);
  return Date.now() - madeAt < opensWithinMs;
}
