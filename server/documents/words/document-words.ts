// The one catalogue of what documents say, in both languages. What the procedure itself names (provisions, sanctions, choices of
// a form) is not here: that comes from the pack and the commands.
import type { Locale } from '../../people/viewer.ts';
import { decisionDocumentWordsEn, decisionDocumentWordsVi } from './decision-document-words.ts';
import { frameWordsEn, frameWordsVi } from './frame-words.ts';
import { inquiryDocumentWordsEn, inquiryDocumentWordsVi } from './inquiry-document-words.ts';
import { sittingDocumentWordsEn, sittingDocumentWordsVi } from './sitting-document-words.ts';

const vi = {
  ...frameWordsVi,
  ...inquiryDocumentWordsVi,
  ...sittingDocumentWordsVi,
  ...decisionDocumentWordsVi,
};
export type DocumentWords = typeof vi;
const en: DocumentWords = {
  ...frameWordsEn,
  ...inquiryDocumentWordsEn,
  ...sittingDocumentWordsEn,
  ...decisionDocumentWordsEn,
};

export const documentWords: Record<Locale, DocumentWords> = { vi, en };
