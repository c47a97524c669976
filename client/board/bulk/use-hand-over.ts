// Handing several cases to one investigator: for each case the one act that does it there, asked of the server, sent as an
// ordinary command of its own and answered on its own. One that is refused holds up none of the others.
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { BoardCard } from '#workflows/contract/board-schemas.ts';
import { api } from '../../api/api.ts';
import { ProblemError } from '../../api/problem-error.ts';
import { refreshCase } from '../../api/refresh-case.ts';
import { untilAnswered } from '../../api/safe-retry.ts';
import { uuidV7 } from '../../api/uuid-v7.ts';

/** Where nobody has a case yet it is given, elsewhere it changes hands; the note goes into the one or the other field. */
const acts = { 'verification.appoint': 'mandate', 'case.assign': 'handover' } as const;
type ActType = keyof typeof acts;
const actTypes = Object.keys(acts) as ActType[];

export type HandedRow = { card: BoardCard } & (
  | { result: 'ready'; type: ActType; version: number }
  | { result: 'done' }
  /** Without words where the act is not this person's at all. */
  | { result: 'refused'; reason: string | null; article: string | null }
);

export function useHandOver(cards: readonly BoardCard[]) {
  const client = useQueryClient();
  const [settled, setSettled] = useState<ReadonlyMap<string, HandedRow>>(new Map());
  const [isSending, setIsSending] = useState(false);
  const asked = useQuery({
    queryKey: ['handOver', cards.map(({ id }) => id)],
    queryFn: async () => {
      const rows: HandedRow[] = [];
      for (const card of cards) rows.push(await askAbout(card));
      return rows;
    },
    staleTime: 0,
    gcTime: 0,
  });
  const rows = (asked.data ?? []).map((row) => settled.get(row.card.id) ?? row);

  async function send(investigatorId: string, note: string): Promise<void> {
    setIsSending(true);
    for (const row of rows) {
      if (row.result !== 'ready') continue;
      const result = await handOver(row, investigatorId, note);
      setSettled((before) => new Map(before).set(row.card.id, result));
      void refreshCase(client, row.card.id);
    }
    setIsSending(false);
  }

  return {
    rows,
    error: asked.error,
    isAsking: asked.isPending,
    isSending,
    isDone: settled.size > 0 && !isSending,
    send,
  };
}

async function askAbout(card: BoardCard): Promise<HandedRow> {
  const { version, allowed, blocked } = await api.cases.commands({ id: card.id });
  const type = actTypes.find((one) => allowed.some((command) => command.type === one));
  if (type) return { card, result: 'ready', type, version };
  const why = blocked.find((command) => actTypes.some((one) => one === command.type));
  return { card, result: 'refused', reason: why?.reason ?? null, article: why?.article ?? null };
}

async function handOver(
  { card, type, version }: Extract<HandedRow, { result: 'ready' }>,
  investigatorId: string,
  note: string,
): Promise<HandedRow> {
  const commandId = uuidV7();
  const payload = { investigatorId, [acts[type]]: note };
  try {
    await untilAnswered(() =>
      api.cases.send({ id: card.id, type, payload, commandId, expectedVersion: version }),
    );
    return { card, result: 'done' };
  } catch (error) {
    if (!(error instanceof ProblemError)) return { card, result: 'refused', reason: null, article: null };
    return { card, result: 'refused', reason: error.detail, article: error.article ?? null };
  }
}
