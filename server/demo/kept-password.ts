// The one password of the demo accounts where none is given: made at random the first time and kept in the data
// directory, readable by its owner alone. There is no default.
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export function keptPassword(dataDir: string): string {
  const file = join(dataDir, 'demo.json');
  if (!existsSync(file)) {
    mkdirSync(dataDir, { recursive: true });
    const made = randomBytes(12).toString('base64url');
    writeFileSync(file, JSON.stringify({ password: made }), { mode: 0o600, flag: 'wx' });
  }
  const { password } = JSON.parse(readFileSync(file, 'utf8')) as { password: string };
  return password;
}
