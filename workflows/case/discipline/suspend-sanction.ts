// The authority suspends a timed sanction on terms, once and never beyond its own end. With the term it ends, unless a new
// violation has brought it back before.
import { z } from 'zod';
import type { Day } from '../../rules/day.ts';
import { authorityAnswered } from '../anytime/authority-answered.ts';
import { defineCommand } from '../command.ts';
import { confirmed, date, text } from '../fields.ts';
import type { BeforeRule, CheckRule } from '../rule.ts';
import { inTheFuture } from '../rules-on-days.ts';
import { actorUnconflicted } from '../verification/actor-unconflicted.ts';
import { effectOf } from './effect.ts';

type Data = { until: Day };

const suspendedOnce: BeforeRule = {
  id: 'suspendedOnce',
  article: '32.3',
  words: {
    vi: 'Hình thức này đã được tạm hoãn một lần, hoặc hiện không có hiệu lực.',
    en: 'The sanction has been suspended once already, or has no effect today.',
  },
  holds: ({ facts }) => facts.effect.suspension === null && effectOf(facts) === 'inForce',
};

const withinTheSanction: CheckRule<Data> = {
  id: 'withinTheSanction',
  article: '32.3',
  words: {
    vi: 'Thời gian tạm hoãn không được quá ngày hình thức hết hiệu lực.',
    en: 'The term must not go beyond the day on which the sanction ends.',
  },
  holds: ({ data, facts }) => facts.expiresOn !== null && data.until <= facts.expiresOn,
};

export const suspendSanction = defineCommand({
  type: 'discipline.suspendSanction',
  legal: true,
  stepUp: true,
  by: ['authority'],
  payload: z.strictObject({
    until: date({ vi: 'Tạm hoãn đến ngày', en: 'Suspended until' }),
    heard: confirmed({
      vi: 'Người bị xem xét đã được nghe về các điều kiện',
      en: 'The respondent has been heard on the terms',
    }),
    terms: text({ vi: 'Điều kiện', en: 'Terms' }),
    reasons: text({ vi: 'Lý do', en: 'Reasons' }),
  }),
  before: [suspendedOnce, actorUnconflicted],
  check: [inTheFuture((data: Data) => data.until), withinTheSanction],
  apply: ({ facts, data, day }) => ({
    ...authorityAnswered(facts),
    effect: { ...facts.effect, suspension: { since: day, until: data.until, revivedOn: null } },
  }),
  words: {
    act: { vi: 'Tạm hoãn hình thức kỷ luật có điều kiện', en: 'Suspend the sanction on terms' },
    done: { vi: 'Đã tạm hoãn hình thức kỷ luật có điều kiện', en: 'Sanction suspended on terms' },
    help: {
      vi: 'Hết thời gian tạm hoãn mà không có vi phạm mới thì hình thức chấm dứt.',
      en: 'Without a new violation the sanction ends with the term.',
    },
  },
  sample: ({ facts, dayFrom, text: write }) => {
    const term = dayFrom(90);
    const until = facts.expiresOn !== null && facts.expiresOn < term ? facts.expiresOn : term;
    return { until, heard: true as const, terms: write('terms'), reasons: write('reasons') };
  },
});
