// Archives as no program would write them: with links, ways out, false sizes and locks, made by changing bytes of an honest one.
import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';

export type Entry = { name: string; bytes: Buffer; mode?: number };

export async function archive(entries: readonly Entry[]): Promise<Buffer> {
  const zip = new ZipFile();
  for (const { name, bytes, mode = 0o100644 } of entries) zip.addBuffer(bytes, name, { mode });
  zip.end();
  return buffer(zip.outputStream);
}

/** Every place of `from` in the bytes becomes `to`, which is as long. */
export function replaced(bytes: Buffer, from: string, to: string): Buffer {
  const changed = Buffer.from(bytes);
  for (let at = changed.indexOf(from); at >= 0; at = changed.indexOf(from, at + 1))
    changed.write(to, at, 'latin1');
  return changed;
}

/** In the header of every entry, both where it lies and in the directory. */
export function inHeaders(bytes: Buffer, change: (header: Buffer, more: number) => void): Buffer {
  const changed = Buffer.from(bytes);
  for (const [mark, more] of [
    ['PK\u0003\u0004', 0],
    ['PK\u0001\u0002', 2],
  ] as const)
    for (let at = changed.indexOf(mark); at >= 0; at = changed.indexOf(mark, at + 4))
      change(changed.subarray(at), more);
  return changed;
}

/** A comment at the end of an archive, which changes its bytes and nothing of what is in it. */
export function withComment(bytes: Buffer, mark: Buffer): Buffer {
  const changed = Buffer.concat([bytes, mark]);
  changed.writeUInt16LE(mark.length, bytes.length - 2);
  return changed;
}
