// Chapter VI of the standard procedure: service, appeal, enforcement, restoration.
import type { RulePack } from '../pack.ts';

export const articlesDiscipline: RulePack['articles'] = {};
