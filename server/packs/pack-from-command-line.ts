// `duecourse pack …`: validate a pack, compare two, or simulate one on the open cases. Exit codes: 0 nothing to object to,
// 1 there is something, 2 it could not be found out.
import { RulePack } from '#workflows/rules/pack.ts';
import { diffPacksCommand } from './diff-packs-command.ts';
import { findPack } from './find-pack.ts';
import { type Locale, packWords } from './pack-words.ts';
import { simulatePackCommand } from './simulate-pack-command.ts';
import { type Told, validatePackCommand } from './validate-pack-command.ts';

type Asked = { verb: string | undefined; names: string[]; locale: Locale };
type Found = { packs: RulePack[] } | { told: Told };

export async function packFromCommandLine(flags: readonly string[]): Promise<number> {
  const { lines, code } = await tellAboutPacks(flags);
  const print = code === 2 ? console.error : console.log;
  for (const line of lines) print(line);
  return code;
}

/** What the command line would print for these arguments, and its exit code. */
export async function tellAboutPacks(flags: readonly string[]): Promise<Told> {
  const asked = parse(flags);
  if (!asked) return usage('en');
  const { verb, names, locale } = asked;
  const [first, second] = names;
  if (verb === 'validate' && first && names.length === 1) return await validateNamed(first, locale);
  if (verb === 'diff' && first && second && names.length === 2)
    return await withPacks(names, locale, async ([from, to]) =>
      from && to ? diffPacksCommand(from, to, locale) : usage(locale),
    );
  if (verb === 'simulate' && first && names.length === 1)
    return await withPacks(names, locale, async ([to]) =>
      to ? await simulatePackCommand(to, locale) : usage(locale),
    );
  return usage(locale);
}

/** Null where an option is unknown or a language is not one of the two. */
function parse(flags: readonly string[]): Asked | null {
  const at = flags.indexOf('--lang');
  const given = at < 0 ? 'en' : flags[at + 1];
  if (given !== 'vi' && given !== 'en') return null;
  const [verb, ...names] = at < 0 ? flags : flags.toSpliced(at, 2);
  return names.some((name) => name.startsWith('-')) ? null : { verb, names, locale: given };
}

async function validateNamed(name: string, locale: Locale): Promise<Told> {
  const source = await findPack(name);
  if (!source.found) return { lines: [`${name}: ${packWords[locale][source.why]}`], code: 2 };
  return validatePackCommand(source.input, locale);
}

async function withPacks(
  names: readonly string[],
  locale: Locale,
  work: (packs: RulePack[]) => Promise<Told>,
): Promise<Told> {
  const found = await readPacks(names, locale);
  return 'told' in found ? found.told : await work(found.packs);
}

/** All of the packs, or what is wrong with the first that is none. */
async function readPacks(names: readonly string[], locale: Locale): Promise<Found> {
  const packs: RulePack[] = [];
  for (const name of names) {
    const source = await findPack(name);
    const parsed = source.found ? RulePack.safeParse(source.input) : null;
    const why = source.found ? 'notAPack' : source.why;
    if (!parsed?.success) return { told: { lines: [`${name}: ${packWords[locale][why]}`], code: 2 } };
    packs.push(parsed.data);
  }
  return { packs };
}

function usage(locale: Locale): Told {
  return { lines: [packWords[locale].usage], code: 2 };
}
