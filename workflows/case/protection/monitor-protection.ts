// The custodian takes somebody under protection, and asks them at the pack's intervals how they fare. Each check-in is an
// entry of its own.
import { z } from 'zod';
import { defineCommand } from '../command.ts';
import type { Facts } from '../facts.ts';
import { text } from '../fields.ts';
import type { BeforeRule, CheckRule } from '../rule.ts';
import { findProtection, type Named, type Protection, protectionOf } from './protection-facts.ts';
import { whoFields, withProtection } from './protection-rules.ts';

const somebodyToMonitor: BeforeRule = {
  id: 'somebodyToMonitor',
  article: '6.1',
  words: {
    vi: 'Không có ai đề nghị hay đang được bảo vệ.',
    en: 'Nobody has asked for protection or is under it.',
  },
  holds: ({ facts }) => protectionOf(facts) !== 'none',
};

const toBeMonitored: CheckRule<Named> = {
  id: 'toBeMonitored',
  article: '6.1',
  words: {
    vi: 'Người này không có đề nghị và không đang được bảo vệ.',
    en: 'This person has not asked for protection and is not under it.',
  },
  holds: ({ data, facts }) =>
    findProtection(facts, data, 'requested') !== undefined ||
    findProtection(facts, data, 'monitored') !== undefined,
};

export const monitorProtection = defineCommand({
  type: 'case.monitorProtection',
  by: ['custodian'],
  whileStayed: true,
  payload: z.strictObject({
    ...whoFields,
    measures: text({
      vi: 'Biện pháp, hoặc tình hình của người được bảo vệ',
      en: 'Measures taken, or how the person fares',
    }),
  }),
  before: [somebodyToMonitor],
  check: [toBeMonitored],
  apply: (attempt) => {
    const { facts, data, day } = attempt;
    const asked = findProtection(facts, data, 'requested');
    if (asked) return withProtection(facts, asked, { status: 'monitored', since: day }, attempt);
    const running = findProtection(facts, data, 'monitored');
    const checkIns = (running?.checkIns ?? 0) + 1;
    return withProtection(facts, running, { checkIns, checkedOn: day }, attempt);
  },
  words: {
    act: { vi: 'Bảo vệ, hỏi thăm định kỳ', en: 'Protect and check in' },
    done: { vi: 'Đã ghi nhận việc bảo vệ, hỏi thăm', en: 'Protection taken up or checked on' },
    help: {
      vi: 'Lần đầu là nhận bảo vệ; các lần sau là hỏi thăm theo lịch.',
      en: 'The first time takes the protection up; each later one records a check-in.',
    },
  },
  sample: ({ facts, text: write }) => ({
    ...someoneProtected(facts, ['requested', 'monitored']),
    measures: write('reasons'),
  }),
});

/** Whoever a sample can be about. */
export function someoneProtected({ protection }: Facts, statuses: readonly Protection['status'][]): Named {
  const found = protection.protections.find((one) => statuses.includes(one.status));
  if (!found) return { who: 'reporter' };
  return { who: found.who, ...(found.personId ? { personId: found.personId } : {}) };
}
