// A member of the roll takes the one paper of a secret ballot. The paper arrives blinded and goes back signed: the entry says
// who took a paper and nothing else, and whoever signs cannot tell the paper again when it is cast (RFC 9474).
import { z } from 'zod';
import { defineCommand } from '../command.ts';
import { ballot } from '../fields.ts';
import type { BeforeRule, CheckRule } from '../rule.ts';
import { withOpenBallot } from './ballots.ts';
import type { Body } from './body.ts';
import { onBallotRoll, voteIsSecret } from './secret-rules.ts';
import { openBallotOf } from './sitting-facts.ts';

type Data = { ballotId: string };

const paperNotTaken: BeforeRule = {
  id: 'paperNotTaken',
  article: '22.9',
  words: {
    vi: 'Bạn đã nhận phiếu của lần bỏ phiếu này.',
    en: 'You have taken your paper of this ballot.',
  },
  holds: ({ facts, actor }) =>
    actor.id !== null && openBallotOf(facts.ballots)?.secret?.issued.includes(actor.id) === false,
};

const papersBeingIssued: BeforeRule = {
  id: 'papersBeingIssued',
  article: '22.9',
  words: {
    vi: 'Đã mở bỏ phiếu; không phát thêm phiếu.',
    en: 'Voting is open; no more papers are handed out.',
  },
  holds: ({ facts }) => openBallotOf(facts.ballots)?.secret?.phase === 'issuing',
};

const paperOfThisBallot: CheckRule<Data> = {
  id: 'paperOfThisBallot',
  article: '22.9',
  words: {
    vi: 'Lần bỏ phiếu này không còn mở.',
    en: 'That ballot is no longer open.',
  },
  holds: ({ data, facts }) => openBallotOf(facts.ballots)?.id === data.ballotId,
};

/** A paper for a member of `body`. */
export function takePaperFor(body: Body) {
  return defineCommand({
    type: `${body.prefix}.takePaper`,
    by: [body.member, body.chair],
    concurrency: 'commutes',
    payload: z.strictObject({
      ballotId: ballot({ vi: 'Lần bỏ phiếu', en: 'Ballot' }),
      // Kept out of the facts and of what is read: it is nobody's business, not even blinded.
      blinded: z
        .string()
        .regex(/^[A-Za-z0-9_-]{300,1400}$/)
        .meta({ hint: 'line', narrative: true, vi: 'Phiếu đã che', en: 'Blinded paper' }),
    }),
    before: [voteIsSecret, onBallotRoll, papersBeingIssued, paperNotTaken],
    check: [paperOfThisBallot],
    apply: ({ facts, actor }) =>
      withOpenBallot(facts, (open) =>
        open.secret && actor.id
          ? { ...open, secret: { ...open.secret, issued: [...open.secret.issued, actor.id] } }
          : open,
      ),
    words: {
      act: { vi: 'Nhận phiếu', en: 'Take a ballot paper' },
      done: { vi: 'Thành viên đã nhận phiếu', en: 'Ballot paper taken' },
      help: {
        vi: 'Mỗi người một phiếu. Phiếu được ký mà không ai thấy số của nó.',
        en: 'One paper each. It is signed without anybody seeing its number.',
      },
    },
    sample: ({ facts }) => ({
      ballotId: openBallotOf(facts.ballots)?.id ?? facts.caseId,
      blinded: 'A'.repeat(342),
    }),
  });
}
