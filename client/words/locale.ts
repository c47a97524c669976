// The language of the page: chosen by the user and remembered, else the browser's, else Vietnamese.
export type Locale = 'vi' | 'en';

const storageKey = 'duecourse.locale';

export function isLocale(text: string | null | undefined): text is Locale {
  return text === 'vi' || text === 'en';
}

/** `first-paint.js` has put it on the document before anything else ran. */
export function startLocale(): Locale {
  const lang = globalThis.document?.documentElement.lang;
  return isLocale(lang) ? lang : 'vi';
}

export function rememberLocale(locale: Locale): void {
  document.documentElement.lang = locale;
  try {
    localStorage.setItem(storageKey, locale);
  } catch {
    // Without storage the choice holds for this visit.
  }
}
