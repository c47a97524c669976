/**
 * Who a signed-in account is: the member behind it and the roles held today. The only reading that needs no actor,
 * because it is what finds the actor out.
 */
import type { Reader } from '../as-actor.ts';

export interface Account {
  id: string;
  memberId: string;
  email: string;
  locale: string;
  status: string;
  name: string;
  /** `until` is the last day, or null. A role covers its unit and all units below. */
  roles: { role: string; unitId: string; until: string | null }[];
}

export async function findAccount(
  reader: Reader,
  by: { id: string } | { email: string },
): Promise<Account | null> {
  const id = 'id' in by ? by.id : null;
  const email = 'email' in by ? by.email : null;
  const [row] = await reader.asNobody(
    (sql) => sql<Account[]>`
      select account_id as id, member_id as "memberId", email, locale, status, name, roles
      from account_by(${sql.typed(id, 2950)}, ${sql.typed(email, 25)})`,
  );
  return row ?? null;
}
