// Bundles of a case on the wire: for whom, and in which language. The files themselves are beside the contract:
// `POST /cases/{id}/bundles` answers a PDF, `POST /cases/{id}/exports` a ZIP of the whole case.
import { z } from 'zod';
import { DocumentLocale } from './document-schemas.ts';

export const audiences = ['committee', 'respondent', 'publication'] as const;
export const Audience = z.enum(audiences);
export type Audience = z.infer<typeof Audience>;

export const MakeBundle = z.strictObject({ audience: Audience, locale: DocumentLocale });
export type MakeBundle = z.infer<typeof MakeBundle>;
