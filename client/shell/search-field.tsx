// Search, go to, or do: one field from anywhere (Ctrl K or ⌘K). Results are a listbox under it, walked with the arrow
// keys; what is found is only what the server lets this viewer see.
import { useDebouncedValue, useHotkeys } from '@mantine/hooks';
import { useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useId, useRef, useState } from 'react';
import { orpc } from '../api/api.ts';
import { modKey } from '../keys/key-caps.tsx';
import { useWords } from '../words/words.ts';
import { Icon } from './icon.tsx';
import classes from './search-field.module.css';
import { useSearchItems } from './search-items.ts';
import { SearchResults } from './search-results.tsx';

const ReasonDialog = lazy(() => import('../access/reason-dialog.tsx'));

const pauseMs = 180;

export function SearchField() {
  const { t } = useWords();
  const input = useRef<HTMLInputElement>(null);
  const listId = useId();
  const [words, setWords] = useState('');
  const [opened, setOpened] = useState(false);
  const [index, setIndex] = useState(0);
  const [asked] = useDebouncedValue(words.trim(), pauseMs);
  const [isAsking, setAsking] = useState(false);
  const client = useQueryClient();
  const { items, state } = useSearchItems(words.trim(), asked, opened, () => setAsking(true));
  const current = Math.min(index, items.length - 1);
  useHotkeys([['mod+K', () => input.current?.focus()]], []);

  function close(): void {
    setOpened(false);
    setWords('');
    setIndex(0);
    input.current?.blur();
  }

  function choose(at: number): void {
    const item = items[at];
    if (!item) return;
    if (!item.keepsWords) close();
    item.run();
  }

  function onStated(): void {
    setAsking(false);
    void client.resetQueries({ queryKey: orpc.search.key() });
    input.current?.focus();
    setOpened(true);
  }

  function onKeyDown(event: React.KeyboardEvent): void {
    if (event.key === 'ArrowDown') setIndex((current + 1) % Math.max(1, items.length));
    else if (event.key === 'ArrowUp') setIndex((current - 1 + items.length) % Math.max(1, items.length));
    else if (event.key === 'Enter') choose(current);
    else if (event.key === 'Escape') close();
    else return;
    event.preventDefault();
  }

  return (
    <search
      className={classes.search}
      data-tour="search"
      data-opened={opened || undefined}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setOpened(false);
      }}
    >
      <div className={classes.field}>
        <Icon name="search" />
        <input
          ref={input}
          type="text"
          role="combobox"
          aria-label={t('search.label')}
          aria-expanded={opened}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={opened && items[current] ? `${listId}-${current}` : undefined}
          placeholder={t('search.placeholder')}
          autoComplete="off"
          spellCheck={false}
          value={words}
          onFocus={() => setOpened(true)}
          onChange={(event) => {
            setWords(event.currentTarget.value);
            setIndex(0);
            setOpened(true);
          }}
          onKeyDown={onKeyDown}
        />
        {opened ? (
          <button type="button" className={classes.close} aria-label={t('search.close')} onClick={close}>
            <Icon name="close" />
          </button>
        ) : (
          <span className={classes.key} aria-hidden="true">
            {modKey} K
          </span>
        )}
      </div>
      {opened && (
        <SearchResults
          id={listId}
          {...{ items, state, words: words.trim(), current }}
          onPoint={setIndex}
          onChoose={choose}
        />
      )}
      {isAsking && (
        <Suspense>
          <ReasonDialog about="search" onStated={onStated} onBack={() => setAsking(false)} />
        </Suspense>
      )}
    </search>
  );
}
