// Facts that the server looks up before a command is judged: the directory's word on persons, the body's roster,
// fresh ids. They are stored with the entry, so that a replay reads nothing else.

import type { ServedDocument } from '../ledger/commitment.ts';
import type { Day } from '../rules/day.ts';
import type { Head } from './advance.ts';
import type { SentDocument } from './anytime/beside-facts.ts';
import type { DeputyFor, Role } from './roles.ts';
import type { OpenedBox } from './sitting/secret-count.ts';

export type PersonFacts = {
  id: string;
  isMember: boolean;
  isOfficial: boolean;
  unitId: string;
  /** Roles held today in the case's unit or one above it. */
  roles: Role[];
  /** Direct superior of the respondent, or declared relative: conflicts that the directory knows of. */
  superiorOfRespondent: boolean;
  relatedToRespondent: boolean;
};

/** The head that a case of an earlier procedure version was brought to: a replay goes on from here. */
export type Adopted = { from: string } & Head;

/** A procedural defect by its code, and what the pack does about it. */
export type FoundDefect = { code: string; effect: 'block' | 'override' };

/** What a rule may know of another case: what it is about and where it stands, never its content. */
export type OtherCase = {
  id: string;
  unitId: string;
  state: string;
  respondentId: string | null;
  /** Its decision is final and has not been reopened since. */
  isFinal: boolean;
  outcome: string | null;
  conduct: { provision: string; from: Day; to: Day }[];
};

/** What a case copies of the meeting that it is on the agenda of; its own entry then says who was there. */
export type MeetingCopy = {
  id: string;
  state: string;
  day: Day;
  /** Everybody who was called. */
  members: string[];
  present: string[];
  /** Who has declared a conflict on this case at the meeting. */
  conflicted: string[];
  onAgenda: boolean;
  /** The meeting is considering this case now. */
  isCurrent: boolean;
};

export type Resolved = {
  /** Roles that the actor holds today in the case's unit or one above it. */
  actorRoles: Role[];
  /** Whose deputy the actor is there today; left out where there is nobody. */
  actorDeputyFor?: DeputyFor[];
  /** Every person that the payload names. */
  people: Record<string, PersonFacts>;
  /** The body's official members, for commands that call it together. */
  roster: PersonFacts[];
  /** Fresh UUIDv7 for whatever the command creates, in the order of creation. */
  ids: string[];
  /** What the linter found that blocks or has to be answered for, where the command asks for it; each code once. */
  defects?: FoundDefect[];
  adopted?: Adopted;
  /** The public key of a secret ballot that is being opened. */
  ballotKey?: string;
  /** What the box of a secret ballot held, counted. */
  opened?: OpenedBox;
  /** How many papers lie in the box of a secret vote that is open. */
  papersCast?: number;
  /** Units that the payload names and that there are. */
  units?: string[];
  /** Cases that the payload names, and those of the same respondent for commands that ask for them. */
  otherCases?: OtherCase[];
  /** The meeting that the command names, or that the sitting is part of. */
  meeting?: MeetingCopy;
  /** Those of the persons that the payload names who read the file now. */
  readers?: string[];
  /** The version of the case that the command is judged on, for commands that point at entries. */
  version?: number;
  /** Those of the files that the payload names which are the actor's uploads to this case, found clean and not handed in yet. */
  files?: NamedFile[];
  /** Those of the documents that the payload names which were made of this case, as they stand. */
  documents?: SentDocument[];
  /** The documents that the command hands over, in each language; whoever gets one can prove it by the entry that names it. */
  served?: ServedDocument[];
  /** The redacted version that the payload names, as the server has made it; left out where it has made none. */
  redaction?: MadeRedaction;
};

/** `of` is the file of the exhibit that it was made of; `reasons` says how many of its boxes there are for which reason. */
export type MadeRedaction = NamedFile & {
  exhibitId: string;
  of: string;
  boxes: number;
  reasons: Record<string, number>;
};

/** A file of evidence by its id and the hash that says which bytes it is. */
export type NamedFile = { id: string; sha256: string };

export const nothingResolved: Resolved = { actorRoles: [], people: {}, roster: [], ids: [] };

/** Whether the directory knows of a reason why this person may not handle the case (invariant 2). */
export function isConflicted(person: PersonFacts | undefined, respondentId: string | null): boolean {
  if (!person) return true;
  return person.id === respondentId || person.superiorOfRespondent || person.relatedToRespondent;
}
