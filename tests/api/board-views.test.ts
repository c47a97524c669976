// Kept views of the board over HTTP: one's own, shared with a unit, counted as each sees it, never overwritten unseen.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { caseIn } from '#tests/support/case-over-http.ts';
import { unitId } from '#tests/support/cast.ts';
import type { Person } from '#tests/support/test-organisation.ts';
import { startTestServer, type TestServer } from '#tests/support/test-server.ts';
import type { Board } from '#workflows/contract/board-schemas.ts';
import type { BoardView, KeepBoardView } from '#workflows/contract/board-view-schemas.ts';
import type { Problem } from '#workflows/contract/problem.ts';

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer();
  await caseIn(server, 'verification.responding');
}, 60_000);
afterAll(() => server?.close());

type Kept = { id: string } & Problem;
const path = '/api/board/views';
const listOf = async (by: Person) => (await (await server.as(by)).get<BoardView[]>(path)).body;
const keep = async (by: Person, view: KeepBoardView) => (await server.as(by)).post<Kept>(path, view);
const change = async (by: Person, { id, version }: BoardView, view: KeepBoardView) =>
  (await server.as(by)).put<Kept>(`${path}/${id}`, { ...view, version });
const drop = async (by: Person, { id, version }: BoardView) =>
  (await server.as(by)).drop<Kept>(`${path}/${id}`, {}, { version });
const mine = { name: 'Sắp đến hạn của tôi', search: { due: 'soon', lanes: 'unit' }, unitId: null } as const;
const found = async (by: Person, id: string) => (await listOf(by)).find((view) => view.id === id);

async function shared(name: string): Promise<BoardView> {
  const { body } = await keep('supervisor', { name, search: { stage: 'verification' }, unitId });
  const view = await found('supervisor', body.id);
  if (!view) throw new Error('the view was not kept');
  return view;
}

describe('a view of the board', () => {
  it('is its owner’s alone until it is shared, and counts what they see', async () => {
    const { status, body } = await keep('supervisor', mine);
    expect(status).toBe(201);
    const board = await (await server.as('supervisor')).get<Board>('/api/board?due=soon');
    expect(await found('supervisor', body.id)).toMatchObject({
      ...{ name: mine.name, search: mine.search, unit: null, version: 1, mayChange: true },
      count: board.body.total,
    });
    for (const other of ['intake', 'strangeSupervisor', 'administrator'] as const)
      expect(await found(other, body.id), other).toBeUndefined();
  });

  it('that is shared is seen by whoever sees cases of the unit, each with their own count, and by nobody else', async () => {
    const view = await shared('Đang thẩm tra');
    expect(view.count).toBeGreaterThan(0);
    expect(await found('intake', view.id)).toMatchObject({ count: 0, mayChange: false });
    for (const other of ['administrator', 'respondent'] as const)
      expect(await found(other, view.id), other).toBeUndefined();
  });

  it('is shared only with a unit whose cases one sees', async () => {
    expect((await keep('administrator', { ...mine, unitId })).body.code).toBe('view.notYours');
    const unknown = await keep('supervisor', { ...mine, search: { due: 'never' } } as never);
    expect(unknown.body.code).toBe('request.invalid');
  });

  it('is changed by one of two who have seen the same version, and the other is told', async () => {
    const view = await shared('Chờ giải trình');
    const next = { name: 'Chờ giải trình, quá hạn', search: view.search, unitId };
    expect((await change('supervisor', view, next)).status).toBe(200);
    const refused = await change('supervisor', view, { ...next, name: 'Khác' });
    expect([refused.status, refused.body.code]).toEqual([409, 'view.conflict']);
    expect((await drop('supervisor', view)).body.code).toBe('view.conflict');
    expect(await found('supervisor', view.id)).toMatchObject({ name: next.name, version: 2 });
  });

  it('is not changed by who only sees it, and to who does not it is not there', async () => {
    const view = await shared('Của đơn vị');
    expect((await change('intake', view, { ...mine })).body.code).toBe('view.notYours');
    expect((await drop('intake', view)).body.code).toBe('view.notYours');
    expect((await change('respondent', view, { ...mine })).body.code).toBe('view.notFound');
    expect((await drop('supervisor', view)).status).toBe(200);
    expect(await found('intake', view.id)).toBeUndefined();
  });
});
