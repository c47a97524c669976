// Sends the report: the keys of the receipt, the identity sealed where one is given, the work, then one request. The id of the
// command stays the same however often it is tried, so that a lost answer opens no second case.
import { useMutation } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { FormStart } from '#workflows/contract/reporting-schemas.ts';
import { uuidV7 } from '../api/uuid-v7.ts';
import type { Locale } from '../words/words.ts';
import { doWork } from './do-work.ts';
import { postPublicly } from './public-fetch.ts';
import { keysOf, sealIdentity, toBase64Url } from './receipt-in-tab.ts';
import { type Draft, identityOf, sentOf } from './report-draft.ts';

type Sent = { draft: Draft; entropy: Uint8Array; start: FormStart; language: Locale };

export function useSendReport(onSent: () => void) {
  const commandId = useRef(uuidV7());
  const [share, setShare] = useState<number | null>(null);
  const send = useMutation({
    mutationFn: async ({ draft, entropy, start, language }: Sent) => {
      setShare(0);
      const keys = await keysOf(entropy);
      const identity = draft.isNamed ? await sealIdentity(start.custodyKey, identityOf(draft)) : undefined;
      await postPublicly('', {
        ...sentOf(draft),
        ...{ language, identity, commandId: commandId.current },
        lookup: toBase64Url(keys.lookup),
        publicKey: toBase64Url(keys.letters.publicKey),
        work: await doWork(setShare),
      });
    },
    onSuccess: onSent,
    onSettled: () => setShare(null),
  });
  return { send: send.mutate, isPending: send.isPending, error: send.error, share };
}
