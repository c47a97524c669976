// What there is for the respondent to read and to answer, and how far they are with each: not looked at yet, started, sent.
// Derived from what the server says of the case, of their drafts and of their acts; it decides nothing.
import type { CaseView } from '#workflows/contract/case-schemas.ts';
import type { DisclosedItem, SavedDraft, SentAct } from '#workflows/contract/room-schemas.ts';
import type { RoomPage } from './room-pages.ts';

export type TaskStatus =
  | 'notYet'
  | 'notOpened'
  | 'partly'
  | 'opened'
  | 'notStarted'
  | 'started'
  | 'sent'
  | 'waived'
  | 'noReply'
  | 'notSent'
  | 'open'
  | 'underway'
  | 'done';

export type TaskKey =
  | 'notice'
  | 'allegations'
  | 'evidence'
  | 'report'
  | 'decision'
  | 'documents'
  | 'reply'
  | 'comments'
  | 'appeal'
  | 'access'
  | 'restoration';

export type Task = {
  key: TaskKey;
  group: 'read' | 'answer' | 'after';
  page: RoomPage;
  status: TaskStatus;
  /** The instant at which it was sent. */
  at: string | null;
  opened: number;
  all: number;
};

export type RoomFacts = {
  caseView: CaseView;
  allowed: ReadonlySet<string>;
  acts: readonly SentAct[];
  drafts: readonly SavedDraft[];
  disclosed: readonly DisclosedItem[];
};

const answers = [
  { key: 'reply', group: 'answer', type: 'verification.reply', waiver: 'verification.waiveReply' },
  { key: 'comments', group: 'answer', type: 'advice.comment', waiver: 'advice.waiveComment' },
  { key: 'appeal', group: 'after', type: 'discipline.lodgeAppeal', waiver: 'discipline.waiveAppeal' },
] as const;

export function tasksOf(facts: RoomFacts): Task[] {
  const { caseView, disclosed } = facts;
  const isClosed = caseView.card.stage === 'resolved';
  const tasks: Task[] = [
    reading('notice', 'read', 'notice', current(disclosed, ['notice'])),
    task('allegations', 'read', 'allegations', caseView.allegations.length > 0 ? 'open' : 'notYet'),
    reading('evidence', 'read', 'evidence', current(disclosed, ['exhibit', 'gist'])),
    answering(facts, answers[0]),
    reading('report', 'read', 'comments', current(disclosed, ['report', 'paper'])),
    answering(facts, answers[1]),
    task('documents', 'read', 'documents', disclosed.length > 0 ? 'open' : 'notYet'),
    reading('decision', 'after', 'decision', current(disclosed, ['decision'])),
    answering(facts, answers[2]),
  ];
  if (isRestored(caseView)) {
    const isDone = caseView.card.state !== 'resolved.restoring';
    tasks.push(task('restoration', 'after', 'restoration', isDone ? 'done' : 'underway'));
  }
  if (isClosed) tasks.push(task('access', 'after', 'access', 'open'));
  return tasks;
}

/** Ends without a sanction, which have something to restore. */
export function isRestored({ card }: Pick<CaseView, 'card'>): boolean {
  return /^resolved\.(restoring|exonerated|quashed|noCase|discontinued)$/.test(card.state);
}

function task(key: TaskKey, group: Task['group'], page: RoomPage, status: TaskStatus): Task {
  return { key, group, page, status, at: null, opened: 0, all: 0 };
}

function current(disclosed: readonly DisclosedItem[], kinds: readonly DisclosedItem['kind'][]) {
  return disclosed.filter(({ kind, replacedAt }) => kinds.includes(kind) && replacedAt === null);
}

function reading(key: TaskKey, group: Task['group'], page: RoomPage, items: readonly DisclosedItem[]): Task {
  const all = items.length;
  const opened = items.filter(({ openedAt }) => openedAt !== null).length;
  const some = opened === all ? 'opened' : 'partly';
  const status = all === 0 ? 'notYet' : opened === 0 ? 'notOpened' : some;
  return { ...task(key, group, page, status), opened, all };
}

type Answering = (typeof answers)[number];

function answering(facts: RoomFacts, { key, group, type, waiver }: Answering): Task {
  const { acts, drafts, allowed } = facts;
  const [sent, waived] = [type, waiver].map((one) => acts.findLast((act) => act.type === one));
  const isBegun = drafts.some(({ command }) => command === type);
  const at = (status: TaskStatus, instant: string | null = null): Task => ({
    ...task(key, group, key, status),
    at: instant,
  });
  // What was sent and cannot be added to is sent; what has been begun anew is begun.
  if (isBegun && allowed.has(type)) return at('started');
  if (sent && (waived?.version ?? 0) < sent.version) return at('sent', sent.at);
  if (waived) return at('waived', waived.at);
  if (allowed.has(type)) return at('notStarted');
  return at(whenNothingWasSent(facts, key));
}

/** Nothing was sent and nothing can be: not yet, or not any more. Neither means anything. */
function whenNothingWasSent({ caseView, disclosed }: RoomFacts, key: Answering['key']): TaskStatus {
  if (key === 'reply')
    return caseView.allegations.some(({ stance }) => stance === 'noReply') ? 'noReply' : 'notYet';
  const has = (kind: DisclosedItem['kind']) => disclosed.some((one) => one.kind === kind);
  if (key === 'comments')
    return has('report') && caseView.card.state !== 'advice.drafting' ? 'notSent' : 'notYet';
  return has('decision') && caseView.card.state !== 'discipline.notifying' ? 'notSent' : 'notYet';
}
