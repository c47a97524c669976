// While nodes are replaced one by one, the version before runs on a schema that the next has migrated already. So a migration may add; it
// takes away, renames or narrows only what no running version uses, and says in its head which release was the last that did.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };

const folder = new URL('../../db/migrations/', import.meta.url);
/** Up to here nothing had been released: there was no version before. */
const firstHeld = 37;

const contracting: Readonly<Record<string, RegExp>> = {
  'takes something away': /\bdrop\s+(table|column|view|function|type|schema|trigger|domain|policy)\b/i,
  'renames something': /\brename\s+(to|column|constraint|value)\b|\brename\s+"?\w+"?\s+to\b/i,
  'changes a type': /\balter\s+(column\s+)?"?\w+"?\s+(set\s+data\s+)?type\b/i,
  'forbids what could be empty': /\bset\s+not\s+null\b/i,
  'demands a new column': /\badd\s+column\b(?![^;,]*\bdefault\b)[^;,]*\bnot\s+null\b/i,
  'narrows what may be written': /\badd\s+constraint\b|\badd\s+(check|unique|foreign\s+key)\b/i,
  'takes a right back':
    /\brevoke\b(?!\s+execute\s+on\s+function)(?!\s+create\s+on\s+schema)[^;]*\bfrom\s+duecourse_/i,
};
const declaration = /^-- contracts after (\d+)\.(\d+)\.(\d+): \S/m;

/** What a version that runs beside it would miss. */
function faultsOf(migration: string, version: string): string[] {
  const statements = migration.replace(/--(?!> ).*$/gm, '');
  const found = Object.keys(contracting).filter((fault) => contracting[fault]?.test(statements));
  const lastUser = declaration.exec(migration);
  if (!lastUser) return found;
  const isPast = numberOf(lastUser.slice(1)) < numberOf(version.split('.'));
  return isPast ? [] : ['takes away what the present release is the last to use'];
}

function numberOf(parts: readonly string[]): number {
  return parts.reduce((sum, part) => sum * 1_000 + Number.parseInt(part, 10), 0);
}

const journal: { entries: { tag: string }[] } = JSON.parse(
  readFileSync(new URL('meta/_journal.json', folder), 'utf8'),
);
const tags = journal.entries.map(({ tag }) => tag);

describe('migrations', () => {
  it('leave what the version before uses as it is', () => {
    const faults = tags
      .filter((tag) => Number.parseInt(tag, 10) >= firstHeld)
      .flatMap((tag) => {
        const text = readFileSync(new URL(`${tag}.sql`, folder), 'utf8');
        return faultsOf(text, packageJson.version).map((fault) => `${tag} ${fault}`);
      });
    expect(faults).toEqual([]);
  });

  it.each([
    ['alter table heads drop column stayed;', 'takes something away'],
    ['DROP TABLE "drafts";', 'takes something away'],
    ['alter table heads rename column card to picture;', 'renames something'],
    ['alter table members rename to people;', 'renames something'],
    ['alter table heads alter column version type bigint;', 'changes a type'],
    ['alter table members alter column title set not null;', 'forbids what could be empty'],
    ['alter table members add column rank int not null;', 'demands a new column'],
    ['alter table members add constraint one_name unique (name);', 'narrows what may be written'],
    ['revoke select on heads from duecourse_app;', 'takes a right back'],
  ])('are refused where they are such as %s', (statement, fault) => {
    expect(faultsOf(`-- A planted one.\n${statement}`, '0.1.0')).toEqual([fault]);
  });

  it('may add', () => {
    const added = `-- Does not drop table heads.
      create table notes (id uuid primary key, body text not null);
      alter table members add column rank int not null default 0, add column note text;
      create or replace function f() returns int language sql as $$ select 1 $$;
      revoke execute on function f() from public; grant select on notes to duecourse_app;`;
    expect(faultsOf(added, '0.1.0')).toEqual([]);
  });

  it('may take away what an earlier release was the last to use, where they say so', () => {
    const text = '-- contracts after 0.1.0: nobody reads it since.\nalter table heads drop column stayed;';
    expect(faultsOf(text, '0.2.0')).toEqual([]);
    expect(faultsOf(text, '0.1.0')).toEqual(['takes away what the present release is the last to use']);
  });
});
