// Offers what is allowed on the open case to the search field, so that an act can be found by typing a part of its name.
import { useEffect, useMemo, useRef } from 'react';
import { findCommand } from '#workflows/case/catalogue.ts';
import { useOffer } from '../../keys/offered-acts.ts';
import { useWords } from '../../words/words.ts';
import type { CommandList } from '../use-case.ts';

export function useOfferedCommands(commands: CommandList | undefined, start: (type: string) => void): void {
  const { locale } = useWords();
  const latest = useRef(start);
  useEffect(() => {
    latest.current = start;
  });
  const acts = useMemo(
    () =>
      (commands?.allowed ?? []).map(({ type, label }) => ({
        key: type,
        name: findCommand(type)?.words.act[locale] ?? label,
        run: () => latest.current(type),
      })),
    [commands, locale],
  );
  useOffer(acts);
}
