// Packs and the calendar over HTTP: what an administrator decides governs cases that are opened from then on, on every node,
// and no other; what it would mean for open ones is shown before, in counts.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CaseOverHttp, factsOf, registerCase, registration } from '#tests/support/case-over-http.ts';
import { replayOf } from '#tests/support/replay-process.ts';
import { administer, mustAdminister, today } from '#tests/support/settings-over-http.ts';
import { startTestServer, type TestServer } from '#tests/support/test-server.ts';
import { v7 } from '#tests/support/uuid-v7.ts';
import { until } from '#tests/support/watcher.ts';
import type { CaseView, OpenedCase } from '#workflows/contract/case-schemas.ts';
import type {
  CalendarEffect,
  CalendarView,
  PackCard,
  PackDifference,
} from '#workflows/contract/settings-schemas.ts';
import { isWorkingDay } from '#workflows/rules/calendar.ts';
import { currentCalendar } from '#workflows/rules/calendars.ts';
import { addDays } from '#workflows/rules/day.ts';

const vn = 'vn-party@2026.1';
let server: TestServer;
let other: string;
let early: CaseOverHttp;

beforeAll(async () => {
  server = await startTestServer();
  other = (await server.addNode()).url;
  early = await registerCase(server);
});
afterAll(() => server?.close());

const administrator = () => server.as('administrator');

/** A case opened through the other node. */
async function openThere(): Promise<string> {
  const payload = { commandId: v7(), payload: registration() };
  return (await (await server.as('intake', other)).post<OpenedCase>('/api/cases', payload)).body.id;
}

function workedDay(from: string): string {
  return isWorkingDay(currentCalendar, from) ? from : workedDay(addDays(from, 1));
}

describe('a rule pack', () => {
  it('shows its difference and what it would mean for open cases, and names none', async () => {
    const { body, text } = await (await administrator()).get<PackDifference>(
      `/api/settings/packs/difference?to=${vn}`,
    );
    expect(body.changes.length).toBeGreaterThan(10);
    expect(body.effect).toMatchObject({ openCases: 1, unreadable: 0 });
    expect(text).not.toContain(early.ref);
    const none = await (await administrator()).get('/api/settings/packs/difference?to=nowhere@2026.1');
    expect(none.status).toBe(404);
  });

  it('governs new cases on every node once it is checked and in use, and open ones keep theirs', async () => {
    const activate = () =>
      administer(server, 'settings.activatePack', { pack: vn, decision: 'Quyết định số 12' });
    expect((await activate()).body).toMatchObject({ code: 'refusal.packIsInstalled', article: '40.7' });
    await mustAdminister(server, 'settings.installPack', {
      ...{ pack: vn, checkedOn: today(), source: 'Đối chiếu với quy định hiện hành', checked: true },
    });
    expect((await activate()).status).toBe(200);
    await until('the other node to open under it', async () => {
      const facts = await factsOf(server, await openThere());
      return facts.pack === vn;
    });
    expect((await factsOf(server, early.id)).pack).toBe('standard@2026.1');
    const { body } = await (await administrator()).get<PackCard[]>('/api/settings/packs');
    expect(body.find(({ pin }) => pin === vn)).toMatchObject({ state: 'active', isUsable: true });
    const withdraw = await administer(server, 'settings.withdrawPack', { pack: vn, reasons: 'Thử' });
    expect(withdraw.body).toMatchObject({ code: 'refusal.packIsNotActive' });
  });
});

describe('the calendar', () => {
  const day = workedDay(addDays(today(), 3));

  it('says beforehand what an amendment would mean, without doing it', async () => {
    const before = await server.countEntries();
    const { body } = await (await administrator()).get<CalendarEffect>(
      `/api/settings/calendar/effect?day=${day}&kind=off`,
    );
    expect(body.openCases).toBeGreaterThan(1);
    expect(body.later).toBeGreaterThan(0);
    expect(body.earlier).toBe(0);
    expect(await server.countEntries()).toBe(before);
  });

  it('is amended for cases opened from now on, on every node; open ones keep theirs; all replays', async () => {
    await mustAdminister(server, 'settings.amendCalendar', { day, kind: 'off', basis: 'Công văn số 7' });
    const { body } = await (await administrator()).get<CalendarView>('/api/settings/calendar');
    expect(body.version).toBe('vn-2026.1+1');
    expect(body.days).toContainEqual({ day, kind: 'off', basis: 'Công văn số 7', amended: true });
    let id = '';
    await until('the other node to open under it', async () => {
      id = await openThere();
      return (await factsOf(server, id)).calendar === 'vn-2026.1+1';
    });
    for (const node of [undefined, other]) {
      const view = await (await server.as('intake', node)).get<CaseView>(`/api/cases/${id}`);
      expect(view.status).toBe(200);
    }
    expect((await factsOf(server, early.id)).calendar).toBe('vn-2026.1');
    const { code, out } = await replayOf(server);
    expect([code, JSON.parse(out)]).toMatchObject([0, { settings: 4, diverging: 0 }]);
  });

  it('is amended once a day, and not for the past', async () => {
    const amend = (which: string) =>
      administer(server, 'settings.amendCalendar', { day: which, kind: 'off', basis: 'Công văn số 8' });
    expect((await amend(day)).body).toMatchObject({ code: 'refusal.calendarDayChanges', article: '40.8' });
    expect((await amend(today())).body).toMatchObject({ code: 'refusal.calendarDayIsToCome' });
  });
});
