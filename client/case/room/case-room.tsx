// The respondent's room: one column, plain words. What this is about, what you can do and until when, what comes next,
// what has been disclosed, your rights. Nothing here is a conclusion until a decision is final.
import { findState } from '#workflows/case/stages.ts';
import { useWords } from '../../words/words.ts';
import type { DepthProps } from '../case-depth.ts';
import { CaseTitle } from '../case-header.tsx';
import { CommandDialog } from '../command-dialog.tsx';
import { CertificatePanel } from '../fairness/certificate-panel.tsx';
import { DefectsPanel } from '../fairness/defects-panel.tsx';
import { SanctionClock } from '../fairness/sanction-clock.tsx';
import { Timeline } from '../history/timeline.tsx';
import { useHistory } from '../history/use-history.ts';
import { NextAhead } from '../next-ahead.tsx';
import { hasNextWords, nextKey } from '../next-step/next-key.ts';
import { Deadlines } from '../side/deadlines.tsx';
import { Protections } from '../side/protections.tsx';
import { hasMeasures, StandingMeasures } from '../side/standing-measures.tsx';
import { StageTrack } from '../stage-track.tsx';
import { AllegationCard } from '../tabs/allegations-tab.tsx';
import { DecisionCard } from '../tabs/decision-tab.tsx';
import { ExhibitTable } from '../tabs/evidence-tab.tsx';
import panel from '../tabs/panel.module.css';
import { useOpenCommand } from '../use-open-command.ts';
import classes from './case-room.module.css';
import { RoomActions } from './room-actions.tsx';

export function CaseRoom({ caseView, commands }: DepthProps) {
  const { t, locale } = useWords();
  const open = useOpenCommand(commands);
  const history = useHistory(caseView);
  const { card, decision } = caseView;
  const disclosed = caseView.exhibits.filter(
    ({ disclosedOn, byRespondent }) => disclosedOn !== null || byRespondent,
  );
  const standing = hasNextWords(card.state)
    ? t(`case.next.${nextKey(card.state)}.title`)
    : findState(card.state)?.words[locale];
  return (
    <div className={classes.room}>
      <header>
        <p className={classes.ref}>
          {card.ref} · {card.unit.name}
        </p>
        <h1>
          <CaseTitle caseView={caseView} />
        </h1>
        <p className={classes.standing}>{standing}</p>
        <StageTrack caseView={caseView} />
      </header>
      <Section title={t('case.room.canDo')} strong>
        <RoomActions caseView={caseView} commands={commands} onCommand={open.start} />
      </Section>
      {decision && (
        <Section title={t('case.room.decision')}>
          <DecisionCard caseView={caseView} />
        </Section>
      )}
      <Section title={t('case.room.about')} note={t('case.room.aboutNote')}>
        <div className={panel.stack}>
          {caseView.allegations.map((one) => (
            <AllegationCard key={one.id} allegation={one} pin={card.pack} />
          ))}
          <SanctionClock caseView={caseView} />
        </div>
      </Section>
      <Section title={t('case.room.next')}>
        <NextAhead caseView={caseView} />
        {caseView.clocks.length > 0 && (
          <div className={`${panel.panel} ${panel.pad} ${classes.deadlines}`}>
            <Deadlines caseView={caseView} />
          </div>
        )}
      </Section>
      {hasMeasures(caseView) && (
        <Section title={t('case.side.measures')}>
          <div className={`${panel.panel} ${panel.pad}`}>
            <StandingMeasures caseView={caseView} />
          </div>
        </Section>
      )}
      <Section title={t('case.room.disclosed')}>
        {disclosed.length > 0 ? (
          <ExhibitTable caseView={caseView} exhibits={disclosed} />
        ) : (
          <p className={panel.faint}>{t('case.room.noneDisclosed')}</p>
        )}
      </Section>
      <Section title={t('case.room.rights')}>
        <div className={panel.stack}>
          <div className={`${panel.panel} ${panel.pad}`}>
            <Protections caseView={caseView} />
          </div>
          <DefectsPanel caseView={caseView} />
          <CertificatePanel caseView={caseView} />
        </div>
      </Section>
      <Section title={t('case.room.history')}>
        {history.entries.length > 0 ? (
          <Timeline entries={history.entries} caseView={caseView} />
        ) : (
          <p className={panel.faint}>{t('case.empty.history')}</p>
        )}
      </Section>
      <CommandDialog caseView={caseView} commands={commands} opened={open.opened} onClose={open.stop} />
    </div>
  );
}

type SectionProps = { title: string; note?: string; strong?: boolean; children: React.ReactNode };

function Section({ title, note, strong, children }: SectionProps) {
  return (
    <section className={strong ? classes.strong : classes.section}>
      <h2>{title}</h2>
      {note && <p className={classes.note}>{note}</p>}
      {children}
    </section>
  );
}
