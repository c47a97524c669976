// Sample provisions of the standard pack: conduct only, each with objective elements. No pack may name an opinion.
// Whoever installs the pack replaces them with the provisions of their own written rules.
import type { Provision } from '../pack.ts';
import { provisionsOnDuty } from './provisions-duty.ts';
import { provisionsOnGain } from './provisions-gain.ts';
import { provisionsOnRecords } from './provisions-records.ts';

export const provisions: Provision[] = [...provisionsOnGain, ...provisionsOnRecords, ...provisionsOnDuty];
