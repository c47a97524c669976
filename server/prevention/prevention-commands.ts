// What a viewer may do with a recommendation now, and what is theirs but held back, with the reason and the article.
import { z } from 'zod';
import type { Commands } from '#workflows/contract/case-schemas.ts';
import {
  preventionHeldBackBefore,
  preventionSituation,
  preventionStateOf,
} from '#workflows/prevention/advance-prevention.ts';
import { nothingForPrevention } from '#workflows/prevention/prevention-rule.ts';
import { preventionStates } from '#workflows/prevention/prevention-states.ts';
import { dayOf } from '#workflows/rules/day.ts';
import type { CaseSources } from '../cases/case-reading.ts';
import type { Locale, Viewer } from '../people/viewer.ts';
import { headOfUnit } from './head-of-unit.ts';
import { readRecommendation } from './prevention-view.ts';

/** Null where there is no such recommendation for this viewer. */
export async function listPreventionCommands(
  sources: CaseSources,
  viewer: Viewer,
  id: string,
  locale: Locale,
): Promise<Commands | null> {
  const reading = await readRecommendation(sources, viewer, id);
  if (!reading) return null;
  const { stored, head, now } = reading;
  const { directory } = sources;
  const on = dayOf(now);
  const resolved = {
    ...nothingForPrevention,
    actorRoles: directory.rolesIn(viewer.personId, stored.unitId, on),
    headId: headOfUnit(directory, stored.unitId, on),
  };
  const actor = { kind: 'person' as const, id: viewer.personId };
  const situation = preventionSituation(head, actor, resolved, now);
  const listed: Commands = {
    ...{ version: stored.version, state: preventionStateOf(head) },
    ...{ allowed: [], blocked: [] },
  };
  for (const { command } of preventionStates[head.state].moves) {
    if (!command.by.some((part) => situation.parts.has(part))) continue;
    const { type, words, concurrency } = command;
    const refusal = preventionHeldBackBefore(command, situation);
    const label = words.act[locale];
    if (refusal) {
      const { code, article } = refusal;
      listed.blocked.push({ type, label, code, reason: refusal.words[locale], article });
    } else {
      const schema = z.toJSONSchema(command.payload, { io: 'input' }) as Record<string, unknown>;
      listed.allowed.push({ type, label, help: words.help[locale], concurrency, schema });
    }
  }
  return listed;
}
