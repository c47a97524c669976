// What hearing the respondent and recording their absence have in common.
import type { Facts } from '../facts.ts';
import type { BeforeRule } from '../rule.ts';
import { ballotsOf } from './ballots.ts';
import type { Body } from './body.ts';
import type { Sitting } from './sitting-facts.ts';

/** Nothing has been voted on since the body opened: a hearing after the vote would be none. */
export function beforeAnyVote(body: Body): BeforeRule {
  return {
    id: 'beforeAnyVote',
    article: '21.7',
    words: {
      vi: 'Phiên họp đã bắt đầu bỏ phiếu.',
      en: 'Voting has begun in this sitting.',
    },
    holds: ({ facts }) => body.sittingOf(facts)?.heard == null || ballotsOf(facts, body).length === 0,
  };
}

export function withHeard(facts: Facts, body: Body, heard: NonNullable<Sitting['heard']>): Facts {
  const sitting = body.sittingOf(facts);
  return sitting ? body.withSitting(facts, { ...sitting, heard }) : facts;
}
