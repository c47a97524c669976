// Whether a fault of high severity is known in anything that the product runs with, as the package registry says it. Where that cannot
// be asked, as behind a mirror that only hands out packages, it says so and holds nothing up: what is not known is no fault.
import { execFile } from 'node:child_process';
import { z } from 'zod';

const Report = z.object({
  metadata: z.object({ vulnerabilities: z.object({ high: z.number(), critical: z.number() }) }),
  vulnerabilities: z.record(z.string(), z.object({ name: z.string(), severity: z.string() })),
});

const given = ['audit', '--omit=dev', '--json', '--fetch-retries=0', '--fetch-timeout=20000'];
const repository = new URL('../..', import.meta.url).pathname;

execFile('npm', given, { cwd: repository, maxBuffer: 64 * 1024 * 1024 }, (_, stdout) => {
  const report = Report.safeParse(jsonOf(stdout));
  if (!report.success) {
    console.log('Known faults of dependencies: not checked, the registry does not answer for them here.');
    return;
  }
  const { high, critical } = report.data.metadata.vulnerabilities;
  const named = Object.values(report.data.vulnerabilities).filter((one) =>
    /high|critical/.test(one.severity),
  );
  console.log(`Known faults of dependencies: ${high} high, ${critical} critical.`);
  for (const { name, severity } of named) console.log(`  ${severity}: ${name}`);
  process.exitCode = high + critical > 0 ? 1 : 0;
});

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
