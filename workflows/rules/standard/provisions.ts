// Sample provisions of the standard pack: conduct only, each with objective elements. No pack may name an opinion.
import type { Provision } from '../pack.ts';

export const provisions: Provision[] = [];
