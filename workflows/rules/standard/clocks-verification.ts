// Time limits of the standard procedure, chapter IV. Each number with its source.
import type { RulePack } from '../pack.ts';

export const clocksVerification: RulePack['clocks'] = {};
