// The built page: made by the install; made here where somebody installed without scripts.
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const repository = new URL('..', import.meta.url).pathname;
const pageDir = join(repository, 'client/dist');

/** The folder of the built page; builds it first where it is not there. */
export async function ensurePage(log: (line: string) => void): Promise<string> {
  if (existsSync(join(pageDir, 'index.html'))) return pageDir;
  log('Building the page, once…');
  await buildPage();
  return pageDir;
}

export async function buildPage(): Promise<void> {
  const { build } = await import('vite');
  await build({
    root: join(repository, 'client'),
    configFile: join(repository, 'client/vite.config.ts'),
    logLevel: 'warn',
  });
}
