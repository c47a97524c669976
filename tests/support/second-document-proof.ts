// Whether a document's proof holds, written from docs/LEDGER.md alone: it shares nothing with the product but Node's SHA-256 and its
// Ed25519, and builds the whole tree anew instead of believing the path.
import { createHash, createPublicKey, verify } from 'node:crypto';
import { SecondTree } from './second-merkle.ts';

type Proof = {
  served: { type: string; at: string; documents: Record<string, string>[] };
  inner: string;
  index: number;
  proof: string[];
  key: string;
  checkpoint: string;
};

/** What is wrong, in the order in which it is looked at; empty where it holds. `leaves`: the commitments that the log serves. */
export function faultsInProof(pdf: Uint8Array, proof: Proof, leaves: readonly Buffer[]): string[] {
  const faults: string[] = [];
  const digest = createHash('sha256').update(pdf).digest('hex');
  if (!proof.served.documents.some(({ sha256 }) => sha256 === digest)) faults.push('another document');
  const documents = proof.served.documents.map(sorted).join(',');
  const { at, type } = proof.served;
  const served = `{"at":${JSON.stringify(at)},"documents":[${documents}],"type":${JSON.stringify(type)}}`;
  const inner = Buffer.from(proof.inner, 'hex');
  const commitment = createHash('sha256').update(inner).update(`served|${served}`).digest();
  if (!leaves[proof.index]?.equals(commitment)) faults.push('another leaf');
  const [body = '', signatures = ''] = proof.checkpoint.split('\n\n');
  const [, size = '', root = ''] = body.split('\n');
  const tree = new SecondTree((index) => leaves[index] ?? Buffer.alloc(0));
  if (tree.root(Number(size)).toString('base64') !== root) faults.push('another root');
  const path = tree.path(proof.index, Number(size)).map((one) => one.toString('base64'));
  if (path.join() !== proof.proof.join()) faults.push('another path');
  // name+id+base64, and base64 may hold a plus of its own.
  const [, coded = ''] = /^[^+]+\+[0-9a-f]{8}\+(.+)$/.exec(proof.key) ?? [];
  const raw = Buffer.from(coded, 'base64').subarray(1);
  const [line = ''] = signatures.split('\n');
  const signature = Buffer.from(line.split(' ').at(-1) ?? '', 'base64').subarray(4);
  const der = Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), raw]);
  const key = createPublicKey({ key: der, format: 'der', type: 'spki' });
  if (!verify(null, Buffer.from(`${body}\n`), key, signature)) faults.push('another signature');
  return faults;
}

function sorted(members: Record<string, string>): string {
  const names = Object.keys(members).toSorted();
  return `{${names.map((name) => `${JSON.stringify(name)}:${JSON.stringify(members[name])}`).join(',')}}`;
}
