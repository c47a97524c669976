// The cases that a command of a meeting may name: for a new item those that are before the committee and not on the agenda
// yet, for everything else the items that the viewer may know of.
import { useQuery } from '@tanstack/react-query';
import type { MeetingView } from '#workflows/contract/meeting-schemas.ts';
import { orpc } from '../api/api.ts';
import type { CaseChoice } from '../case/form/form-world.ts';

export function useCaseChoices(view: MeetingView, type: string | undefined): readonly CaseChoice[] {
  const isAdding = type === 'meeting.addItem';
  const cardsIn = (state: string) => ({
    ...orpc.board.cards.queryOptions({ input: { state } }),
    enabled: isAdding,
  });
  const commenting = useQuery(cardsIn('advice.commenting'));
  const scheduled = useQuery(cardsIn('advice.scheduled'));
  if (!isAdding) return view.items.filter(({ depth }) => depth !== 'closed').map(choiceOf);
  const listed = new Set(view.items.map(({ caseId }) => caseId));
  return [...(commenting.data?.cards ?? []), ...(scheduled.data?.cards ?? [])]
    .filter(({ id }) => !listed.has(id))
    .map(({ id, ref, unit }) => ({ value: id, label: `${ref} · ${unit.name}` }));
}

function choiceOf({ caseId, ref }: MeetingView['items'][number]): CaseChoice {
  return { value: caseId, label: ref };
}
