// Sends one hand-over after the other, each an ordinary command under an id of its own, and keeps what became of each.
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { TriedCase } from '#workflows/contract/supervise-schemas.ts';
import { api, orpc } from '../api/api.ts';
import { ProblemError } from '../api/problem-error.ts';
import { untilAnswered } from '../api/safe-retry.ts';
import { uuidV7 } from '../api/uuid-v7.ts';
import { useWords } from '../words/words.ts';

export type HandOver = { ref: string; done: boolean; words: string };
type Payload = { investigatorId: string; handover: string };

export function useHandOvers() {
  const { t } = useWords();
  const client = useQueryClient();
  const [results, setResults] = useState<ReadonlyMap<string, HandOver>>(new Map());
  const [isSending, setSending] = useState(false);

  async function sendOne({ id, ref, version }: TriedCase, payload: Payload): Promise<HandOver> {
    const command = { type: 'case.assign', payload, expectedVersion: version, commandId: uuidV7() };
    try {
      await untilAnswered(() => api.cases.send({ id, ...command }));
      return { ref, done: true, words: t('supervise.try.done') };
    } catch (error) {
      const { article } = error instanceof ProblemError ? error : {};
      const reason = error instanceof Error ? error.message : t('supervise.try.gone');
      return { ref, done: false, words: article ? t('supervise.try.refused', { reason, article }) : reason };
    }
  }

  async function send(cases: readonly TriedCase[], payload: Payload): Promise<void> {
    setSending(true);
    for (const one of cases) {
      const result = await sendOne(one, payload);
      setResults((now) => new Map([...now, [one.id, result]]));
    }
    setSending(false);
    await client.invalidateQueries({ queryKey: orpc.supervise.key() });
  }

  return { results, send, isSending };
}
