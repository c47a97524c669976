// After the decision: service, the appeal window, an appeal with its panel, enforcement, and restoration where the case
// ended in the respondent's favour.
import { entitledSeats } from '#workflows/case/sitting/sitting-facts.ts';
import { days, hours, type LegContext, leg, type Payload, workingDays } from '../leg.ts';
import { hearing } from './hearing.ts';
import { restoration } from './restoration.ts';
import { sittingDay } from './road-of-committee.ts';
import { inState, type Segment } from './segment.ts';
import { type Vote, voting } from './voting.ts';

export type DisciplineTurns = {
  /** What is brought against the decision, if anything can be. */
  appeal: 'none' | 'waived' | 'confirmed' | 'reduced' | 'quashed' | 'remitted' | 'rejected' | 'withdrawn';
  failedService?: boolean;
  /** What comes of the sanction once it is in force. */
  afterwards?: 'suspended' | 'lifted' | 'lateAppeal';
  heard: 'heard' | 'absent';
  dissenters: number;
  votesSoFar?: number;
};

const inForce = inState('discipline.inForce');
const completed = inState('resolved.completed');

/** What the committee decided: nothing proven, or proven with or without a sanction. */
export type DecisionSoFar = { proven: number; sanction: 'mildest' | 'second' | null };

const body = {
  prefix: 'discipline',
  sitting: 'discipline.appealSitting',
  balloting: 'discipline.appealBalloting',
} as const;

const serve = leg('discipline.serveDecision', workingDays(1, 4));
/** Once the decision is final, a reporter who can be reached hears what became of the report. */
const toldTheOutcome = leg('case.informReporter', hours(2, 6), {
  by: 'secretary',
  payload: () => ({ about: 'outcome' }),
  when: ({ reporter, finalOn }) => finalOn !== null && reporter.reachable && reporter.toldOn === null,
});

const enforce = inState(
  'discipline.enforcing',
  toldTheOutcome,
  leg('discipline.acknowledgeEnforcement', workingDays(3, 8)),
);

const panelSeats = ({ facts }: LegContext): string[] =>
  facts.appealSitting ? entitledSeats(facts.appealSitting).map((seat) => seat.memberId) : [];

type Lodged = Exclude<DisciplineTurns['appeal'], 'none' | 'waived'>;
type Voted = Exclude<Lodged, 'rejected' | 'withdrawn'>;

function appealed(appeal: Lodged, turns: DisciplineTurns): Segment[] {
  const appointed = [
    leg('discipline.appointPanel', workingDays(2, 6)),
    leg('discipline.declareInterest', workingDays(1, 3), { from: panelSeats }),
  ];
  if (appeal === 'rejected') {
    return [inState('discipline.appealed', appointed, leg('discipline.rejectAppeal', workingDays(3, 6)))];
  }
  if (appeal === 'withdrawn') {
    return [
      inState(
        'discipline.appealed',
        appointed,
        leg('discipline.withdrawAppeal', days(3, 10), { by: 'respondent' }),
      ),
    ];
  }
  return [
    inState(
      'discipline.appealed',
      appointed,
      leg('discipline.admitAppeal', workingDays(2, 4), { payload: sittingDay('discipline.openSitting', 30) }),
      leg('discipline.openSitting', days(30, 35)),
    ),
    inState('discipline.appealSitting', hearing('discipline', turns.heard)),
    ...votesOn(appeal).flatMap((carried, index, all) => {
      const votesSoFar = index === all.length - 1 ? turns.votesSoFar : undefined;
      return voting(body, { carried, votesSoFar }, turns.dissenters);
    }),
    inState('discipline.appealReasoning', leg('discipline.decideAppeal', workingDays(3, 8))),
  ];
}

/** First whether the decision stands; where it does not, what takes its place. */
function votesOn(appeal: Voted): Vote['carried'][] {
  if (appeal === 'confirmed') return ['confirm'];
  const instead = { reduced: 'reduced', quashed: 'quash', remitted: 'remit' } as const;
  return ['notConfirm', instead[appeal]];
}

/** What the appeal is against, and why in words of that ground. */
function appealGrounds({ facts, prng, text }: LegContext): Payload {
  const against = prng.pick(['finding', 'procedure', facts.decision?.sanction ? 'sanction' : 'finding']);
  const flags = {
    finding: against === 'finding',
    sanction: against === 'sanction',
    procedure: against === 'procedure',
  };
  if (against === 'sanction') return { ...flags, grounds: text('appealSanction') };
  return { ...flags, grounds: text(against === 'procedure' ? 'appealProcedure' : 'appeal') };
}

const askAuthority = leg('case.askAuthority', workingDays(5, 15), {
  by: 'secretary',
  payload: () => ({ matter: 'measure' }),
});

/** In force, and where so told suspended on terms, lifted, or appealed against out of time. */
function sanctionInForce({ afterwards }: DisciplineTurns): Segment[] {
  if (afterwards === 'suspended') {
    // The last leg of a segment is the one that leads on: without one, the suspension itself would be left out.
    const suspended = leg('discipline.suspendSanction', workingDays(20, 40));
    return [inState('discipline.inForce', askAuthority, suspended), inForce];
  }
  if (afterwards === 'lifted') {
    const lifted = leg('discipline.liftSanction', workingDays(5, 20));
    return [inState('discipline.inForce', askAuthority, lifted), completed];
  }
  if (afterwards === 'lateAppeal') {
    const asked = leg('discipline.requestLateAppeal', days(20, 40), { by: 'respondent' });
    const admitted = leg('discipline.admitLateAppeal', workingDays(3, 8));
    return [inState('discipline.inForce', asked, admitted), inState('discipline.appealed')];
  }
  return [inForce];
}

export function roadOfDiscipline(turns: DisciplineTurns, decision: DecisionSoFar): Segment[] {
  const served = inState('discipline.notifying', serve);
  if (decision.proven === 0) return [served, restoration];
  const end = decision.sanction ? [enforce, ...sanctionInForce(turns)] : [];
  if (turns.appeal === 'waived') {
    const waive = leg('discipline.waiveAppeal', days(3, 12), { by: 'respondent' });
    return [served, inState('discipline.appealable', waive), ...end];
  }
  if (turns.appeal === 'none') {
    const lapsed = end.map((segment) => ({
      ...segment,
      legs: segment.legs.map((one, index) => (index === 0 ? { ...one, gap: days(36, 38) } : one)),
    }));
    return [served, inState('discipline.appealable'), ...lapsed];
  }
  const lodged = inState(
    'discipline.appealable',
    leg('discipline.lodgeAppeal', days(6, 24), { by: 'respondent', payload: appealGrounds }),
  );
  const after = {
    confirmed: [served, ...end],
    reduced: [served, ...end],
    quashed: [served, restoration],
    // The body meets again; the road ends where comments are invited.
    remitted: [served, inState('advice.commenting')],
    rejected: [served, ...end],
    withdrawn: end,
  }[turns.appeal];
  return [served, lodged, ...appealed(turns.appeal, turns), ...after];
}
