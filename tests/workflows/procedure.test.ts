// The procedure as a whole, whatever its stages hold: nothing it names is missing, nothing in it is out of reach, every
// word is there in both languages, and it reads no clock of its own.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { exampleWorld } from '#server/http/example-world.ts';
import { notInThisState } from '#workflows/case/advance.ts';
import { anytime } from '#workflows/case/anytime/states.ts';
import { catalogue } from '#workflows/case/catalogue.ts';
import { notWhileStayed, notYourTurn, oneCapacity } from '#workflows/case/permitted.ts';
import { findState, getState, movesIn, stageOf, stages, stateNames } from '#workflows/case/stages.ts';
import { packs } from '#workflows/rules/packs.ts';

const workflows = join(import.meta.dirname, '../../workflows');
const commands = [...catalogue.values()];
const allMoves = [
  ...stateNames.flatMap((name) => getState(name).moves.map((move) => ({ from: name, move }))),
  ...anytime.map((move) => ({ from: 'any unresolved state', move })),
];
const rules = [
  ...commands.flatMap((command) =>
    [...command.before, ...command.check].map((rule) => ({ by: command.type, rule })),
  ),
  ...[notYourTurn, oneCapacity, notWhileStayed].map((rule) => ({ by: 'every command', rule })),
];

describe.each(packs.map((pack) => [pack.id, pack] as const))('the pack %s', (_, pack) => {
  it('gives a time for every clock that a state names', () => {
    const named = stateNames.flatMap((name) => getState(name).clocks);
    expect(named.filter((key) => pack.clocks[key] === undefined)).toEqual([]);
  });

  it('has the article of every clock', () => {
    const cited = Object.values(pack.clocks).map((clock) => clock.article);
    expect(cited.filter((article) => pack.articles[article] === undefined)).toEqual([]);
  });

  it('has the article of every rule', () => {
    const missing = rules.filter(({ rule }) => pack.articles[rule.article] === undefined);
    expect(missing.map(({ by, rule }) => `${by}: ${rule.id} cites ${rule.article}`)).toEqual([]);
    expect(pack.articles[notInThisState.article]).toBeDefined();
  });

  it('keeps the review of a stay running and every limit on a sanction out of its reach', () => {
    expect(pack.clocks.stayReview?.pausable).toBe(false);
    expect(pack.clocks.expiry?.pausable).toBe(false);
  });
});

describe('every state', () => {
  it.each(stateNames.filter((name) => stageOf(name) !== 'resolved'))('%s has a clock', (name) => {
    expect(getState(name).clocks.length).toBeGreaterThan(0);
  });

  it('that is resolved and still on a desk has a clock too', () => {
    const unfinished = stateNames.filter((name) => stageOf(name) === 'resolved' && !isEnd(name));
    expect(unfinished.filter((name) => getState(name).clocks.length === 0)).toEqual([]);
  });

  it.each(stateNames)('%s has its name in both languages', (name) => {
    const { vi, en } = getState(name).words;
    const short = name.slice(name.indexOf('.') + 1);
    expect([vi, en].every((words) => words.length > 2 && words !== short)).toBe(true);
  });

  it.each(stateNames.filter((name) => stageOf(name) !== 'resolved'))('%s is on a desk', (name) => {
    expect(getState(name).onDesk.length).toBeGreaterThan(0);
  });

  it('can be reached from the first', () => {
    expect(stateNames.filter((name) => !reachable().has(name))).toEqual([]);
  });

  it('leads on to an end', () => {
    const stuck = stateNames.filter((name) => ![...reachable(name)].some(isEnd));
    expect(stuck).toEqual([]);
  });
});

describe('every move', () => {
  it('leads to a state that there is', () => {
    const lost = allMoves.filter(({ move }) => move.target && !findState(move.target));
    expect(lost.map(({ from, move }) => `${from}: ${move.command.type} → ${move.target}`)).toEqual([]);
  });

  it('is of the one command of its type', () => {
    const doubled = allMoves.filter(({ move }) => catalogue.get(move.command.type) !== move.command);
    expect(doubled.map(({ from, move }) => `${from}: ${move.command.type}`)).toEqual([]);
  });
});

