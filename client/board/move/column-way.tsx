// What a column says while a card is held: which acts a drop there would open, or why none leads there, with the article.
import { useQuery } from '@tanstack/react-query';
import type { BoardCard } from '#workflows/contract/board-schemas.ts';
import '../../words/add-case-words.ts';
import '../../words/board-move-words.ts';
import { orpc } from '../../api/api.ts';
import { Icon } from '../../shell/icon.tsx';
import { useWords } from '../../words/words.ts';
import classes from './column-way.module.css';
import { actWords, whyNotWords } from './way-words.ts';
import { wayInto, waysOn } from './ways-on.ts';

export default function ColumnWay({ card, column }: { card: BoardCard; column: string }) {
  const { t, locale } = useWords();
  const commands = useQuery(orpc.cases.commands.queryOptions({ input: { id: card.id } }));
  if (!commands.data) return null;
  const { state } = commands.data;
  const into = wayInto(waysOn(commands.data), state, column);
  const article = into.kind === 'held' && into.way.kind === 'held' ? into.way.article : null;
  return (
    <div className={classes.way} data-way={into.kind}>
      {into.kind === 'open' ? (
        <>
          <strong className={classes.head}>
            <Icon name="check" size={14} />
            {t('boardMove.drop')}
          </strong>
          {into.ways.map((way) => (
            <span key={way.command.type}>{actWords(way, locale)}</span>
          ))}
        </>
      ) : (
        <>
          {into.kind !== 'here' && (
            <strong className={classes.head}>
              <Icon name="close" size={14} />
              {t('boardMove.cannot')}
            </strong>
          )}
          <span>{whyNotWords(into, t, locale)}</span>
          {article && <span className={classes.article}>{t('case.article', { number: article })}</span>}
        </>
      )}
    </div>
  );
}
