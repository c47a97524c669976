// The one password of the demo accounts where none is given: made at random the first time and kept in the data
// directory, readable by its owner alone. There is no default.
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const Kept = z.looseObject({ password: z.string().optional() });

export function keptPassword(dataDir: string): string {
  const file = join(dataDir, 'demo.json');
  mkdirSync(dataDir, { recursive: true });
  const kept = Kept.parse(existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {});
  if (kept.password) return kept.password;
  const password = randomBytes(12).toString('base64url');
  writeFileSync(file, JSON.stringify({ ...kept, password }), { mode: 0o600 });
  return password;
}
