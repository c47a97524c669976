// The record of an interview. Where it leaves out who spoke, or somebody is protected, no name is in it.
import { protectedPlace } from '#workflows/case/verification/interview-records.ts';
import type { ReadEntry } from '../../cases/case-reading.ts';
import type { Body, Template } from '../template.ts';
import { choiceIn, dayIn, nameOf, respondentOf, type Told, textIn, written } from '../told.ts';

const type = 'verification.recordInterview';

export const interviewRecord: Template = {
  kind: 'interviewRecord',
  version: 1,
  body: () => null,
  madeFrom: (entry) => entry.type === type,
  each: true,
  toRespondent: isOwn,
  compose,
};

/** Their own words, and nobody else’s: those are disclosed as evidence, or not. */
function isOwn({ text }: ReadEntry): boolean {
  return text.interviewee === 'respondent';
}

function compose(told: Told): Body {
  const { words, entry, ref } = told;
  const { text } = entry;
  const said = words.interview;
  const day = (field: string) => dayIn(told, textIn(entry, field));
  return {
    subtitle: said.subtitle(whoSpoke(told)),
    blocks: [
      {
        as: 'pairs',
        rows: [
          [said.with, whoSpoke(told)],
          [said.invitedOn, day('invitedOn')],
          [said.heldOn, day('heldOn')],
          [said.sooner, text.agreedSooner === true ? words.yes : words.no],
        ],
      },
      ...(text.rightsTold === true ? [{ as: 'text' as const, paragraphs: [said.rights] }] : []),
      { as: 'heading', text: said.record },
      written(told, textIn(entry, 'record')),
      { as: 'pairs', rows: [[said.closing, choiceIn(told, type, 'closing', text.closing)]] },
    ],
    recipients: isOwn(entry) ? [respondentOf(told), words.filed(ref)] : [words.filed(ref)],
    signer: { id: entry.actorId },
  };
}

function whoSpoke(told: Told): string {
  const { words, entry, facts } = told;
  const { interviewee, anonymous, witnessId } = entry.text;
  const part = choiceIn(told, type, 'interviewee', interviewee);
  if (isOwn(entry)) return `${respondentOf(told)} (${part.toLowerCase()})`;
  if (typeof witnessId !== 'string') return part;
  const isProtected =
    protectedPlace(facts, witnessId) !== null ||
    entry.kept?.has(witnessId) === true ||
    facts.protection.protections.some(({ personId }) => personId === witnessId);
  return `${part}: ${anonymous === true || isProtected ? words.protectedName : nameOf(told, witnessId)}`;
}
