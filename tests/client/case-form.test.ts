// The forms of the case page: every command of the catalogue has one, in both languages, from its schema alone.
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type FormField, formFieldsOf } from '#client/case/form/form-field.ts';
import { type FieldProblem, problemsFromServer, problemsOf } from '#client/case/form/form-problems.ts';
import { emptyValues, isTouched, payloadOf, withDraft, withValueAt } from '#client/case/form/form-values.ts';
import { caseFormWordsEn, caseFormWordsVi } from '#client/words/case-form-words.ts';
import { catalogue, getCommand } from '#workflows/case/catalogue.ts';
import { choice, date, line, number, rows, text } from '#workflows/case/fields.ts';

const first = '01900000-0000-7000-9000-000000000001';
const second = '01900000-0000-7000-9000-000000000002';

function everyField(fields: readonly FormField[]): FormField[] {
  return fields.flatMap((field) => [field, ...everyField(field.fields)]);
}

function problemsIn(type: string, values: Record<string, unknown>): FieldProblem[] {
  const { payload } = getCommand(type);
  const fields = formFieldsOf(payload);
  const parsed = payload.safeParse(payloadOf(fields, values));
  return parsed.success ? [] : problemsOf(fields, parsed.error);
}

describe('the form of every command', () => {
  for (const [type, command] of catalogue)
    it(`${type} has labelled fields in both languages`, () => {
      for (const field of everyField(formFieldsOf(command.payload))) {
        expect(field.label.vi, field.key).not.toBe(field.key);
        expect(field.label.en, field.key).not.toBe(field.key);
        for (const words of [field.help, field.example])
          expect(words === null || (words.vi && words.en), field.key).toBeTruthy();
        if (field.hint === 'rows') expect(field.fields.length, field.key).toBeGreaterThan(0);
        for (const one of field.choices ?? []) expect(one.vi && one.en, one.value).toBeTruthy();
      }
    });

  for (const [type, command] of catalogue)
    it(`${type} says of each required field that is left empty what is missing`, () => {
      const fields = formFieldsOf(command.payload);
      const told = problemsIn(type, emptyValues(fields, [first]));
      for (const problem of told) {
        expect(problem.field, problem.path.join('.')).toBeDefined();
        expect(problem.kind).not.toBe('wrong');
        expect(caseFormWordsVi.problem[problem.kind]).toBeTruthy();
        expect(caseFormWordsEn.problem[problem.kind]).toBeTruthy();
      }
      const needed = fields.filter(({ optional, hint }) => !optional && hint !== 'flag' && hint !== 'rows');
      const complained = new Set(told.map(({ path }) => path[0]));
      for (const { key, hint, limits } of needed)
        if (!isList(hint) || (limits.least ?? 0) > 0) expect(complained, key).toContain(key);
    });
});

function isList(hint: string): boolean {
  return ['people', 'allegations', 'exhibits', 'sanctions', 'files'].includes(hint);
}

describe('a payload from a form', () => {
  it('leaves out what was left empty, so that an optional field is not sent', () => {
    const fields = formFieldsOf(
      z.strictObject({ title: line({ vi: 'a', en: 'b' }), note: text({ vi: 'c', en: 'd' }).optional() }),
    );
    expect(payloadOf(fields, { title: 'Biên bản', note: '  ' })).toEqual({ title: 'Biên bản' });
  });

  it('prepares one answer for each current allegation and keeps its id', () => {
    const fields = formFieldsOf(getCommand('verification.reply').payload);
    const fresh = emptyValues(fields, [first, second]);
    expect(payloadOf(fields, fresh)).toEqual({
      answers: [{ allegationId: first }, { allegationId: second }],
    });
  });

  it('names the row and the field that is missing', () => {
    const fields = formFieldsOf(getCommand('verification.reply').payload);
    const fresh = emptyValues(fields, [first, second]);
    const values = withValueAt(fresh, ['answers', 0, 'stance'], 'denied');
    const told = problemsIn('verification.reply', values);
    expect(told.map(({ path }) => path)).toEqual([['answers', 1, 'stance']]);
    expect(told[0]?.kind).toBe('choose');
  });
});

describe('what is wrong with an entry', () => {
  const schema = z.strictObject({
    reason: text({ vi: 'Lý do', en: 'Reason' }, 10),
    days: number({ vi: 'Số ngày', en: 'Days' }, 1, 28),
    on: date({ vi: 'Ngày', en: 'Day' }),
    how: choice({ vi: 'Cách', en: 'How' }, { post: { vi: 'Thư', en: 'Post' } }),
    list: rows({ vi: 'Mục', en: 'Items' }, z.strictObject({ name: line({ vi: 'Tên', en: 'Name' }) })),
  });
  const fields = formFieldsOf(schema);
  const wrongWith = (values: Record<string, unknown>) => {
    const parsed = schema.safeParse(payloadOf(fields, values));
    return Object.fromEntries(
      (parsed.success ? [] : problemsOf(fields, parsed.error)).map((one) => [
        one.path.join('.'),
        [one.kind, one.limit],
      ]),
    );
  };

  it('is told by kind, with the limit', () => {
    const values = { reason: 'x', days: 40, on: '', how: '', list: [] };
    expect(wrongWith(values)).toEqual({
      reason: ['tooShort', 3],
      days: ['tooLarge', 28],
      on: ['missing', null],
      how: ['choose', null],
      list: ['tooFew', 1],
    });
  });

  it('finds the field that the server complains about, however it writes the path', () => {
    for (const path of ['payload.list[0].name', 'list.0.name', '/list/0/name']) {
      const [told] = problemsFromServer(fields, [{ path, message: 'Sai' }]);
      expect(told?.path).toEqual(['list', 0, 'name']);
      expect(told?.field?.label.vi).toBe('Tên');
      expect(told?.message).toBe('Sai');
    }
  });
});

describe('a draft taken up again', () => {
  const fields = formFieldsOf(getCommand('verification.reply').payload);

  it('gives each allegation its own answer back, whatever their order, and none to a new one', () => {
    const draft = {
      answers: [
        { allegationId: second, stance: 'silent', answer: '' },
        { allegationId: first, stance: 'denied', answer: 'Không đúng' },
      ],
    };
    const third = '01900000-0000-7000-9000-000000000003';
    const taken = withDraft(fields, emptyValues(fields, [first, third]), draft);
    expect(taken.answers).toEqual([
      { allegationId: first, stance: 'denied', answer: 'Không đúng' },
      { allegationId: third, stance: '', answer: '' },
    ]);
  });

  it('leaves out what is no field any more or has another shape', () => {
    const fresh = emptyValues(fields, [first]);
    expect(withDraft(fields, fresh, { answers: 'text', gone: 1 })).toEqual(fresh);
  });

  it('is only worth keeping once something was entered', () => {
    const fresh = emptyValues(fields, [first]);
    expect(isTouched(fresh, emptyValues(fields, [first]))).toBe(false);
    expect(isTouched(withValueAt(fresh, ['answers', 0, 'stance'], 'denied'), fresh)).toBe(true);
  });
});
