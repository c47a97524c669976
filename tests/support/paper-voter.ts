// A member at a secret ballot as their browser acts: a number drawn and blinded here, a paper taken over HTTP, and cast
// without a session. The number and the choice never leave this object but on the paper.
import { RSABSSA } from '@cloudflare/blindrsa-ts';
import type { BallotView } from '#workflows/contract/ballot-schemas.ts';
import type { Answer, Caller } from './caller.ts';
import { v7 } from './uuid-v7.ts';

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

type Ballot = Pick<BallotView, 'id' | 'publicKey'>;
/** `passed`: what went over the wire for it, which whoever runs the server may have kept beside the member. */
export type Paper = { paper: string; signature: string; passed: { blinded: string; blindSignature: string } };

/** Takes a paper; `commandId` is sent again where an answer was lost. */
export async function takePaper(caller: Caller, caseId: string, ballot: Ballot): Promise<Paper> {
  const suite = RSABSSA.SHA384.PSS.Deterministic();
  const key = await publicKeyOf(ballot);
  const paper = Array.from(crypto.getRandomValues(new Uint8Array(26)), (byte) => alphabet[byte % 32]).join(
    '',
  );
  const message = suite.prepare(new TextEncoder().encode(paper));
  const { blindedMsg, inv } = await suite.blind(key, message);
  const blinded = Buffer.from(blindedMsg).toString('base64url');
  const body = {
    type: 'advice.takePaper',
    payload: { ballotId: ballot.id, blinded },
    commandId: v7(),
  };
  const first = await caller.post<{ blindSignature?: string }>(`/api/cases/${caseId}/commands`, body);
  // As after a lost answer: the same paper is signed again, and nothing more is written.
  const answer = await caller.post<{ blindSignature?: string }>(`/api/cases/${caseId}/commands`, body);
  if (first.status !== 200 || answer.body.blindSignature !== first.body.blindSignature)
    throw new Error(`A paper: ${first.status} ${first.text} / ${answer.text}`);
  const blindSignature = first.body.blindSignature ?? '';
  const signature = await suite.finalize(key, message, Buffer.from(blindSignature, 'base64url'), inv);
  return {
    paper,
    signature: Buffer.from(signature).toString('base64url'),
    passed: { blinded, blindSignature },
  };
}

/** Puts it into the box, as nobody. */
export function castPaper(
  nobody: Caller,
  ballotId: string,
  { paper, signature }: Pick<Paper, 'paper' | 'signature'>,
  choice: string,
): Promise<Answer<{ code?: string }>> {
  return nobody.post(`/api/ballots/${ballotId}/papers`, { paper, signature, choice });
}

async function publicKeyOf({ publicKey }: Ballot) {
  const bytes = Buffer.from(publicKey ?? '', 'base64url');
  return crypto.subtle.importKey('spki', bytes, { name: 'RSA-PSS', hash: 'SHA-384' }, true, ['verify']);
}
