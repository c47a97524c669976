// The list of allegations with how far each answer is, and the whole reply read once more before it is sent.
import { Button } from '@mantine/core';
import type { CaseView } from '#workflows/contract/case-schemas.ts';
import { useCaseNames } from '../case/case-names.ts';
import { StanceWords } from '../case/tabs/finding-words.tsx';
import { useWords } from '../words/words.ts';
import classes from './room.module.css';
import { RoomLink } from './room-link.tsx';

type Rows = readonly Record<string, unknown>[];
type Props = { caseView: CaseView; rows: Rows };

export function ReplyList({ caseView, rows }: Props) {
  const { t } = useWords();
  const names = useCaseNames(caseView);
  const { id } = caseView.card;
  return (
    <>
      <p className={classes.lead}>{t('room.reply.lead')}</p>
      <div className={classes.tasks}>
        <ul>
          {rows.map((row) => (
            <li key={String(row.allegationId)}>
              <RoomLink caseId={id} page="reply" about={String(row.allegationId)}>
                {names.allegation(String(row.allegationId))}
              </RoomLink>
              <span className={classes.status} data-status={statusOf(row)}>
                {t(`room.reply.${statusOf(row)}`)}
              </span>
            </li>
          ))}
        </ul>
      </div>
      <p>
        <RoomLink caseId={id} page="reply" about="check" className={classes.first}>
          {t('room.reply.check')}
        </RoomLink>
      </p>
    </>
  );
}

function statusOf({ stance, answer }: Record<string, unknown>): 'answered' | 'begun' | 'empty' {
  if (stance) return 'answered';
  return answer ? 'begun' : 'empty';
}

export function ReplyCheck({
  caseView,
  rows,
  sending,
  onSend,
}: Props & { sending: boolean; onSend: () => void }) {
  const { t } = useWords();
  const names = useCaseNames(caseView);
  return (
    <>
      <p className={classes.lead}>{t('room.reply.checkLead')}</p>
      {rows.map((row, index) => {
        const id = String(row.allegationId);
        return (
          <section key={id} className={classes.sheet} data-field={`answers.${index}.stance`}>
            <h2>{names.allegation(id)}</h2>
            <p>{row.stance ? <StanceWords stance={String(row.stance)} /> : t('room.reply.empty')}</p>
            {Boolean(row.answer) && <p className={classes.text}>{String(row.answer)}</p>}
            <RoomLink caseId={caseView.card.id} page="reply" about={id}>
              {t('room.reply.change')}
            </RoomLink>
          </section>
        );
      })}
      <p>
        <Button size="md" loading={sending} onClick={onSend}>
          {t('room.reply.send')}
        </Button>
      </p>
    </>
  );
}
