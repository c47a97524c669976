// Signed notes, checkpoints and tile paths as C2SP has them: a known note of another implementation, what is written is read back,
// and there is one way to write each thing.
import { describe, expect, it } from 'vitest';
import { logKeyOf, signingKeyOf } from '#server/ledger/ledger-key.ts';
import { nodePlatform } from '#server/ledger/node-platform.ts';
import {
  checkpointAsText,
  checkpointFromText,
  cosignatureOf,
  cosigned,
  cosignedAt,
  isSignedBy,
} from '#workflows/ledger/checkpoint.ts';
import { asciiBytes } from '#workflows/ledger/platform.ts';
import { keyFromText, noteAsText, noteFromText } from '#workflows/ledger/signed-note.ts';
import { pathOfTile, tileOfPath, widthIn } from '#workflows/ledger/tile-paths.ts';

/** The example of Go’s golang.org/x/mod/sumdb/note. */
const known = {
  key: 'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW',
  note: `If you think cryptography is the answer to your problem,
then you don't know what your problem is.

— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=
`,
};

const log = logKeyOf(Buffer.alloc(32, 1));
const witness = signingKeyOf(() => 'witness.example/one', Buffer.alloc(32, 2), 4);
const checkpoint = { origin: log.verifier.name, size: 20_852_163, root: new Uint8Array(32).fill(7) };

function signedNote() {
  const text = checkpointAsText(nodePlatform, checkpoint);
  const signature = log.sign(asciiBytes(text) ?? new Uint8Array());
  const { name, id: keyId } = log.verifier;
  return { text, signatures: [{ name, keyId, signature }] };
}

describe('a signed note', () => {
  it('of another implementation is read and found right, and wrong once a letter is another', async () => {
    const key = keyFromText(nodePlatform, known.key);
    const note = noteFromText(nodePlatform, known.note);
    const bent = noteFromText(nodePlatform, known.note.replace('answer', 'Answer'));
    if (!key || !note || !bent) throw new Error('It could not be read.');
    expect(await isSignedBy(nodePlatform, note, key)).toBe(true);
    expect(await isSignedBy(nodePlatform, bent, key)).toBe(false);
    expect(noteAsText(nodePlatform, note)).toBe(known.note);
  });

  it('is no note where it has no signature, no text, or something in it that is not written so', () => {
    const wrong = [
      '',
      'text\n',
      'text\n\n',
      '\n\n— a AAAAAAAA\n',
      known.note.trimEnd(),
      known.note.replace('— ', '- '),
      known.note.replace('Peter', 'Pe ter'),
      known.note.replace('cryptography', 'mật mã'),
      known.note.replace('AM=', 'AM'),
      known.note.replace('AM=', 'AN='),
    ];
    expect(wrong.filter((text) => noteFromText(nodePlatform, text))).toEqual([]);
  });

  it('is held against a key by its whole name', () => {
    const wrong = ['', 'x+00000000+AA==', known.key.replace('c74f', 'c74e'), known.key.replace('P', 'p')];
    expect(wrong.filter((text) => keyFromText(nodePlatform, text))).toEqual([]);
    expect(keyFromText(nodePlatform, `${log.text}\n`)).toEqual(log.verifier);
  });
});

describe('a checkpoint', () => {
  it('is read back as it was written, and is signed by its log alone', async () => {
    const note = noteFromText(nodePlatform, noteAsText(nodePlatform, signedNote()));
    expect(note && checkpointFromText(nodePlatform, note.text)).toEqual(checkpoint);
    expect(note && (await isSignedBy(nodePlatform, note, log.verifier))).toBe(true);
    expect(note && (await isSignedBy(nodePlatform, note, logKeyOf(Buffer.alloc(32, 3)).verifier))).toBe(
      false,
    );
  });

  it('is none with a size or root that is not written in its one way', () => {
    const good = checkpointAsText(nodePlatform, checkpoint);
    const wrong = [
      good.replace('20852163', '020852163'),
      good.replace('20852163', '-1'),
      good.replace('20852163', '1e3'),
      good.replace('20852163', '99999999999999999'),
      good.replace('=', ''),
      good.trimEnd(),
      good.replace(checkpoint.origin, ''),
      `${good}\n`,
    ];
    expect(wrong.filter((text) => checkpointFromText(nodePlatform, text))).toEqual([]);
    expect(checkpointFromText(nodePlatform, `${good}more\n`)).toEqual(checkpoint);
  });

  it('is cosigned with the time at which the witness saw it', async () => {
    const note = signedNote();
    const seconds = 1_795_000_000;
    const signature = witness.sign(cosigned(note.text, seconds) ?? new Uint8Array());
    const line = cosignatureOf(witness.verifier, seconds, signature);
    const both = { ...note, signatures: [...note.signatures, line] };
    expect(await cosignedAt(nodePlatform, both, witness.verifier)).toBe(seconds);
    expect(await cosignedAt(nodePlatform, note, witness.verifier)).toBe(null);
    const later = cosignatureOf(witness.verifier, seconds + 1, signature);
    const bent = { ...note, signatures: [later] };
    expect(await cosignedAt(nodePlatform, bent, witness.verifier)).toBe(null);
    expect(await isSignedBy(nodePlatform, both, witness.verifier)).toBe(false);
  });
});

describe('the path of a tile', () => {
  it('has one form', () => {
    const paths = {
      'tile/0/x001/x234/067': { level: 0, index: 1_234_067, width: 256 },
      'tile/2/000.p/8': { level: 2, index: 0, width: 8 },
      'tile/entries/999': { level: -1, index: 999, width: 256 },
    };
    for (const [path, tile] of Object.entries(paths)) {
      expect(tileOfPath(path)).toEqual(tile);
      expect(pathOfTile(tile)).toBe(path);
    }
    const wrong = [
      'tile/0/1',
      'tile/0/x000/001',
      'tile/0/001.p/0',
      'tile/0/001.p/256',
      'tile/00/001',
      'tile/0/',
    ];
    expect(wrong.filter((path) => tileOfPath(path))).toEqual([]);
  });

  it('says with the size of the log how wide the tile is', () => {
    expect(widthIn(70_000, { level: 0, index: 273 })).toBe(70_000 - 273 * 256);
    expect(widthIn(70_000, { level: 1, index: 0 })).toBe(256);
    expect(widthIn(70_000, { level: 1, index: 1 })).toBe(17);
    expect(widthIn(70_000, { level: 2, index: 0 })).toBe(1);
    expect(widthIn(70_000, { level: 0, index: 274 })).toBe(0);
  });
});
