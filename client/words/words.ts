// What every component asks for words: the catalogue's sentences in the viewer's language, and the language itself.
// Changing it re-renders in place, so nothing that was entered is lost.
import { useTranslation } from 'react-i18next';
import { catalogue } from './catalogue.ts';
import { type Locale, rememberLocale } from './locale.ts';

export type { Locale } from './locale.ts';

/** The sentence under a key, with its gaps filled. */
export type Translate = (key: string, gaps?: Record<string, unknown>) => string;

/** One of each language for good, so that what depends on it is not made anew at every render. */
const translators = new Map<Locale, Translate>();

export function useWords() {
  const { i18n } = useTranslation(undefined, { i18n: catalogue });
  const locale = i18n.language as Locale;
  return { t: translatorOf(locale), locale };
}

export async function changeLocale(locale: Locale): Promise<void> {
  rememberLocale(locale);
  await catalogue.changeLanguage(locale);
}

/** Sentences of one language, in React and outside of it. */
export function translatorOf(locale: Locale): Translate {
  const ready = translators.get(locale);
  if (ready) return ready;
  const sentence = catalogue.getFixedT(locale);
  const translate: Translate = (key, gaps = {}) => sentence(key, gaps);
  translators.set(locale, translate);
  return translate;
}
