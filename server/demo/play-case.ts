// Plays one demo case: registers it and sends the legs of its road one after the other, each by somebody who may act,
// at the time laid out for it. What comes due in between is sent as the system, as the deadline worker would.
import { type Head, stateOf } from '#workflows/case/advance.ts';
import { getCommand } from '#workflows/case/catalogue.ts';
import { hasEnded } from '#workflows/case/clocks-beside.ts';
import type { Actor } from '#workflows/case/roles.ts';
import type { SampleWorld } from '#workflows/case/sample-world.ts';
import { dayOf } from '#workflows/rules/day.ts';
import type { CasePort } from './case-port.ts';
import { chooseActor } from './choose-actor.ts';
import { demoId } from './demo-ids.ts';
import { layOut } from './lay-out.ts';
import { hours, type Leg, type LegContext, leg, type Payload } from './leg.ts';
import { type Prng, prngOf } from './prng.ts';
import { type Story, storyOf } from './story.ts';
import { writeText } from './texts/write-text.ts';
import { minuteMs, workedBefore } from './working-hours.ts';
import { conductAt, worldOf } from './world.ts';

export type CasePlan = {
  /** Names the case within its seed, such as `demo/17`. */
  key: string;
  /** The state in which the road ends. */
  target: string;
  legs: readonly Leg[];
  /** When the last leg happens, at the latest. */
  end: number;
  /** Nothing is sent that lies after this instant. */
  now: number;
  allegations: number;
  respondentId?: string | undefined;
  provision?: string;
};

export type Played = { caseId: string; head: Head; state: string; commands: number; lastAt: number };

/** A case on its way: `play` goes on with it after it was opened. */
export type OpenedCase = {
  caseId: string;
  openedAt: number;
  open: () => Promise<void>;
  play: () => Promise<Played>;
};

export async function playCase(plan: CasePlan, port: CasePort): Promise<Played> {
  const prepared = prepareCase(plan, port);
  await prepared.open();
  return prepared.play();
}

/** Lays the case out and draws its story; nothing is sent before `open`. */
export function prepareCase(plan: CasePlan, port: CasePort): OpenedCase {
  const prng = prngOf(plan.key);
  const times = layOut(plan.legs, plan.end, prng);
  const openedAt = times[0] ?? plan.end;
  const story = storyOf({ ...plan, reportedOn: dayOf(iso(openedAt)) }, prng);
  const player = new Player(plan, port, times, story, prng);
  return {
    caseId: player.caseId,
    openedAt,
    open: () => player.open(),
    play: () => player.play(),
  };
}

class Player {
  readonly caseId: string;
  readonly #plan: CasePlan;
  readonly #port: CasePort;
  readonly #times: readonly number[];
  readonly #story: Story;
  readonly #prng: Prng;
  #head: Head | null = null;
  #last = 0;
  #commands = 0;

  constructor(plan: CasePlan, port: CasePort, times: readonly number[], story: Story, prng: Prng) {
    this.#plan = plan;
    this.#port = port;
    this.#times = times;
    this.#story = story;
    this.#prng = prng;
    this.caseId = demoId(`case ${plan.key}`, times[0] ?? plan.end);
  }

  async open(): Promise<void> {
    await this.#playLeg(0);
  }

