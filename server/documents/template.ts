// A template: the document of one kind, as a function from what the record tells to its words. Its version is kept with what was
// made by it; a change of what it says is a new version.
import type { DocumentKind } from '#workflows/contract/document-schemas.ts';
import type { ReadEntry } from '../cases/case-reading.ts';
import type { Block } from './sheet.ts';
import type { Told } from './told.ts';

export type Body = {
  subtitle: string | null;
  blocks: Block[];
  recipients: string[];
  /** Who signs: by id, in which capacity where their title does not say it. */
  signer: { id: string | null; capacity?: string } | null;
};

export type Template = {
  kind: DocumentKind;
  version: number;
  /** Which body it comes from; null: the unit itself. */
  body: (entry: ReadEntry) => 'committee' | 'panel' | null;
  /** Whether a document can be made from this entry. */
  madeFrom: (entry: ReadEntry) => boolean;
  /** Each such entry has its document; otherwise the last one stands for those before. */
  each: boolean;
  /** It goes to the respondent, who may have it as soon as the record says so (`respondentHas`). */
  toRespondent: (entry: ReadEntry) => boolean;
  compose: (told: Told) => Body;
};
