// One recommendation in memory, driven through `advancePrevention` as the server drives it: payloads are parsed, narrative is
// taken out and looked through for names, and what the server looks up is what the test says of it.
import { narrativeOf, withoutNarrative } from '#workflows/case/narrative.ts';
import {
  advancePrevention,
  issuePrevention,
  type PreventionHead,
  preventionStateOf,
} from '#workflows/prevention/advance-prevention.ts';
import { namesSomebody } from '#workflows/prevention/names-somebody.ts';
import type { AnyPreventionCommand } from '#workflows/prevention/prevention-command.ts';
import type { PreventionFacts } from '#workflows/prevention/prevention-facts.ts';
import type { PreventionResolved } from '#workflows/prevention/prevention-rule.ts';
import { findPreventionCommand } from '#workflows/prevention/prevention-states.ts';
import { dayOf } from '#workflows/rules/day.ts';
import { defaultPack, packOf } from '#workflows/rules/packs.ts';
import { idOf, type Name, rolesHeldBy, unitId } from './cast.ts';

type Payload = Record<string, unknown>;
type Answer = { state: string; refusal: null } | { state: null; refusal: string };

export class PreventionWorld {
  /** 9 o'clock in the organisation's zone, on a Monday. */
  at = '2026-03-02T02:00:00.000Z';
  headOfUnit: Name | null = 'outsider';
  /** Who belongs to the unit. */
  staff: readonly Name[] = ['outsider', 'companion'];
  case: PreventionResolved['case'] = null;
  #head: PreventionHead | null = null;

  get facts(): PreventionFacts {
    if (!this.#head) throw new Error('Nothing has been recommended yet.');
    return this.#head.facts;
  }

  send(type: string, by: Name, change: Payload = {}): Answer {
    const command = commandOf(type);
    const parsed = command.payload.parse({ ...this.sampleOf(command), ...change });
    const data = withoutNarrative(command.payload, parsed);
    const sent = { type, data, actor: { kind: 'person' as const, id: idOf(by) }, at: this.at };
    const resolved: PreventionResolved = {
      actorRoles: rolesHeldBy(by),
      headId: this.headOfUnit && idOf(this.headOfUnit),
      ownerBelongs: this.staff.some((name) => idOf(name) === data.ownerId),
      namesSomebody: namesSomebody(narrativeOf(command.payload, parsed), [{ name: 'Trần Minh Quân' }]),
      case: this.case && data.caseId === this.case.id ? this.case : null,
    };
    const start = { recommendationId: '01900000-0000-7000-8000-00000000ffff', unitId, pack: defaultPack };
    const answer = this.#head
      ? advancePrevention(this.#head, sent, resolved)
      : issuePrevention(sent, resolved, start);
    if (answer.outcome === 'refused') return { state: null, refusal: answer.refusal.code };
    this.#head = answer.head;
    return { state: preventionStateOf(answer.head), refusal: null };
  }

  must(type: string, by: Name, change?: Payload): void {
    const answer = this.send(type, by, change);
    if (answer.refusal !== null) throw new Error(`${type} by ${by} was refused: ${answer.refusal}`);
  }

  sampleOf(command: AnyPreventionCommand): Payload {
    return command.sample({
      ...{ unitId, personId: idOf('companion'), today: dayOf(this.at), pack: packOf(defaultPack) },
      text: (kind) => `Nội dung mẫu: ${kind}`,
    });
  }
}

/** Under way: issued to the head, acknowledged, with an owner. */
export function underWay(): PreventionWorld {
  const world = new PreventionWorld();
  world.must('prevention.issue', 'supervisor');
  world.must('prevention.acknowledge', 'outsider');
  world.must('prevention.nameOwner', 'outsider');
  return world;
}

function commandOf(type: string): AnyPreventionCommand {
  const found = findPreventionCommand(type);
  if (!found) throw new Error(`A recommendation has no command ${type}.`);
  return found;
}
