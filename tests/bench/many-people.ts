// Many people who are signed in, each with an account and a session of their own, written past the product: a bench that wants
// thousands at their boards cannot wait until each has typed a password.
import { createHmac, randomBytes } from 'node:crypto';
import postgres from 'postgres';
import { secretsOf } from '#server/secrets.ts';
import { v7 } from '#tests/support/uuid-v7.ts';

/** The cookies of as many people, who hold the role in the unit above all others. */
export async function signInMany(
  adminUrl: string,
  secret: string,
  { count, role }: { count: number; role: string },
): Promise<string[]> {
  const sql = postgres(adminUrl, { max: 1, onnotice() {} });
  const people = Array.from({ length: count }, (_, index) => ({
    ...{ member: v7(), account: v7(), grant: v7(), session: v7() },
    name: `Người thứ ${index}`,
    email: `person-${index}@bench.duecourse.test`,
    token: randomBytes(24).toString('base64url'),
  }));
  const rows = sql`jsonb_to_recordset(${sql.json(people)}) as p(
    member uuid, account uuid, "grant" uuid, session uuid, name text, email text, token text)`;
  const top = sql`(select id from units where parent_id is null)`;
  await sql.begin((once) => [
    once`insert into members (id, name, unit_id, joined_on)
      select p.member, p.name, ${top}, date '2020-01-01' from ${rows}`,
    once`insert into role_grants (id, member_id, role, unit_id, valid_from)
      select p."grant", p.member, ${role}, ${top}, date '2020-01-01' from ${rows}`,
    once`insert into accounts (id, member_id, email) select p.account, p.member, p.email from ${rows}`,
    once`insert into auth."user" (id, name, email) select p.account, p.name, p.email from ${rows}`,
    once`insert into auth.session (id, expires_at, token, user_id)
      select p.session, now() + interval '1 day', p.token, p.account from ${rows}`,
  ]);
  await sql.end();
  const key = secretsOf(secret).session;
  return people.map(({ token }) => {
    const mark = createHmac('sha256', key).update(token).digest('base64');
    return `better-auth.session_token=${encodeURIComponent(`${token}.${mark}`)}`;
  });
}
