// Demo mode: fills the database on the first start and tells which accounts there are. Their one password is given, or made
// at random on the first start and kept in the data directory, readable by its owner alone.
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultPack } from '#workflows/rules/packs.ts';
import type { Configuration } from '../configuration.ts';
import type { DemoSignIn } from '../http/demo-routes.ts';
import { hashOf } from '../people/auth.ts';
import type { Services } from '../services.ts';
import { demoAccounts } from './demo-accounts.ts';
import { seedDemo } from './seed-demo.ts';

export async function startDemo(
  services: Services,
  { dataDir, demoPassword }: Pick<Configuration, 'dataDir' | 'demoPassword'>,
  log: (line: string) => void,
): Promise<DemoSignIn> {
  const password = demoPassword ?? keptPassword(dataDir);
  const started = performance.now();
  const seeded = await seedDemo(
    // Histories are told under the standard pack, whatever new cases are opened under.
    { ...services, writePath: { ...services.writePath, pack: defaultPack } },
    { now: Date.now(), passwordHash: await hashOf(password) },
  );
  if (seeded.outcome === 'seeded') {
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    log(`Demo data: ${seeded.cases} cases, ${seeded.commands} commands in ${seconds} s.`);
  }
  await services.auth.setPasswords(
    demoAccounts.map(({ email }) => email),
    password,
  );
  return {
    password,
    accounts: demoAccounts.map(({ email, role, name, title }) => ({ email, role, name, title })),
  };
}

function keptPassword(dataDir: string): string {
  const file = join(dataDir, 'demo.json');
  if (!existsSync(file)) {
    mkdirSync(dataDir, { recursive: true });
    const made = randomBytes(12).toString('base64url');
    writeFileSync(file, JSON.stringify({ password: made }), { mode: 0o600, flag: 'wx' });
  }
  const { password } = JSON.parse(readFileSync(file, 'utf8')) as { password: string };
  return password;
}
