// The report with the way to comment on it, and the decision with the way to appeal. What is read stands above what can be
// written, and giving up a right is never put forward.

import type { DisclosedItem } from '#workflows/contract/room-schemas.ts';
import { DecisionCard } from '../case/tabs/decision-tab.tsx';
import { useWords } from '../words/words.ts';
import { DisclosedContent } from './disclosed-content.tsx';
import classes from './room.module.css';
import { RoomLink } from './room-link.tsx';
import type { RoomPage } from './room-pages.ts';
import type { RoomProps } from './room-props.ts';
import { RoomSheet, RoomWaiting } from './room-sheet.tsx';
import { SilenceNotes } from './silence-notes.tsx';
import { useDisclosures } from './use-room.ts';

export function CommentsPage(props: RoomProps) {
  const { t } = useWords();
  const { caseView } = props;
  return (
    <RoomSheet caseView={caseView} title={t('room.task.report')} lead={t('room.comments.lead')}>
      <SilenceNotes caseView={caseView} />
      <Contents {...props} kinds={['report', 'paper']} none={t('room.comments.none')} />
      <Ways {...props} act="advice.comment" label={t('room.act.write')} waiver="advice.waiveComment" />
    </RoomSheet>
  );
}

export function DecisionPage(props: RoomProps) {
  const { t } = useWords();
  const { caseView } = props;
  return (
    <RoomSheet caseView={caseView} title={t('room.task.decision')}>
      <h2>{t('case.decision.outcome')}</h2>
      <DecisionCard caseView={caseView} brief />
      <Contents {...props} kinds={['decision']} none={t('room.decision.none')} />
      <Ways {...props} act="discipline.lodgeAppeal" label={t('room.task.appeal')} page="appeal" />
    </RoomSheet>
  );
}

export function AppealPage(props: RoomProps) {
  const { t } = useWords();
  const { caseView, commands } = props;
  const late = commands?.allowed.some(({ type }) => type === 'discipline.requestLateAppeal');
  const act = late ? 'discipline.requestLateAppeal' : 'discipline.lodgeAppeal';
  const canAct = commands?.allowed.some(({ type }) => type === act);
  return (
    <RoomSheet caseView={caseView} title={t('room.task.appeal')} lead={t('room.appeal.lead')}>
      {!canAct && <p>{t('room.appeal.none')}</p>}
      <Ways {...props} act={act} label={t('room.act.appeal')} waiver="discipline.waiveAppeal" />
    </RoomSheet>
  );
}

type ContentsProps = RoomProps & { kinds: readonly DisclosedItem['kind'][]; none: string };

function Contents({ caseView, kinds, none }: ContentsProps) {
  const { t } = useWords();
  const ledger = useDisclosures(caseView);
  const now =
    ledger.data?.disclosed.filter((one) => kinds.includes(one.kind) && one.replacedAt === null) ?? [];
  if (!ledger.data) return <RoomWaiting failed={ledger.isError} onRetry={() => void ledger.refetch()} />;
  if (now.length === 0) return <p>{none}</p>;
  return now.map(({ kind, entry }) => (
    <section key={entry} className={classes.section}>
      <h2>{t(`room.evidence.kind.${kind}`)}</h2>
      <DisclosedContent caseView={caseView} entry={entry} />
    </section>
  ));
}

type WaysProps = RoomProps & { act: string; label: string; waiver?: string; page?: RoomPage };

/** The way to the act itself, and quietly the way to give it up. */
function Ways({ caseView, commands, act, label, waiver, page = 'act' }: WaysProps) {
  const { t } = useWords();
  const can = (type: string) => commands?.allowed.some((one) => one.type === type) ?? false;
  const { id } = caseView.card;
  return (
    <p className={classes.ways}>
      {can(act) && (
        <RoomLink caseId={id} page={page} about={page === 'act' ? act : undefined} className={classes.first}>
          {label}
        </RoomLink>
      )}
      {waiver && can(waiver) && (
        <RoomLink caseId={id} page="act" about={waiver}>
          {t('room.act.waive')}
        </RoomLink>
      )}
    </p>
  );
}
