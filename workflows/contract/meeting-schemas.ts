// What the meetings' pages carry, cut down to what the viewer may see: an item that is closed to them comes without
// anything of the case, one that they may not know of does not come at all.
import { z } from 'zod';
import { Named } from './board-schemas.ts';
import { Payload, PersonView, Receipt } from './case-schemas.ts';

/** Who of those entitled is there, and how many are needed; `holds` is the pack's word on it. */
export const QuorumView = z.object({
  entitled: z.int(),
  present: z.int(),
  needed: z.int(),
  holds: z.boolean(),
});
export type QuorumView = z.infer<typeof QuorumView>;

export const MeetingCard = z.object({
  id: z.uuid(),
  version: z.int(),
  state: z.string(),
  unit: Named,
  day: z.iso.date(),
  /** Items that the viewer may know of. */
  items: z.int(),
  /** Items on which the viewer has yet to declare. */
  undeclared: z.int(),
});
export type MeetingCard = z.infer<typeof MeetingCard>;

export const Meetings = z.object({ upcoming: z.array(MeetingCard), past: z.array(MeetingCard) });
export type Meetings = z.infer<typeof Meetings>;

export const MeetingSeatView = z.object({
  person: PersonView,
  chair: z.boolean(),
  presence: z.enum(['absent', 'present', 'left']),
});

export const MeetingItemView = z.object({
  number: z.int(),
  caseId: z.uuid(),
  ref: z.string(),
  /** `reference` until the viewer has declared; `closed` once they have declared a conflict. */
  depth: z.enum(['closed', 'reference', 'open']),
  takenUpOn: z.iso.date().nullable(),
  isCurrent: z.boolean(),
  minutes: z.array(z.int()),
  mine: z.enum(['none', 'conflict']).nullable(),
  /** Null where the item is not open to the viewer. */
  quorum: QuorumView.nullable(),
  declared: z.array(z.object({ person: PersonView, interest: z.enum(['none', 'conflict']) })),
});
export type MeetingItemView = z.infer<typeof MeetingItemView>;

export const MeetingView = z.object({
  card: MeetingCard,
  pack: z.string(),
  place: z.string().nullable(),
  parts: z.array(z.string()),
  calledOn: z.iso.date(),
  openedOn: z.iso.date().nullable(),
  closedOn: z.iso.date().nullable(),
  adjourned: z.int(),
  seats: z.array(MeetingSeatView),
  quorum: QuorumView,
  items: z.array(MeetingItemView),
  signed: z.array(z.object({ as: z.enum(['chair', 'secretary']), person: PersonView })),
});
export type MeetingView = z.infer<typeof MeetingView>;

/** Of a ballot, what a whole room may see: how far it is and, once closed, what was counted. */
const ProjectedBallot = z.object({
  /** The how-manieth of the sitting. */
  number: z.int(),
  question: z.string(),
  mode: z.enum(['open', 'secret']),
  status: z.enum(['open', 'closed', 'void']),
  phase: z.enum(['issuing', 'voting', 'closed', 'void']).nullable(),
  entitled: z.int(),
  issued: z.int(),
  cast: z.int(),
  choices: z.array(z.string()),
  counts: z.record(z.string(), z.int()).nullable(),
  carried: z.string().nullable(),
});

/** The meeting as a screen on the wall shows it: numbers and references, and nobody's name. */
export const ProjectedMeeting = z.object({
  id: z.uuid(),
  version: z.int(),
  state: z.string(),
  pack: z.string(),
  day: z.iso.date(),
  unit: z.string(),
  place: z.string().nullable(),
  quorum: QuorumView,
  items: z.array(
    z.object({ number: z.int(), ref: z.string(), stands: z.enum(['waiting', 'current', 'takenUp']) }),
  ),
  /** The item that is being considered, where it is open to the viewer. */
  current: z
    .object({
      caseId: z.uuid(),
      number: z.int(),
      ref: z.string(),
      /** Members who take no part in it. */
      recused: z.int(),
      quorum: QuorumView,
      opened: z.boolean(),
      heard: z.enum(['heard', 'absent']).nullable(),
      ballot: ProjectedBallot.nullable(),
    })
    .nullable(),
});
export type ProjectedMeeting = z.infer<typeof ProjectedMeeting>;

export const CallMeeting = z.strictObject({ commandId: z.uuid(), payload: Payload });
export const CalledMeeting = Receipt.extend({ id: z.uuid() });
export type CalledMeeting = z.infer<typeof CalledMeeting>;
