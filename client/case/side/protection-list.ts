// What protects the respondent where the case stands now: each a right with its article and how far it has come.
// It tells what the procedure already does; nothing is granted or refused here.
import type { CaseView } from '#workflows/contract/case-schemas.ts';

export type Protection = {
  key: 'notice' | 'reply' | 'disclosure' | 'silence' | 'oneCapacity' | 'stay' | 'appeal';
  article: string;
  /** Key of the words for how far it has come, under `case.protection`. */
  standing: string;
  /** A day that the words name. */
  on?: string | undefined;
  count?: number;
  of?: number;
};

/** What of a case the list is made from. */
type Protected = Pick<CaseView, 'noticeServedOn' | 'repliedOn'> & {
  card: Pick<CaseView['card'], 'state'>;
  exhibits: readonly Pick<CaseView['exhibits'][number], 'disclosedOn'>[];
  clocks: readonly Pick<CaseView['clocks'][number], 'side' | 'passed' | 'frozen' | 'day'>[];
  stay: Pick<NonNullable<CaseView['stay']>, 'since'> | null;
  decision: object | null;
};

export function protectionsOf(view: Protected): Protection[] {
  const found: Protection[] = [notice(view), reply(view), disclosure(view)];
  found.push({ key: 'silence', article: '3.4', standing: 'always' });
  found.push({ key: 'oneCapacity', article: '2.3', standing: 'always' });
  if (view.stay) found.push({ key: 'stay', article: '4.1', standing: 'staySince', on: view.stay.since });
  if (view.decision) found.push(appeal(view));
  return found;
}

function notice({ noticeServedOn }: Protected): Protection {
  return noticeServedOn
    ? { key: 'notice', article: '12.4', standing: 'noticeDone', on: noticeServedOn }
    : { key: 'notice', article: '12.4', standing: 'noticeAhead' };
}

function reply(view: Protected): Protection {
  const article = '12.7';
  if (view.repliedOn) return { key: 'reply', article, standing: 'replyDone', on: view.repliedOn };
  const window = view.card.state === 'verification.responding' ? personWindow(view) : undefined;
  if (window) return { key: 'reply', article, standing: 'replyRunning', on: window.day };
  return { key: 'reply', article, standing: isPastReply(view) ? 'replyNone' : 'replyAhead' };
}

function disclosure({ exhibits }: Protected): Protection {
  if (exhibits.length === 0) return { key: 'disclosure', article: '13.4', standing: 'always' };
  const count = exhibits.filter(({ disclosedOn }) => disclosedOn !== null).length;
  return { key: 'disclosure', article: '13.4', standing: 'disclosureCount', count, of: exhibits.length };
}

/** The case has gone on without a reply, after service. */
function isPastReply({ card, noticeServedOn }: Protected): boolean {
  const before = ['appointing', 'planning', 'gathering', 'serving', 'responding'];
  return noticeServedOn !== null && !before.some((name) => card.state === `verification.${name}`);
}

function appeal(view: Protected): Protection {
  const article = '31.7';
  const { state } = view.card;
  const window = state === 'discipline.appealable' ? personWindow(view) : undefined;
  if (window) return { key: 'appeal', article, standing: 'appealRunning', on: window.day };
  if (state === 'discipline.notifying') return { key: 'appeal', article, standing: 'appealAhead' };
  return { key: 'appeal', article, standing: 'always' };
}

function personWindow({ clocks }: Protected) {
  return clocks.find(({ side, passed, frozen }) => side === 'person' && !passed && !frozen);
}
