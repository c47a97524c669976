// A document with its proof as the product would hand them out, from a log of a few entries that is made here; with a witness's name under it.
import { createHash } from 'node:crypto';
import { logKeyOf, signingKeyOf } from '#server/ledger/ledger-key.ts';
import { nodePlatform } from '#server/ledger/node-platform.ts';
import { type Checkpoint, checkpointAsText, cosignatureOf, cosigned } from '#workflows/ledger/checkpoint.ts';
import { type DocumentProof, documentProofFormat } from '#workflows/ledger/checks/document-proof.ts';
import { commitmentOfServed, type Served } from '#workflows/ledger/commitment.ts';
import { asciiBytes } from '#workflows/ledger/platform.ts';
import { noteAsText } from '#workflows/ledger/signed-note.ts';
import type { Bytes } from '#workflows/reporting/web-crypto.ts';
import { SecondTree } from './second-merkle.ts';

export const madeLog = logKeyOf(Buffer.alloc(32, 1));
export const madeWitness = signingKeyOf(() => 'witness.example/one', Buffer.alloc(32, 2), 4);

/** A file that says its code where a PDF of the product does. */
export function madePdf(code: string, words = 'Quyết định'): Buffer {
  return Buffer.from(`%PDF-1.7\n${words}\n<pdf:Keywords>${code}</pdf:Keywords>\n%%EOF\n`);
}

export function madeProof(pdf: Uint8Array, code: string, { size = 7, index = 4 } = {}): DocumentProof {
  const served: Served = {
    type: 'discipline.serveDecision',
    at: '2026-03-02T04:05:06.000Z',
    documents: [
      {
        id: '01900000-0000-7000-8000-000000000001',
        ...{ kind: 'decision', locale: 'vi', code },
        sha256: createHash('sha256').update(pdf).digest('hex'),
      },
    ],
  };
  const inner = createHash('sha256').update(`everything else of ${code}`).digest();
  const own = commitmentOfServed(nodePlatform, new Uint8Array(inner), served);
  const tree = new SecondTree((at) => (at === index ? Buffer.from(own) : Buffer.from(`entry ${at}`)));
  const root = new Uint8Array(tree.root(size));
  return {
    ...{ format: documentProofFormat, served: { ...served, documents: [...served.documents] } },
    ...{ inner: inner.toString('hex'), index },
    proof: tree.path(index, size).map((one) => one.toString('base64')),
    ...{ key: madeLog.text, witnesses: [madeWitness.text] },
    checkpoint: madeNote({ origin: madeLog.verifier.name, size, root }),
  };
}

/** Signed by the log and cosigned by the witness. */
export function madeNote(checkpoint: Checkpoint): string {
  const text = checkpointAsText(nodePlatform, checkpoint);
  const { name, id: keyId } = madeLog.verifier;
  const seconds = 1_772_424_310;
  const cosignature = madeWitness.sign(cosigned(text, seconds) ?? new Uint8Array());
  return noteAsText(nodePlatform, {
    text,
    signatures: [
      { name, keyId, signature: madeLog.sign(bytesIn(text)) },
      cosignatureOf(madeWitness.verifier, seconds, cosignature),
    ],
  });
}

export function madeRoot(entries: number): Bytes {
  return new Uint8Array(new SecondTree((at) => Buffer.from(`entry ${at}`)).root(entries));
}

function bytesIn(text: string): Bytes {
  return asciiBytes(text) ?? new Uint8Array();
}
