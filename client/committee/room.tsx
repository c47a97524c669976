// The room laid out: agenda, the item that is looked at, who sits. It follows the item that the chair calls until somebody picks
// another one themselves; then it only says where the meeting is.
import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Named } from '#workflows/contract/board-schemas.ts';
import type { Commands } from '#workflows/contract/case-schemas.ts';
import type { MeetingItemView, MeetingView } from '#workflows/contract/meeting-schemas.ts';
import { findMeetingCommand } from '#workflows/meeting/meeting-states.ts';
import { useSendMeetingCommand } from '../api/send-meeting-command.ts';
import { dayWords } from '../case/day-words.ts';
import { MeetingDialog } from '../meetings/meeting-dialog.tsx';
import { MeetingStateBadge } from '../meetings/meeting-state-badge.tsx';
import { useCaseChoices } from '../meetings/use-case-choices.ts';
import { fullDay } from '../words/dates.ts';
import { useWords } from '../words/words.ts';
import { Agenda } from './agenda.tsx';
import { ClosedItem, DeclarePanel } from './declare-panel.tsx';
import { MeetingRecord } from './meeting-record.tsx';
import { Members } from './members.tsx';
import { OpenItem } from './open-item.tsx';
import classes from './room.module.css';
import { RoomActions } from './room-actions.tsx';

type Props = { view: MeetingView; commands: Commands | undefined; here: readonly Named[] };

/** What somebody is about to do, at the version that they have seen. */
type Opened = { type: string; version: number };

/** Each declares in the item itself. */
const doneElsewhere: ReadonlySet<string> = new Set(['meeting.declareInterest']);

export function Room({ view, commands, here }: Props) {
  const { t } = useWords();
  const [picked, setPicked] = useState<string | null>(null);
  const [opened, setOpened] = useState<Opened | null>(null);
  const send = useSendMeetingCommand(view.card.id);
  const cases = useCaseChoices(view, opened?.type);
  const current = view.items.find(({ isCurrent }) => isCurrent);
  const item = view.items.find(({ caseId }) => caseId === picked) ?? current ?? view.items[0];
  const actions = (
    <RoomActions
      title={t('committee.ofMeeting')}
      commands={commands}
      isOurs={(type) => !doneElsewhere.has(type)}
      pack={view.pack}
      onOpen={(type) => setOpened({ type, version: commands?.version ?? view.card.version })}
    />
  );
  return (
    <div className={classes.room}>
      <RoomHead view={view} here={here.length} />
      {current && item && current !== item && (
        <p className={classes.elsewhere} role="status">
          {t('committee.nowConsidering', { number: current.number, ref: current.ref })}{' '}
          <button type="button" onClick={() => setPicked(null)}>
            {t('committee.goThere')}
          </button>
        </p>
      )}
      <div className={classes.columns}>
        <Agenda
          items={view.items}
          picked={item?.caseId}
          onPick={(id) => setPicked(id === current?.caseId ? null : id)}
        />
        <div className={classes.middle}>
          {item ? (
            <ShownItem key={item.caseId} {...{ view, item, here }} actions={actions} />
          ) : (
            <>
              {actions}
              <MeetingRecord view={view} />
              <Members view={view} item={null} ballot={null} here={here} />
            </>
          )}
        </div>
      </div>
      <MeetingDialog
        command={opened ? findMeetingCommand(opened.type) : undefined}
        meetingId={view.card.id}
        unitId={view.card.unit.id}
        pack={view.pack}
        cases={cases}
        about={opened?.type === 'meeting.addItem' ? undefined : item?.caseId}
        send={async (payload) => {
          if (!opened) return;
          await send.mutateAsync({ type: opened.type, payload, expectedVersion: opened.version });
        }}
        onClose={() => setOpened(null)}
      />
    </div>
  );
}

type ShownProps = {
  view: MeetingView;
  item: MeetingItemView;
  here: readonly Named[];
  actions: React.ReactNode;
};

function ShownItem({ view, item, here, actions }: ShownProps) {
  if (item.depth === 'open') return <OpenItem {...{ view, item, here, actions }} />;
  return (
    <div className={classes.item}>
      <div className={classes.main}>
        {item.depth === 'reference' ? <DeclarePanel view={view} item={item} /> : <ClosedItem item={item} />}
        {actions}
      </div>
      <Members view={view} item={item} ballot={null} here={here} />
    </div>
  );
}

function RoomHead({ view, here }: { view: MeetingView; here: number }) {
  const { t, locale } = useWords();
  const { card, seats } = view;
  const chair = seats.find((seat) => seat.chair)?.person.name;
  return (
    <header className={classes.head}>
      <p className={classes.back}>
        <Link to="/meetings">{t('meeting.back')}</Link>
      </p>
      <h1>{t('meeting.heading', { day: fullDay(card.day, locale) })}</h1>
      <MeetingStateBadge state={card.state} />
      <span className={classes.live}>
        <span className={classes.dot} aria-hidden="true" />
        {t('committee.here', { count: here })}
      </span>
      <Button
        size="xs"
        variant="default"
        renderRoot={(props) => (
          <Link
            to="/meetings/$meetingId/projector"
            params={{ meetingId: card.id }}
            target="_blank"
            {...props}
          />
        )}
      >
        {t('committee.projector')}
      </Button>
      <p className={classes.facts}>
        {[card.unit.name, view.place, chair && `${t('meeting.chair')}: ${chair}`]
          .filter((one) => typeof one === 'string')
          .join(' · ')}
        {view.adjourned > 0 && ` · ${t('meeting.adjourned', { count: view.adjourned })}`}
        {` · ${t('meeting.calledOn', { day: dayWords(view.calledOn, locale) })}`}
      </p>
    </header>
  );
}
