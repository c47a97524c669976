// An act that takes two persons, such as opening an identity or reopening a case. The first hand proposes it, which only
// remembers the proposal; a second person, from the other hand, sends the same and it is done. Nobody is both hands.
import type { z } from 'zod';
import { type AnyCommand, type Command, type CommandSpec, defineCommand } from './command.ts';
import type { Facts } from './facts.ts';
import type { Part } from './roles.ts';
import type { Attempt, BeforeRule, CheckRule, Situation } from './rule.ts';
import { leads, type Move, stays } from './stage.ts';

/** What the first hand has proposed; it is forgotten when the case goes to another state. */
export type Approval = { by: string; hand: number; on: string; data: Record<string, unknown> };

type Hands = readonly [readonly Part[], readonly Part[]];
type Alone = (situation: Situation) => boolean;

export type TwoPersonSpec<Payload extends z.ZodObject> = Omit<CommandSpec<Payload>, 'by'> & {
  /** The parts of either hand; the same part twice means two different persons of it. */
  hands: Hands;
  /** Parts that may do it alone, such as whoever chairs the body that has the case. */
  alone?: readonly Part[];
};

/** A command that is performed once two persons have sent it, one of each hand, with the same codes, ids and days. */
export function defineTwoPersonCommand<Payload extends z.ZodObject>(
  spec: TwoPersonSpec<Payload>,
): Command<Payload> {
  const { hands, alone = [], apply, before = [], check = [], sample, ...rest } = spec;
  const isAlone = ({ parts }: Situation) => alone.some((part) => parts.has(part));
  const { type } = spec;
  return defineCommand<Payload>({
    // What takes two persons is never to be done by the way.
    legal: true,
    twoPersons: true,
    ...rest,
    by: [...new Set([...hands.flat(), ...alone])],
    before: [handIsFree(type, hands, isAlone), ...before],
    check: [agreesWithFirst(type, isAlone), ...check],
    apply: (attempt) => {
      const { facts } = attempt;
      if (!isAlone(attempt) && !isSecond(attempt, type)) return withProposal(attempt, type, hands);
      const { [type]: _, ...approvals } = facts.approvals;
      return apply({ ...attempt, facts: { ...facts, approvals } });
    },
    sample: (world) => ({
      ...sample(world),
      ...(world.facts.approvals[type]?.data as Partial<z.input<Payload>> | undefined),
    }),
  });
}

/** The command leads to `target` once both have sent it; until then the state stays. */
export function leadsOnceAgreed(
  command: AnyCommand,
  target: string,
  when: (after: Facts) => boolean = () => true,
): Move[] {
  return [
    leads(command, target, (after) => after.approvals[command.type] === undefined && when(after)),
    stays(command),
  ];
}

function isSecond({ facts, actor }: Situation, type: string): boolean {
  const first = facts.approvals[type];
  return first !== undefined && first.by !== actor.id;
}

/** Which hand somebody can be: for a second person the one that is still missing. */
function handIsFree(type: string, hands: Hands, isAlone: Alone): BeforeRule {
  return {
    id: 'otherHandNeeded',
    article: '2.6',
    words: {
      vi: 'Việc này cần hai người khác nhau; phần của bạn đã có, còn chờ người kia.',
      en: 'This takes two different persons; your half has been given and the other is awaited.',
    },
    holds: (situation) => {
      const first = situation.facts.approvals[type];
      if (isAlone(situation)) return true;
      if (!first || first.by === situation.actor.id) return true;
      return hands[1 - first.hand]?.some((part) => situation.parts.has(part)) ?? false;
    },
  };
}

/** The second hand confirms what the first proposed; the first may replace its proposal, not repeat it. */
function agreesWithFirst<Data>(type: string, isAlone: Alone): CheckRule<Data> {
  return {
    id: 'agreesWithFirst',
    article: '2.6',
    words: {
      vi: 'Nội dung phải đúng như người thứ nhất đã đề xuất; đề xuất lại y như cũ thì không cần.',
      en: 'The second person confirms exactly what the first proposed; proposing the same again adds nothing.',
    },
    holds: (attempt: Attempt<Data>) => {
      const first = attempt.facts.approvals[type];
      if (!first || isAlone(attempt)) return true;
      const isSame = sortedJson(first.data) === sortedJson(attempt.data);
      return first.by === attempt.actor.id ? !isSame : isSame;
    },
  };
}

function withProposal<Data>(
  { facts, actor, parts, day, data }: Attempt<Data>,
  type: string,
  hands: Hands,
): Facts {
  const hand = hands[0].some((part) => parts.has(part)) ? 0 : 1;
  const proposal: Approval = { by: actor.id ?? '', hand, on: day, data: data as Record<string, unknown> };
  return { ...facts, approvals: { ...facts.approvals, [type]: proposal } };
}

function sortedJson(value: unknown): string {
  return JSON.stringify(value, (_, inner) =>
    inner && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([one], [other]) => (one < other ? -1 : 1)))
      : inner,
  );
}
