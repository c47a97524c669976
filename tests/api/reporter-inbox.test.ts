// The reporter's way, from a public form without an account to the end: an anonymous report becomes a case on the intake's desk,
// is asked about, answered, added to, and told of; and a receipt that opens nothing cannot be told from one that does.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { factsOf, must } from '#tests/support/case-over-http.ts';
import { type Reporter, reporterAt, someReport } from '#tests/support/reporter-browser.ts';
import { otherUnitId } from '#tests/support/test-organisation.ts';
import { startTestServer, type TestServer } from '#tests/support/test-server.ts';
import { v7 } from '#tests/support/uuid-v7.ts';
import type { CaseView, History } from '#workflows/contract/case-schemas.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

async function latestCase() {
  const [row] = await server.sql<{ id: string; ref: string; version: number; state: string; unit: string }[]>`
    select stream_id as id, ref, version, state, unit_id as unit from heads where kind = 'case' order by opened_at desc limit 1`;
  if (!row) throw new Error('There is no case.');
  return row;
}

async function reported(
  change: Record<string, unknown> = {},
): Promise<{ reporter: Reporter; one: Awaited<ReturnType<typeof latestCase>> }> {
  const reporter = await reporterAt(server.url);
  const answer = await reporter.report(change);
  if (answer.status !== 200) throw new Error(`report: ${answer.status} ${answer.text}`);
  return { reporter, one: await latestCase() };
}

