// Writes a text of a given kind in the voice of the demo case: plot first, then phrases by kind, then reasons by
// command. A kind that nobody has written, or a word that the plot does not settle, is a bug and throws.
import type { Prng } from '../prng.ts';
import type { Conduct } from '../story.ts';
import type { Phrases } from './phrases.ts';
import { reasonsOfActs } from './reasons-of-acts.ts';
import { reasonsOfDecisions } from './reasons-of-decisions.ts';
import { textsOfCommittee } from './texts-of-committee.ts';
import { textsOfFiles } from './texts-of-files.ts';
import { textsOfInquiry } from './texts-of-inquiry.ts';
import { reasonsOfMeasures, textsOfMeasures } from './texts-of-measures.ts';

/** `turn` counts what the case has of the kind already, so that nothing is named twice. */
export type TextWish = { kind: string; command: string; conduct: Conduct; prng: Prng; turn?: number };

const phrases: Phrases = { ...textsOfInquiry, ...textsOfCommittee, ...textsOfFiles, ...textsOfMeasures };
const reasons: Phrases = { ...reasonsOfActs, ...reasonsOfDecisions, ...reasonsOfMeasures };

/** Kinds that the plot itself tells. */
const told: Readonly<Record<string, (conduct: Conduct, turn: number) => string>> = {
  place: ({ place }) => place,
  subject: ({ plot }) => plot.subject,
  account: ({ plot }) => plot.account,
  act: ({ plot }) => plot.act,
  basis: ({ plot }) => plot.basis,
  exhibit: ({ plot }, turn) => plot.exhibits[turn % plot.exhibits.length] ?? plot.exhibits[0],
  for: ({ plot }) => plot.speaksFor,
  against: ({ plot }) => plot.speaksAgainst,
  reply: ({ plot }) => plot.denied,
  replyDenied: ({ plot }) => plot.denied,
  replyPartly: ({ plot }) => `Tôi thừa nhận một phần. ${plot.admitted}`,
  replyAdmitted: ({ plot }) => plot.admitted,
};

export function writeText({ kind, command, conduct, prng, turn = 0 }: TextWish): string {
  const own = phrases[`${kind}@${command}`];
  const tell = own ? undefined : told[kind];
  if (tell) return filled(tell(conduct, turn), conduct);
  const rows = own ?? (kind === 'reasons' ? (reasons[command] ?? reasons.general) : phrases[kind]);
  if (!rows) throw new Error(`No demo text has been written for the kind ${kind} (${command}).`);
  const text = rows.map((row) => prng.pick(row)).join(' ');
  return filled(text.replaceAll(' ,', ','), conduct);
}

/** Every word in braces replaced; sentences begin with a capital. */
function filled(text: string, { words }: Conduct): string {
  const replaced = text.replace(/\{(\w+)\}/g, (_, word: string) => {
    const found = words[word];
    if (!found) throw new Error(`The plot on "${words.topic}" settles no word {${word}}.`);
    return found;
  });
  return replaced.replace(
    /(^|[.!?] )(\p{Ll})/gu,
    (_, lead: string, letter: string) => lead + letter.toUpperCase(),
  );
}
