// The head of a stored meeting. One in a state that this version does not know is not guessed at.
import type { Head as StoredHead } from '#db/read-head.ts';
import type { MeetingHead } from '#workflows/meeting/advance-meeting.ts';
import type { MeetingFacts } from '#workflows/meeting/meeting-facts.ts';
import { meetingStateNames } from '#workflows/meeting/meeting-states.ts';
import { MadeByAnotherVersion } from '../cases/head-in.ts';

export function meetingHeadIn(stored: Pick<StoredHead, 'state' | 'facts'>): MeetingHead {
  const state = meetingStateNames.find((name) => `meeting.${name}` === stored.state);
  if (!state) throw new MadeByAnotherVersion(stored.state ?? 'a meeting without a state');
  return { state, facts: stored.facts as MeetingFacts };
}
