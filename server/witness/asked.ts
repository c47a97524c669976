// What a log asks of a witness (C2SP tlog-witness, add-checkpoint): the size that it believes the witness to have seen, a proof from
// there, and the checkpoint to be cosigned.
import { type Checkpoint, checkpointFromText } from '#workflows/ledger/checkpoint.ts';
import { noteAsText, noteFromText, type SignedNote } from '#workflows/ledger/signed-note.ts';
import type { Bytes } from '#workflows/reporting/web-crypto.ts';
import { nodePlatform } from '../ledger/node-platform.ts';

export type Asked = { old: number; proof: Bytes[]; note: SignedNote; checkpoint: Checkpoint };

/** The specification's bound: no proof is longer. */
const mostHashes = 63;

export function askedAsText({ old, proof, note }: Omit<Asked, 'checkpoint'>): string {
  const lines = proof.map((hash) => `${nodePlatform.toBase64(hash)}\n`).join('');
  return `old ${old}\n${lines}\n${noteAsText(nodePlatform, note)}`;
}

/** Null where it is not written so. */
export function askedFromText(text: string): Asked | null {
  const end = text.indexOf('\n\n');
  const [first = '', ...coded] = text.slice(0, end).split('\n');
  const [, old] = /^old (0|[1-9]\d{0,15})$/.exec(first) ?? [];
  const note = noteFromText(nodePlatform, text.slice(end + 2));
  const checkpoint = note && checkpointFromText(nodePlatform, note.text);
  const proof = coded.map(nodePlatform.fromBase64).filter((hash) => hash?.length === 32);
  if (old === undefined || !note || !checkpoint || proof.length !== coded.length || proof.length > mostHashes)
    return null;
  return { old: Number(old), proof: proof.filter((hash) => hash !== null), note, checkpoint };
}
