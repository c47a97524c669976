/**
 * The preventive recommendations that the actor may see, what is due first; what is over comes last. With each comes the sealed
 * text of its first entry and the key to it, so that a list can say what it is about.
 */
import type { Reader } from '../as-actor.ts';

export interface RecommendationRow {
  id: string;
  unitId: string;
  version: number;
  state: string;
  facts: unknown;
  wrappedKey: Uint8Array;
  payload: { ciphertext: Uint8Array; nonce: Uint8Array; salt: Uint8Array };
}

type Row = Omit<RecommendationRow, 'payload'> & RecommendationRow['payload'];

export async function listRecommendations(
  reader: Reader,
  actorId: string,
  limit: number,
): Promise<RecommendationRow[]> {
  const rows = await reader.asActor(
    actorId,
    (sql) => sql<Row[]>`
      select h.stream_id as id, h.unit_id as "unitId", h.version, h.state, h.facts, k.wrapped as "wrappedKey",
        p.ciphertext, p.nonce, p.salt
      from heads h
      join case_keys k on k.stream_id = h.stream_id
      join case_payloads p on p.stream_id = h.stream_id and p.version = 1
      where h.kind = 'prevention'
      order by h.due_at nulls last, h.stream_id desc
      limit ${limit}`,
  );
  return rows.map(({ ciphertext, nonce, salt, ...row }) => ({
    ...row,
    payload: { ciphertext, nonce, salt },
  }));
}
