// Proofs for entries that are taken out of the product: where each stands in the log as it was last signed, so that somebody who has
// nothing but the file can check it.
import { proofsFormat } from '#workflows/ledger/checks/check-export.ts';
import type { Bytes } from '#workflows/reporting/web-crypto.ts';
import type { Ledger } from './ledger.ts';

export type LedgerProofs = {
  format: typeof proofsFormat;
  /** The log’s public key; whoever checks compares it with the one that they know. */
  key: string;
  /** How that key followed earlier ones; left out where it did not. */
  successions?: string[];
  /** The signed note with its cosignatures; null where nothing was signed yet. */
  checkpoint: string | null;
  /** Of those that the log had taken in by then. */
  entries: { version: number; commitment: string; index: number; proof: string[] }[];
};

export async function proofsOf(
  ledger: Ledger,
  entries: readonly { version: number; leaf: Uint8Array }[],
): Promise<LedgerProofs> {
  const proofs: LedgerProofs = { format: proofsFormat, key: ledger.key, checkpoint: null, entries: [] };
  const [checkpoint, successions] = await Promise.all([ledger.checkpoint(), ledger.successions()]);
  if (successions.length > 0) proofs.successions = successions;
  if (!checkpoint) return proofs;
  for (const { version, leaf } of entries) {
    const index = await ledger.indexOf(new Uint8Array(leaf));
    if (index === null || index >= checkpoint.size) continue;
    const proof = await ledger.inclusion(index, checkpoint.size);
    const commitment = Buffer.from(leaf).toString('hex');
    proofs.entries.push({ version, commitment, index, proof: proof.map(base64) });
  }
  return { ...proofs, checkpoint: checkpoint.note };
}

function base64(bytes: Bytes): string {
  return Buffer.from(bytes).toString('base64');
}
