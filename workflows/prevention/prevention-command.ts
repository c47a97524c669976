// A command of a recommendation: the same form as a case's (`case/command.ts`), judged on a recommendation's facts. All of them
// are exclusive: what was read is what is answered.
import type { z } from 'zod';
import type { CommandWords, Concurrency } from '../case/command.ts';
import type { Day } from '../rules/day.ts';
import type { RulePack } from '../rules/pack.ts';
import type { PreventionFacts } from './prevention-facts.ts';
import type {
  PreventionAttempt,
  PreventionBeforeRule,
  PreventionCheckRule,
  PreventionPart,
} from './prevention-rule.ts';

type Defaults<Payload extends z.ZodObject> = {
  concurrency?: Concurrency;
  before?: readonly PreventionBeforeRule[];
  check?: readonly PreventionCheckRule<z.infer<Payload>>[];
};

/** What a sample may draw on. */
export type PreventionSampleWorld = {
  unitId: string;
  /** Somebody of the unit. */
  personId: string;
  today: Day;
  pack: RulePack;
  text: (kind: string) => string;
};

export type PreventionCommandSpec<Payload extends z.ZodObject> = Defaults<Payload> & {
  type: string;
  by: readonly PreventionPart[];
  payload: Payload;
  /** The facts after the command. Pure; must not read narrative (a replay has none). */
  apply: (attempt: PreventionAttempt<z.infer<Payload>>) => PreventionFacts;
  words: CommandWords;
  sample: (world: PreventionSampleWorld) => z.input<Payload>;
};

export type PreventionCommand<Payload extends z.ZodObject = z.ZodObject> = PreventionCommandSpec<Payload> &
  Required<Defaults<Payload>>;

/** Whatever is written in a recommendation names nobody: the rule is put before every command's own. */
export function definePreventionCommand<Payload extends z.ZodObject>(
  spec: PreventionCommandSpec<Payload>,
): PreventionCommand<Payload> {
  return { concurrency: 'exclusive', before: [], ...spec, check: [namesNobody, ...(spec.check ?? [])] };
}

const namesNobody: PreventionCheckRule<unknown> = {
  id: 'recommendationNamesNobody',
  article: '35.1',
  words: {
    vi: 'Nội dung có họ tên của một người trong danh bạ. Kiến nghị nói về đơn vị và cách làm việc: hãy viết theo chức danh hoặc bộ phận.',
    en: 'The text holds the full name of somebody in the directory. A recommendation is about a unit and how it works: write of posts and sections instead.',
  },
  holds: ({ resolved }) => !resolved.namesSomebody,
};

/** A command whose payload type no longer matters: what the catalogue holds. */
// biome-ignore lint/suspicious/noExplicitAny: payloads are contravariant; they are parsed by the command's own schema before use
export type AnyPreventionCommand = PreventionCommand<any>;
