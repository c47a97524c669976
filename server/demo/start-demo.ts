// Demo mode: fills the database on the first start and tells which accounts there are. Their one password is given, or made
// at random on the first start and kept in the data directory, readable by its owner alone.
import type { Configuration } from '../configuration.ts';
import type { DemoSignIn } from '../http/demo-routes.ts';
import { hashOf } from '../people/auth.ts';
import type { Services } from '../services.ts';
import { demoAccounts } from './demo-accounts.ts';
import { keptPassword } from './kept-password.ts';
import { seedDemo } from './seed-demo.ts';
import { seedEvidence } from './seed-evidence.ts';
import { seedMeetings } from './seed-meetings.ts';
import { seedPrevention } from './seed-prevention.ts';
import { seedReferrals } from './seed-referrals.ts';
import { seedReports } from './seed-reports.ts';
import { seedSettings } from './seed-settings.ts';

export async function startDemo(
  services: Services,
  { dataDir, demoPassword }: Pick<Configuration, 'dataDir' | 'demoPassword'>,
  log: (line: string) => void,
): Promise<DemoSignIn> {
  const password = demoPassword ?? keptPassword(dataDir);
  const started = performance.now();
  const seeded = await seedDemo(services, { now: Date.now(), passwordHash: await hashOf(password) });
  if (seeded.outcome === 'seeded') {
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    log(`Demo data: ${seeded.cases} cases, ${seeded.commands} commands in ${seconds} s.`);
  }
  const receipt = await seedReports(services, dataDir);
  await seedMeetings(services.writePath, services.database.seedUrl);
  await seedSettings(services.writePath);
  await seedPrevention(services.writePath, services.database.seedUrl);
  await seedReferrals(services.writePath);
  await seedEvidence(services);
  await services.auth.setPasswords(
    demoAccounts.map(({ email }) => email),
    password,
  );
  return {
    ...{ password, receipt },
    accounts: demoAccounts.map(({ email, role, name, title, titleEn }) => ({
      ...{ email, role, name, titles: { vi: title, en: titleEn } },
    })),
  };
}
