// Hands each new checkpoint to every witness within seconds, and the last one anew now and then, with the proof that it follows upon what that witness saw, and keeps the
// cosignature that comes back. Of several nodes one asks at a time. A witness that cannot be reached holds up nothing.
import type { Logger } from 'pino';
import type { Lanes } from '#db/lanes.ts';
import { keepCosignature, keepWitnessSize, takeWitnessTurn } from '#db/ledger.ts';
import { cosignedAt } from '#workflows/ledger/checkpoint.ts';
import {
  noteFromText,
  signatureFromLine,
  signatureLine,
  type VerifierKey,
} from '#workflows/ledger/signed-note.ts';
import { askedAsText } from '../witness/asked.ts';
import type { Ledger } from './ledger.ts';
import { nodePlatform } from './node-platform.ts';

export type WitnessAddress = { url: string; key: VerifierKey };
export type Witnessing = { stop: () => Promise<void> };

/** So long at least from one asking to the next, whichever node asks. */
const restSeconds = 2;
/** A log that does not grow is shown again so often: that nothing was taken from it is news too. */
const againMs = 30_000;
const patienceMs = 5_000;

export function startWitnessing(
  { lanes, ledger, witnesses }: { lanes: Lanes; ledger: Ledger; witnesses: readonly WitnessAddress[] },
  logger: Logger,
): Witnessing {
  let isStopped = false;
  let timer: NodeJS.Timeout | undefined;
  let working: Promise<unknown> = Promise.resolve();

  /** What this node last saw cosigned, and when. */
  const shown = new Map<string, { size: number; at: number }>();

  async function round(witness: WitnessAddress): Promise<void> {
    const last = shown.get(witness.key.name);
    const size = (await ledger.checkpoint())?.size;
    if (size === undefined || (last?.size === size && performance.now() - last.at < againMs)) return;
    const known = await takeWitnessTurn(lanes, witness.key.name, restSeconds);
    if (known === null || isStopped) return;
    const other = await handOver(witness, known);
    // It has seen another size than was thought here, as after a restored database: it is asked once more from there.
    if (other !== null) await handOver(witness, other);
  }

  /** The size that the witness has seen, where it is another than `old`. */
  async function handOver({ url, key }: WitnessAddress, old: number): Promise<number | null> {
    const checkpoint = await ledger.checkpoint();
    const note = checkpoint && noteFromText(nodePlatform, checkpoint.note);
    if (!checkpoint || !note) return null;
    const { size } = checkpoint;
    if (old > size) throw new WitnessRefused(`it has seen ${old} entries, and the log has ${size}`);
    const proof = await ledger.consistency(old, size);
    const own = {
      text: note.text,
      signatures: note.signatures.filter(({ name }) => name === checkpoint.origin),
    };
    const body = askedAsText({ old, proof, note: own });
    let response = await post(url, 'add-checkpoint', body);
    if (response.status === notSigned) {
      // It may know the log by a key that this one followed.
      for (const statement of await ledger.successions()) await post(url, 'add-successor', statement);
      response = await post(url, 'add-checkpoint', body);
    }
    const text = await response.text();
    if (response.status === 409) return Number.parseInt(text, 10);
    if (!response.ok) throw new WitnessRefused(`it answered ${response.status}`);
    const lines = text.split('\n').map((line) => signatureFromLine(nodePlatform, line));
    const signatures = lines.filter((line) => line !== null);
    const seconds = await cosignedAt(nodePlatform, { ...own, signatures }, key);
    const line = signatures.find(({ name }) => name === key.name);
    if (seconds === null || !line) throw new WitnessRefused('its signature is not its own');
    const at = new Date(seconds * 1_000).toISOString();
    await keepCosignature(lanes, { size, witness: key.name, at, line: signatureLine(nodePlatform, line) });
    await keepWitnessSize(lanes, key.name, size);
    shown.set(key.name, { size, at: performance.now() });
    return null;
  }

  async function work(): Promise<void> {
    await Promise.all(
      witnesses.map((witness) =>
        round(witness).catch((error: unknown) => {
          const fault = error instanceof WitnessRefused ? error.message : nameOf(error);
          logger.warn({ witness: witness.key.name, fault }, 'a witness did not cosign');
        }),
      ),
    );
  }

  function next(): void {
    if (isStopped) return;
    timer = setTimeout(() => {
      working = work().finally(next);
    }, 1_000);
  }

  if (witnesses.length > 0) next();
  return {
    stop: async () => {
      isStopped = true;
      clearTimeout(timer);
      await working;
    },
  };
}

/** Answered by a witness that does not know the key. */
const notSigned = 403;

function post(url: string, path: string, body: string): Promise<Response> {
  const signal = AbortSignal.timeout(patienceMs);
  return fetch(new URL(path, url.endsWith('/') ? url : `${url}/`), { method: 'POST', body, signal });
}

class WitnessRefused extends Error {}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : typeof error;
}
