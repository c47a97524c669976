// What an import means is looked up once and read by the starts that follow, until anything is installed anew; what was kept badly, or
// cannot be kept, only costs the time of looking it up.
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const run = promisify(execFile);
const knownImports = new URL('../../server/known-imports.ts', import.meta.url).href;

let root: string;
let file: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'duecourse-imports-'));
  file = join(root, 'cache', 'imports.json');
  writeFileSync(join(root, 'package.json'), '{ "type": "module" }');
  mkdirSync(join(root, 'node_modules', 'said'), { recursive: true });
  writeFileSync(join(root, 'node_modules', 'said', 'old.js'), 'export default "old"');
  writeFileSync(join(root, 'node_modules', 'said', 'new.js'), 'export default "new"');
  install('old');
  writeFileSync(
    join(root, 'start.js'),
    `import { knowImports } from '${knownImports}';
     const imports = knowImports('${root}', '${file}');
     const { said } = await import('./said.js');
     imports.keep();
     console.log(said);`,
  );
  writeFileSync(join(root, 'said.js'), `export { default as said } from 'said';`);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** As npm does: the package, then its list of what is installed. */
function install(version: 'old' | 'new', list = `{ "said": "${version}" }`): void {
  const manifest = { name: 'said', type: 'module', exports: `./${version}.js` };
  writeFileSync(join(root, 'node_modules', 'said', 'package.json'), JSON.stringify(manifest));
  writeFileSync(join(root, 'node_modules', '.package-lock.json'), list);
}

async function start(): Promise<string> {
  return (await run(process.execPath, [join(root, 'start.js')])).stdout.trim();
}

describe('known imports', () => {
  it('are read by the next start, and looked up anew once something is installed', async () => {
    expect(await start()).toBe('old');
    const manifest = join(root, 'node_modules', 'said', 'package.json');
    // Nothing was installed: the start does not even look at the package.
    writeFileSync(manifest, readFileSync(manifest, 'utf8').replace('old.js', 'new.js'));
    expect(await start()).toBe('old');
    install('new');
    expect(await start()).toBe('new');
    expect(await start()).toBe('new');
  });

  it('are looked up where what was kept cannot be read', async () => {
    mkdirSync(join(root, 'cache'));
    writeFileSync(file, '{ "stamp": "');
    expect(await start()).toBe('old');
    expect(JSON.parse(readFileSync(file, 'utf8')).imports.length).toBeGreaterThan(1);
  });

  it('are looked up where it cannot be told whether anything was installed', async () => {
    rmSync(join(root, 'node_modules', '.package-lock.json'));
    expect(await start()).toBe('old');
    expect(existsSync(file)).toBe(false);
  });

  it('are looked up where nothing can be kept', async () => {
    writeFileSync(join(root, 'cache'), 'a file where the folder should be');
    expect(await start()).toBe('old');
  });
});
