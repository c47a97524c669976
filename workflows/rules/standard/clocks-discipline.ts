// Time limits of the standard procedure, chapter VI. Each number with its source.
import type { RulePack } from '../pack.ts';

export const clocksDiscipline: RulePack['clocks'] = {};
