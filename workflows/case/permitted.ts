// The one place where a command is held against its rules. It answers with the first thing that stands in the way:
// the part, the stay, a rule that needs no payload, then a rule about the payload.
import { isChallenged } from './anytime/beside-facts.ts';
import type { AnyCommand } from './command.ts';
import { groupOf, type Part } from './roles.ts';
import { type Attempt, type Refusal, refusalOf, type Situation } from './rule.ts';
import { actorUnconflicted } from './verification/actor-unconflicted.ts';

export const notYourTurn = {
  id: 'notYourTurn',
  article: '2.1',
  words: {
    vi: 'Việc này thuộc thẩm quyền của người khác trong vụ việc.',
    en: 'This act belongs to someone else in the case.',
  },
};

export const oneCapacity = {
  id: 'oneCapacity',
  article: '2.3',
  words: {
    vi: 'Bạn đã tham gia vụ việc này ở tư cách khác, nên không thể làm việc này.',
    en: 'You have already acted in this case in another capacity, so this act is closed to you.',
  },
};

export const notWhileStayed = {
  id: 'notWhileStayed',
  article: '4.2',
  words: {
    vi: 'Vụ việc đang tạm đình chỉ giải quyết; việc này phải chờ đến khi tiếp tục.',
    en: 'The case is stayed; this act has to wait until it is resumed.',
  },
};

export const defectsFirst = {
  id: 'defectsFirst',
  article: '2.7',
  words: {
    vi: 'Vụ việc có khiếm khuyết về thủ tục phải khắc phục, hoặc phải nêu lý do chấp nhận, trước bước này.',
    en: 'The case has a procedural defect that must be cured, or accepted with reasons, before this step.',
  },
};

export const officerPauses = {
  id: 'officerPauses',
  article: '4.10',
  words: {
    vi: 'Đã có đề nghị thay đổi bạn; bạn tạm dừng cho đến khi đề nghị được trả lời.',
    en: 'You have been challenged; you do nothing in the case until there is a ruling.',
  },
};

/** What stands in the way before anything is filled in, or null. Hidden commands are those of somebody else. */
export function heldBackBefore(command: AnyCommand, situation: Situation): Refusal | null {
  if (!command.by.some((part) => situation.parts.has(part)))
    return refusalOf(partRefusal(command, situation));
  const { actor, facts } = situation;
  if (actor.id && isChallenged(facts.beside, actor.id)) return refusalOf(officerPauses);
  if (!command.openToTied && isTied(situation)) return refusalOf(actorUnconflicted);
  if (facts.stay && !command.whileStayed) return refusalOf(notWhileStayed);
  if (command.heldByDefects && isHeldByDefects(situation)) return refusalOf(defectsFirst);
  const broken = command.before.find((rule) => !rule.holds(situation));
  return broken ? refusalOf(broken) : null;
}

/** What stands in the way of this very payload, or null. */
export function heldBack(command: AnyCommand, attempt: Attempt<unknown>): Refusal | null {
  const before = heldBackBefore(command, attempt);
  if (before) return before;
  const broken = command.check.find((rule) => !rule.holds(attempt));
  return broken ? refusalOf(broken) : null;
}

/**
 * Parts that have no say in the case: a tie to the respondent takes nothing from them. A superior or a relative who was heard as a
 * witness may ask for protection like any other.
 */
const withoutSay: readonly Part[] = ['respondent', 'reporter', 'witness', 'system', 'enforcing'];

/**
 * The directory knows by now of a tie to the respondent, whatever was known when the actor was chosen: they go no further
 * in the case than to say so and leave (invariant 2).
 */
export function isTied(situation: Situation): boolean {
  return !withoutSay.some((part) => situation.parts.has(part)) && !actorUnconflicted.holds(situation);
}

/** A defect that blocks, or one that nobody has accepted with reasons. */
function isHeldByDefects({ facts, resolved }: Situation): boolean {
  return (resolved.defects ?? []).some(
    ({ code, effect }) => effect === 'block' || !facts.acceptedDefects.some((one) => one.code === code),
  );
}

function partRefusal(command: AnyCommand, { actor, facts }: Situation) {
  const acted = actor.id ? facts.acted[actor.id] : undefined;
  return acted && !command.by.some((part) => groupOf(part) === acted) ? oneCapacity : notYourTurn;
}
