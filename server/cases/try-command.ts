// A command tried on a case as its viewer would send it: judged like on the write path, and nothing is written. Only for commands
// whose rules look at no more than the case and the directory.
import { advance } from '#workflows/case/advance.ts';
import type { AnyCommand } from '#workflows/case/command.ts';
import type { Refusal } from '#workflows/case/rule.ts';
import { dayOf } from '#workflows/rules/day.ts';
import type { Viewer } from '../people/viewer.ts';
import { type CaseSources, readCase } from './case-reading.ts';
import { resolveFacts } from './resolve-facts.ts';

/** What would refuse it; `none` where it would be done, null where there is no such case for the viewer. */
export async function tryCommand(
  sources: CaseSources,
  viewer: Viewer,
  caseId: string,
  { command, data }: { command: AnyCommand; data: Record<string, unknown> },
): Promise<Refusal | 'none' | null> {
  const reading = await readCase(sources, viewer, caseId);
  if (!reading) return null;
  const { head, now } = reading;
  const actor = { kind: 'person' as const, id: viewer.personId };
  const { unitId, respondentId } = head.facts;
  const resolved = resolveFacts(sources.directory, {
    ...{ command, data, actor, unitId, respondentId },
    day: dayOf(now),
  });
  const judged = advance(head, { type: command.type, data, actor, at: now }, resolved);
  return judged.outcome === 'advanced' ? 'none' : judged.refusal;
}
