// A checkpoint from the hands of whoever is not trusted: whether the log signed it, under a key that the reader knows, and which of the
// reader's witnesses have seen it.
import { type Checkpoint, checkpointFromText, cosignedAt, isSignedBy } from '#workflows/ledger/checkpoint.ts';
import { keyFromText, noteFromText, type VerifierKey } from '#workflows/ledger/signed-note.ts';
import { nodePlatform } from '../ledger/node-platform.ts';
import type { Verdict } from './verdict.ts';

export type Trust = {
  /** The log's key as the reader knows it; null where they have only the one that came along. */
  log: VerifierKey | null;
  witnesses: readonly VerifierKey[];
};

/** Null, and said so, where it cannot be believed. */
export async function checkCheckpoint(
  verdict: Verdict,
  trust: Trust,
  { note: text, key: offered }: { note: string; key: string },
): Promise<Checkpoint | null> {
  const note = noteFromText(nodePlatform, text);
  const checkpoint = note && checkpointFromText(nodePlatform, note.text);
  const own = keyFromText(nodePlatform, offered);
  const key = trust.log ?? own;
  if (!note || !checkpoint || !key) {
    verdict.fails('Điểm kiểm chứng không đọc được.', 'The checkpoint cannot be read.');
    return null;
  }
  if (checkpoint.origin !== key.name || !(await isSignedBy(nodePlatform, note, key))) {
    verdict.fails('Điểm kiểm chứng không do sổ này ký.', 'The checkpoint is not signed by this log’s key.');
    return null;
  }
  verdict.holds(
    `Sổ ${key.name} đã ký ${checkpoint.size} mục.`,
    `The log ${key.name} has signed ${checkpoint.size} entries.`,
  );
  if (!trust.log) {
    verdict.open(
      `Khóa đi kèm: ${offered.trim()}. Hãy so với khóa bạn nhận bằng cách khác (--key).`,
      'The key came along with it: compare it with the one that you have from elsewhere (--key).',
    );
  }
  await checkWitnesses(verdict, trust.witnesses, note);
  return checkpoint;
}

type Note = Parameters<typeof cosignedAt>[1];

async function checkWitnesses(
  verdict: Verdict,
  witnesses: readonly VerifierKey[],
  note: Note,
): Promise<void> {
  for (const witness of witnesses) {
    const seconds = await cosignedAt(nodePlatform, note, witness);
    const at = seconds === null ? '' : new Date(seconds * 1_000).toISOString();
    if (seconds === null)
      verdict.fails(`${witness.name} chưa chứng kiến điểm này.`, `${witness.name} has not cosigned it.`);
    else verdict.holds(`${witness.name} đã chứng kiến lúc ${at}.`, `${witness.name} cosigned it at ${at}.`);
  }
  if (witnesses.length > 0) return;
  verdict.open(
    'Chưa nêu người chứng kiến nào (--witness): chỉ có chữ ký của chính sổ.',
    'No witness was named (--witness): there is the log’s own signature alone.',
  );
}