describe('a report through the public form', () => {
  it('is a case in detection.received that the intake officer reads, with nobody behind it', async () => {
    const { one } = await reported({ who: 'Thủ quỹ', when: 'tháng 3', rule: 'Điều 12' });
    expect(one.state).toBe('detection.received');
    const intake = await server.as('intake');
    const view = (await intake.get<CaseView>(`/api/cases/${one.id}`)).body;
    expect(view.account).toContain('Người có liên quan: Thủ quỹ');
    expect([view.depth, view.reporterInbox]).toEqual(['file', true]);
    const history = (await intake.get<History>(`/api/cases/${one.id}/history`)).body.entries;
    expect(history.map(({ type, actor }) => [type, actor.kind, actor.person])).toEqual([
      ['detection.register', 'reporter', null],
    ]);
  });

  it('is asked about, answered, added to, and told the outcome, each side reading the other', async () => {
    const { reporter, one } = await reported();
    await must(server, one, 'detection.acknowledge', 'intake', { how: 'channel' });
    await must(server, one, 'detection.startScreening', 'intake');
    await must(server, one, 'detection.askReporter', 'intake', { question: 'Việc này xảy ra ngày nào?' });
    const asked = (await reporter.open()).view;
    expect(asked?.question).not.toBeNull();
    expect(asked?.messages.at(-1)).toMatchObject({ from: 'office', text: 'Việc này xảy ra ngày nào?' });
    expect(
      (await reporter.act('detection.answerQuestion', { answer: 'Ngày mười hai tháng ba.' })).status,
    ).toBe(200);
    expect((await reporter.act('case.addInformation', { message: 'Còn một tờ phiếu chi nữa.' })).status).toBe(
      200,
    );
    const intake = await server.as('intake');
    const history = (await intake.get<History>(`/api/cases/${one.id}/history`)).body.entries;
    expect(history.slice(-2).map(({ payload }) => payload)).toEqual([
      { answer: 'Ngày mười hai tháng ba.' },
      { message: 'Còn một tờ phiếu chi nữa.' },
    ]);
    Object.assign(one, await latestCase());
    await must(server, one, 'case.informReporter', 'intake', {
      about: 'progress',
      message: 'Chúng tôi đang xem xét.',
    });
    const told = (await reporter.open()).view;
    expect(told?.messages.map(({ from, text }) => [from, text])).toEqual([
      ['reporter', someReport().what],
      ['office', null],
      ['office', 'Việc này xảy ra ngày nào?'],
      ['reporter', 'Ngày mười hai tháng ba.'],
      ['reporter', 'Còn một tờ phiếu chi nữa.'],
      ['office', 'Chúng tôi đang xem xét.'],
    ]);
    expect(told?.acknowledged.on).not.toBeNull();
  }, 60_000);

  it('is acknowledged and told of within the days of the pack, and says so from the start', async () => {
    const { reporter, one } = await reported();
    const view = (await reporter.open()).view;
    const { clocks } = await factsOf(server, one.id);
    expect([view?.acknowledged, view?.feedback.by]).toEqual([
      { on: null, by: clocks.acknowledge?.dueDay },
      clocks.reporterFeedback?.dueDay,
    ]);
  });

  it('tells the reporter nothing that officers did not write to them', async () => {
    const { reporter, one } = await reported();
    await must(server, one, 'detection.startScreening', 'intake');
    await must(server, one, 'detection.nameRespondent', 'intake');
    await must(server, one, 'detection.addAllegation', 'intake');
    await must(server, one, 'case.comment', 'intake', { note: 'Ghi chú nội bộ 77113' });
    await must(server, one, 'detection.recommend', 'intake');
    const before = (await reporter.open()).view;
    await must(server, one, 'detection.open', 'supervisor');
    const { view } = await reporter.open();
    expect(view).toEqual(before);
    expect(JSON.stringify(view)).not.toMatch(/77113|respondent|screening|verification|allegation/);
  }, 60_000);

  it('is withdrawn with a word on pressure, and goes on as a case', async () => {
    const { reporter, one } = await reported();
    const answer = await reporter.act('case.withdrawReport', {
      pressure: 'suspected',
      reasons: 'Có người gọi cho tôi.',
    });
    expect(answer.status).toBe(200);
    const { reporter: facts } = await factsOf(server, one.id);
    expect([facts.withdrawal?.pressure, (await latestCase()).state]).toEqual([
      'suspected',
      'detection.received',
    ]);
    expect((await reporter.open()).view?.may).not.toContain('case.withdrawReport');
  });

  it('asks for a review of what was not opened, once told', async () => {
    const { reporter, one } = await reported();
    for (const type of ['startScreening', 'nameRespondent', 'addAllegation', 'recommend'])
      await must(server, one, `detection.${type}`, 'intake');
    await must(server, one, 'detection.notOpen', 'supervisor', { reason: 'notSpecific' });
    expect(
      (await reporter.act('detection.requestReview', { reasons: 'Tôi có thêm tài liệu.' })).body.code,
    ).toBe('refusal.toldOfOutcome');
    await must(server, one, 'case.informReporter', 'supervisor', { about: 'outcome' });
    expect((await reporter.open()).view?.may).toContain('detection.requestReview');
    expect((await reporter.act('detection.requestReview', { reasons: 'Tôi có thêm tài liệu.' })).status).toBe(
      200,
    );
  }, 60_000);
});

describe('protection of a reporter without a name', () => {
  it('is asked for, taken up, checked on and answered, and only the custodian reads it', async () => {
    const { reporter, one } = await reported();
    expect(
      (await reporter.act('case.requestProtection', { fear: 'work', account: 'Sợ bị điều chuyển 4711.' }))
        .status,
    ).toBe(200);
    Object.assign(one, await latestCase());
    await must(server, one, 'case.monitorProtection', 'custodian', { who: 'reporter' });
    const { view } = await reporter.open();
    expect(view?.protection).toMatchObject({ status: 'monitored', nextCheckIn: expect.any(String) });
    const checkIn = { faring: 'harmed', account: 'Bị cắt thưởng 4712.' };
    expect((await reporter.act('case.answerCheckIn', checkIn)).status).toBe(200);
    const custodian = await server.as('custodian');
    const theirs = (await custodian.get<History>(`/api/cases/${one.id}/history`)).text;
    expect(theirs).toContain('4711');
    expect(theirs).toContain('4712');
    const intake = await server.as('intake');
    expect((await intake.get(`/api/cases/${one.id}/history`)).text).not.toMatch(/471[12]/);
    expect((await reporter.act('case.reportRetaliation', { account: 'Bị chuyển việc.' })).status).toBe(200);
    expect((await reporter.open()).view?.retaliations).toEqual([{ on: expect.any(String), isOpened: false }]);
  }, 60_000);
});

