// What a viewer may do in a meeting now, and what is theirs but held back, with the reason and the article.
import { z } from 'zod';
import type { Commands } from '#workflows/contract/case-schemas.ts';
import {
  meetingHeldBackBefore,
  meetingSituation,
  meetingStateOf,
} from '#workflows/meeting/advance-meeting.ts';
import type { AnyMeetingCommand } from '#workflows/meeting/meeting-command.ts';
import { nothingForMeeting } from '#workflows/meeting/meeting-rule.ts';
import { meetingStates } from '#workflows/meeting/meeting-states.ts';
import { dayOf } from '#workflows/rules/day.ts';
import type { CaseSources } from '../cases/case-reading.ts';
import type { Locale, Viewer } from '../people/viewer.ts';
import { readMeeting } from './meeting-reading.ts';

const schemas = new Map<string, Record<string, unknown>>();

/** JSON Schema (2020-12) of a command's payload; made once. */
function schemaOf(command: AnyMeetingCommand): Record<string, unknown> {
  const ready = schemas.get(command.type);
  if (ready) return ready;
  const made = z.toJSONSchema(command.payload, { io: 'input' }) as Record<string, unknown>;
  schemas.set(command.type, made);
  return made;
}

/** Null where there is no such meeting for this viewer. */
export async function listMeetingCommands(
  sources: CaseSources,
  viewer: Viewer,
  meetingId: string,
  locale: Locale,
): Promise<Commands | null> {
  const reading = await readMeeting(sources, viewer, meetingId);
  if (!reading) return null;
  const { stored, head, now } = reading;
  const actorRoles = sources.directory.rolesIn(viewer.personId, stored.unitId, dayOf(now));
  const actor = { kind: 'person' as const, id: viewer.personId };
  const situation = meetingSituation(head, actor, { ...nothingForMeeting, actorRoles }, now);
  const listed: Commands = {
    version: stored.version,
    state: meetingStateOf(head),
    allowed: [],
    blocked: [],
  };
  for (const command of new Set(meetingStates[head.state].moves.map((move) => move.command))) {
    if (!command.by.some((part) => situation.parts.has(part))) continue;
    const { type, words, concurrency } = command;
    const refusal = meetingHeldBackBefore(command, situation);
    const label = words.act[locale];
    if (refusal) {
      const { code, article } = refusal;
      listed.blocked.push({ type, label, code, reason: refusal.words[locale], article });
    } else {
      const help = words.help[locale];
      listed.allowed.push({ type, label, help, concurrency, schema: schemaOf(command) });
    }
  }
  return listed;
}
