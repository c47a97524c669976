// A leg of a case's road: one command, how long after the one before it, who sends it and what its sample is to say
// otherwise. Roads are lists of legs; the player sends them, so that a demo case never gets anywhere by another way.
import type { Facts } from '#workflows/case/facts.ts';
import type { Part } from '#workflows/case/roles.ts';
import type { Day } from '#workflows/rules/day.ts';
import type { Prng } from './prng.ts';
import type { Story } from './story.ts';

/** At least so long after the leg before: hours, days, or working days. */
export type Gap = { unit: 'h' | 'd' | 'wd'; least: number; most: number };

export type LegContext = {
  facts: Facts;
  today: Day;
  story: Story;
  prng: Prng;
  /** Day of the next leg of that type, or null where the road ends before it. */
  dayOfNext: (type: string) => Day | null;
  dayFrom: (n: number) => Day;
  /** A text of the case's story, about its `about`-th conduct. */
  text: (kind: string, about?: number) => string;
};

export type Payload = Record<string, unknown>;

export type Leg = {
  type: string;
  gap: Gap;
  /** Fields that replace those of the command's sample. */
  payload?: (context: LegContext, sample: Payload) => Payload;
  /** The part that sends it, where several may. */
  by?: Part;
  /** Only where this holds of the case then; passed over otherwise. */
  when?: (facts: Facts) => boolean;
  /** One command from each of these persons, in this order. */
  from?: (context: LegContext) => readonly string[];
};

export const hours = (least: number, most: number): Gap => ({ unit: 'h', least, most });
export const days = (least: number, most: number): Gap => ({ unit: 'd', least, most });
export const workingDays = (least: number, most: number): Gap => ({ unit: 'wd', least, most });

type LegOptions = Omit<Leg, 'type' | 'gap'>;

export function leg(type: string, gap: Gap, options: LegOptions = {}): Leg {
  return { type, gap, ...options };
}
