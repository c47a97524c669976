// Checks the export of a case that this file lies beside, with nothing but Node: `node verify.mjs`. Every file against its hash in
// manifest.json, every entry of the record against its own commitment. It reaches no network and writes nothing.
// Kiểm tra bản xuất của một vụ việc: mọi tệp so với mã băm trong manifest.json, mọi mục hồ sơ so với cam kết của chính nó.
import { createHash } from 'node:crypto';
import { createReadStream, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = dirname(fileURLToPath(import.meta.url));
const wrong = [];
const say = (line) => process.stdout.write(`${line}\n`);
const fault = (vi, en) => wrong.push(`${vi} / ${en}`);

async function hashOf(path) {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk);
  return hash.digest('hex');
}

/** RFC 8785: keys in order of their UTF-16 units, no white space, numbers as ECMAScript writes them. */
function canonical(value) {
  if (Array.isArray(value)) return `[${value.map((one) => canonical(one ?? null)).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null);
  const members = Object.keys(value)
    .filter((key) => value[key] !== undefined)
    .sort((one, other) => (one < other ? -1 : 1))
    .map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`);
  return `{${members.join(',')}}`;
}

function filesIn(at) {
  return readdirSync(at, { withFileTypes: true }).flatMap((one) => {
    const path = join(at, one.name);
    return one.isDirectory() ? filesIn(path) : [relative(folder, path).split(sep).join('/')];
  });
}

function read(name) {
  try {
    return JSON.parse(readFileSync(join(folder, name), 'utf8'));
  } catch {
    say(`✗ ${name}: không có, hoặc không đọc được / missing or unreadable`);
    process.exit(1);
  }
}

async function checkFiles({ files }) {
  for (const { path, size, sha256 } of files) {
    const at = join(folder, ...path.split('/'));
    let found;
    try {
      found = statSync(at);
    } catch {
      fault(`${path}: thiếu`, 'missing');
      continue;
    }
    if (found.size !== size || (await hashOf(at)) !== sha256) fault(`${path}: bị thay đổi`, 'altered');
  }
  const listed = new Set(['manifest.json', ...files.map(({ path }) => path)]);
  for (const path of filesIn(folder))
    if (!listed.has(path)) fault(`${path}: không có trong danh mục`, 'not listed');
}

/** The commitment of an entry: SHA-256 of half a salt and its header, the text by the hash of the other half and the text. */
function checkEntries({ caseId, entries }, expected) {
  const counts = { whole: 0, erased: 0, withheld: 0 };
  entries.forEach((entry, index) => {
    const { version, leaf, header, payload, salt, payloadCommit, answerCommit } = entry;
    const name = `entries.json, ${version}`;
    if (version !== index + 1) fault(`${name}: sai thứ tự`, 'out of order');
    if (!header) {
      counts.withheld += 1;
      return;
    }
    if (header.version !== version || header.stream.id !== caseId)
      fault(`${name}: thuộc vụ việc khác`, 'of another case');
    if (salt === null) {
      counts.erased += 1;
      return;
    }
    const bytes = Buffer.from(salt, 'base64url');
    const commit = createHash('sha256').update(bytes.subarray(16)).update(payload).digest('hex');
    if (commit !== payloadCommit) fault(`${name}: nội dung bị thay đổi`, 'its text was altered');
    const committed = canonical({ ...header, payloadCommit, answerCommit });
    const inner = createHash('sha256').update(bytes.subarray(0, 16)).update(committed).digest();
    if (withServed(inner, header) !== leaf) fault(`${name}: mục bị thay đổi`, 'the entry was altered');
    counts.whole += 1;
  });
  if (entries.length !== expected) fault('entries.json: thiếu mục', 'entries are missing');
  return counts;
}

/** Documents that an act handed over are committed to around the rest of its entry. */
function withServed(inner, { type, at, resolved }) {
  const documents = resolved?.served;
  if (!Array.isArray(documents) || documents.length === 0) return inner.toString('hex');
  const served = canonical({ type, at, documents });
  return createHash('sha256').update(inner).update(`served|${served}`).digest('hex');
}

const manifest = read('manifest.json');
await checkFiles(manifest);
const counts = checkEntries(read('entries.json'), manifest.entries);
say(`${manifest.ref}: ${manifest.files.length} tệp / files, ${manifest.entries} mục / entries`);
say(`  ${counts.whole} mục khớp cam kết / entries match their commitment`);
if (counts.withheld > 0)
  say(`  ${counts.withheld} mục không đưa vào bản xuất / entries withheld from this export`);
if (counts.erased > 0) say(`  ${counts.erased} mục đã xóa nội dung / entries whose text was erased`);
for (const line of wrong) say(`✗ ${line}`);
say(wrong.length === 0 ? '✓ Nguyên vẹn / Intact' : `✗ ${wrong.length} điểm sai / faults`);
process.exitCode = wrong.length === 0 ? 0 : 1;
