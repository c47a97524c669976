// A case built anew from its entries alone: what they say was sent, and what the server knew of the directory then. The
// same `advance` that judged each command judges it again, so a head that differs was not made by its entries.
import { type Advanced, advance, type Head, openCase, type Refused } from '#workflows/case/advance.ts';
import type { Resolved } from '#workflows/case/resolved.ts';
import type { Actor } from '#workflows/case/roles.ts';

/** The versions that govern a case to its end; the first entry carries them. */
export type Pins = { procedure: string; pack: string; calendar: string };

export type RecordedEntry = {
  version: number;
  type: string;
  actor: Actor;
  at: string;
  data: Record<string, unknown>;
  resolved: Resolved & { pins?: Pins };
};

/** The head after the last of the entries, which must begin with the first. Throws where one does not replay. */
export function replay(caseId: string, entries: readonly RecordedEntry[]): Head {
  let head: Head | undefined;
  for (const step of headsOf(caseId, entries)) head = step.head;
  if (!head) throw new Error(`There is no entry of ${caseId} to replay.`);
  return head;
}

/** The head after each entry in turn. Throws at the first that does not replay. */
export function* headsOf(
  caseId: string,
  entries: readonly RecordedEntry[],
): Generator<{ version: number; head: Head }> {
  let head: Head | undefined;
  for (const entry of sinceAdoption(entries)) {
    head = headAfter(caseId, entry.resolved.adopted ?? head, entry);
    yield { version: entry.version, head };
  }
}

/**
 * The entries that this version of the procedure has judged: all of them, or those from the one on that records the head
 * which an earlier version left behind. What that version judged is for that version to judge again.
 */
function sinceAdoption(entries: readonly RecordedEntry[]): readonly RecordedEntry[] {
  const from = entries.findLastIndex(({ resolved }) => resolved.adopted !== undefined);
  return from < 0 ? entries : entries.slice(from);
}

function headAfter(caseId: string, before: Head | undefined, entry: RecordedEntry): Head {
  const { type, data, actor, at, resolved, version } = entry;
  const sent = { type, data, actor, at };
  const answer: Advanced | Refused = before
    ? advance(before, sent, resolved)
    : openCase(sent, resolved, { caseId, unitId: String(data.unitId), ...pinsOf(entry) });
  if (answer.outcome === 'refused') {
    throw new Error(`Entry ${version} of ${caseId} does not replay: ${answer.refusal.code}.`);
  }
  return answer.head;
}

function pinsOf({ version, resolved }: RecordedEntry): Pins {
  if (!resolved.pins) throw new Error(`Entry ${version} does not say which pack the case was opened under.`);
  return resolved.pins;
}
