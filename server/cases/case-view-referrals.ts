// What was told to other bodies, for whoever reads the file: what was sent under which article, when it was acknowledged and
// answered, and whether in time. A referral that ended the case awaits no answer.
import type { Depth } from '#workflows/access/may-view.ts';
import type { Facts } from '#workflows/case/facts.ts';
import type { Resolved } from '#workflows/case/resolved.ts';
import type { ReferralView } from '#workflows/contract/referral-schemas.ts';
import { type Day, dayOf } from '#workflows/rules/day.ts';
import type { ReadEntry } from './case-reading.ts';

const answers = 'case.recordReferralAnswer';

export function referralViews(
  facts: Facts,
  depth: Depth,
  entries: readonly ReadEntry[],
  today: Day,
): ReferralView[] {
  if (depth !== 'file') return [];
  const sent = entries.filter(({ type }) => type === 'case.refer');
  const open = facts.beside.referrals.map((one, index): ReferralView => {
    const from = sent[index];
    const until = sent[index + 1]?.version ?? Number.POSITIVE_INFINITY;
    const said = entries.filter(
      ({ type, version }) => type === answers && version > (from?.version ?? 0) && version < until,
    );
    const last = said.at(-1)?.text;
    const dueDay = one.dueDay ?? (one.answeredOn ? null : (facts.clocks.referralAnswer?.dueDay ?? null));
    return {
      ...sentWith(from),
      on: one.on,
      documents: one.documents ?? [],
      dueDay,
      acknowledgedOn: one.acknowledgedOn ?? null,
      answeredOn: one.answeredOn,
      answer: textIn(last, 'answer'),
      content: textIn(last, 'content'),
      isLate: dueDay !== null && (one.answeredOn ?? today) > dueDay,
    };
  });
  const ended = entries.filter(({ type }) => type === 'detection.refer').map(endedView);
  return [...ended, ...open];
}

function endedView(entry: ReadEntry): ReferralView {
  const nothing = { dueDay: null, acknowledgedOn: null, answeredOn: null, answer: null, content: null };
  return {
    ...sentWith(entry),
    ...nothing,
    on: dayOf(entry.at),
    documents: documentsIn(entry),
    isLate: false,
  };
}

function sentWith(entry: ReadEntry | undefined) {
  const text = entry?.text;
  return { body: textIn(text, 'body'), basis: textIn(text, 'basis'), way: textIn(text, 'way') };
}

/** Looked up by the server when it was sent, and stored with the entry. */
function documentsIn({ resolved }: ReadEntry): ReferralView['documents'] {
  return (resolved as Pick<Resolved, 'documents'> | null)?.documents ?? [];
}

function textIn(text: ReadEntry['text'] | undefined, key: string): string | null {
  const value = text?.[key];
  return typeof value === 'string' ? value : null;
}
