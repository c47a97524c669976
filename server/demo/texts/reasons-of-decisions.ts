// Reasons by command from the committee on: sittings, decisions, appeals, stays. See `reasons-of-acts.ts`.
import type { Phrases } from './phrases.ts';

export const reasonsOfDecisions: Phrases = {};
