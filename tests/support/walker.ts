// A walker takes random steps over many cases through the real write path and a real database, beside the pure machine:
// before each step it asks the machine, after it the two must have said the same. Chance follows from the seed alone.
import type { EntryActor } from '#db/append-input.ts';
import type { Performed, Sent } from '#server/cases/performed.ts';
import { resolveCommand } from '#server/cases/resolve-command.ts';
import type { WritePath } from '#server/cases/write-path.ts';
import { type Prng, prngOf } from '#server/demo/prng.ts';
import { advance, openCase, stateOf } from '#workflows/case/advance.ts';
import { availableCommands } from '#workflows/case/available.ts';
import { catalogue, getCommand } from '#workflows/case/catalogue.ts';
import type { AnyCommand } from '#workflows/case/command.ts';
import { emptyFacts } from '#workflows/case/empty-facts.ts';
import { withoutNarrative } from '#workflows/case/narrative.ts';
import type { Resolved } from '#workflows/case/resolved.ts';
import { dayOf } from '#workflows/rules/day.ts';
import { idOf, type Name, names, rolesHeldBy, unitId } from './cast.ts';
import { first, sampleWorldOf } from './sample-world-of.ts';
import { v7 } from './uuid-v7.ts';
import { emptyReport } from './walk-report.ts';
import { furthest, untried, type Walked, weightIn } from './walked-case.ts';

type Payload = Record<string, unknown>;
type Step = { type: string; actor: EntryActor; payload: Payload };

/** Where the record was asked for what was stored with an entry. */
export type EntryReader = (
  id: string,
  version: number,
) => Promise<{ data: Payload; resolved: Resolved; at: string }>;

/** The server that is walked on: its write path in this process, or a process of its own over HTTP. */
export type WalkedServer = {
  open: (sent: Omit<Sent, 'type'>) => Promise<Performed>;
  send: (id: string, sent: Sent) => Promise<Performed>;
  /** Where time is the server's own, the walk cannot let it go by. */
  ownsTime: boolean;
};

const longestWait = 45;

export class Walker {
  readonly report = emptyReport();
  readonly #random: Prng;
  readonly #cases: Walked[] = [];
  readonly #mostCases: number;
  readonly #entryOf: EntryReader;
  #server: WalkedServer;
  /** For looking up what the rules may know, as the server does. */
  #path: WritePath;
  #now: number;
  #walked: Walked | undefined;

  constructor(options: {
    seed: string;
    server: WalkedServer;
    path: WritePath;
    entryOf: EntryReader;
    cases: number;
    from: string;
  }) {
    this.#random = prngOf(options.seed);
    this.#server = options.server;
    this.#path = options.path;
    this.#entryOf = options.entryOf;
    this.#mostCases = options.cases;
    this.#now = Date.parse(options.from);
  }

  /** The heads as the pure machine has them. */
  get cases(): readonly Walked[] {
    return this.#cases;
  }

