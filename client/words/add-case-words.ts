// Adds the words of the case page to the catalogue, on import. Every route that shows one imports this file first.
import { caseWordsEn, caseWordsVi } from './case-words.ts';
import { catalogue } from './catalogue.ts';

catalogue.addResourceBundle('vi', 'translation', { case: caseWordsVi }, true, true);
catalogue.addResourceBundle('en', 'translation', { case: caseWordsEn }, true, true);
