// Heads that this node has just written, so that the next command on a warm case needs no reading before its writing. It
// is only ever a guess: the append compares the version, and any answer but success is judged again on a fresh head.
import type { Head } from '#workflows/case/advance.ts';

export type WarmHead<Known = Head> = { head: Known; version: number; ref: string; dataKey: Buffer };

export type WarmHeads<Known = Head> = {
  find: (caseId: string) => WarmHead<Known> | undefined;
  keep: (caseId: string, warm: WarmHead<Known>) => void;
  forget: (caseId: string) => void;
};

/** Keeps the `most` heads written last. */
export function warmHeads(most = 5_000): WarmHeads {
  const heads = new Map<string, WarmHead>();
  return {
    find: (caseId) => heads.get(caseId),
    keep: (caseId, warm) => {
      heads.delete(caseId);
      heads.set(caseId, warm);
      const [oldest] = heads.keys();
      if (heads.size > most && oldest) heads.delete(oldest);
    },
    forget: (caseId) => heads.delete(caseId),
  };
}

/** For streams that are seldom written: each command reads the head anew. */
export const noWarmHeads = {
  find: () => undefined,
  keep: () => undefined,
  forget: () => undefined,
};
