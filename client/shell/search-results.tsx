// The results under the search field, in groups. Each case says where it stands, so that one need not open it to know.

import { absentWords } from '../board/cards/card-title.ts';
import { KeyCaps } from '../keys/key-caps.tsx';
import { useWords } from '../words/words.ts';
import { stateWords } from '../words/words-of-procedure.ts';
import { Icon } from './icon.tsx';
import classes from './search-field.module.css';
import { type SearchItem, type SearchState, searchGroups } from './search-items.ts';
import { StageBadge } from './stage-badge.tsx';

type Props = {
  id: string;
  items: readonly SearchItem[];
  state: SearchState;
  words: string;
  current: number;
  onPoint: (index: number) => void;
  onChoose: (index: number) => void;
};

export function SearchResults({ id, items, state, words, current, onPoint, onChoose }: Props) {
  const { t } = useWords();
  const found = items.filter(({ group }) => group === 'cases').length;
  return (
    <div className={classes.results}>
      <p className={classes.note} role="status">
        {noteOf(state, found, words, t)}
      </p>
      <div id={id} role="listbox" aria-label={t('search.label')} className={classes.list}>
        {searchGroups.map((group) => {
          const members = items
            .map((item, index) => ({ item, index }))
            .filter(({ item }) => item.group === group);
          if (members.length === 0) return null;
          return (
            // biome-ignore lint/a11y/useSemanticElements: a listbox holds groups of options, not fieldsets
            <div key={group} role="group" aria-label={t(`search.${group}`)} className={classes.group}>
              <span className={classes.heading} aria-hidden="true">
                {t(`search.${group}`)}
              </span>
              {members.map(({ item, index }) => (
                <div
                  key={item.key}
                  id={`${id}-${index}`}
                  role="option"
                  tabIndex={-1}
                  aria-selected={index === current}
                  className={classes.item}
                  onPointerMove={() => onPoint(index)}
                  onMouseDown={(event) => event.preventDefault()}
                  onClick={() => onChoose(index)}
                  onKeyDown={(event) => event.key === 'Enter' && onChoose(index)}
                >
                  <ItemWords item={item} />
                </div>
              ))}
            </div>
          );
        })}
      </div>
    </div>
  );
}

function noteOf(
  state: SearchState,
  found: number,
  words: string,
  t: ReturnType<typeof useWords>['t'],
): string {
  if (state === 'idle') return t('search.hint');
  if (state === 'failed') return t('search.failed');
  if (state === 'reason') return t('search.reason');
  if (found > 0) return t('search.results', { count: found });
  return state === 'searching'
    ? t('search.searching')
    : `${t('search.none', { words })} ${t('search.noneNote')}`;
}

function ItemWords({ item }: { item: SearchItem }) {
  const { t, locale } = useWords();
  if (!('card' in item))
    return (
      <>
        <Icon name={item.icon} />
        <span className={classes.name}>{item.name}</span>
        {item.keys && <KeyCaps keys={item.keys} />}
      </>
    );
  const { card } = item;
  return (
    <>
      <span className={classes.ref}>{card.ref}</span>
      <span className={classes.about}>
        <span>{card.respondent?.name ?? t(absentWords(card).name)}</span>
        <small>
          {card.unit.name} · {stateWords(card.state)[locale]}
        </small>
      </span>
      <StageBadge stage={card.stage} />
    </>
  );
}
