// Whoever decides on somebody else's work in the case has no tie to the respondent that the directory knows of.
import { isConflicted } from '../resolved.ts';
import type { BeforeRule } from '../rule.ts';

export const actorUnconflicted: BeforeRule = {
  id: 'actorUnconflicted',
  article: '2.4',
  words: {
    vi: 'Bạn có quan hệ với người bị xem xét; người khác phải làm việc này.',
    en: 'You are connected with the respondent; someone else has to do this.',
  },
  holds: ({ actor, facts, resolved }) => {
    // A command that names nobody may come without the directory's word; each act also carries a statement of it.
    const me = actor.id ? resolved.people[actor.id] : undefined;
    return me === undefined || !isConflicted(me, facts.respondentId);
  },
};
