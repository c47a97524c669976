// An inbox that is open in this tab: the keys of its receipt, the view as it was last read, and what can be sent. Every opening
// and every act does its own work; closing forgets the keys.
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { HandedIn, InboxView, ReporterActType } from '#workflows/contract/reporting-schemas.ts';
import type { ReceiptKeys } from '#workflows/reporting/receipt-keys.ts';
import { uuidV7 } from '../api/uuid-v7.ts';
import { doWork } from './do-work.ts';
import { handIn, postPublicly } from './public-fetch.ts';
import { keepReceiptInTab, keysOf, readLetter, toBase64Url } from './receipt-in-tab.ts';

type Open = { keys: ReceiptKeys; view: InboxView };
export type Act = {
  type: ReporterActType;
  payload: Record<string, unknown>;
  files?: readonly File[];
};

export function useInbox() {
  const [open, setOpen] = useState<Open | null>(null);
  const [share, setShare] = useState<number | null>(null);

  async function read(keys: ReceiptKeys): Promise<InboxView | null> {
    const lookup = toBase64Url(keys.lookup);
    const answer = await postPublicly('/inbox', { lookup, work: await doWork(setShare) });
    return readLetter(keys, (answer as { letter: string }).letter);
  }

  /** Gives whether there is anything under this receipt. */
  const opening = useMutation({
    mutationFn: async (entropy: Uint8Array) => {
      const keys = await keysOf(entropy);
      const view = await read(keys);
      if (view) setOpen({ keys, view });
      return view !== null;
    },
    onSettled: () => setShare(null),
  });

  const acting = useMutation({
    mutationFn: async ({ type, payload, files = [] }: Act) => {
      if (!open) return;
      const lookup = toBase64Url(open.keys.lookup);
      const handed: HandedIn[] = [];
      for (const file of files) handed.push(await handIn(lookup, file));
      const named = handed.map(({ id, name, sha256 }) => ({ id, name, sha256 }));
      const work = await doWork(setShare);
      const commandId = uuidV7();
      const whole = named.length > 0 ? { ...payload, files: named } : payload;
      await postPublicly('/acts', { lookup, commandId, type, payload: whole, work });
      const view = await read(open.keys);
      if (view) setOpen({ keys: open.keys, view });
    },
    onSettled: () => setShare(null),
  });

  return {
    view: open?.view ?? null,
    share,
    opening,
    acting,
    refresh: async () => {
      const view = open && (await read(open.keys).finally(() => setShare(null)));
      if (open && view) setOpen({ keys: open.keys, view });
    },
    leave: () => {
      keepReceiptInTab(null);
      opening.reset();
      setOpen(null);
    },
  };
}
