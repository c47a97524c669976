// The one catalogue of the page in both languages. Words of a case are added when the first page that shows one loads.
import i18next, { type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { startLocale } from './locale.ts';
import { shellWordsEn, shellWordsVi } from './shell-words.ts';

export const catalogue: i18n = i18next.createInstance();

void catalogue.use(initReactI18next).init({
  lng: startLocale(),
  fallbackLng: false,
  initAsync: false,
  resources: { vi: { translation: shellWordsVi }, en: { translation: shellWordsEn } },
  // React escapes what it renders.
  interpolation: { escapeValue: false },
  react: { useSuspense: false },
});
