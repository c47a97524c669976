// One case in memory, driven through `advance` as the server drives it: payloads are parsed, narrative is taken out,
// the directory is looked up, the worker sends what has come due. Only `assume` sets a fact that no command has set.
import { advance, type Head, openCase, stateOf } from '#workflows/case/advance.ts';
import { getCommand } from '#workflows/case/catalogue.ts';
import { emptyFacts } from '#workflows/case/empty-facts.ts';
import type { Facts } from '#workflows/case/facts.ts';
import { withoutNarrative } from '#workflows/case/narrative.ts';
import type { MeetingCopy, NamedFile, OtherCase, Resolved } from '#workflows/case/resolved.ts';
import type { Actor } from '#workflows/case/roles.ts';
import type { SampleWorld } from '#workflows/case/sample-world.ts';
import { ballotRulesOf } from '#workflows/case/sitting/ballot-rules.ts';
import { committee as committeeBody, panel as panelBody } from '#workflows/case/sitting/body.ts';
import { type CastPaper, openedBox } from '#workflows/case/sitting/secret-count.ts';
import { openBallotOf } from '#workflows/case/sitting/sitting-facts.ts';
import { holdingDefects } from '#workflows/fairness/defects/holding-defects.ts';
import { addDays, type Day, dayOf } from '#workflows/rules/day.ts';
import { defaultPack, packOf } from '#workflows/rules/packs.ts';
import {
  committee,
  idOf,
  type Name,
  otherUnitId,
  panel,
  people,
  rolesHeldBy,
  unitId,
  usualHolder,
} from './cast.ts';
import { madeRedaction } from './made-redaction.ts';
import { mainRoad, type Step } from './main-road.ts';

export type Sender = Name | 'reporter' | 'system';
type Payload = Record<string, unknown>;

/** What came of a command: the state it led to, or the code of the rule that refused it. */
export type Answer = { state: string; refusal: null } | { state: null; refusal: string };

const caseId = '01900000-0000-7000-8000-00000000cccc';

export class CaseWorld {
  /** 9 o'clock in the organisation's zone, on a Monday. */
  at = '2026-03-02T02:00:00.000Z';
  /** The rule pack under which the case is opened. */
  pack = defaultPack;
  /** The official members of the deciding body, as the directory would list them. */
  committee: readonly Name[] = committee;
  /** Other cases that the server would find for the commands that name or ask for them. */
  otherCases: OtherCase[] = [];
  /** Null where the server has made no redacted version of the id that is named. */
  redaction: typeof madeRedaction | null = madeRedaction;
  /** The meeting that the server would find for the commands that ask for it. */
  meeting: MeetingCopy | null = null;
  #head: Head | null = null;
  #minted = 0;
  /** How many steps of the main road the case has taken. */
  #taken = 0;

