// A case that was taken out of the product: every file against the manifest, every entry against its commitment, every commitment against
// the log that was signed. Nothing that it finds in there is believed before it is checked.
import { z } from 'zod';
import { type CommittedHeader, commitmentOf, payloadCommitOf } from '../commitment.ts';
import type { Platform } from '../platform.ts';
import { isSameHash, treeHashOf } from '../tree-hash.ts';
import { isIncluded } from '../verify-proof.ts';
import { checkCheckpoint, type Trust } from './check-checkpoint.ts';
import { bytesOfHex } from './check-document.ts';
import type { Verdict } from './verdict.ts';

export const proofsFormat = 'duecourse-ledger-proofs/1';

/** An export as its files, wherever they lie. */
export type ExportedFiles = {
  /** Paths with `/`, and how long each file is. */
  files: ReadonlyMap<string, number>;
  text: (path: string) => Promise<string>;
  /** In hexadecimal. */
  sha256: (path: string) => Promise<string>;
};

const hex = z.string().regex(/^[0-9a-f]{64}$/);
const Manifest = z.object({
  ref: z.string(),
  caseId: z.string(),
  entries: z.int().min(0),
  files: z.array(z.object({ path: z.string(), size: z.int().min(0), sha256: hex })),
});
const Entries = z.object({
  caseId: z.string(),
  entries: z.array(
    z.object({
      version: z.int().min(1),
      leaf: hex,
      header: z.looseObject({ type: z.string(), at: z.string(), resolved: z.unknown() }).optional(),
      payload: z.string().nullish(),
      salt: z.string().nullish(),
      payloadCommit: z.string().nullish(),
      answerCommit: z.string().nullish(),
    }),
  ),
});
const Proofs = z.object({
  format: z.literal(proofsFormat),
  key: z.string(),
  successions: z.array(z.string()).max(1_000).optional(),
  checkpoint: z.string().nullable(),
  entries: z.array(
    z.object({
      version: z.int(),
      commitment: hex,
      index: z.int().min(0),
      proof: z.array(z.string()).max(63),
    }),
  ),
});
type Entry = z.infer<typeof Entries>['entries'][number];

/** What is read into memory at most. */
const largestJson = 256 * 1024 * 1024;

export async function checkExport(
  verdict: Verdict,
  platform: Platform,
  trust: Trust,
  folder: ExportedFiles,
): Promise<void> {
  const manifest = await read(folder, 'manifest.json', Manifest);
  await checkFiles(verdict, folder, manifest);
  const { caseId, entries } = await read(folder, 'entries.json', Entries);
  if (caseId !== manifest.caseId || entries.length !== manifest.entries)
    verdict.fails('Hồ sơ thiếu mục, hoặc của vụ việc khác.', 'Entries are missing, or are of another case.');
  checkEntries(verdict, platform, caseId, entries);
  if (!folder.files.has('ledger.json'))
    verdict.open('Không kèm chứng minh của sổ.', 'No proofs of the ledger came along.');
  else await checkProofs(verdict, platform, trust, entries, await read(folder, 'ledger.json', Proofs));
}

/** `ledger.json` by itself: that what it lists is in the log; of what was committed to, it says nothing. */
export async function checkLedgerProofs(
  verdict: Verdict,
  platform: Platform,
  trust: Trust,
  text: string,
): Promise<void> {
  const proofs = Proofs.parse(JSON.parse(text));
  const entries = proofs.entries.map(({ version, commitment }) => ({ version, leaf: commitment }));
  await checkProofs(verdict, platform, trust, entries, proofs);
}

async function read<Shape extends z.ZodType>(
  folder: ExportedFiles,
  path: string,
  shape: Shape,
): Promise<z.infer<Shape>> {
  if ((folder.files.get(path) ?? Number.POSITIVE_INFINITY) > largestJson)
    throw new Error(`${path} is missing, or too large.`);
  return shape.parse(JSON.parse(await folder.text(path)));
}

