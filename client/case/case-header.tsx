// Which case this is: reference, unit, day and pack; what it is called (alleged until a decision is final); its stage.
import { Link } from '@tanstack/react-router';
import type { CaseView } from '#workflows/contract/case-schemas.ts';
import { StageBadge } from '../shell/stage-badge.tsx';
import { useWords } from '../words/words.ts';
import classes from './case-header.module.css';
import { titleWords } from './case-title.ts';
import { dayWords, instantDayWords } from './day-words.ts';
import { findPack } from './pack-of-case.ts';
import { PresentOnly, usePast } from './past.tsx';
import { StageTrack } from './stage-track.tsx';

type Props = { caseView: CaseView; aside?: React.ReactNode };

export function CaseHeader({ caseView, aside }: Props) {
  const { t, locale } = useWords();
  const { card } = caseView;
  // Of a past moment it stands below what that moment is.
  const Title = usePast() === null ? 'h1' : 'h2';
  const since = caseView.receivedOn
    ? t('case.received', { on: dayWords(caseView.receivedOn, locale) })
    : t('case.opened', { on: instantDayWords(card.openedAt, locale) });
  return (
    <header className={classes.header}>
      <div className={classes.above}>
        <span className={classes.ref}>{card.ref}</span>
        <span>{card.unit.name}</span>
        <span>{since}</span>
        <span>{t('case.pack', { pack: card.pack.replace('@', ' ') })}</span>
        <span className={classes.aside}>
          {aside}
          <PresentOnly>
            <Link to="/cases/$caseId/time" params={{ caseId: card.id }} className={classes.print}>
              {t('case.throughTime')}
            </Link>
            <button type="button" className={classes.print} onClick={() => window.print()}>
              {t('case.print')}
            </button>
          </PresentOnly>
        </span>
      </div>
      <div className={classes.line}>
        <Title className={classes.title}>
          <CaseTitle caseView={caseView} />
        </Title>
        <span className={classes.badges}>
          {card.stayed && <span className={classes.stayed}>{t('case.stayed')}</span>}
          <StageBadge stage={card.stage} />
        </span>
      </div>
      <StageTrack caseView={caseView} />
    </header>
  );
}

export function CaseTitle({ caseView }: { caseView: CaseView }) {
  const { t, locale } = useWords();
  const { card } = caseView;
  const title = titleWords(card, caseView.allegations, findPack(card.pack));
  // Before a case is opened nobody may be named yet; after it, the name is only not for this viewer.
  const unnamed = t(card.stage === 'detection' ? 'case.noRespondent' : 'case.respondentHidden');
  const name = card.respondent?.name ?? unnamed;
  const words = title ? title.words[locale] : (caseView.subject ?? t('case.untitled'));
  return (
    <>
      {words}
      {title && title.more > 0 && ` ${t('case.moreAllegations', { count: title.more })}`}
      {` — ${name}`}
    </>
  );
}
