// A rule is a guard with a name: it says which article it enforces and, in both languages, why it refused. Rules are
// evaluated in one place (`advance`), so that a refusal can always say which one held the command back.
import type { Calendar } from '../rules/calendar.ts';
import type { Day, Instant } from '../rules/day.ts';
import type { RulePack, Words } from '../rules/pack.ts';
import type { Facts } from './facts.ts';
import type { Resolved } from './resolved.ts';
import type { Actor, Part } from './roles.ts';

/** What a payload-free rule may look at: it decides whether a button is shown as possible or as blocked. */
export type Situation = {
  facts: Facts;
  /** `stage.state`, such as `verification.responding`. */
  state: string;
  actor: Actor;
  parts: ReadonlySet<Part>;
  resolved: Resolved;
  at: Instant;
  /** The day of `at` in the organisation's zone. */
  day: Day;
  pack: RulePack;
  calendar: Calendar;
};

/** What a rule about the payload may look at. `data` is the payload without its narrative. */
export type Attempt<Data> = Situation & { data: Data };

export type Rule<Input> = {
  /** Unique in the procedure; a refusal's code is `refusal.` and this id. */
  id: string;
  /** Number of the article of the procedure that the rule enforces; its text is in the pack. */
  article: string;
  words: Words;
  holds: (input: Input) => boolean;
};

export type BeforeRule = Rule<Situation>;
export type CheckRule<Data> = Rule<Attempt<Data>>;

/** Why a command was refused. `refusal.notYourTurn` and the like carry the article on parts and states. */
export type Refusal = { code: string; article: string; words: Words };

export function refusalOf(rule: { id: string; article: string; words: Words }): Refusal {
  return { code: `refusal.${rule.id}`, article: rule.article, words: rule.words };
}
