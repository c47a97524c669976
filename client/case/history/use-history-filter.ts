// Which entries of a history somebody wants to see: of a stage, by a person, of a kind of act, or only their own. The choices are those
// that occur; while anything is chosen the whole history is fetched, so that nothing is missing from what is shown.
import { useEffect, useState } from 'react';
import { findCommand } from '#workflows/case/catalogue.ts';
import { type StageName, stageNames } from '#workflows/case/stage.ts';
import { stageOf } from '#workflows/case/stages.ts';
import type { CaseView, HistoryEntry } from '#workflows/contract/case-schemas.ts';
import { useMe } from '../../shell/me.ts';
import { useWords } from '../../words/words.ts';
import { useActorWords } from './timeline.tsx';
import { useHistory } from './use-history.ts';

type HistoryFilter = {
  stage: StageName | null;
  /** A person's id, or `system`, `reporter`. */
  who: string | null;
  /** The type of an act, or `moves` for those that led to another state. */
  kind: string | null;
  own: boolean;
};

export const nothingChosen: HistoryFilter = { stage: null, who: null, kind: null, own: false };

export function useHistoryFilter(caseView: CaseView) {
  const history = useHistory(caseView);
  const me = useMe();
  const { locale } = useWords();
  const say = useActorWords();
  const [filter, setFilter] = useState(nothingChosen);
  const { stage, who, kind, own } = filter;
  const isFiltered = stage !== null || who !== null || kind !== null || own;
  const { hasEarlier, loading, showEarlier, entries } = history;
  useEffect(() => {
    if (isFiltered && hasEarlier && !loading) showEarlier();
  });
  return {
    ...history,
    filter,
    isFiltered,
    choose: (change: Partial<HistoryFilter>) => setFilter((before) => ({ ...before, ...change })),
    shown: entries.filter(
      (entry) =>
        (stage === null || stageOfEntry(entry) === stage) &&
        (who === null || actorKey(entry) === who) &&
        (kind === null || (kind === 'moves' ? isMove(entry) : entry.type === kind)) &&
        (!own || entry.actor.person?.id === me.id),
    ),
    stages: stageNames.filter((name) => entries.some((entry) => stageOfEntry(entry) === name)),
    people: byWords(entries, actorKey, say, locale),
    kinds: byWords(
      entries,
      ({ type }) => type,
      ({ type }) => findCommand(type)?.words.done[locale] ?? type,
      locale,
    ),
  };
}

/** Each once, in the order of the alphabet. */
function byWords(
  entries: readonly HistoryEntry[],
  keyOf: (entry: HistoryEntry) => string | null,
  wordsOf: (entry: HistoryEntry) => string,
  locale: string,
): { value: string; label: string }[] {
  const found = new Map<string, string>();
  for (const entry of entries) {
    const key = keyOf(entry);
    if (key !== null && !found.has(key)) found.set(key, wordsOf(entry));
  }
  return [...found]
    .map(([value, label]) => ({ value, label }))
    .sort((one, other) => one.label.localeCompare(other.label, locale));
}

function actorKey({ actor }: HistoryEntry): string | null {
  return actor.kind === 'person' ? (actor.person?.id ?? null) : actor.kind;
}

function isMove({ from, to }: HistoryEntry): boolean {
  return to !== null && from !== to;
}

function stageOfEntry({ from, to }: HistoryEntry): string {
  return stageOf(from ?? to ?? 'detection.received');
}
