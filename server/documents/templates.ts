// Every kind of document and its template. A kind that is not here cannot be made.
import { decision } from './kinds/decision.ts';
import type { Template } from './template.ts';

export const templates: readonly Template[] = [decision];
