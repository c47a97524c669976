// What the pages of the room are made of, fetched when first needed and again when the case moves: what was made available,
// what was sent, what has been begun; and the way from one page to another.
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { CaseView } from '#workflows/contract/case-schemas.ts';
import { orpc } from '../api/api.ts';
import type { RoomPage } from './room-pages.ts';

type Card = Pick<CaseView, 'card'>;

export function useDisclosures({ card }: Card) {
  const options = orpc.room.disclosures.list.queryOptions({ input: { id: card.id }, staleTime: 0 });
  return useQuery({ ...options, queryKey: [...options.queryKey, card.version] });
}

export function useSentActs({ card }: Card) {
  const options = orpc.room.receipts.list.queryOptions({ input: { id: card.id } });
  return useQuery({ ...options, queryKey: [...options.queryKey, card.version] });
}

export function useOwnDrafts({ card }: Card) {
  const options = orpc.room.drafts.list.queryOptions({ input: { id: card.id }, staleTime: 0 });
  return useQuery({ ...options, queryKey: [...options.queryKey, card.version] });
}

export function useGoTo(caseId: string) {
  const navigate = useNavigate();
  return (page: RoomPage | null, about?: string): void => {
    const search = about ? { about } : {};
    void (page
      ? navigate({ to: '/cases/$caseId/$page', params: { caseId, page }, search })
      : navigate({ to: '/cases/$caseId', params: { caseId } }));
  };
}
