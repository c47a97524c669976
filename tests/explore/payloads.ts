// A small enumeration of payloads for a command: its sample, a few whole others where fields hang together, and each
// field replaced by what is near the edges: the other choices, ids that exist and one that does not, days around today.
import { z } from 'zod';
import type { AnyCommand } from '#workflows/case/command.ts';
import type { Facts } from '#workflows/case/facts.ts';
import { withoutNarrative } from '#workflows/case/narrative.ts';
import { openBallotOf } from '#workflows/case/sitting/sitting-facts.ts';
import { addDays, type Day } from '#workflows/rules/day.ts';
import type { RulePack } from '#workflows/rules/pack.ts';
import { caseId, nowhereId, otherCaseId, otherUnitId, unitId } from './cast.ts';
import { personsOf } from './persons.ts';
import { sampleWorld } from './sample-world.ts';
import { scenariosOf } from './scenarios.ts';

export type Data = Record<string, unknown>;
export type Place = { state: string; facts: Facts; day: Day; pack: RulePack };

/** The payload of the sample, without its narrative; null where the sample does not fit this place. */
export function samplePayload(command: AnyCommand, place: Place): Data | null {
  const parsed = command.payload.safeParse(command.sample(sampleWorld(place)));
  return parsed.success ? withoutNarrative(command.payload, parsed.data) : null;
}

/** The sample and the scenarios: payloads that lead to different places. */
export function plainPayloads(command: AnyCommand, place: Place): Data[] {
  const base = samplePayload(command, place);
  if (!base) return scenariosOf(command.type, {}, place);
  return [base, ...scenariosOf(command.type, base, place)];
}

/** Each plain payload with one field replaced by each of its edges; only what the schema lets through. */
export function edgePayloads(command: AnyCommand, place: Place): Data[] {
  const shape: Record<string, z.ZodType> = command.payload.shape;
  const [base = {}] = plainPayloads(command, place);
  const found: Data[] = [];
  for (const [key, schema] of Object.entries(shape))
    for (const value of edgesOf(schema, base[key], place))
      if (fits(schema, value)) found.push({ ...base, [key]: value });
  return found;
}

/** Rows are checked field by field: their texts are always lawful and never reach a rule. */
function fits(schema: z.ZodType, value: unknown): boolean {
  if (schema instanceof z.ZodOptional) return value === undefined || fits(inner(schema), value);
  if (schema.meta()?.hint !== 'rows') return schema.safeParse(value).success;
  return Array.isArray(value) && value.length > 0;
}

function edgesOf(schema: z.ZodType, value: unknown, place: Place): unknown[] {
  if (schema.meta()?.narrative) return [];
  if (schema instanceof z.ZodOptional)
    return [...(value === undefined ? [] : [undefined]), ...edgesOf(inner(schema), value, place)];
  if (schema instanceof z.ZodEnum) return schema.options.filter((one) => one !== value);
  if (schema instanceof z.ZodBoolean) return [value !== true];
  const hint = schema.meta()?.hint;
  return typeof hint === 'string' ? edgesOfHint(hint, schema, value, place) : [];
}

function inner(schema: z.ZodOptional): z.ZodType {
  return schema.def.innerType as z.ZodType;
}

function edgesOfHint(hint: string, schema: z.ZodType, value: unknown, place: Place): unknown[] {
  const { facts, pack } = place;
  switch (hint) {
    case 'unit':
      return [unitId, otherUnitId, nowhereId];
    case 'case':
      return [caseId, otherCaseId, nowhereId];
    case 'person':
      return [...personsOf(facts), nowhereId];
    case 'people':
      return rowsOf(value).flatMap((_, index, all) => [
        all.slice(1),
        ...personsOf(facts).map((id) => all.map((one, at) => (at === index ? id : one))),
      ]);
    case 'allegation':
      return [...facts.allegations.map((one) => one.id), nowhereId];
    case 'exhibits': {
      const ids = facts.exhibits.map((one) => one.id);
      return [ids, [], ...ids.map((id) => [id]), [nowhereId]];
    }
    case 'files': {
      const sha256 = '15'.repeat(32);
      return [[{ id: caseId, sha256 }], [{ id: nowhereId, sha256 }]];
    }
    case 'ballot':
      return [...facts.ballots.map((one) => one.id), nowhereId];
    case 'date':
      return edgeDays(place);
    case 'number':
      return [1, 2, 14, 28, 29, 60, 90, 91, 120];
    case 'provision':
      return [...facts.allegations.map((one) => one.provision), 'GI-03', 'ZZ-99'];
    case 'sanctions':
      return [[], ...pack.sanctions.map((one) => [one.code]), pack.sanctions.map((one) => one.code)];
    case 'choice':
      return [...(openBallotOf(facts.ballots)?.choices ?? []), ...Object.keys(facts.clocks), 'nothing'];
    case 'defect':
      return ['papersLate', 'lateAct', 'nothing'];
    case 'rows':
      return edgeRows(schema, rowsOf(value) as Data[], place);
    default:
      return [];
  }
}

function rowsOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

/** One row less, one twice, and in each field of the first row, and of all rows, each of its edges. */
function edgeRows(schema: z.ZodType, rows: Data[], place: Place): unknown[] {
  const element = schema instanceof z.ZodArray ? (schema.def.element as z.ZodObject) : undefined;
  const [first] = rows;
  if (!element || !first) return [];
  const changed = Object.entries(element.shape).flatMap(([key, field]) =>
    edgesOf(field as z.ZodType, first[key], place)
      .filter((value) => fits(field as z.ZodType, value))
      .flatMap((value) => [
        rows.map((row, index) => (index === 0 ? { ...row, [key]: value } : row)),
        rows.map((row) => ({ ...row, [key]: value })),
      ]),
  );
  return [...changed, rows.slice(1), [...rows, first]];
}

/** Days at the edges: long ago, around today and around each day that the case remembers, and ahead. */
function edgeDays({ facts, day }: Place): Day[] {
  const remembered = [facts.notice?.issuedOn, facts.notice?.servedOn, facts.decision?.signedOn, facts.finalOn]
    .filter((one) => one != null)
    .flatMap((one) => [addDays(one, -1), one]);
  const around = [-2000, -40, -1, 0, 1, 6, 25, 35, 45, 100, 400].map((n) => addDays(day, n));
  return [...new Set([...around, nextSunday(addDays(day, 35)), ...remembered])];
}

function nextSunday(day: Day): Day {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return addDays(day, (7 - weekday) % 7);
}
