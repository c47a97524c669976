// What a command's sample may draw on: lifelike choices and texts from whoever asks for it (the API's examples, the
// demo generator, tests). Randomness and the directory come from outside, so a sample itself stays pure.
import type { Day } from '../rules/day.ts';
import type { RulePack } from '../rules/pack.ts';
import type { Facts } from './facts.ts';

export type SampleWorld = {
  facts: Facts;
  pack: RulePack;
  today: Day;
  unitId: string;
  /** Another unit, and another case that this one could be tied to, where the world has one. */
  otherUnitId?: string | undefined;
  otherCaseId?: string | undefined;
  /** Persons by what they could become in the case: `respondent`, `investigator`, `panel`, … never conflicted ones. */
  person: (who: string) => string;
  people: (who: string, count: number) => string[];
  /** One of several, by the world's own randomness. */
  pick: <T>(choices: readonly T[]) => T;
  /** A lifelike Vietnamese text of the given kind, such as `act`, `reasons`, `reply`. */
  text: (kind: string) => string;
  /** `n` days before or after today. */
  dayFrom: (n: number) => Day;
};
