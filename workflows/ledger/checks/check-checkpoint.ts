// A checkpoint from the hands of whoever is not trusted: whether the log signed it, under a key that the reader knows, and which of the
// reader's witnesses have seen it.
import { type Checkpoint, checkpointFromText, cosignedAt } from '../checkpoint.ts';
import type { Platform } from '../platform.ts';
import { keyFromText, noteFromText, type SignedNote, type VerifierKey } from '../signed-note.ts';
import { isSignedByLog, keysOfLog, type LogKey } from '../succession.ts';
import type { Verdict } from './verdict.ts';

export type Trust = {
  /** The log's key as the reader knows it; null where they have only the one that came along. */
  log: VerifierKey | null;
  witnesses: readonly VerifierKey[];
};

export type OfferedCheckpoint = {
  note: string;
  key: string;
  /** By which keys of the log followed each other. */
  successions?: readonly string[] | undefined;
};

/** Null, and said so, where it cannot be believed. */
export async function checkCheckpoint(
  verdict: Verdict,
  platform: Platform,
  trust: Trust,
  { note: text, key: offered, successions = [] }: OfferedCheckpoint,
): Promise<Checkpoint | null> {
  const note = noteFromText(platform, text);
  const checkpoint = note && checkpointFromText(platform, note.text);
  const own = keyFromText(platform, offered);
  const key = trust.log ?? own;
  if (!note || !checkpoint || !key) {
    verdict.fails('Điểm kiểm chứng không đọc được.', 'The checkpoint cannot be read.', {
      vi: 'Hãy lấy lại tệp từ nơi đã đưa cho bạn.',
      en: 'Get the file once more from where you had it.',
    });
    return null;
  }
  const keys = await keysOfLog(platform, key, successions);
  if (!(await isSignedByLog(platform, note, checkpoint, keys))) {
    verdict.fails('Điểm kiểm chứng không do sổ này ký.', 'The checkpoint is not signed by this log’s key.', {
      vi: 'Đừng tin tệp này. Hãy hỏi cơ quan ban hành khóa công khai của sổ và so lại.',
      en: 'Do not rely on it. Ask the office that issued it for the log’s public key and compare.',
    });
    return null;
  }
  verdict.holds(
    `Sổ ${key.name} đã ký ${checkpoint.size} mục.`,
    `The log ${key.name} has signed ${checkpoint.size} entries.`,
  );
  sayWhatIsLost(verdict, keys);
  if (keys.length > 1)
    verdict.holds(
      `Khóa của sổ đã đổi ${keys.length - 1} lần, khóa cũ xác nhận khóa mới.`,
      `The log’s key was changed ${keys.length - 1} times, each key named by the one before.`,
    );
  if (!trust.log) {
    verdict.open(
      'Khóa đi kèm trong tệp, chưa ai xác nhận với bạn.',
      'The key came along with it, and nobody has confirmed it to you.',
      compareTheKey,
      offered.trim(),
    );
  }
  await checkWitnesses(verdict, platform, trust.witnesses, note);
  return checkpoint;
}

/** `2026-03-02 04:05 UTC` of an instant. */
export function minuteOf(at: string): string {
  return `${at.slice(0, 16).replace('T', ' ')} UTC`;
}

/** A log that goes on from an older backup says so itself; what was lost with it nobody can check. */
function sayWhatIsLost(verdict: Verdict, keys: readonly LogKey[]): void {
  for (const { lost, from } of keys) {
    if (!lost) continue;
    const { seen, since, reason } = lost;
    const [until, after] = [seen ? seen.size - 1 : '?', since ? minuteOf(since) : '?'];
    verdict.open(
      `Sổ tiếp tục từ bản sao lưu cũ: mất các mục ${from} đến ${until}, ghi sau ${after}. Lý do nêu: ${reason}`,
      `The log goes on from an older backup: entries ${from} to ${until}, written after ${after}, are lost. Reason given: ${reason}`,
      {
        vi: 'Hãy hỏi cơ quan giữ sổ về các mục này: sổ không nói được nội dung của chúng.',
        en: 'Ask the office that keeps the log about them: it cannot say what was in them.',
      },
    );
  }
}

const compareTheKey = {
  vi: 'Hãy so với khóa bạn nhận bằng cách khác.',
  en: 'Compare it with the one that you have from elsewhere.',
};

async function checkWitnesses(
  verdict: Verdict,
  platform: Platform,
  witnesses: readonly VerifierKey[],
  note: SignedNote,
): Promise<void> {
  for (const witness of witnesses) {
    const seconds = await cosignedAt(platform, note, witness);
    if (seconds === null)
      verdict.fails(`${witness.name} chưa chứng kiến điểm này.`, `${witness.name} has not cosigned it.`, {
        vi: 'Người chứng kiến ký trễ vài giây: hãy lấy tệp mới rồi thử lại.',
        en: 'A witness signs some seconds later: get a newer file and try again.',
      });
    else {
      const at = minuteOf(new Date(seconds * 1_000).toISOString());
      verdict.holds(`${witness.name} đã chứng kiến lúc ${at}.`, `${witness.name} cosigned it at ${at}.`);
    }
  }
  if (witnesses.length > 0) return;
  verdict.open(
    'Bạn chưa nêu người chứng kiến nào mà bạn tin: chữ ký của họ chưa được so với khóa của bạn.',
    'No witness whom you trust was named: no cosignature was held against a key of yours.',
    {
      vi: 'Hãy nêu khóa của người chứng kiến mà bạn tin.',
      en: 'Name the key of a witness whom you trust.',
    },
  );
}
