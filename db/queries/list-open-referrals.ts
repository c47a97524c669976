/**
 * Cases of the units that the actor supervises in which another body owes an answer, under row-level security: when it was
 * sent, how many documents went with it, when it was acknowledged and by when the answer is due. Nothing of what it is about.
 */
import type { Reader } from '../as-actor.ts';

export interface OpenReferralRow {
  id: string;
  ref: string;
  unitId: string;
  state: string;
  on: string;
  documents: number;
  acknowledgedOn: string | null;
  dueDay: string | null;
}

/** What is due first comes first; at most `limit`. Cases from which the actor stands apart are left out. */
export function listOpenReferrals(
  reader: Reader,
  actorId: string,
  { unitIds, limit }: { unitIds: readonly string[]; limit: number },
): Promise<OpenReferralRow[]> {
  return reader.asActor(
    actorId,
    (sql) => sql<OpenReferralRow[]>`
      select h.stream_id as id, h.ref, h.unit_id as "unitId", h.state, r.one ->> 'on' as "on",
        coalesce(jsonb_array_length(r.one -> 'documents'), 0) as documents,
        r.one ->> 'acknowledgedOn' as "acknowledgedOn",
        h.facts #>> '{clocks,referralAnswer,dueDay}' as "dueDay"
      from heads h
      cross join lateral jsonb_array_elements(h.facts #> '{beside,referrals}') r (one)
      where h.kind = 'case' and h.unit_id = any (${sql.typed(`{${unitIds.join(',')}}`, 2951)})
        and h.scope = any ((select my_scopes())::text[]) and h.stream_id <> all ((select my_apart_cases())::uuid[])
        and h.state not like 'resolved.%' and r.one ->> 'answeredOn' is null
      order by h.facts #>> '{clocks,referralAnswer,dueDay}', h.ref limit ${limit}`,
  );
}