describe('every rule', () => {
  it('says one thing under one id', () => {
    const wordsOf = new Map(rules.map(({ rule }) => [rule.id, JSON.stringify(rule.words)]));
    const differing = rules.filter(({ rule }) => wordsOf.get(rule.id) !== JSON.stringify(rule.words));
    expect(differing.map(({ by, rule }) => `${by}: ${rule.id}`)).toEqual([]);
  });

  it('says it in both languages', () => {
    const silent = rules.filter(({ rule }) => rule.words.vi.length < 5 || rule.words.en.length < 5);
    expect(silent.map(({ rule }) => rule.id)).toEqual([]);
  });
});

describe.each(commands.map((command) => [command.type, command] as const))('%s', (type, command) => {
  it('can be sent from a state that can be reached', () => {
    const somewhere = [...reachable()].some((name) =>
      movesIn(name).some((move) => move.command.type === type),
    );
    expect(somewhere || type === 'detection.register').toBe(true);
  });

  it('has its words in both languages', () => {
    const { act, done, help } = command.words;
    const texts = [act.vi, act.en, done.vi, done.en, help.vi, help.en];
    expect(texts.filter((text) => text.trim().length < 3)).toEqual([]);
  });

  it('labels every field in both languages', () => {
    expect(unlabelledFields(command.payload)).toEqual([]);
  });

  it('has a sample that its own schema takes', () => {
    const sample = command.sample(exampleWorld());
    expect(command.payload.safeParse(sample).error?.issues ?? []).toEqual([]);
  });

  it('gives outsiders a JSON Schema', () => {
    expect(() => z.toJSONSchema(command.payload)).not.toThrow();
  });
});

describe('the source of the procedure', () => {
  it.each(sourceFiles())('%s reads no clock and no chance', (file) => {
    const code = readFileSync(join(workflows, file), 'utf8').replaceAll(/\/\/.*$|\/\*[\s\S]*?\*\//gm, '');
    expect(code).not.toMatch(/Date\.now|new Date\(\s*\)|Math\.random|randomUUID|performance\.now/);
  });
});

function isEnd(name: string): boolean {
  return stageOf(name) === 'resolved' && getState(name).onDesk.length === 0;
}

/** States that moves lead to, from the first state of the case or another. */
function reachable(start = `${stages[0]?.name}.${stages[0]?.initial}`): Set<string> {
  const found = new Set([start]);
  for (const name of found)
    for (const move of movesIn(name)) if (move.target && findState(move.target)) found.add(move.target);
  return found;
}

/** Fields without a label or a hint, those inside rows included. */
function unlabelledFields(payload: z.ZodObject): string[] {
  return Object.entries(payload.shape as Record<string, z.ZodType>).flatMap(([key, field]) => {
    const named = labelOf(field);
    const own = named?.vi && named.en && named.hint ? [] : [key];
    return [...own, ...unlabelledInRows(field).map((inner) => `${key}.${inner}`)];
  });
}

function unlabelledInRows(field: z.ZodType): string[] {
  if (field instanceof z.ZodOptional) return unlabelledInRows(field.def.innerType as z.ZodType);
  const row = field instanceof z.ZodArray ? field.def.element : undefined;
  return row instanceof z.ZodObject ? unlabelledFields(row) : [];
}

/** The label of a field; an optional one carries it on the field inside. */
function labelOf(field: z.ZodType): Record<string, unknown> | undefined {
  const own = field.meta();
  if (own?.hint) return own;
  return field instanceof z.ZodOptional ? labelOf(field.def.innerType as z.ZodType) : own;
}

function sourceFiles(): string[] {
  return readdirSync(workflows, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
}
