// Each allegation on a page of its own, in plain words: what is said to have happened, the rule with everything that would
// have to be shown, which sanctions would still be possible, and what the respondent has answered.
import type { AllegationView, CaseView } from '#workflows/contract/case-schemas.ts';
import { findProvision } from '#workflows/rules/pack.ts';
import { useCodeWords } from '../case/code-words.ts';
import { dayWords, periodWords } from '../case/day-words.ts';
import { findPack } from '../case/pack-of-case.ts';
import { FoundWords, StanceWords } from '../case/tabs/finding-words.tsx';
import { useWords } from '../words/words.ts';
import classes from './room.module.css';
import { RoomLink } from './room-link.tsx';
import type { RoomProps } from './room-props.ts';
import { RoomSheet } from './room-sheet.tsx';

export function AllegationsPage({ caseView, about }: RoomProps) {
  const { t, locale } = useWords();
  const { allegations, card } = caseView;
  const pack = findPack(card.pack);
  const asked = allegations.findIndex(({ id }) => id === about);
  const index = asked < 0 && allegations.length === 1 ? 0 : asked;
  const one = allegations[index];
  const title = (code: string) => (pack && findProvision(pack, code)?.alleged[locale]) || code;
  if (one) {
    const next = allegations[index + 1];
    return (
      <RoomSheet
        key={one.id}
        caseView={caseView}
        title={title(one.provision)}
        lead={t('room.allegations.lead')}
      >
        {allegations.length > 1 && (
          <p className={classes.faint}>
            {t('room.allegations.of', { index: index + 1, all: allegations.length })}
          </p>
        )}
        <OneAllegation allegation={one} caseView={caseView} />
        {next && (
          <p>
            <RoomLink caseId={card.id} page="allegations" about={next.id} className={classes.first}>
              {t('room.allegations.next')}
            </RoomLink>
          </p>
        )}
      </RoomSheet>
    );
  }
  return (
    <RoomSheet
      key="all"
      caseView={caseView}
      title={t('room.task.allegations')}
      lead={t('room.allegations.lead')}
    >
      <ol className={classes.links}>
        {allegations.map(({ id, provision }) => (
          <li key={id}>
            <RoomLink caseId={card.id} page="allegations" about={id}>
              {title(provision)}
            </RoomLink>
          </li>
        ))}
      </ol>
    </RoomSheet>
  );
}

type Props = { allegation: AllegationView; caseView: CaseView };

export function OneAllegation({ allegation, caseView }: Props) {
  const { t, locale } = useWords();
  return (
    <>
      <AllegationBrief allegation={allegation} caseView={caseView} />
      <Possible allegation={allegation} caseView={caseView} />
      <h2>{t('room.allegations.answer')}</h2>
      <p>
        <StanceWords stance={allegation.stance} />
      </p>
      {allegation.answer && <p className={classes.text}>{allegation.answer}</p>}
      <h2>{t('case.allegation.found')}</h2>
      <p lang={locale}>
        <FoundWords allegation={allegation} />
      </p>
    </>
  );
}

/** What it is about and what would have to be shown: what somebody needs before their eyes to answer it. */
export function AllegationBrief({ allegation, caseView }: Props) {
  const { t, locale } = useWords();
  const pack = findPack(caseView.card.pack);
  const provision = pack ? findProvision(pack, allegation.provision) : undefined;
  const where = [allegation.place, periodWords(allegation.from, allegation.to, locale)].filter(Boolean);
  return (
    <>
      <h2>{t('room.allegations.said')}</h2>
      <p className={classes.text}>{allegation.act}</p>
      <p>
        <strong>{t('room.allegations.where')}:</strong> {where.join(', ')}
      </p>
      <h2>{t('room.allegations.rule')}</h2>
      <p>
        {allegation.provision} · {provision?.title[locale]}
      </p>
      <h3>{t('room.allegations.elements')}</h3>
      <ol>
        {provision?.elements.map(({ key, words }) => (
          <li key={key}>{words[locale]}</li>
        ))}
      </ol>
    </>
  );
}

function Possible({ allegation, caseView }: Props) {
  const { t, locale } = useWords();
  const { codeWords } = useCodeWords(findPack(caseView.card.pack));
  const reach = caseView.sanctionClock.find(({ allegationId }) => allegationId === allegation.id);
  if (!reach) return null;
  const possible = reach.sanctions.filter(({ isLawful }) => isLawful);
  return (
    <>
      <h2>{t('room.allegations.possible')}</h2>
      <p>{possible.length > 0 ? t('room.allegations.possibleNote') : t('room.allegations.none')}</p>
      <ul>
        {possible.map(({ sanction, lastDay }) => (
          <li key={sanction}>
            {codeWords(sanction)}
            {lastDay && ` (${t('room.allegations.until', { on: dayWords(lastDay, locale) })})`}
          </li>
        ))}
      </ul>
    </>
  );
}
