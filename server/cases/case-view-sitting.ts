// Sitting and ballots as a viewer may see them: who sits, who stands back, how many have voted. How anyone voted, and the
// counts before the ballot is closed, are in nobody's view.
import type { Depth } from '#workflows/access/may-view.ts';
import type { Facts } from '#workflows/case/facts.ts';
import { votesCast } from '#workflows/case/sitting/ballots.ts';
import type { Ballot } from '#workflows/case/sitting/sitting-facts.ts';
import type { CaseView } from '#workflows/contract/case-schemas.ts';
import type { Directory } from '../people/directory.ts';
import type { Viewer } from '../people/viewer.ts';

/** The sitting that matters now: the panel's once there is one. */
export function sittingView(
  directory: Directory,
  viewer: Viewer,
  facts: Facts,
  depth: Depth,
): CaseView['sitting'] {
  const sitting = facts.appealSitting ?? facts.sitting;
  if (!sitting) return null;
  return {
    body: facts.appealSitting ? 'panel' : 'committee',
    day: sitting.day,
    circulatedOn: sitting.circulatedOn,
    openedOn: sitting.openedOn,
    heard: sitting.heard,
    seats: sitting.roll.map((seat) => {
      const person = directory.findPerson(seat.memberId);
      const title = (viewer.locale === 'en' ? person?.titleEn : person?.title) ?? '';
      return {
        person: { id: seat.memberId, name: person?.name ?? '', title },
        chair: seat.chair,
        // The respondent may challenge who sits, but need not know who has declared what before it is ruled on.
        interest: depth === 'file' ? seat.interest : null,
        recused: seat.recused,
        present: seat.present,
      };
    }),
  };
}

/** `inBox` is how many papers have been cast in a secret vote that is open: no fact before the count. */
export function ballotViews(
  facts: Facts,
  viewer: Viewer,
  depth: Depth,
  inBox: number | null,
): CaseView['ballots'] {
  const isOpenToViewer = depth === 'file' || facts.decision?.servedOn != null;
  if (!isOpenToViewer) return [];
  return facts.ballots.map((ballot) => ({
    ...{ id: ballot.id, body: ballot.body, question: ballot.question, allegationId: ballot.allegationId },
    choices: ballot.choices,
    entitled: ballot.roll.length,
    denominator: ballot.denominator,
    cast: ballot.status === 'open' && inBox !== null ? inBox : votesCast(ballot),
    mine: ballot.roll.includes(viewer.personId) ? hasVoted(ballot, viewer.personId) : null,
    counts: ballot.status === 'closed' ? ballot.counts : null,
    carried: ballot.status === 'closed' ? ballot.carried : null,
    status: ballot.status,
    taken: depth === 'file' ? (ballot.secret?.issued ?? ballot.voted) : [],
    ...secretView(ballot, viewer),
  }));
}

/** Of a secret ballot nobody is ever known to have voted; who took a paper may have. */
function hasVoted({ secret, voted }: Ballot, personId: string): boolean {
  return secret ? false : voted.includes(personId);
}

function secretView({ secret, status }: Ballot, { personId }: Viewer) {
  return {
    mode: secret ? ('secret' as const) : ('open' as const),
    phase: secret ? (status === 'open' ? secret.phase : status) : null,
    issued: secret?.issued.length ?? 0,
    tookPaper: secret?.issued.includes(personId) ?? false,
    publicKey: secret?.publicKey ?? null,
    spoilt: secret?.spoilt ?? 0,
    listed: status === 'closed' ? (secret?.listed ?? null) : null,
  };
}
