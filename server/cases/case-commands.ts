// What a viewer may do on a case now, and what is theirs but held back, with the reason and the article. The page renders
// this; it decides nothing.
import { z } from 'zod';
import { availableCommands } from '#workflows/case/available.ts';
import type { AnyCommand } from '#workflows/case/command.ts';
import { nothingResolved } from '#workflows/case/resolved.ts';
import type { Commands } from '#workflows/contract/case-schemas.ts';
import { holdingDefects } from '#workflows/fairness/defects/holding-defects.ts';
import { dayOf } from '#workflows/rules/day.ts';
import type { Locale, Viewer } from '../people/viewer.ts';
import { type CaseSources, readCase } from './case-reading.ts';

const schemas = new Map<string, Record<string, unknown>>();

/** JSON Schema (2020-12) of a command's payload; made once. */
export function jsonSchemaOf(command: AnyCommand): Record<string, unknown> {
  const ready = schemas.get(command.type);
  if (ready) return ready;
  const made = z.toJSONSchema(command.payload, { io: 'input' }) as Record<string, unknown>;
  schemas.set(command.type, made);
  return made;
}

/** Null where there is no such case for this viewer. */
export async function listCaseCommands(
  sources: CaseSources,
  viewer: Viewer,
  caseId: string,
  locale: Locale,
): Promise<Commands | null> {
  const reading = await readCase(sources, viewer, caseId);
  if (!reading) return null;
  const { stored, head, now } = reading;
  const { unitId, respondentId } = head.facts;
  const day = dayOf(now);
  const me = sources.directory.factsOf(viewer.personId, { unitId, respondentId, on: day });
  const resolved = {
    ...nothingResolved,
    actorRoles: me?.roles ?? [],
    actorDeputyFor: sources.directory.deputyFor(viewer.personId, unitId, day),
    people: me ? { [me.id]: me } : {},
    defects: holdingDefects(head, now),
  };
  const { allowed, blocked } = availableCommands(
    head,
    { kind: 'person', id: viewer.personId },
    resolved,
    now,
  );
  return {
    version: stored.version,
    state: stored.state ?? '',
    allowed: allowed.map((command) => ({
      type: command.type,
      label: command.words.act[locale],
      help: command.words.help[locale],
      concurrency: command.concurrency,
      schema: jsonSchemaOf(command),
    })),
    blocked: blocked.map(({ command, refusal }) => ({
      type: command.type,
      label: command.words.act[locale],
      code: refusal.code,
      reason: refusal.words[locale],
      article: refusal.article,
    })),
  };
}
