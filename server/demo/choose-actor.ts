// Who sends a demo command: somebody to whom the procedure offers it now. Whoever has acted in that part of the case
// goes on with it; nobody is ever made to act who may not.
import type { Head } from '#workflows/case/advance.ts';
import { availableCommands } from '#workflows/case/available.ts';
import { getCommand } from '#workflows/case/catalogue.ts';
import { type Actor, groupOf, type Part, type Role } from '#workflows/case/roles.ts';
import type { Instant } from '#workflows/rules/day.ts';
import { demoResolved } from './demo-resolved.ts';
import { areTied, demoPeople } from './directory/demo-directory.ts';
import type { Prng } from './prng.ts';
import type { Story } from './story.ts';

export type ActorWish = {
  type: string;
  by: Part | undefined;
  head: Head | null;
  at: Instant;
  story: Story;
  prng: Prng;
};

const roleOfPart: Partial<Record<Part, Role>> = {
  intake: 'intake',
  investigator: 'investigator',
  supervisor: 'supervisor',
  reviewer: 'supervisor',
  secretary: 'secretary',
  chair: 'chair',
  member: 'member',
  authority: 'authority',
  enforcing: 'enforcing',
  panelChair: 'appeal',
  panelMember: 'appeal',
  custodian: 'custodian',
};

export function chooseActor({ type, by, head, at, story, prng }: ActorWish): Actor {
  const parts = by ? [by] : getCommand(type).by;
  for (const part of parts) {
    if (part === 'system') return { kind: 'system', id: null };
    for (const id of inOrder(part, head, story, prng)) {
      const actor: Actor = { kind: 'person', id };
      if (mayAct(type, actor, head, at, story)) return actor;
    }
  }
  throw new Error(
    `Nobody of ${parts.join(', ')} may send ${type} at ${at}${whyNot(type, parts, head, at, story)}`,
  );
}

function mayAct(type: string, actor: Actor, head: Head | null, at: Instant, story: Story): boolean {
  if (!head) return true;
  // The first of two persons waits for the other.
  if (head.facts.approvals[type]?.by === actor.id) return false;
  const resolved = demoResolved(actor, head.facts, story.respondent.id);
  return availableCommands(head, actor, resolved, at).allowed.some((one) => one.type === type);
}

/** Those who hold the part first, then those who acted in it, then the others by chance; tied ones not at all. */
function inOrder(part: Part, head: Head | null, story: Story, prng: Prng): string[] {
  if (part === 'respondent') return [story.respondent.id];
  if (part === 'witness') return [...(head?.facts.inquiry.witnesses ?? [])];
  const role = roleOfPart[part];
  const holders = demoPeople.filter((one) => one.role === role && !areTied(one.id, story.respondent.id));
  // Most of the work lies with those who have an account in the demo: their desks are to be full.
  const isFirst = (key: string | null) => key !== null && !/[2-9]$/.test(key);
  const mixed = prng.shuffle(holders);
  const free = (
    prng.chance(0.6)
      ? mixed.toSorted((one, other) => Number(isFirst(other.key)) - Number(isFirst(one.key)))
      : mixed
  ).map((one) => one.id);
  const rank = (id: string) => {
    if (!head) return 0;
    if (Object.entries(head.facts.officers).some(([office, holder]) => office === part && holder === id))
      return 0;
    const group = groupOf(part);
    return group !== undefined && head.facts.acted[id] === group ? 1 : 2;
  };
  return free.toSorted((one, other) => rank(one) - rank(other));
}

function whyNot(type: string, parts: readonly Part[], head: Head | null, at: Instant, story: Story): string {
  const reasons = new Set<string>();
  const roles = parts.map((part) => roleOfPart[part]);
  const asked = demoPeople.filter(
    (one) => roles.includes(one.role ?? undefined) || one.id === story.respondent.id,
  );
  for (const { id } of head ? asked : []) {
    const actor: Actor = { kind: 'person', id };
    const resolved = demoResolved(actor, head?.facts ?? null, story.respondent.id);
    const blocked = head ? availableCommands(head, actor, resolved, at).blocked : [];
    for (const one of blocked) if (one.command.type === type) reasons.add(one.refusal.code);
  }
  return `: ${[...reasons].join(', ') || 'it is no command of this state'}`;
}
