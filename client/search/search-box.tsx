// The question. It is asked when somebody says so, not at every letter: each search is on record.
import { Button } from '@mantine/core';
import { useState } from 'react';
import { Icon } from '../shell/icon.tsx';
import { useWords } from '../words/words.ts';
import classes from './search.module.css';

type Props = { words: string; onSearch: (words: string) => void };

const longest = 200;

export function SearchBox({ words, onSearch }: Props) {
  const { t } = useWords();
  const [typed, setTyped] = useState(words);
  return (
    <form
      className={classes.box}
      onSubmit={(event) => {
        event.preventDefault();
        onSearch(typed.trim());
      }}
    >
      <div className={classes.field}>
        <Icon name="search" size={18} />
        <input
          type="text"
          enterKeyHint="search"
          aria-label={t('find.label')}
          placeholder={t('find.placeholder')}
          value={typed}
          maxLength={longest}
          autoComplete="off"
          spellCheck={false}
          data-stop
          // biome-ignore lint/a11y/noAutofocus: whoever comes here comes to type
          autoFocus
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        {typed !== '' && (
          <button
            type="button"
            className={classes.clear}
            aria-label={t('find.clear')}
            onClick={() => {
              setTyped('');
              onSearch('');
            }}
          >
            <Icon name="close" />
          </button>
        )}
      </div>
      <Button type="submit" className={classes.go}>
        {t('find.go')}
      </Button>
    </form>
  );
}
