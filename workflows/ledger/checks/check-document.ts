// Whether a file is a document that the product handed over: its hash stands among those that the proof names, what the proof names leads
// to a leaf, the leaf to a root that the log signed. A proof in which anything at all was changed is refused.
import type { Bytes } from '../../reporting/web-crypto.ts';
import { type Checkpoint, cosignedAt } from '../checkpoint.ts';
import { commitmentOfServed } from '../commitment.ts';
import type { Platform } from '../platform.ts';
import { keyFromText, noteFromText } from '../signed-note.ts';
import { keysOfLog } from '../succession.ts';
import { treeHashOf } from '../tree-hash.ts';
import { isIncluded } from '../verify-proof.ts';
import { checkCheckpoint, minuteOf, type Trust } from './check-checkpoint.ts';
import { type DocumentProof, documentProofIn } from './document-proof.ts';
import type { Verdict } from './verdict.ts';

export type HeldDocument = {
  sha256: string;
  /** The code that the file says it bears; null where it says none. */
  code: string | null;
};

const getItAgain = {
  vi: 'Hãy tải lại tệp chứng minh từ nơi đã nhận quyết định.',
  en: 'Download the proof again from where the decision was received.',
};

/** The checkpoint that it leads to; null where there is none to believe. */
export async function checkDocument(
  verdict: Verdict,
  platform: Platform,
  trust: Trust,
  { held, proof: text }: { held: HeldDocument; proof: string },
): Promise<Checkpoint | null> {
  const proof = documentProofIn(text);
  if (!proof) {
    sayUnreadable(verdict);
    return null;
  }
  checkFile(verdict, held, proof);
  const checkpoint = await checkCheckpoint(verdict, platform, trust, {
    note: proof.checkpoint,
    key: proof.key,
    successions: proof.successions,
  });
  if (!checkpoint) return null;
  await checkSuccessions(verdict, platform, proof);
  await checkCosignatures(verdict, platform, proof, checkpoint);
  checkInclusion(verdict, platform, proof, checkpoint);
  return checkpoint;
}

export function sayUnreadable(verdict: Verdict): void {
  verdict.fails(
    'Tệp chứng minh không đọc được: bị cắt cụt, bị sửa, hoặc không phải tệp chứng minh.',
    'The proof cannot be read: it was cut off or changed, or is no proof.',
    getItAgain,
  );
}

function checkFile(verdict: Verdict, { sha256, code }: HeldDocument, { served }: DocumentProof): void {
  const { documents } = served;
  const found = documents.find((one) => one.sha256 === sha256);
  if (found) {
    verdict.holds(
      `Tệp đúng từng ký tự là văn bản ${found.code} mà chứng minh nêu.`,
      `The file is, to the letter, the document ${found.code} that the proof names.`,
    );
    return;
  }
  const named = documents.map((one) => one.code).join(', ');
  if (code === null) {
    verdict.fails(
      `Tệp không phải văn bản mà chứng minh nêu (${named}), hoặc đã bị thay đổi.`,
      `The file is not the document that the proof names (${named}), or it was changed.`,
      {
        vi: 'Hãy chọn đúng tệp PDF đã tải về, chưa in lại, ký số hay chuyển đổi.',
        en: 'Choose the PDF as it was downloaded, not printed anew, signed over or converted.',
      },
    );
  } else if (documents.some((one) => one.code === code)) {
    verdict.fails(
      `Tệp mang mã ${code} nhưng đã bị thay đổi sau khi lập.`,
      `The file bears the code ${code}, and was changed since it was made.`,
      {
        vi: 'Đừng tin tệp này. Hãy lấy bản gốc từ người đã nhận quyết định hoặc cơ quan ban hành.',
        en: 'Do not rely on it. Get the original from whoever was served, or from the office that issued it.',
      },
    );
  } else {
    verdict.fails(
      `Chứng minh là của văn bản khác (${named}); tệp mang mã ${code}.`,
      `The proof is of another document (${named}); the file bears the code ${code}.`,
      {
        vi: 'Hãy chọn tệp chứng minh tải về cùng văn bản này.',
        en: 'Choose the proof that was downloaded with this document.',
      },
    );
  }
}

/** Each statement that came along leads from one key of the log to another. */
async function checkSuccessions(
  verdict: Verdict,
  platform: Platform,
  { key: text, successions = [] }: DocumentProof,
): Promise<void> {
  const key = keyFromText(platform, text);
  const keys = key ? await keysOfLog(platform, key, successions) : [];
  if (keys.length !== 1 + successions.length)
    verdict.fails(
      'Xác nhận đổi khóa của sổ trong tệp không đúng.',
      'A statement about the log’s keys in the proof is not right.',
      getItAgain,
    );
}

/** Each line under the checkpoint but the log's own is a cosignature under one of the keys that came along. */
async function checkCosignatures(
  verdict: Verdict,
  platform: Platform,
  proof: DocumentProof,
  { origin }: Checkpoint,
): Promise<void> {
  const note = noteFromText(platform, proof.checkpoint);
  const keys = proof.witnesses.map((text) => keyFromText(platform, text));
  const times = await Promise.all(keys.map((key) => key && note && cosignedAt(platform, note, key)));
  const others = note?.signatures.filter(({ name }) => name !== origin);
  const isWhole = times.every((time) => time !== null) && others?.length === keys.length;
  if (!isWhole)
    verdict.fails(
      'Chữ ký của người chứng kiến trong tệp không đúng.',
      'A witness’s signature in the proof is not its own.',
      getItAgain,
    );
  else if (keys.length > 0)
    verdict.holds(
      `${keys.length} người chứng kiến đã ký: ${keys.map((key) => key?.name).join(', ')}.`,
      `Cosigned by ${keys.length}: ${keys.map((key) => key?.name).join(', ')}.`,
    );
}

function checkInclusion(
  verdict: Verdict,
  platform: Platform,
  { served, inner, index, proof }: DocumentProof,
  { size, root }: Checkpoint,
): void {
  const hash = treeHashOf(platform.sha256);
  const leafHash = hash.leaf(commitmentOfServed(platform, bytesOfHex(inner), served));
  const hashes = proof.map((one) => platform.fromBase64(one) ?? new Uint8Array());
  if (isIncluded(hash, { index, size, leafHash, root, proof: hashes }))
    verdict.holds(
      `Văn bản đã vào sổ, ở mục ${index} của ${size} mục đã ký; ghi nhận lúc ${minuteOf(served.at)}.`,
      `The document is in the log, at entry ${index} of the ${size} that were signed; recorded at ${minuteOf(served.at)}.`,
    );
  else
    verdict.fails(
      'Sổ không có văn bản này ở chỗ mà chứng minh nêu.',
      'The log does not hold this document where the proof says it does.',
      getItAgain,
    );
}

export function bytesOfHex(hex: string): Bytes {
  return Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}
