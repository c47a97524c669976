// The ways on from where a case stands: what can be done now, what is held back and why, and what others do.
import { Skeleton } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { BoardCard } from '#workflows/contract/board-schemas.ts';
import { ArticleBadge } from '../../case/article-badge.tsx';
import { findPack } from '../../case/pack-of-case.ts';
import type { CommandList } from '../../case/use-case.ts';
import { StageBadge } from '../../shell/stage-badge.tsx';
import { useWords } from '../../words/words.ts';
import { stateWords } from '../../words/words-of-procedure.ts';
import classes from './move-choices.module.css';
import { actWords, whoseWords } from './way-words.ts';
import { isIn, type WayOn, waysOn } from './ways-on.ts';

type Props = {
  commands: CommandList | undefined;
  card: BoardCard;
  /** Only what leads into this column. */
  column: string | null;
  onChoose: (type: string) => void;
};

export function MoveChoices({ commands, card, column, onChoose }: Props) {
  const { t, locale } = useWords();
  if (!commands) return <Skeleton height={120} />;
  const ways = waysOn(commands).filter(({ target }) => !column || isIn(target, column));
  const of = (kind: WayOn['kind']) => ways.filter((way) => way.kind === kind);
  const [open, held, others] = [of('open'), of('held'), of('others')];
  return (
    <div className={classes.ways}>
      <p className={classes.now}>
        {t('boardMove.now')} <StageBadge stage={card.stage} state={commands.state} />
      </p>
      {open.length === 0 && <p className={classes.nothing}>{t('boardMove.nothing')}</p>}
      <ul>
        {open.map((way) => (
          <li key={`${way.command.type}>${way.target}`}>
            <button
              type="button"
              className={classes.choice}
              data-command={way.command.type}
              onClick={() => onChoose(way.command.type)}
            >
              <span className={classes.act}>{actWords(way, locale)}</span>
              <span className={classes.to}>→ {stateWords(way.target)[locale]}</span>
              <span className={classes.help}>{way.command.words.help[locale]}</span>
            </button>
          </li>
        ))}
      </ul>
      {held.length > 0 && (
        <section>
          <h3>{t('boardMove.heldBack')}</h3>
          <ul>
            {held.map(
              (way) =>
                way.kind === 'held' && (
                  <li key={`${way.command.type}>${way.target}`} className={classes.not}>
                    <span className={classes.act}>{actWords(way, locale)}</span>
                    <span className={classes.to}>→ {stateWords(way.target)[locale]}</span>
                    <span className={classes.help}>
                      {way.reason} <ArticleBadge number={way.article} pack={findPack(card.pack)} />
                    </span>
                  </li>
                ),
            )}
          </ul>
        </section>
      )}
      {others.length > 0 && (
        <details>
          <summary>{t('boardMove.ofOthers', { count: others.length })}</summary>
          <ul>
            {others.map((way) => (
              <li key={`${way.command.type}>${way.target}`} className={classes.not}>
                <span className={classes.act}>{actWords(way, locale)}</span>
                <span className={classes.to}>→ {stateWords(way.target)[locale]}</span>
                <span className={classes.help}>{whoseWords(way, t)}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
      <Link to="/cases/$caseId" params={{ caseId: card.id }}>
        {t('boardMove.openCase')}
      </Link>
    </div>
  );
}
