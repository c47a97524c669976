// What the pages of preventive recommendations carry. Of the case that one came from there is a reference for those who see that
// case anyway; whoever is addressed learns that there was a decision, and no more.
import { z } from 'zod';
import { Named } from './board-schemas.ts';
import { HistoryEntry, Payload, PersonView, Receipt } from './case-schemas.ts';

export const RecommendationCard = z.object({
  id: z.uuid(),
  version: z.int(),
  state: z.string(),
  unit: Named,
  pack: z.string(),
  subject: z.string(),
  basis: z.enum(['pattern', 'decision']),
  provision: z.string(),
  issuedOn: z.iso.date(),
  head: PersonView,
  owner: PersonView.nullable(),
  /** What is due next and from whom; null once nothing is awaited. `left` in working days, below nought once it has passed. */
  due: z.object({ day: z.iso.date(), from: z.enum(['unit', 'supervisor']), left: z.int() }).nullable(),
  /** As what the viewer sees it. */
  parts: z.array(z.string()),
});
export type RecommendationCard = z.infer<typeof RecommendationCard>;

export const Recommendations = z.object({
  recommendations: z.array(RecommendationCard),
  /** Of these, the ones in which something waits for the viewer. */
  waiting: z.int(),
});
export type Recommendations = z.infer<typeof Recommendations>;

export const RecommendationView = z.object({
  card: RecommendationCard,
  /** The case that it came from, where the viewer sees that case. */
  case: z.object({ id: z.uuid(), ref: z.string() }).nullable(),
  acknowledgedOn: z.iso.date().nullable(),
  dueDay: z.iso.date(),
  reportedOn: z.iso.date().nullable(),
  followUpOn: z.iso.date().nullable(),
  reopened: z.int(),
  entries: z.array(HistoryEntry),
});
export type RecommendationView = z.infer<typeof RecommendationView>;

export const IssueRecommendation = z.strictObject({ commandId: z.uuid(), payload: Payload });
export const IssuedRecommendation = Receipt.extend({ id: z.uuid() });
