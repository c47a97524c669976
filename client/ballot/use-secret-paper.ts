// One member's way through a secret ballot on this device: take a paper, wait, cast it. Each step is kept on the device
// before it is sent, so that it can be finished after a reload or a lost answer.
import { useQuery } from '@tanstack/react-query';
import { useCallback, useEffect, useState } from 'react';
import type { CaseView } from '#workflows/contract/case-schemas.ts';
import { orpc } from '../api/api.ts';
import { useSendCommand } from '../api/send-command.ts';
import { useWords } from '../words/words.ts';
import { type CastAnswer, castPaper } from './cast-paper.ts';
import { findPaper, type KeptPaper, keepPaper } from './kept-paper.ts';
import { base64url, blindPaper, finishPaper } from './paper-crypto.ts';

type Ballot = CaseView['ballots'][number];

export function useSecretPaper(caseView: CaseView, ballot: Ballot) {
  const { locale } = useWords();
  const me = useQuery(orpc.me.queryOptions()).data?.id;
  const send = useSendCommand(caseView.card.id);
  const [paper, setPaper] = useState<KeptPaper | null>(null);
  const [isKnown, setIsKnown] = useState(false);
  const [hasFailed, setHasFailed] = useState(false);

  useEffect(() => {
    if (!me) return;
    findPaper(me, ballot.id)
      .then(setPaper)
      .finally(() => setIsKnown(true));
  }, [me, ballot.id]);

  const keep = useCallback(
    async (next: KeptPaper) => {
      if (me) await keepPaper(me, next);
      setPaper(next);
    },
    [me],
  );

  /** Takes the paper, or asks again for the one that was blinded before: the server signs the same one once more. */
  async function take(): Promise<void> {
    setHasFailed(false);
    try {
      const { publicKey } = ballot;
      if (!publicKey) return;
      const blinded =
        paper ?? (await blindPaper(ballot.id, publicKey, (number) => new TextEncoder().encode(number)));
      if (!paper) await keep(blinded);
      const type = ballot.body === 'panel' ? 'discipline.takePaper' : 'advice.takePaper';
      const payload = { ballotId: ballot.id, blinded: base64url(blinded.blinded) };
      const { blindSignature } = await send.mutateAsync({ type, payload, commandId: blinded.commandId });
      if (!blindSignature) throw new Error('The paper came back without a signature.');
      await keep(await finishPaper(blinded, publicKey, blindSignature));
    } catch {
      setHasFailed(true);
    }
  }

  async function cast(choice: string): Promise<CastAnswer> {
    if (!paper?.signature) return { outcome: 'noAnswer' };
    const sent = { paper: paper.number, signature: base64url(paper.signature), choice };
    const answer = await castPaper(ballot.id, sent, locale);
    if (answer.outcome === 'taken') await keep({ ...paper, isCast: true });
    return answer;
  }

  return { paper, isKnown, hasFailed, isTaking: send.isPending, take, cast };
}