  get head(): Head {
    if (!this.#head) throw new Error('The case has not been registered yet.');
    return this.#head;
  }

  get facts(): Facts {
    return this.head.facts;
  }

  get state(): string {
    return stateOf(this.head.value);
  }

  get day(): Day {
    return dayOf(this.at);
  }

  /** Sends a command; without a payload its own sample, without a sender the usual holder of the first part. */
  send(type: string, payload: Payload = this.sampleOf(type), sender = this.senderOf(type)): Answer {
    const command = getCommand(type);
    const parsed = command.payload.parse(payload);
    const sent = {
      type,
      data: withoutNarrative(command.payload, parsed),
      actor: actorOf(sender),
      at: this.at,
    };
    const lookedUp = this.#resolved(sender, command.mints(parsed));
    const isJudged = this.#head !== null && command.needsDefects;
    const resolved = {
      ...lookedUp,
      ...(isJudged ? { defects: holdingDefects(this.head, this.at) } : {}),
      ...(command.needsBallotKey ? { ballotKey: 'the key of this question' } : {}),
      ...(this.areFilesUploaded && parsed.files ? { files: parsed.files as NamedFile[] } : {}),
      ...(command.needsOpenedBox ? this.#opened() : {}),
      ...(command.needsRedaction && this.redaction ? { redaction: this.redaction(parsed) } : {}),
      ...(command.needsPapersCast ? { papersCast: this.box.length } : {}),
    };
    const answer = this.#head
      ? advance(this.#head, sent, resolved)
      : openCase(sent, resolved, { caseId, unitId, pack: this.pack });
    if (answer.outcome === 'refused') return { state: null, refusal: answer.refusal.code };
    this.#head = answer.head;
    return { state: answer.state, refusal: null };
  }

  /** Sends a command that must be lawful. */
  must(type: string, payload: Payload = this.sampleOf(type), sender = this.senderOf(type)): string {
    const answer = this.send(type, payload, sender);
    if (answer.state === null) throw new Error(`${type} by ${sender} was refused: ${answer.refusal}`);
    return answer.state;
  }

  /** The sample of a command in this world, with some fields replaced. */
  sampleOf(type: string, replaced: Payload = {}): Payload {
    return { ...getCommand(type).sample(this.#sampleWorld()), ...replaced };
  }

  /** Time goes by, day by day; what comes due is sent as the worker sends it. */
  wait(days: number): this {
    for (let left = days; left > 0; left -= 1) {
      this.at = new Date(Date.parse(this.at) + 86_400_000).toISOString();
      this.#sendWhatIsDue();
    }
    return this;
  }

  /** Supposes facts that other stages' commands bring about, such as a stay; the state remains. */
  assume(change: (facts: Facts) => Facts): this {
    this.#head = { ...this.head, facts: change(this.facts) };
    return this;
  }

  /** Whether the server would find the files that a command names among the sender's uploads. */
  areFilesUploaded = true;

  /** Papers of the secret ballot that is open, as they lie in the box. */
  box: CastPaper[] = [];

  #opened(): Pick<Resolved, 'opened'> {
    const open = openBallotOf(this.facts.ballots);
    if (open?.secret?.phase !== 'voting') return {};
    const body = open.body === 'panel' ? panelBody : committeeBody;
    const papers = this.box;
    this.box = [];
    return { opened: openedBox(open, ballotRulesOf(body, this.facts, packOf(this.facts.pack)), papers) };
  }

  /** One vote of the main road; where the vote is secret it is a paper taken, and cast once all have theirs. */
  #vote(step: Step, choice: string): void {
    const type = step.type.replace('castBallot', 'takePaper');
    this.must(type, this.sampleOf(type), step.by ?? this.senderOf(type));
    this.box.push({ paper: `P${String(this.box.length).padStart(3, '0')}`, choice });
    const open = openBallotOf(this.facts.ballots);
    if (open?.secret?.issued.length === open?.roll.length) this.must(type.replace('takePaper', 'openVoting'));
  }

  /** Real commands along the main road, from where the case left it, until it first stands in `target`. */
  bringTo(target: string): this {
    for (const step of mainRoad.slice(this.#taken)) {
      if (this.#head && this.state === target) return this;
      const replaced = typeof step.payload === 'function' ? step.payload(this) : step.payload;
      if (step.waitDays) this.wait(step.waitDays);
      if (step.type.endsWith('.castBallot') && openBallotOf(this.facts.ballots)?.secret)
        this.#vote(step, String(replaced?.choice));
      else this.must(step.type, this.sampleOf(step.type, replaced), step.by ?? this.senderOf(step.type));
      this.#taken += 1;
    }
    if (this.state !== target) throw new Error(`The main road does not lead to ${target}.`);
    return this;
  }

  /** Somebody of the cast also sits in the body: the directory gives them the role beside the one they have. */
  alsoMember(name: Name): this {
    this.committee = [...this.committee, name];
    return this;
  }

  senderOf(type: string): Sender {
    const [part] = getCommand(type).by;
    if (!part) throw new Error(`Nobody may send ${type}.`);
    return usualHolder[part];
  }

  #sendWhatIsDue(): void {
    for (const key of Object.keys(this.facts.clocks)) {
      const clock = this.facts.clocks[key];
      if (!clock || clock.frozen || clock.passed || clock.dueAt > this.at) continue;
      this.must(clock.sends, clock.sends === 'deadline.pass' ? { key } : {}, 'system');
    }
  }

  #resolved(sender: Sender, mints: number): Resolved {
    const ids = Array.from({ length: mints }, () => this.#mint());
    const actorRoles = sender === 'reporter' || sender === 'system' ? [] : rolesHeldBy(sender);
    const roster = this.committee
      .map((name) => people[idOf(name)])
      .filter((one) => one !== undefined)
      // Whoever sits in the body holds a role in it, beside the one by which they act in the case.
      .map((one) =>
        one.roles.includes('member') ? one : { ...one, roles: [...one.roles, 'member' as const] },
      );
    const units = [unitId, otherUnitId];
    const meeting = this.meeting ? { meeting: this.meeting } : {};
    return { actorRoles, people, roster, ids, units, otherCases: this.otherCases, ...meeting };
  }

  #mint(): string {
    this.#minted += 1;
    return `01900000-0000-7000-9000-${String(this.#minted).padStart(12, '0')}`;
  }

  #notYetRegistered(): Facts {
    const versions = { procedure: 'none', pack: this.pack, calendar: 'none' };
    return emptyFacts({ caseId, unitId, ...versions, receivedOn: this.day });
  }

  #sampleWorld(): SampleWorld {
    const named = (who: string): Name[] => {
      if (who === 'panel') return [...panel];
      return who === 'committee' || who === 'member' ? [...this.committee] : [who as Name];
    };
    return {
      facts: this.#head?.facts ?? this.#notYetRegistered(),
      pack: packOf(this.#head?.facts.pack ?? this.pack),
      today: this.day,
      unitId,
      otherUnitId,
      ...(this.otherCases[0] ? { otherCaseId: this.otherCases[0].id } : {}),
      person: (who) => idOf(named(who)[0] ?? 'outsider'),
      people: (who, count) => named(who).slice(0, count).map(idOf),
      pick: (choices) => {
        const [first] = choices;
        if (first === undefined) throw new Error('There is nothing to pick from.');
        return first;
      },
      text: (kind) => `Nội dung mẫu: ${kind}`,
      dayFrom: (n) => addDays(this.day, n),
    };
  }
}

function actorOf(sender: Sender): Actor {
  if (sender === 'system') return { kind: 'system', id: null };
  if (sender === 'reporter') return { kind: 'reporter', id: null };
  return { kind: 'person', id: idOf(sender) };
}

/** A case that stands in `state`, brought there by real commands. */
export function caseIn(state: string): CaseWorld {
  return new CaseWorld().bringTo(state);
}