  get clock() {
    const now = () => new Date(this.#server.ownsTime ? Date.now() : this.#now).toISOString();
    return { now, correct: () => undefined };
  }

  /** Goes on with another process: nothing that the former one had in memory is known to it. */
  restartWith(server: WalkedServer, path: WritePath = this.#path): void {
    this.#server = server;
    this.#path = path;
  }

  async step(): Promise<void> {
    this.#now += this.#random.between(1, 90) * 60_000;
    const isFull = this.#cases.length >= this.#mostCases;
    if (this.#cases.length === 0 || (!isFull && this.#random.chance(0.02))) return this.#open();
    // A case is walked for a while before the next: its windows would all have passed between any two of its steps.
    if (!this.#walked || this.#random.chance(0.015)) this.#walked = this.#random.pick(this.#cases);
    const one = this.#walked;
    if (this.#random.chance(0.08)) this.#now += this.#random.between(1, longestWait) * 86_400_000;
    const due = this.#due(one);
    const step = due ?? (this.#random.chance(0.2) ? this.#wild(one) : this.#lawful(one));
    if (step) await this.#send(one, step);
  }

  async #open(): Promise<void> {
    const command = getCommand('detection.register');
    const payload = command.payload.parse(command.sample(this.#world(null))) as Payload;
    const actor: EntryActor = { kind: 'person', id: idOf('intake') };
    const performed = await this.#server.open({ commandId: v7(), payload, actor });
    if (performed.outcome !== 'done') return this.#disagree(`register: ${JSON.stringify(performed)}`);
    const { resolved, data, at } = await this.#entryOf(performed.caseId, 1);
    const sent = { type: command.type, data, actor, at };
    const start = { caseId: performed.caseId, unitId, pack: this.#path.pack };
    const answer = openCase(sent, resolved, start);
    if (answer.outcome === 'refused') return this.#disagree(`register: ${answer.refusal.code}`);
    const { head } = answer;
    this.#walked = { id: performed.caseId, head, version: 1, heads: new Map([[1, head]]), ...untried() };
    this.#cases.push(this.#walked);
  }

  async #send(one: Walked, { type, actor, payload }: Step): Promise<void> {
    this.report.steps += 1;
    one.sent.set(type, (one.sent.get(type) ?? 0) + 1);
    const command = getCommand(type);
    const parsed = command.payload.safeParse(payload);
    if (!parsed.success) return;
    const data = withoutNarrative(command.payload, parsed.data as Payload);
    const at = this.clock.now();
    const known = { head: one.head, version: one.version, adopted: null };
    const looked = await resolveCommand(this.#path, {
      ...{ command, data, payload: parsed.data as Payload, known, at, caseId: one.id },
      sent: { actor },
    });
    const expected = advance(one.head, { type, data, actor, at }, looked);
    const sent = { commandId: v7(), type, payload, actor, expectedVersion: one.version };
    const performed = await this.#server.send(one.id, sent);
    const what = `${type} by ${nameOf(actor)} in ${stateOf(one.head.value)}`;
    if (performed.outcome === 'done') {
      this.report.done += 1;
      const stored = await this.#entryOf(one.id, performed.version);
      const after = advance(one.head, { type, data: stored.data, actor, at: stored.at }, stored.resolved);
      if (expected.outcome === 'refused') this.#disagree(`${what}: done, not ${expected.refusal.code}`);
      if (after.outcome === 'refused') return this.#disagree(`${what}: its entry replays to a refusal`);
      if (after.state !== performed.state) this.#disagree(`${what}: ${performed.state}, not ${after.state}`);
      Object.assign(one, { head: after.head, version: performed.version });
      one.heads.set(performed.version, after.head);
      one.visited.add(after.state);
      one.refused.clear();
      this.report.states.add(after.state);
      this.report.types.add(type);
      this.report.heard.add(type);
      return;
    }
    if (performed.outcome === 'refused') {
      this.report.refused += 1;
      one.refused.add(type);
      if (performed.refusal.code !== 'refusal.notYourTurn') this.report.heard.add(type);
      const said = expected.outcome === 'refused' ? expected.refusal.code : 'lawful';
      if (said !== performed.refusal.code) this.#disagree(`${what}: ${performed.refusal.code}, not ${said}`);
      return;
    }
    // Where the server's own worker was faster, the case is another by now: nothing was written, and nothing is said of it.
    if (performed.outcome === 'conflict' && this.#server.ownsTime) return;
    if (performed.outcome !== 'absent') return this.#disagree(`${what}: ${JSON.stringify(performed)}`);
    // Who sees a case is decided before the machine is asked: to whoever does not, nothing is said, lawful or not.
    this.report.unseen += 1;
    one.refused.add(type);
    if (expected.outcome === 'advanced') this.report.unseenThoughLawful.add(type);
  }

  /** What the deadline worker would send now. */
  #due({ head }: Walked): Step | null {
    if (this.#server.ownsTime) return null;
    const due = Object.values(head.facts.clocks).find(
      (clock) => !clock.passed && !clock.frozen && Date.parse(clock.dueAt) <= this.#now,
    );
    if (!due) return null;
    const payload = due.sends === 'deadline.pass' ? { key: due.key } : {};
    return { type: due.sends, payload, actor: { kind: 'system', id: null } };
  }

  /** One of the commands that the machine offers to somebody now. */
  #lawful(one: Walked): Step | null {
    const offers = names.flatMap((name) => {
      const actor: EntryActor = { kind: 'person', id: idOf(name) };
      const resolved = { ...this.#lookUp(actor), defects: [] };
      return availableCommands(one.head, actor, resolved, this.clock.now()).allowed.map((command) => ({
        command,
        actor,
      }));
    });
    if (offers.length === 0) return null;
    // Each kind of command is as likely as any other of its weight, however many may send it; now and then the case is
    // brought on by the furthest step of the main road that is open to it.
    const all = [...new Set(offers.map(({ command }) => command.type))];
    const untried = all.filter((type) => !one.refused.has(type));
    const types = untried.length > 0 ? untried : all;
    const onward = this.#random.chance(0.6) ? furthest(types, one) : null;
    const type =
      onward ?? this.#random.pick(types.flatMap((kind) => Array<string>(weightIn(one, kind)).fill(kind)));
    const { command, actor } = this.#random.pick(offers.filter((offer) => offer.command.type === type));
    return this.#stepOf(one, command, actor);
  }

  /** Any command by anybody: what an attacker with a session could try. */
  #wild(one: Walked): Step | null {
    const command = this.#random.pick([...catalogue.values()]);
    const actor: EntryActor = { kind: 'person', id: idOf(this.#random.pick(names)) };
    return this.#stepOf(one, command, actor);
  }

  #stepOf(one: Walked, command: AnyCommand, actor: EntryActor): Step | null {
    try {
      const payload = command.sample(this.#world(one)) as Payload;
      return { type: command.type, actor, payload };
    } catch {
      // A sample is made for a case in which the command could be lawful; elsewhere there may be none.
      return null;
    }
  }

  #world(one: Walked | null) {
    const versions = { procedure: 'none', pack: this.#path.pack, calendar: 'none' };
    const today = dayOf(this.clock.now());
    const facts = one?.head.facts ?? emptyFacts({ caseId: v7(), unitId, ...versions, receivedOn: today });
    // Mostly the usual choice: where every second member has a conflict no body ever sits.
    return sampleWorldOf(facts, today, (choices) =>
      this.#random.chance(0.75) ? first(choices) : this.#random.pick(choices),
    );
  }

  #lookUp(actor: EntryActor): Resolved {
    const person = names.find((name) => idOf(name) === actor.id);
    return { actorRoles: person ? rolesHeldBy(person) : [], people: {}, roster: [], ids: [] };
  }

  #disagree(what: string): void {
    this.report.disagreements.push(`step ${this.report.steps}: ${what}`);
  }
}

function nameOf(actor: EntryActor): Name | string {
  return names.find((name) => idOf(name) === actor.id) ?? actor.kind;
}
