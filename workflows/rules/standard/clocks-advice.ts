// Time limits of the standard procedure, chapter V. Each number with its source.
import type { RulePack } from '../pack.ts';

export const clocksAdvice: RulePack['clocks'] = {};
