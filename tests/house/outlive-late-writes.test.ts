// The one error of the driver that a node outlives, and any other, which ends it.
import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';

const guard = new URL('../../server/outlive-late-writes.ts', import.meta.url).href;
/** The driver’s own function, taken out of its file as it stands there: `socket` is null once the connection is closed. */
const lateWrite = `
  import { readFileSync } from 'node:fs';
  import { runInThisContext } from 'node:vm';
  const driver = new URL('./connection.js', import.meta.resolve('postgres'));
  const text = readFileSync(driver, 'utf8');
  const own = /function nextWrite\\(fn\\) \\{[\\s\\S]*?\\n {2}\\}/.exec(text)[0];
  setImmediate(runInThisContext('(() => { const socket = null; let chunk, nextWriteTimer = null; ' + own + '; return nextWrite; })()', driver.href));
`;

function endOf(script: string) {
  const guarded = `import { outliveLateWrites } from ${JSON.stringify(guard)};
    outliveLateWrites((line) => console.log(line));
    setTimeout(() => console.log('went on'), 300);
    ${script}`;
  return spawnSync(process.execPath, ['--input-type=module', '-e', guarded], {
    encoding: 'utf8',
    cwd: import.meta.dirname,
  });
}

it('a write to a connection that is closed already is outlived', () => {
  const { status, stdout } = endOf(lateWrite);
  expect(stdout).toMatch(/thrown away[\s\S]*went on/);
  expect(status).toBe(0);
});

it('any other error that nobody caught ends the process', () => {
  const { status, stdout, stderr } = endOf(`setImmediate(() => null.write());`);
  expect(status).toBe(1);
  expect(stdout).not.toContain('went on');
  expect(stderr).toContain('TypeError');
});
