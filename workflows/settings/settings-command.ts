// A command of administration: the same form as a case's (`case/command.ts`), judged on settings. One file a command; routes,
// forms, history lines and tests derive from it. Each asks for a recent proof of who one is unless it says otherwise.
import type { z } from 'zod';
import type { CommandWords, Concurrency } from '../case/command.ts';
import type { Day } from '../rules/day.ts';
import type { SettingsArea } from './settings-areas.ts';
import type { SettingsChange } from './settings-change.ts';
import type { SettingsFacts } from './settings-facts.ts';
import type { SettingsAttempt, SettingsCheckRule, SettingsPart } from './settings-rule.ts';

type Defaults<Payload extends z.ZodObject> = {
  concurrency?: Concurrency;
  stepUp?: boolean;
  /** How many fresh ids the command needs for what it creates. */
  mints?: number;
  check?: readonly SettingsCheckRule<z.infer<Payload>>[];
  /** The facts after the command. Pure; must not read narrative (a replay has none). */
  apply?: (attempt: SettingsAttempt<z.infer<Payload>>) => SettingsFacts;
};

/** What a sample may draw on. */
export type SettingsSampleWorld = {
  today: Day;
  personId: string;
  otherPersonId: string;
  unitId: string;
  otherUnitId: string;
  grantId: string;
  pin: string;
  text: (kind: string) => string;
  dayFrom: (n: number) => Day;
};

export type SettingsCommandSpec<Payload extends z.ZodObject> = Defaults<Payload> & {
  type: string;
  area: SettingsArea;
  by: readonly SettingsPart[];
  payload: Payload;
  /** What it does to the directory. `data` is the whole payload here, with names and texts. */
  project: (attempt: SettingsAttempt<z.infer<Payload>>) => SettingsChange[];
  words: CommandWords;
  sample: (world: SettingsSampleWorld) => z.input<Payload>;
};

export type SettingsCommand<Payload extends z.ZodObject = z.ZodObject> = SettingsCommandSpec<Payload> &
  Required<Defaults<Payload>>;

export function defineSettingsCommand<Payload extends z.ZodObject>(
  spec: SettingsCommandSpec<Payload>,
): SettingsCommand<Payload> {
  return {
    concurrency: 'exclusive',
    stepUp: true,
    mints: 0,
    check: [],
    apply: ({ facts }) => facts,
    ...spec,
  };
}

/** A command whose payload type no longer matters: what the catalogue holds. */
// biome-ignore lint/suspicious/noExplicitAny: payloads are contravariant; they are parsed by the command's own schema before use
export type AnySettingsCommand = SettingsCommand<any>;
