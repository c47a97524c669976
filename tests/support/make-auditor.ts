// An auditor made of one of the cast behind the server's back, and known to it: it looks at the directory again twice a second.
import type { Caller } from './caller.ts';
import { idOf, type Name, unitId } from './cast.ts';
import type { TestServer } from './test-server.ts';
import { v7 } from './uuid-v7.ts';
import { until } from './watcher.ts';

type Me = { roles: { role: string }[] };

/** Gives the role from 2020 on and answers once the server goes by it. */
export async function makeAuditor(server: TestServer, name: Name): Promise<Caller> {
  await server.sql`insert into role_grants (id, member_id, role, unit_id, valid_from)
    values (${v7()}, ${idOf(name)}, 'auditor', ${unitId}, '2020-01-01')`;
  const caller = await server.as(name);
  const isKnown = async () =>
    (await caller.get<Me>('/api/me')).body.roles.some(({ role }) => role === 'auditor');
  await until('the role of auditor', isKnown, 10_000);
  return caller;
}
