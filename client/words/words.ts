// What every component asks for words: the catalogue's sentences in the viewer's language, and the language itself.
// Changing it re-renders in place, so nothing that was entered is lost.
import { useTranslation } from 'react-i18next';
import { catalogue } from './catalogue.ts';
import { type Locale, rememberLocale } from './locale.ts';

export type { Locale } from './locale.ts';

/** The sentence under a key, with its gaps filled. */
export type Translate = (key: string, gaps?: Record<string, unknown>) => string;

export function useWords() {
  const { t, i18n } = useTranslation(undefined, { i18n: catalogue });
  return { t: t as unknown as Translate, locale: i18n.language as Locale };
}

export async function changeLocale(locale: Locale): Promise<void> {
  rememberLocale(locale);
  await catalogue.changeLanguage(locale);
}

/** Sentences of one language outside of React. */
export function translatorOf(locale: Locale): Translate {
  return catalogue.getFixedT(locale) as unknown as Translate;
}
