// The form of a declared route: what it is about, and what it answers to whom. The data is beside it, one file for what is
// about cases and meetings, one for all the rest; a route of the server that neither names fails a test.
import type { Sight } from './declared-sight.ts';

/** A status and, for a refusal, its code; `judged`: whatever the procedure says, but never that it is absent. */
export type Expected = `${number}` | `${number} ${string}` | 'judged';

type Body = Record<string, unknown>;

/** How it is asked: `{id}`, `{ref}` and `{unit}` are filled in, `{fresh}` is a new id, `{never}` one that never was; `path` fills in the rest of an address. */
type Ask = { route: string; query?: string; path?: Record<string, string>; body?: Body };

/** About one case: an answer for each depth of sight. `closed`: another answer once the case has ended. */
export type CaseRoute = Ask & {
  of: 'case';
  answers: Record<Sight, Expected>;
  closed?: Partial<Record<Sight, Expected>>;
  /** To whose answers an absent case may make a difference, and why: the reason stands in the document. */
  unlike?: { who: readonly string[]; because: string };
};

/** Of several cases: `all` that the caller sees stand in it, or only `some` of them; none that they do not see. */
export type ListRoute = Ask & {
  of: 'list';
  shows: 'all' | 'some';
  /** Who is given the reference of a case that they do not see, and why. */
  unlike?: { who: readonly string[]; because: string };
};

/** About a meeting: absent to all but whoever is called to it or runs the body's meetings in the unit. */
export type MeetingRoute = Ask & { of: 'meeting'; answers: { called: Expected; absent: Expected } };

/** Opens or gives something by role in the unit, whatever cases there are. */
export type RoleRoute = Ask & {
  of: 'role';
  may: readonly string[];
  done: Expected;
  refused: readonly Expected[];
};

/** About the caller alone, or the same for everybody with a session: nothing of any case. */
export type OwnRoute = Ask & { of: 'own'; answers: Expected };

/** Without a session; `guarded` by what, where it is more than an address. */
export type OpenRoute = Ask & { of: 'open'; guardedBy: string };

export type DeclaredRoute = CaseRoute | ListRoute | MeetingRoute | RoleRoute | OwnRoute | OpenRoute;

/** What the client may ask over a live connection, and what it answers to whoever sees that much. */
export type DeclaredEvent = {
  of: 'case' | 'meeting' | 'board' | 'nothing';
  answers: string;
};
