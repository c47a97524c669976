// How trust goes from one key of a log to the next: along what both signed, in either direction, each key only for the sizes at which
// it signed, and never along what one of them did not sign.
import { describe, expect, it } from 'vitest';
import { logKeyOf, type SigningKey } from '#server/ledger/ledger-key.ts';
import { nodePlatform } from '#server/ledger/node-platform.ts';
import { checkpointAsText } from '#workflows/ledger/checkpoint.ts';
import { asciiBytes } from '#workflows/ledger/platform.ts';
import { noteAsText, type SignedNote } from '#workflows/ledger/signed-note.ts';
import {
  agreedSuccession,
  isSignedByLog,
  keysOfLog,
  type Lost,
  successionAsText,
  successionFromText,
} from '#workflows/ledger/succession.ts';

const first = logKeyOf(Buffer.alloc(32, 1));
const { name } = first.verifier;
const second = logKeyOf(Buffer.alloc(32, 2), name);
const third = logKeyOf(Buffer.alloc(32, 3), name);
const stranger = logKeyOf(Buffer.alloc(32, 4), name);
const root = new Uint8Array(32).fill(9);

function signed(text: string, by: readonly SigningKey[]): SignedNote {
  const message = asciiBytes(text) ?? new Uint8Array();
  return {
    text,
    signatures: by.map(({ verifier, sign }) => ({
      ...{ name: verifier.name, keyId: verifier.id },
      signature: sign(message),
    })),
  };
}

function step(size: number, from: SigningKey, to: SigningKey, by = [from, to]): string {
  const said = { size, root, predecessor: from.verifier, successor: to.verifier, lost: null };
  return noteAsText(nodePlatform, signed(successionAsText(nodePlatform, said), by));
}

const statements = [step(10, first, second), step(25, second, third)];

async function isBelieved(trusted: SigningKey, given: readonly string[], size: number, by: SigningKey) {
  const keys = await keysOfLog(nodePlatform, trusted.verifier, given);
  const text = checkpointAsText(nodePlatform, { origin: name, size, root });
  return isSignedByLog(nodePlatform, signed(text, [by]), { origin: name, size }, keys);
}

describe('a log that was rewound', () => {
  const other = logKeyOf(Buffer.alloc(32, 1), 'duecourse/another');
  const lost: Lost = { seen: { size: 12, root }, since: '2026-01-02T03:04:05.678Z', reason: 'Ổ đĩa hỏng\n"' };
  const said = { size: 8, root, predecessor: first.verifier, successor: other.verifier, lost };
  const rewound = (by: readonly SigningKey[], more: Partial<typeof said> = {}) =>
    noteAsText(nodePlatform, signed(successionAsText(nodePlatform, { ...said, ...more }), by));

  it('says what is missing and why, under both names', async () => {
    expect(await agreedSuccession(nodePlatform, rewound([first, other]))).toEqual(said);
    const unseen: Lost = { ...lost, seen: null, since: null };
    const blind = rewound([first, other], { lost: unseen });
    expect((await agreedSuccession(nodePlatform, blind))?.lost).toEqual(unseen);
    expect(await agreedSuccession(nodePlatform, rewound([other]))).toBe(null);
    // Nothing can be lost without another name, nor another name be taken without a loss.
    const same = { ...said, successor: second.verifier };
    expect(successionFromText(nodePlatform, successionAsText(nodePlatform, same))).toBe(null);
    const quiet = { ...said, lost: null };
    expect(successionFromText(nodePlatform, successionAsText(nodePlatform, quiet))).toBe(null);
  });

  it('is believed in its old name no further than it was restored', async () => {
    const keys = await keysOfLog(nodePlatform, first.verifier, [rewound([first, other])]);
    for (const [origin, size, by, isGood] of [
      [name, 8, first, true],
      [name, 9, first, false],
      ['duecourse/another', 9, other, true],
      ['duecourse/another', 7, other, false],
    ] as const) {
      const text = checkpointAsText(nodePlatform, { origin, size, root });
      expect(await isSignedByLog(nodePlatform, signed(text, [by]), { origin, size }, keys)).toBe(isGood);
    }
  });
});

describe('a log’s key', () => {
  it('leads to those that followed it and to those that it followed', async () => {
    for (const trusted of [first, second, third]) {
      expect(await isBelieved(trusted, statements, 7, first)).toBe(true);
      expect(await isBelieved(trusted, statements, 20, second)).toBe(true);
      expect(await isBelieved(trusted, statements, 30, third)).toBe(true);
      expect(await isBelieved(trusted, statements, 30, stranger)).toBe(false);
    }
    expect(await isBelieved(first, [], 30, third)).toBe(false);
  });

  it('counts for the sizes at which it signed, where it follows another for both', async () => {
    const sizes = [9, 10, 11, 25, 26];
    const believed = (by: SigningKey) =>
      Promise.all(sizes.map((size) => isBelieved(second, statements, size, by)));
    expect(await believed(first)).toEqual([true, true, false, false, false]);
    expect(await believed(second)).toEqual([false, true, true, true, false]);
    expect(await believed(third)).toEqual([false, false, false, true, true]);
  });

  it('leads nowhere by a statement that one of the two did not sign, or that is out of its place', async () => {
    for (const by of [[first], [stranger], [first, third], [first, second, stranger]]) {
      const one = step(10, first, stranger, by);
      expect(await isBelieved(first, [one], 30, stranger)).toBe(by.includes(stranger) && by.includes(first));
    }
    expect(await isBelieved(first, [step(10, second, third)], 30, third)).toBe(false);
    expect(await isBelieved(first, [step(10, first, second), step(5, second, third)], 30, third)).toBe(false);
    expect(await isBelieved(first, statements.toReversed(), 30, third)).toBe(false);
  });

  it('is named in one way of writing only', async () => {
    const [text = ''] = (statements[0] ?? '').split('\n\n');
    const said = successionFromText(nodePlatform, `${text}\n`);
    expect(said && successionAsText(nodePlatform, said)).toBe(`${text}\n`);
    for (const wrong of [
      text,
      `${text}\n\n`,
      text.replace('successor/v1', 'successor/v2'),
      text.replace('\n10\n', '\n010\n'),
      text.replace(name, 'duecourse/0000000000000000'),
      `${text}\nmore\n`,
    ])
      expect(successionFromText(nodePlatform, wrong)).toBeNull();
    const bent = (statements[0] ?? '').replace('\n10\n', '\n11\n');
    expect(await agreedSuccession(nodePlatform, bent)).toBeNull();
  });
});
