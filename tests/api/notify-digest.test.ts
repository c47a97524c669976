// The morning's letter over a real mail server: one a person and day from however many nodes, numbers and days and nothing of any
// case; a refusal is tried again a few times, and a node that dies while sending leaves no second letter.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { registerCase } from '#tests/support/case-over-http.ts';
import { idOf } from '#tests/support/cast.ts';
import { type MailCatcher, startMailCatcher } from '#tests/support/mail-catcher.ts';
import { emailOf } from '#tests/support/test-organisation.ts';
import { startTestServer, type TestServer } from '#tests/support/test-server.ts';
import { until } from '#tests/support/watcher.ts';

let server: TestServer;
let mail: MailCatcher;
let nodes: { pid: number }[];
let ref: string;

const settings = () => ({
  DUECOURSE_SMTP_URL: mail.url,
  DUECOURSE_MAIL_FROM: 'Duecourse <duecourse@organisation.test>',
  DUECOURSE_MAIL_HOUR: '0',
});
const to = (name: Parameters<typeof emailOf>[0]) => mail.letters.filter((one) => one.to === emailOf(name));
const again = (name: Parameters<typeof idOf>[0]) =>
  server.sql`delete from digests where person_id = ${idOf(name)}`;

beforeAll(async () => {
  [server, mail] = await Promise.all([startTestServer(), startMailCatcher()]);
  ({ ref } = await registerCase(server));
  await server.sql`update accounts set locale = 'en' where member_id = ${idOf('supervisor')}`;
  await server.sql`insert into notifications (person_id, stream_id, kind, about)
    select ${idOf('supervisor')}, stream_id, 'request', 'planted' from heads where ref = ${ref}`;
  nodes = await Promise.all([server.addNode(settings()), server.addNode(settings())]);
}, 60_000);
afterAll(async () => {
  await server?.close();
  await mail?.close();
});

const settled = () =>
  until(
    'all letters',
    async () => {
      const [row] = await server.sql`
        select count(*) > 0 and bool_and(done_at is not null) as done from digests`;
      return row?.done;
    },
    15_000,
  );

describe('the letter of the day', () => {
  it('goes once to each who has something waiting, from two nodes', async () => {
    await settled();
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    const addresses = mail.letters.map((one) => one.to);
    expect(addresses.length).toBeGreaterThan(1);
    expect(new Set(addresses).size).toBe(addresses.length);
    expect(to('intake').length).toBe(1);
    expect(to('outsider').length).toBe(0);
  });

  it('says how much and where, in the language of its reader, and nothing of a case', async () => {
    const [vi, en] = [to('intake')[0], to('supervisor')[0]];
    expect(vi?.body).toContain('1 việc chờ bạn');
    expect(en?.body).toContain('1 unread notification');
    const names = await server.sql<{ name: string }[]>`select name from members`;
    for (const letter of mail.letters) {
      const whole = letter.headers + letter.body;
      expect(whole).not.toContain(ref);
      expect(whole).not.toMatch(/\/cases\//);
      for (const { name } of names) expect(whole).not.toContain(name);
      expect(letter.headers).toMatch(/^List-Unsubscribe: <http[^>]+\/account#notices>/m);
      expect(letter.headers).toMatch(/^Auto-Submitted: auto-generated/m);
      expect(letter.body).toContain('/desk');
    }
  });

  it('goes to nobody who does not want it', async () => {
    const caller = await server.as('intake');
    await caller.put('/api/notices/choices', { ways: {}, mail: false, leadDays: [1] });
    await again('intake');
    await new Promise((resolve) => setTimeout(resolve, 2_500));
    expect(to('intake').length).toBe(1);
    await caller.put('/api/notices/choices', { ways: {}, mail: true, leadDays: [1] });
    await until('the letter', () => to('intake').length === 2, 8_000);
  });

  it('that is refused is tried again, later each time, five times at most', async () => {
    mail.behave(emailOf('intake'), 'refuse');
    const before = mail.tries(emailOf('intake'));
    await again('intake');
    const row = async () =>
      (
        await server.sql`
        select attempts, handed_at is null as free, extract(epoch from next_try_at - now())::float as wait
        from digests where person_id = ${idOf('intake')}`
      )[0];
    const waits: number[] = [];
    for (const attempt of [1, 2, 3, 4, 5]) {
      const at = await until(
        `try ${attempt}`,
        async () => {
          const found = await row();
          return found?.attempts === attempt &&
            found.free &&
            mail.tries(emailOf('intake')) === before + attempt
            ? found
            : null;
        },
        8_000,
      );
      waits.push(at.wait);
      await server.sql`update digests set next_try_at = now() where person_id = ${idOf('intake')}`;
    }
    for (const [index, wait] of waits.entries())
      if (index > 0) expect(wait).toBeGreaterThan(waits[index - 1] ?? 0);
    mail.behave(emailOf('intake'), 'take');
    await new Promise((resolve) => setTimeout(resolve, 2_500));
    expect(mail.tries(emailOf('intake'))).toBe(before + 5);
    expect(server.output()).not.toContain('intake@');
  }, 45_000);

  it('is not sent again where a node died after giving it', async () => {
    mail.behave(emailOf('supervisor'), 'hang');
    const before = to('supervisor').length;
    await again('supervisor');
    await until('the letter given', () => to('supervisor').length === before + 1, 8_000);
    for (const { pid } of nodes) process.kill(pid, 'SIGKILL');
    mail.behave(emailOf('supervisor'), 'take');
    await server.sql`update digests set next_try_at = now() where person_id = ${idOf('supervisor')}`;
    await server.addNode(settings());
    await new Promise((resolve) => setTimeout(resolve, 3_000));
    expect(to('supervisor').length).toBe(before + 1);
  }, 30_000);
});
