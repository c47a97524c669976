// A document and its proof in the hands of somebody who trusts nobody: the whole of it holds, and nothing of it can be another by a single
// bit. What is wrong is said as what it is; and a log is held against the checkpoint that somebody kept.
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nodePlatform } from '#server/ledger/node-platform.ts';
import { madeLog, madeNote, madePdf, madeProof, madeRoot, madeWitness } from '#tests/support/made-proof.ts';
import { SecondTree } from '#tests/support/second-merkle.ts';
import { codeInFile } from '#workflows/contract/verification-code.ts';
import { checkDocument } from '#workflows/ledger/checks/check-document.ts';
import { checkServedLog } from '#workflows/ledger/checks/check-served-log.ts';
import { newVerdict } from '#workflows/ledger/checks/verdict.ts';

const code = '7KQ2M-0F9AB-7KQ2M-0F9AB';
const pdf = madePdf(code);
const proof = JSON.stringify(madeProof(pdf, code), null, 1);
const nobody = { log: null, witnesses: [] };

async function verdictOn(
  file: Uint8Array,
  text: string,
  trust: Parameters<typeof checkDocument>[2] = nobody,
) {
  const verdict = newVerdict();
  const held = {
    sha256: createHash('sha256').update(file).digest('hex'),
    code: codeInFile(Buffer.from(file).toString('latin1')),
  };
  await checkDocument(verdict, nodePlatform, trust, { held, proof: text });
  const failed = verdict.findings().filter(({ mark }) => mark === 'fails');
  return { isWhole: verdict.isWhole(), failed: failed.map(({ said }) => said.en).join(' ') };
}

function flipped(bytes: Uint8Array, at: number): Buffer {
  const bent = Buffer.from(bytes);
  const place = at % (bent.length * 8);
  bent[place >> 3] = (bent[place >> 3] ?? 0) ^ (1 << (place & 7));
  return bent;
}

describe('a document with its proof', () => {
  it('holds, for whoever knows the log and the witness and for whoever knows neither', async () => {
    const trust = { log: madeLog.verifier, witnesses: [madeWitness.verifier] };
    expect((await verdictOn(pdf, proof)).isWhole).toBe(true);
    expect((await verdictOn(pdf, proof, trust)).isWhole).toBe(true);
  });

  it('is refused once any bit of the file or of the proof is another', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(1_000_000), fc.boolean(), async (at, isFile) => {
        const bent = isFile
          ? await verdictOn(flipped(pdf, at), proof)
          : await verdictOn(pdf, flipped(Buffer.from(proof), at).toString('utf8'));
        expect(bent.isWhole).toBe(false);
      }),
      { numRuns: 2_000 },
    );
  }, 60_000);

  it('is refused wherever the proof was cut off', async () => {
    for (let end = 0; end < proof.length; end += 7)
      expect((await verdictOn(pdf, proof.slice(0, end))).failed).toContain('cannot be read');
  });

  it('is told from another document, a changed one, and a file that is none', async () => {
    const other = madePdf('00000-00000-00000-00000');
    expect((await verdictOn(other, proof)).failed).toContain('The proof is of another document');
    expect((await verdictOn(madePdf(code, 'Quyết định khác'), proof)).failed).toContain('was changed since');
    expect((await verdictOn(Buffer.from('letter'), proof)).failed).toContain('is not the document');
  });

  it('is not believed under another log’s key, or a witness who did not sign', async () => {
    const stranger = { ...madeLog.verifier, name: 'duecourse/0000000000000000' };
    const other = { ...madeWitness.verifier, name: 'witness.example/two' };
    expect((await verdictOn(pdf, proof, { log: stranger, witnesses: [] })).isWhole).toBe(false);
    expect((await verdictOn(pdf, proof, { log: null, witnesses: [other] })).failed).toContain(
      'has not cosigned',
    );
  });
});

describe('a checkpoint that was kept', () => {
  const entries = new SecondTree((at) => Buffer.from(`entry ${at}`));
  const forked = new SecondTree((at) => Buffer.from(at === 2 ? 'another story' : `entry ${at}`));
  const kept = { origin: madeLog.verifier.name, size: 5, root: madeRoot(5) };
  const serving = (size: number, tree: SecondTree) => async (path: string) => {
    if (path === 'key') return `${madeLog.text}\n`;
    const root = new Uint8Array(tree.root(size));
    if (path === 'checkpoint') return madeNote({ origin: madeLog.verifier.name, size, root });
    return JSON.stringify({ proof: tree.proof(5, size).map((one) => one.toString('base64')) });
  };
  const against = async (size: number, tree = entries, of = kept) => {
    const verdict = newVerdict();
    await checkServedLog(verdict, nodePlatform, of, serving(size, tree));
    return verdict
      .findings()
      .map(({ mark, said }) => `${mark} ${said.en}`)
      .join(' ');
  };

  it('is followed upon by the log that has only grown since', async () => {
    for (const size of [5, 6, 8, 21]) expect(await against(size)).toMatch(/^holds .* still holds the 5/);
  });

  it('is not by one that was cut, bent or told in another way', async () => {
    expect(await against(4)).toMatch(/^fails The log was cut: it had 5/);
    for (const size of [5, 6, 8, 21]) expect(await against(size, forked)).toMatch(/^fails .*does not follow/);
  });

  it('of another log is not held against this one', async () => {
    expect(await against(8, entries, { ...kept, origin: 'duecourse/other' })).toMatch(
      /^open .*is not the one/,
    );
  });
});