describe('where a report goes', () => {
  it('is past those whom it concerns, to an office in which they have no part', async () => {
    const { one } = await reported({ concernsOffice: true });
    expect(one.unit).toBe(otherUnitId);
    expect((await (await server.as('intake')).get(`/api/cases/${one.id}`)).status).toBe(404);
    expect((await (await server.as('strangeIntake')).get(`/api/cases/${one.id}`)).status).toBe(200);
  });

  it('is past whoever is named in it, marks or none', async () => {
    const { one } = await reported({ who: 'nguoi Intake, nguoi phu trach' });
    expect(one.unit).toBe(otherUnitId);
  });
});

describe('a receipt that opens nothing', () => {
  it('gets a letter like any other, in the same time of day, that nobody can open', async () => {
    const { reporter } = await reported();
    const stranger = await reporterAt(server.url);
    const [right, wrong] = [await reporter.open(), await stranger.open()];
    const seen = ({ status, headers, letter }: typeof right) => ({
      status,
      headers: [...headers].filter(([name]) => name !== 'date').map(([name, value]) => [name, value]),
      length: letter.length,
    });
    expect(seen(wrong)).toEqual(seen(right));
    expect([right.view === null, wrong.view]).toEqual([false, null]);
  });

  it('does nothing: an act, a file and another reporter’s letter are all refused alike', async () => {
    const { reporter } = await reported();
    const stranger = await reporterAt(server.url);
    const acted = await stranger.act('case.addInformation', { message: 'Xin chào.' });
    const handed = await stranger.handIn('a.txt', Buffer.from('x'));
    expect([acted.status, acted.body.code, handed.status, JSON.parse(handed.text).code]).toEqual([
      ...[404, 'report.notFound'],
      ...[404, 'report.notFound'],
    ]);
    // The look-up alone, without the receipt: a letter, and no way to open it.
    const thief = { ...stranger.keys, lookup: reporter.keys.lookup };
    expect(Buffer.from(thief.letters.privateKey).equals(Buffer.from(reporter.keys.letters.privateKey))).toBe(
      false,
    );
  });

  it('gets into no other case: an inbox knows its own alone', async () => {
    const [{ reporter }, { one }] = [await reported(), await reported()];
    const inboxes = await server.sql<{ n: number }[]>`
      select count(*)::int as n from case_parts where part = 'reporter' and stream_id = ${one.id}`;
    expect(inboxes).toEqual([{ n: 1 }]);
    await reporter.act('case.addInformation', { message: 'Của vụ việc thứ nhất 90210.' });
    const intake = await server.as('intake');
    expect((await intake.get(`/api/cases/${one.id}/history`)).text).not.toContain('90210');
  });
});

describe('sending again after a lost answer', () => {
  it('opens one case and adds one message', async () => {
    const reporter = await reporterAt(server.url);
    const commandId = v7();
    const first = await reporter.report({ commandId });
    const count = await server.countEntries();
    const again = await reporter.report({ commandId });
    expect([first.status, again.status, await server.countEntries()]).toEqual([200, 200, count]);
    const message = { message: 'Chỉ một lần.' };
    const id = v7();
    await reporter.act('case.addInformation', message, { commandId: id });
    await reporter.act('case.addInformation', message, { commandId: id });
    expect(await server.countEntries()).toBe(count + 1);
  });

  it('opens no second case with the same receipt', async () => {
    const { reporter } = await reported();
    const count = await server.countEntries();
    expect((await reporter.report()).status).toBe(404);
    expect(await server.countEntries()).toBe(count);
  });
});
