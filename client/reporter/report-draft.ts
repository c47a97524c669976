// What somebody is writing on the public form, one step a page. It lives in this tab and nowhere else: no draft is stored.
export const steps = [
  'start',
  'office',
  'what',
  'details',
  'identity',
  'check',
  'receipt',
  'confirm',
  'done',
] as const;
export type Step = (typeof steps)[number];

export type Draft = {
  unitId: string;
  concernsOffice: boolean;
  subject: string;
  what: string;
  when: string;
  where: string;
  who: string;
  rule: string;
  isNamed: boolean;
  name: string;
  contact: string;
};

export const emptyDraft: Draft = {
  unitId: '',
  concernsOffice: false,
  subject: '',
  what: '',
  when: '',
  where: '',
  who: '',
  rule: '',
  isNamed: false,
  name: '',
  contact: '',
};

/** The key of what is missing on a step, or null where one can go on. */
export function missingOn(step: Step, draft: Draft): string | null {
  if (step === 'office' && draft.unitId === '') return 'report.missing.unit';
  if (step === 'what' && draft.subject.trim().length < 3) return 'report.missing.subject';
  if (step === 'what' && draft.what.trim().length < 20) return 'report.missing.what';
  if (step === 'identity' && draft.isNamed && draft.name.trim().length < 2) return 'report.missing.name';
  return null;
}

/** The fields of the report as they are sent; what was left empty is left out. */
export function sentOf(draft: Draft) {
  const { unitId, concernsOffice, subject, what } = draft;
  const details = (['when', 'where', 'who', 'rule'] as const).flatMap((key) => {
    const text = draft[key].trim();
    return text ? [[key, text] as const] : [];
  });
  return {
    unitId,
    concernsOffice,
    subject: subject.trim(),
    what: what.trim(),
    ...Object.fromEntries(details),
  };
}

export function identityOf({ name, contact }: Draft): string {
  return [name.trim(), contact.trim()].filter(Boolean).join('\n');
}
