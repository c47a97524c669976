// An item that is open to the viewer: the vote that is going on first, then what may be done, then what there is to read and write.
import { Tabs } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { Named } from '#workflows/contract/board-schemas.ts';
import type { CaseView, Commands } from '#workflows/contract/case-schemas.ts';
import type { MeetingItemView, MeetingView } from '#workflows/contract/meeting-schemas.ts';
import { isGone } from '../api/problem-error.ts';
import { CommandDialog } from '../case/command-dialog.tsx';
import { useCase } from '../case/use-case.ts';
import { useOpenCommand } from '../case/use-open-command.ts';
import { useCaseLive } from '../live/use-case-live.ts';
import { Notice } from '../shell/notice.tsx';
import { StageBadge } from '../shell/stage-badge.tsx';
import { useWords } from '../words/words.ts';
import { ballotsOf } from './committee-ballots.ts';
import { ItemMinutes } from './item-minutes.tsx';
import { Members } from './members.tsx';
import { OwnNotes } from './own-notes.tsx';
import { Papers } from './papers.tsx';
import classes from './room.module.css';
import { RoomActions } from './room-actions.tsx';
import { Vote } from './vote.tsx';

type Props = { view: MeetingView; item: MeetingItemView; here: readonly Named[]; actions: ReactNode };

/** A vote and a declaration have places of their own in the room. */
const doneElsewhere = /\.(declareInterest|castBallot|takePaper)$/;

export function OpenItem({ view, item, here, actions }: Props) {
  const { t } = useWords();
  const { view: caseView, commands } = useCase(item.caseId);
  useCaseLive(item.caseId);
  const gone = isGone(caseView);
  const file = !gone && caseView.data?.depth === 'file' ? caseView.data : null;
  const ballots = file ? ballotsOf(file) : [];
  const ballot = ballots.find(({ status }) => status === 'open') ?? null;
  return (
    <div className={classes.item}>
      <div className={classes.main}>
        <header>
          <p className={classes.above}>
            <span className={classes.ref}>{t('committee.item', { number: item.number, ref: item.ref })}</span>
            {file && <StageBadge stage={file.card.stage} state={file.card.state} />}
          </p>
          {file?.card.respondent && <h2 className={classes.title}>{file.card.respondent.name}</h2>}
        </header>
        {file && ballot && (
          <Vote
            caseView={file}
            ballot={ballot}
            number={ballots.filter(({ status }) => status !== 'void').indexOf(ballot) + 1}
          />
        )}
        {actions}
        {file && <CaseActs caseView={file} commands={commands.data} />}
        {file && <Reading view={view} item={item} caseView={file} />}
        {gone || (caseView.data && !file) ? (
          <Notice icon="clock" title={t('committee.notScheduled')} note={t('committee.notScheduledNote')} />
        ) : null}
      </div>
      <Members view={view} item={item} ballot={ballot} here={here} />
    </div>
  );
}

function CaseActs({ caseView, commands }: { caseView: CaseView; commands: Commands | undefined }) {
  const { t } = useWords();
  const open = useOpenCommand(commands);
  return (
    <>
      <RoomActions
        title={t('committee.ofItem')}
        commands={commands}
        isOurs={(type) => type.startsWith('advice.') && !doneElsewhere.test(type)}
        pack={caseView.card.pack}
        onOpen={open.start}
      />
      <CommandDialog caseView={caseView} commands={commands} opened={open.opened} onClose={open.stop} />
    </>
  );
}

const tabs = ['papers', 'votes', 'notes', 'minutes'] as const;

function Reading({ view, item, caseView }: { view: MeetingView; item: MeetingItemView; caseView: CaseView }) {
  const { t } = useWords();
  const [tab, setTab] = useState<string | null>('papers');
  const closed = ballotsOf(caseView).filter(({ status }) => status !== 'open');
  const heard = caseView.sitting?.heard ?? 'waiting';
  return (
    <section className={classes.card}>
      <p className={classes.hearing} data-heard={caseView.sitting?.heard ?? undefined}>
        <strong>{t('committee.hearing.title')}.</strong> {t(`committee.hearing.${heard}`)}
      </p>
      <Tabs value={tab} onChange={setTab} keepMounted={false}>
        <Tabs.List>
          {tabs.map((one) => (
            <Tabs.Tab key={one} value={one}>
              {t(`committee.tab.${one}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="papers" pt={16}>
          <Papers caseView={caseView} />
        </Tabs.Panel>
        <Tabs.Panel value="votes" pt={16}>
          {closed.length === 0 && <p className={classes.faint}>{t('committee.votes.none')}</p>}
          {closed.map((ballot, index) => (
            <Vote key={ballot.id} caseView={caseView} ballot={ballot} number={index + 1} />
          ))}
        </Tabs.Panel>
        <Tabs.Panel value="notes" pt={16}>
          <OwnNotes caseId={caseView.card.id} />
        </Tabs.Panel>
        <Tabs.Panel value="minutes" pt={16}>
          <ItemMinutes view={view} item={item} caseView={caseView} />
        </Tabs.Panel>
      </Tabs>
    </section>
  );
}
