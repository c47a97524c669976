// The tasks as a list: each with how far the respondent is, in words. What has not been looked at is told from what has been
// begun, and that from what was sent.
import type { CaseView } from '#workflows/contract/case-schemas.ts';
import { instantDayWords } from '../case/day-words.ts';
import type { CommandList } from '../case/use-case.ts';
import { useWords } from '../words/words.ts';
import classes from './room.module.css';
import { RoomLink } from './room-link.tsx';
import { RoomWaiting } from './room-sheet.tsx';
import { type Task, tasksOf } from './tasks.ts';
import { useDisclosures, useOwnDrafts, useSentActs } from './use-room.ts';

type Props = { caseView: CaseView; commands: CommandList | undefined };

export function TaskList({ caseView, commands }: Props) {
  const { t } = useWords();
  const [disclosures, sent, drafts] = [
    useDisclosures(caseView),
    useSentActs(caseView),
    useOwnDrafts(caseView),
  ];
  const all = [disclosures, sent, drafts];
  const isKnown = disclosures.data && sent.data && drafts.data && commands;
  const tasks = isKnown
    ? tasksOf({
        caseView,
        allowed: new Set(commands.allowed.map(({ type }) => type)),
        acts: sent.data.acts,
        drafts: drafts.data.drafts,
        disclosed: disclosures.data.disclosed,
      })
    : [];
  return (
    <section className={classes.section}>
      <h2>{t('room.tasks')}</h2>
      {!isKnown && (
        <RoomWaiting
          failed={all.some(({ isError }) => isError)}
          onRetry={() => all.forEach((query) => void query.refetch())}
        />
      )}
      {isKnown &&
        (['read', 'answer', 'after'] as const).map((group) => (
          <div key={group} className={classes.tasks}>
            <h3>{t(`room.group.${group}`)}</h3>
            <ul>
              {tasks
                .filter((task) => task.group === group)
                .map((task) => (
                  <TaskRow key={task.key} task={task} caseId={caseView.card.id} />
                ))}
            </ul>
          </div>
        ))}
    </section>
  );
}

function TaskRow({ task, caseId }: { task: Task; caseId: string }) {
  const { t, locale } = useWords();
  const { key, page, status, at, opened, all } = task;
  const words = t(`room.status.${status}`, { opened, all });
  const told = at ? t('room.statusAt', { status: words, on: instantDayWords(at, locale) }) : words;
  const name = t(`room.task.${key}`);
  return (
    <li data-task={key}>
      {status === 'notYet' ? (
        <span className={classes.faint}>{name}</span>
      ) : (
        <RoomLink caseId={caseId} page={page}>
          {name}
        </RoomLink>
      )}
      <span className={classes.status} data-status={status}>
        {told}
      </span>
    </li>
  );
}
