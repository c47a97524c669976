// Whether the log that is served today is the one that somebody has a checkpoint of, grown longer and nothing else. A log that was cut,
// or that tells another story, cannot lead from the one to the other.
import { z } from 'zod';
import { type Checkpoint, checkpointFromText, isSignedBy } from '../checkpoint.ts';
import type { Platform } from '../platform.ts';
import { keyFromText, noteFromText } from '../signed-note.ts';
import { treeHashOf } from '../tree-hash.ts';
import { isConsistent } from '../verify-proof.ts';
import type { Verdict } from './verdict.ts';

/** Reads below the address of a log; throws where it is not to be had. */
export type FetchLog = (path: string) => Promise<string>;

const Answer = z.object({ proof: z.array(z.string().max(44)).max(130) });

/** Where the log cannot be asked, that is said; what a checkpoint proves by itself holds all the same. */
export async function checkServedLog(
  verdict: Verdict,
  platform: Platform,
  kept: Checkpoint,
  fetchLog: FetchLog,
): Promise<void> {
  try {
    await holdAgainst(verdict, platform, kept, fetchLog);
  } catch {
    verdict.open('Chưa so được với sổ của hôm nay.', 'It could not be compared with the log of today.', {
      vi: 'Những kết quả khác vẫn đúng; hãy thử lại khi có mạng.',
      en: 'What else is said here holds all the same; try again with a network.',
    });
  }
}

async function holdAgainst(
  verdict: Verdict,
  platform: Platform,
  kept: Checkpoint,
  fetchLog: FetchLog,
): Promise<void> {
  const [own, text] = await Promise.all([fetchLog('key'), fetchLog('checkpoint')]);
  const key = keyFromText(platform, own);
  const note = noteFromText(platform, text);
  const served = note && checkpointFromText(platform, note.text);
  if (!key || !note || !served || served.origin !== key.name || !(await isSignedBy(platform, note, key))) {
    verdict.fails(
      'Sổ đang công bố không tự khớp với khóa của nó.',
      'The log as it is served does not bear its own key’s signature.',
      tellTheWitnesses,
    );
    return;
  }
  if (key.name !== kept.origin) {
    verdict.open(
      `Sổ ${kept.origin} không phải sổ của trang này (${key.name}).`,
      `The log ${kept.origin} is not the one of this site (${key.name}).`,
      {
        vi: 'Hãy mở trang kiểm tra của nơi đã ban hành, hoặc dùng npx duecourse verify.',
        en: 'Open the verify page of the office that issued it, or use npx duecourse verify.',
      },
    );
    return;
  }
  if (kept.size > served.size) {
    verdict.fails(
      `Sổ đã ngắn lại: từng có ${kept.size} mục, nay ${served.size}. Thiếu ${kept.size - served.size} mục.`,
      `The log was cut: it had ${kept.size} entries and has ${served.size}. ${kept.size - served.size} are missing.`,
      tellTheWitnesses,
    );
    return;
  }
  const { proof } = Answer.parse(
    JSON.parse(await fetchLog(`consistency?first=${kept.size}&second=${served.size}`)),
  );
  const isGrown = isConsistent(treeHashOf(platform.sha256), {
    ...{ first: kept.size, second: served.size, firstRoot: kept.root, secondRoot: served.root },
    proof: proof.map((one) => platform.fromBase64(one) ?? new Uint8Array()),
  });
  if (isGrown)
    verdict.holds(
      `Sổ hôm nay (${served.size} mục) vẫn chứa nguyên ${kept.size} mục của điểm này.`,
      `The log of today (${served.size} entries) still holds the ${kept.size} of this checkpoint, unchanged.`,
    );
  else
    verdict.fails(
      `Sổ hôm nay không nối tiếp điểm này: trong ${kept.size} mục đầu có mục đã bị thay đổi.`,
      `The log of today does not follow upon this checkpoint: among its first ${kept.size} entries something was changed.`,
      tellTheWitnesses,
    );
}

const tellTheWitnesses = {
  vi: 'Hãy giữ tệp này và báo cho người chứng kiến của sổ: đó là bằng chứng.',
  en: 'Keep this file and tell the witnesses of the log: it is evidence.',
};