async function checkFiles(
  verdict: Verdict,
  folder: ExportedFiles,
  { ref, files }: z.infer<typeof Manifest>,
): Promise<void> {
  let whole = 0;
  for (const { path, size, sha256 } of files) {
    if (folder.files.get(path) !== size) {
      verdict.fails(`${path}: thiếu, hoặc dài khác.`, `${path}: missing, or of another length.`);
      continue;
    }
    if ((await folder.sha256(path)) === sha256) whole += 1;
    else verdict.fails(`${path}: đã bị thay đổi.`, `${path}: was changed.`);
  }
  const listed = new Set(['manifest.json', ...files.map(({ path }) => path)]);
  for (const path of folder.files.keys())
    if (!listed.has(path))
      verdict.fails(`${path}: không có trong danh mục.`, `${path}: is not in the manifest.`);
  verdict.holds(
    `${ref}: ${whole} tệp đúng như danh mục.`,
    `${ref}: ${whole} files are as the manifest has them.`,
  );
}

function checkEntries(verdict: Verdict, platform: Platform, caseId: string, entries: readonly Entry[]): void {
  let whole = 0;
  entries.forEach((entry, index) => {
    const { version, header, salt } = entry;
    if (version !== index + 1)
      verdict.fails(`Mục ${version} sai thứ tự.`, `Entry ${version} is out of order.`);
    if (!header || !salt) return;
    const stream = z.object({ id: z.literal(caseId) }).safeParse(header.stream);
    if (!stream.success || header.version !== version)
      verdict.fails(`Mục ${version} là của nơi khác.`, `Entry ${version} is of somewhere else.`);
    else if (isCommitted(platform, entry, header, salt)) whole += 1;
    else verdict.fails(`Mục ${version} đã bị thay đổi.`, `Entry ${version} was changed.`);
  });
  verdict.holds(`${whole} mục khớp cam kết của chúng.`, `${whole} entries match their commitments.`);
  const other = entries.filter(({ header, salt }) => !header || !salt).length;
  if (other > 0)
    verdict.open(
      `${other} mục chỉ có cam kết: không đưa vào bản xuất, hoặc đã xóa nội dung.`,
      `${other} entries are there by their commitments alone: withheld from this export, or erased.`,
    );
}

function isCommitted(platform: Platform, entry: Entry, header: CommittedHeader, coded: string): boolean {
  const salt = platform.fromBase64(`${coded.replaceAll('-', '+').replaceAll('_', '/')}=`);
  if (salt?.length !== 32) return false;
  const payloadCommit = payloadCommitOf(platform, salt, entry.payload ?? '');
  if (!isSameHash(payloadCommit, bytesOfHex(entry.payloadCommit ?? ''))) return false;
  const commits = { payloadCommit: entry.payloadCommit ?? '', answerCommit: entry.answerCommit ?? '' };
  // Hashed as it is, whatever is in it: only what was committed to leads to the same hash.
  return isSameHash(commitmentOf(platform, salt, header, commits), bytesOfHex(entry.leaf));
}

async function checkProofs(
  verdict: Verdict,
  platform: Platform,
  trust: Trust,
  entries: readonly Entry[],
  { key, successions, checkpoint: note, entries: proofs }: z.infer<typeof Proofs>,
): Promise<void> {
  const checkpoint =
    note === null ? null : await checkCheckpoint(verdict, platform, trust, { note, key, successions });
  if (!checkpoint) return;
  const { size, root } = checkpoint;
  const treeHash = treeHashOf(platform.sha256);
  const byVersion = new Map(proofs.map((one) => [one.version, one]));
  let included = 0;
  for (const { version, leaf } of entries) {
    const found = byVersion.get(version);
    if (!found) {
      verdict.open(`Mục ${version} chưa vào sổ khi xuất.`, `Entry ${version} was not in the log yet.`);
      continue;
    }
    const proof = found.proof.map((hash) => platform.fromBase64(hash) ?? new Uint8Array());
    const leafHash = treeHash.leaf(bytesOfHex(leaf));
    if (isIncluded(treeHash, { index: found.index, size, leafHash, root, proof })) included += 1;
    else verdict.fails(`Mục ${version} không có trong sổ.`, `Entry ${version} is not in the log.`);
  }
  verdict.holds(`${included} mục có trong sổ đã ký.`, `${included} entries are in the log that was signed.`);
}
