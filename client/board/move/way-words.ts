// A way on in words: what leads into a column, or why nothing does, with the article where a rule says so.

import type { Locale } from '../../words/locale.ts';
import type { Translate } from '../../words/words.ts';
import type { WayInto, WayOn } from './ways-on.ts';

export function actWords({ command }: WayOn, locale: Locale): string {
  return command.words.act[locale];
}

/** Whose the act is: the parts of the case that may take it. */
export function whoseWords({ command: { by } }: WayOn, t: Translate): string {
  if (by.includes('system')) return t('case.picture.bySystem');
  return by.map((part) => t(`case.part.${part}`).toLocaleLowerCase()).join(', ');
}

export function whyNotWords(into: WayInto, t: Translate, locale: Locale): string {
  switch (into.kind) {
    case 'open':
      return '';
    case 'here':
      return t('boardMove.here');
    case 'none':
      return t('boardMove.none');
    case 'others':
      return t('boardMove.others', { act: actWords(into.way, locale), who: whoseWords(into.way, t) });
    case 'held':
      return into.way.kind === 'held' ? into.way.reason : '';
  }
}
