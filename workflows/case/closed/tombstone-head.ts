// The head that a disposed case has, made from the little that its facts still say: whoever holds the record against its heads makes it
// anew from there, since the entries that led to it say nothing any more.
import { initialTransition } from 'xstate';
import type { Head } from '../advance.ts';
import type { Facts } from '../facts.ts';
import { caseMachine } from '../machine.ts';
import { tombstoneOf } from './tombstone.ts';

/** `disposedOn` where the facts are not a tombstone's yet. */
export function tombstoneHeadOf(facts: Facts, disposedOn = facts.closed.disposedOn ?? ''): Head {
  const tombstone = tombstoneOf(facts, facts.closed.disposalNoticeOn, disposedOn);
  const [initial] = initialTransition(caseMachine, tombstone);
  return {
    facts: tombstone,
    value: { ...Object(initial.value), stage: { resolved: 'disposed' } },
  };
}
