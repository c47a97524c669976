// What is written before the committee, on appeal and in enforcement, by kind of text. See `texts-of-inquiry.ts`.
import type { Phrases } from './phrases.ts';

export const textsOfCommittee: Phrases = {};
