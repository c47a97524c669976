// Ids that are the same in every run: UUIDv7 whose random part is a hash of what the id stands for. A seed that was
// interrupted sends the same ids again, and the write path answers "replayed". Never used outside demo data.
import { createHash } from 'node:crypto';

/** A UUIDv7 of `at` (milliseconds since 1970) whose other bits come from `name`. */
export function demoId(name: string, at: number): string {
  const time = Math.floor(at).toString(16).padStart(12, '0');
  const hash = createHash('sha256').update(name).digest('hex');
  const variant = (8 + (Number.parseInt(hash.slice(3, 4), 16) % 4)).toString(16);
  return [
    time.slice(0, 8),
    time.slice(8, 12),
    `7${hash.slice(0, 3)}`,
    `${variant}${hash.slice(4, 7)}`,
    hash.slice(7, 19),
  ].join('-');
}

const directoryMade = Date.parse('2024-12-02T01:00:00.000Z');

/** The id of a unit, person or grant of the demo directory. */
export function directoryId(name: string): string {
  return demoId(name, directoryMade);
}
