// A recommendation built anew from its entries alone: the same function that judged each command judges it again, with what the
// server knew then, so a head that differs was not made by its entries.
import type { Actor } from '#workflows/case/roles.ts';
import {
  advancePrevention,
  issuePrevention,
  type PreventionHead,
} from '#workflows/prevention/advance-prevention.ts';
import type { PreventionResolved } from '#workflows/prevention/prevention-rule.ts';

export type RecordedPreventionEntry = {
  version: number;
  type: string;
  actor: Actor;
  at: string;
  data: Record<string, unknown>;
  resolved: PreventionResolved & { pins?: { pack: string; calendar?: string } };
};

/** The head after the last of the entries, which must begin with the first. Throws where one does not replay. */
export function replayPrevention(
  recommendationId: string,
  entries: readonly RecordedPreventionEntry[],
): PreventionHead {
  let head: PreventionHead | undefined;
  for (const { version, type, data, actor, at, resolved } of entries) {
    const sent = { type, data, actor, at };
    const { pack = '', calendar } = resolved.pins ?? {};
    const start = { recommendationId, unitId: String(data.unitId), pack, calendar };
    const answer = head ? advancePrevention(head, sent, resolved) : issuePrevention(sent, resolved, start);
    if (answer.outcome === 'refused')
      throw new Error(`Entry ${version} of ${recommendationId} does not replay: ${answer.refusal.code}.`);
    head = answer.head;
  }
  if (!head) throw new Error(`There is no entry of ${recommendationId} to replay.`);
  return head;
}
