// One step of a case as an observer sees it: what was asked, by whom, and the facts before and after. The invariants
// judge such steps; they never call a guard, and whether the machine would have allowed the step is not their business.
import type { Facts } from '../../case/facts.ts';
import type { MadeRedaction, MeetingCopy, NamedFile, OtherCase, PersonFacts } from '../../case/resolved.ts';
import type { Actor } from '../../case/roles.ts';
import type { Day, Instant } from '../../rules/day.ts';
import type { RulePack } from '../../rules/pack.ts';

export type ObservedStep = {
  type: string;
  actor: Actor;
  data: Readonly<Record<string, unknown>>;
  /** `stage.state` before and after. */
  from: string;
  to: string;
  before: Facts;
  after: Facts;
  at: Instant;
  day: Day;
  pack: RulePack;
  /** What the directory says today of everybody who could matter. */
  people: Readonly<Record<string, PersonFacts>>;
  /** The body's members, and the other cases, as they were looked up. */
  otherCases: readonly OtherCase[];
  roster: readonly PersonFacts[];
  /** Units that there are. */
  units: readonly string[];
  /** Codes of the defects that the linter finds to hold the case back. */
  holdingDefects: readonly string[];
  /** The meeting that the step names, or that the sitting is part of. */
  meeting?: MeetingCopy | undefined;
  /** Papers in the box of a secret vote that is open. */
  papersCast?: number | undefined;
  /** Files that were uploaded and can be handed in, of those that the step names. */
  files?: readonly NamedFile[] | undefined;
  /** The redaction that the server has made, where the step is about one. */
  redaction?: MadeRedaction | undefined;
  isWorkingDay: (day: Day) => boolean;
};

/** The step's command without its stage: both bodies sit, hear and vote by the same words. */
export function actOf({ type }: ObservedStep): string {
  return type.slice(type.indexOf('.') + 1);
}

export function idIn({ data }: ObservedStep, key: string): string | null {
  const value = data[key];
  return typeof value === 'string' ? value : null;
}

/** An act of two persons that so far only one has asked for: nothing has happened yet. */
export function isProposal({ type, after }: ObservedStep): boolean {
  return after.approvals[type] !== undefined;
}

/** Rows of the payload, such as the findings on each allegation. */
export function rowsIn({ data }: ObservedStep, key: string): Readonly<Record<string, unknown>>[] {
  const value = data[key];
  return Array.isArray(value) ? value : [];
}

export function idsIn({ data }: ObservedStep, key: string): string[] {
  const value = data[key];
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}
