// Secret ballots on the server: keys and a box when one is opened, signatures for papers, papers into the box, the box opened
// once for the count and destroyed. It never learns who put a paper in; a member is only ever known to have taken one.
import { addBox, findBox, freezeBox, listBoxes, removeBox, replaceBox } from '#db/ballot-boxes.ts';
import type { Lanes } from '#db/lanes.ts';
import { readHeadAsSystem } from '#db/read-head.ts';
import type { Facts } from '#workflows/case/facts.ts';
import type { CastPaper } from '#workflows/case/sitting/secret-count.ts';
import { type Ballot, openBallotOf } from '#workflows/case/sitting/sitting-facts.ts';
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
  /** The papers, the box frozen: `settle` lets it go on or destroys it. */
  freeze: (ballotId: string) => Promise<CastPaper[]>;
  /** After a command on the case: boxes of ballots that are not open any more are destroyed, others go on. */
  settle: (caseId: string) => Promise<void>;
};

const mostTries = 20;

/** `lanes` of the app role for the boxes, `feedLanes` to see the head of a case as the system does. */
export function ballotsOf(options: { lanes: Lanes; feedLanes: Lanes; keys: BallotKeyStore }): Ballots {
  const { lanes, feedLanes, keys } = options;

  async function openBallotIn(caseId: string): Promise<Ballot | undefined> {
    const { head } = await readHeadAsSystem(feedLanes, { streamId: caseId, commandId: null });
    return head ? openBallotOf((head.facts as Facts).ballots) : undefined;
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
      return put(ballotId, { paper, choice });
    },
    freeze: async (ballotId) => {
      const found = await keys.find(ballotId);
      const box = found && (await freezeBox(lanes, ballotId, true));
      return box ? openBox(found.box, ballotId, box.sealed) : [];
    },
    settle: async (caseId) => {
      const boxes = await listBoxes(lanes, caseId);
      if (boxes.length === 0) return;
      const open = await openBallotIn(caseId);
      for (const ballotId of boxes) {
        if (open?.id === ballotId) await freezeBox(lanes, ballotId, false);
        else {
          await keys.destroy(ballotId);
          await removeBox(lanes, ballotId);
        }
      }
    },
  };
}
