// Looks up what a command may know of other cases before it is judged. Only for commands that name a case or ask for the
// respondent's earlier decisions: all others cost no query.
import { z } from 'zod';
import { listCasesOfRespondent, listNamedCases, type OtherCaseRow } from '#db/queries/list-other-cases.ts';
import type { Head } from '#workflows/case/advance.ts';
import type { AnyCommand } from '#workflows/case/command.ts';
import { currentAllegations, type Facts } from '#workflows/case/facts.ts';
import type { OtherCase } from '#workflows/case/resolved.ts';
import type { Ask } from './procedure.ts';
import type { WritePath } from './write-path.ts';

type LookUp = Omit<Ask<Head, AnyCommand>, 'at'>;

type Looked = { otherCases?: OtherCase[]; version?: number };

/** What is added to the facts that the directory gives; nothing for most commands. */
export async function lookUpCases(path: WritePath, look: LookUp): Promise<Looked> {
  const { command, known } = look;
  const version = command.needsVersion ? { version: known.version } : {};
  if (!command.needsEarlierDecisions && caseFieldsOf(command).length === 0) return version;
  const rows = await Promise.all([namedCases(path, look), casesOfRespondent(path, look)]);
  const found = new Map(rows.flat().map((row) => [row.id, row]));
  return { ...version, otherCases: [...found.values()].map(otherCaseOf) };
}

async function namedCases(path: WritePath, { command, data, sent }: LookUp): Promise<OtherCaseRow[]> {
  const ids = caseFieldsOf(command).flatMap((key) => (typeof data[key] === 'string' ? [data[key]] : []));
  return ids.length > 0 && sent.actor.id ? listNamedCases(path.reader, sent.actor.id, ids) : [];
}

async function casesOfRespondent(path: WritePath, look: LookUp): Promise<OtherCaseRow[]> {
  const { respondentId } = look.known.head.facts;
  if (!look.command.needsEarlierDecisions || !respondentId) return [];
  const rows = await listCasesOfRespondent(path.feedLanes, respondentId);
  return rows.filter((row) => row.id !== look.caseId);
}

function caseFieldsOf(command: AnyCommand): string[] {
  return Object.entries(command.payload.shape as Record<string, z.ZodType>)
    .filter(([, field]) => hintOf(field) === 'case')
    .map(([key]) => key);
}

function hintOf(field: z.ZodType): unknown {
  const own = field.meta()?.hint;
  if (own) return own;
  return field instanceof z.ZodOptional ? hintOf(field.def.innerType as z.ZodType) : undefined;
}

function otherCaseOf({ id, unitId, state, facts }: OtherCaseRow): OtherCase {
  const known = facts as Facts;
  return {
    id,
    unitId,
    state,
    respondentId: known.respondentId,
    isFinal: known.finalOn !== null || ['noCase', 'exonerated', 'quashed'].includes(known.outcome ?? ''),
    outcome: known.outcome,
    conduct: currentAllegations(known).map(({ provision, from, to }) => ({ provision, from, to })),
  };
}
