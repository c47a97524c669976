// No secret lies in the repository: not in a file that is tracked, and none of the files that hold some is tracked at all. The check finds
// one of each kind where it is planted.
import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const repository = new URL('../..', import.meta.url).pathname;
const largest = 4 * 1024 * 1024;

/** What each kind of secret looks like; none of these is a word that somebody would write by chance. */
const kinds: Readonly<Record<string, RegExp>> = {
  'a private key': /-----BEGIN (?:[A-Z]+ )?PRIVATE KEY-----\s+[A-Za-z0-9+/=\s]{64,}/,
  'a key of age': /\bAGE-SECRET-KEY-1[0-9A-Z]{50,}/,
  'a key of AWS': /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/,
  'a token of GitHub': /\b(?:gh[pousr]_[A-Za-z0-9]{36,}|github_pat_[A-Za-z0-9_]{60,})/,
  'a token of GitLab': /\bglpat-[A-Za-z0-9_-]{20,}/,
  'a token of npm': /\bnpm_[A-Za-z0-9]{36}\b|_authToken\s*=\s*[^\s$]/,
  'a token of Slack': /\bxox[abprs]-[A-Za-z0-9-]{20,}/,
  'a key of Google': /\bAIza[0-9A-Za-z_-]{35}\b/,
  'a signed token': /\beyJ[A-Za-z0-9_-]{16,}\.eyJ[A-Za-z0-9_-]{16,}\.[A-Za-z0-9_-]{16,}/,
  'a variable that holds one':
    /^[ \t]*(?:export )?(?:DUECOURSE_(?:NEXT_)?SECRET|DUECOURSE_OIDC_CLIENT_SECRET|POSTGRES_PASSWORD|AWS_SECRET_ACCESS_KEY)=["']?[A-Za-z0-9+/_=-]{16,}/m,
};
const secretFiles =
  /(^|\/)(\.env(?!\.example$)[^/]*|secret\.json|.*\.(pem|p12|pfx|key)|id_(rsa|ed25519|ecdsa))$/;

function secretsIn(path: string, text: string): string[] {
  const held = Object.entries(kinds).filter(([, pattern]) => pattern.test(text));
  return [...(secretFiles.test(path) ? ['a file for one'] : []), ...held.map(([kind]) => kind)];
}

const tracked = execFileSync('git', ['ls-files', '-z'], { cwd: repository, encoding: 'utf8' }).split('\0');

describe('the repository', () => {
  it('holds no secret', () => {
    const paths = tracked.filter((path) => path !== '' && statSync(join(repository, path)).size < largest);
    expect(paths.length).toBeGreaterThan(1_000);
    const found = paths.flatMap((path) =>
      secretsIn(path, readFileSync(join(repository, path), 'latin1')).map((kind) => `${path}: ${kind}`),
    );
    expect(found).toEqual([]);
  });

  // Put together here, so that this file holds none itself.
  const letters = 'aB3dE6gH9'.repeat(12);
  it.each([
    ['a private key', `-----BEGIN ${'EC PRIVATE'} KEY-----\n${letters}\n`],
    ['a key of age', `AGE-SECRET-${'KEY-1'}${'Q2W3E4R5T6'.repeat(6)}`],
    ['a key of AWS', `AKIA${'ABCDEFGH12345678'}`],
    ['a token of GitHub', `ghp_${letters.slice(0, 36)}`],
    ['a token of GitLab', `glpat-${letters.slice(0, 20)}`],
    ['a token of npm', `//registry/:_auth${'Token'}=${letters}`],
    ['a token of Slack', `xoxb-${'1234567890-'.repeat(3)}`],
    ['a key of Google', `AIza${letters.slice(0, 35)}`],
    ['a signed token', [`eyJ${letters}`, `eyJ${letters}`, letters].join('.')],
    ['a variable that holds one', `DUECOURSE_${'SECRET'}=${letters}`],
  ])('would be found to hold %s', (kind, planted) => {
    expect(secretsIn('server/planted.ts', `const text = 1;\n${planted}\n`)).toEqual([kind]);
  });

  it.each(['deploy/.env', '.env.local', '.data/secret.json', 'server/tls.key', 'id_ed25519'])(
    'would be found to track %s',
    (path) => {
      expect(secretsIn(path, '')).toEqual(['a file for one']);
    },
  );
});