  async play(): Promise<Played> {
    for (let index = 1; index < this.#plan.legs.length; index += 1) {
      await this.#playUnlessDecided(index);
      if (this.#isNotOpenedAfter(index)) break;
    }
    await this.#sendWhatIsDue(this.#plan.now);
    const head = this.#known();
    return {
      caseId: this.caseId,
      head,
      state: stateOf(head.value),
      commands: this.#commands,
      lastAt: this.#last,
    };
  }

  /** Where the respondent has been decided on for that conduct before, chance has told it twice: it is not opened. */
  async #playUnlessDecided(index: number): Promise<void> {
    try {
      await this.#playLeg(index);
    } catch (error) {
      if (!wasDecidedBefore(error)) throw error;
      const notOpen = leg('detection.notOpen', hours(0, 0), {
        payload: ({ text }) => ({ reason: 'alreadyDecided', reasons: text('alreadyDecided') }),
      });
      // Under the id of the command that was refused: a seed that goes on finds it written and stops here too.
      const at = Math.max(this.#times[index] ?? this.#last, this.#last + minuteMs);
      await this.#send(notOpen, index, at, null);
    }
  }

  #isNotOpenedAfter(index: number): boolean {
    const isOpening = this.#plan.legs[index]?.type === 'detection.open';
    return isOpening && stateOf(this.#known().value) === 'resolved.notOpened';
  }

  async #playLeg(index: number): Promise<void> {
    const leg = this.#plan.legs[index];
    if (!leg) return;
    const planned = this.#times[index] ?? this.#last;
    await this.#sendWhatIsDue(planned);
    if (this.#head && leg.when?.(this.#head.facts) === false) return;
    const at = Math.max(planned, this.#last + minuteMs);
    const senders = leg.from?.(this.#context(leg, index, this.#worldFor(leg, at)));
    if (!senders) return this.#send(leg, index, at, null);
    for (const [turn, sender] of senders.entries()) {
      await this.#send(leg, index, turn === 0 ? at : this.#last + this.#prng.between(15, 75) * 1000, sender);
    }
  }

  async #send(leg: Leg, index: number, moment: number, sender: string | null): Promise<void> {
    const { type, by } = leg;
    const wish = { type, by, head: this.#head, at: iso(moment), story: this.#story, prng: this.#prng };
    const actor = sender ? { kind: 'person' as const, id: sender } : chooseActor(wish);
    const world = this.#worldFor(leg, moment);
    const sample = getCommand(type).sample(world) as Payload;
    const replaced = leg.payload?.(this.#context(leg, index, world), sample);
    await this.#deliver(type, { ...sample, ...replaced }, actor, moment);
  }

  async #deliver(type: string, payload: Payload, actor: Actor, moment: number): Promise<void> {
    const commandId = demoId(`${this.#plan.key} ${this.#commands}`, moment);
    const command = { commandId, type, payload, actor, at: iso(moment) };
    try {
      this.#head = this.#head
        ? await this.#port.send(this.caseId, command, this.#head)
        : await this.#port.open(command, { caseId: this.caseId, unitId: this.#story.unit.id });
    } catch (error) {
      throw new Error(`Demo case ${this.#plan.key} (to ${this.#plan.target}) stopped at ${type}.`, {
        cause: error,
      });
    }
    this.#commands += 1;
    this.#last = moment;
  }

  /** Deadlines that come before `until`, in their order, a few seconds after they came. */
  async #sendWhatIsDue(until: number): Promise<void> {
    for (let left = 20; this.#head && left > 0; left -= 1) {
      const due = Object.values(this.#head.facts.clocks)
        .filter((clock) => !clock.passed && !clock.frozen && Date.parse(clock.dueAt) < until)
        .toSorted((one, other) => (one.dueAt < other.dueAt ? -1 : 1))[0];
      if (!due) return;
      if (due.key === 'reporterFeedback' && (await this.#informReporter(Date.parse(due.dueAt)))) continue;
      const moment = Math.max(Date.parse(due.dueAt) + this.#prng.between(400, 4000), this.#last + 1000);
      const payload = due.sends === 'deadline.pass' ? { key: due.key } : {};
      await this.#deliver(due.sends, payload, { kind: 'system', id: null }, moment);
    }
  }

  /** The reporter hears in time how it stands or how it ended; false where that was put off as often as allowed. */
  async #informReporter(dueAt: number): Promise<boolean> {
    const head = this.#known();
    const moment = workedBefore(dueAt - minuteMs, this.#prng);
    const isKnown = hasEnded(stateOf(head.value)) || head.facts.finalOn !== null;
    const about = isKnown ? 'outcome' : 'progress';
    const isPutOff = about === 'progress' && head.facts.reporter.feedbackPutOff > 0;
    if (moment <= this.#last || isPutOff) return false;
    const tell = leg('case.informReporter', hours(0, 0), { by: 'supervisor', payload: () => ({ about }) });
    await this.#send(tell, this.#plan.legs.length, moment, null);
    return true;
  }

  #worldFor(leg: Leg, moment: number): SampleWorld {
    return worldOf({
      command: leg.type,
      facts: this.#head?.facts ?? null,
      today: dayOf(iso(moment)),
      story: this.#story,
      prng: this.#prng,
    });
  }

  #context(leg: Leg, index: number, { facts, today, dayFrom }: SampleWorld): LegContext {
    return {
      facts,
      today,
      dayFrom,
      story: this.#story,
      prng: this.#prng,
      dayOfNext: (type) => {
        const next = this.#plan.legs.findIndex((one, place) => place > index && one.type === type);
        return next < 0 ? null : dayOf(iso(this.#times[next] ?? this.#plan.now));
      },
      text: (kind, about = 0) =>
        writeText({ kind, command: leg.type, conduct: conductAt(this.#story, about), prng: this.#prng }),
    };
  }

  #known(): Head {
    if (!this.#head) throw new Error(`Demo case ${this.#plan.key} was never opened.`);
    return this.#head;
  }
}

function wasDecidedBefore(error: unknown): boolean {
  return (
    error instanceof Error && error.cause instanceof Error && error.cause.message.includes('notDecidedBefore')
  );
}

function iso(moment: number): string {
  return new Date(Math.floor(moment)).toISOString();
}
