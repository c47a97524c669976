// No code is shown as it is stored: every choice of every command, every outcome, ground, sanction and ballot choice has
// its words in both languages, and every field its label.
import { describe, expect, it } from 'vitest';
import { namedCode } from '#client/case/code-words.ts';
import { type FormField, formFieldsOf } from '#client/case/form/form-field.ts';
import { knownChoices } from '#client/case/form/known-choices.ts';
import { actGroupOf, actGroups } from '#client/case/next-step/act-groups.ts';
import { caseWordsEn, caseWordsVi, choiceCodes } from '#client/words/case-words.ts';
import { anytime } from '#workflows/case/anytime/states.ts';
import { catalogue } from '#workflows/case/catalogue.ts';
import { movesIn, stateNames } from '#workflows/case/stages.ts';
import { defaultPack, packOf } from '#workflows/rules/packs.ts';

const pack = packOf(defaultPack);
const caseView = { clocks: [{ key: 'reply' }] };
const ballot = { choices: ['proven', 'notProven'] };

function everyField(fields: readonly FormField[], path: string): { path: string; field: FormField }[] {
  return fields.flatMap((field) => [
    { path: `${path}.${field.key}`, field },
    ...everyField(field.fields, `${path}.${field.key}`),
  ]);
}

const fields = [...catalogue.values()].flatMap(({ type, payload }) =>
  everyField(formFieldsOf(payload), type),
);

/** Reads like a stored code: one word with a capital inside it. */
const looksLikeCode = /^[a-z]+[A-Z]\w*$/;

describe('every code that the page can show', () => {
  it('has words in both languages where a form offers it', () => {
    const choices = fields.flatMap(({ path, field }) =>
      (field.choices ?? []).map((one) => ({ path, ...one })),
    );
    expect(choices.length).toBeGreaterThan(100);
    for (const { path, value, vi, en } of choices) {
      expect(vi, `${path} ${value}`).not.toMatch(looksLikeCode);
      expect(en, `${path} ${value}`).not.toMatch(looksLikeCode);
      expect(vi, `${path} ${value}`).not.toBe(value);
    }
  });

  it('stands under a label of its own', () => {
    for (const { path, field } of fields) {
      expect(field.label.vi, path).not.toBe(field.key);
      expect(field.label.en, path).not.toMatch(looksLikeCode);
    }
  });

  it('is offered by its words where the schema leaves it to the case', () => {
    // The elements of a provision are written in the matrix, which shows each by its words, and in no form.
    const left = fields.filter(
      ({ path, field }) =>
        field.hint === 'choice' && !field.choices && !path.startsWith('verification.assessElements'),
    );
    for (const { path, field } of left) {
      const isOfBallot = /castBallot|enterTally/.test(path);
      const known = knownChoices(field.key, { caseView, pack, ballot: isOfBallot ? ballot : null });
      expect(known, path).not.toBeNull();
    }
  });

  it('is named where it is an end, a sanction, a ground or a vote', () => {
    const ends = stateNames.filter((state) => state.startsWith('resolved.')).map((state) => state.slice(9));
    const votes = ['proven', 'notProven', 'none', 'remit', 'goOn', 'confirm', 'notConfirm', 'quash'];
    const outcomes = [
      'sanction',
      'guidance',
      'exonerated',
      'appealRejected',
      'confirmed',
      'reduced',
      'remitted',
    ];
    const listed = [...pack.sanctions, ...pack.factors, ...pack.deferralGrounds].map(({ code }) => code);
    const choices: readonly string[] = choiceCodes;
    for (const code of [...ends, ...votes, ...outcomes, ...listed])
      expect(choices.includes(code) || namedCode(code, pack) !== null, code).toBe(true);
  });
});

describe('the kinds of acts', () => {
  it('have their heading in both languages', () => {
    for (const group of actGroups) {
      expect(caseWordsVi.step.group[group], group).toBeTruthy();
      expect(caseWordsEn.step.group[group], group).toBeTruthy();
    }
  });

  it('leave no act of any state among those of the stage', () => {
    const lost = anytime
      .map(({ command }) => command.type)
      .filter((type) => actGroupOf(type, []) === 'stage' && type !== 'deadline.pass');
    expect(lost).toEqual([]);
  });

  it('put what the secretary enters for the respondent apart, and nothing of theirs', () => {
    expect(actGroupOf('verification.reply', ['secretary'])).toBe('paper');
    expect(actGroupOf('verification.reply', ['respondent'])).toBe('stage');
    expect(actGroupOf('case.requestReopening', ['supervisor'])).not.toBe('paper');
    expect(actGroupOf('advice.schedule', ['secretary'])).toBe('stage');
  });
});

describe('what is asked once more', () => {
  const isEnd = (state: string) => state.startsWith('resolved.');

  it('is every act by which a person ends a case, or opens an ended one', () => {
    const asked = stateNames.flatMap((state) =>
      movesIn(state)
        .filter(
          ({ target, command }) => target && target !== state && command.by.some((part) => part !== 'system'),
        )
        .filter(({ target = '' }) => isEnd(state) || isEnd(target))
        .map(({ command }) => command),
    );
    expect(asked.length).toBeGreaterThan(10);
    for (const { type, legal } of asked) expect(legal, type).toBe(true);
  });

  it('is every vote and every act of two persons, and no note', () => {
    for (const type of [
      'advice.castBallot',
      'case.reopen',
      'case.openIdentity',
      'case.dispose',
      'advice.signDecision',
    ])
      expect(catalogue.get(type)?.legal, type).toBe(true);
    expect(catalogue.get('case.comment')?.legal).toBe(false);
  });
});
