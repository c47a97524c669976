// The committee's room over HTTP: nothing of a case opens to a member before they have declared on it, the screen on the wall
// names nobody, notes are their owner's alone, and who has the meeting open is told to whoever else has.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CaseOverHttp, caseIn, must, sampleOf } from '#tests/support/case-over-http.ts';
import { calledMeeting, callPayload, send, withItem } from '#tests/support/meeting-over-http.ts';
import { startTestServer, type TestServer } from '#tests/support/test-server.ts';
import { until, watch } from '#tests/support/watcher.ts';
import type { CaseView } from '#workflows/contract/case-schemas.ts';
import type { ProjectedMeeting } from '#workflows/contract/meeting-schemas.ts';
import { type Draft, ownNote } from '#workflows/contract/room-schemas.ts';

let server: TestServer;
let scheduled: CaseOverHttp;

beforeAll(async () => {
  server = await startTestServer();
  scheduled = await caseIn(server, 'advice.scheduled');
});
afterAll(() => server?.close());

/** What the file is read from, and what somebody wrote in it. */
const readers = ['', '/history', '/documents', '/evidence', '/texts', '/disclosures'];
const written = Object.values({
  ...sampleOf('detection.register', null),
  ...sampleOf('detection.addAllegation', null),
}).filter((one) => typeof one === 'string' && one.includes(' '));

async function contentFor(name: 'member3'): Promise<string> {
  const caller = await server.as(name);
  const answers = await Promise.all(readers.map((path) => caller.get(`/api/cases/${scheduled.id}${path}`)));
  return answers.map(({ text }) => text).join('\n');
}

describe('a member who is called', () => {
  it('sees the reference and the parties of a case, and nothing of its content, until they have declared', async () => {
    const member = await server.as('member3');
    expect(written.length).toBeGreaterThan(1);
    const { body } = await member.get<CaseView>(`/api/cases/${scheduled.id}`);
    expect(body.depth).toBe('agenda');
    expect(body.card.respondent?.name).toBeTruthy();
    const { allegations, exhibits, ballots, people, card } = body;
    expect([allegations, exhibits, ballots, people, card.provisions]).toEqual([[], [], [], [], []]);
    const closed = await contentFor('member3');
    for (const text of written) expect(closed).not.toContain(text);
    await must(server, scheduled, 'advice.declareInterest', 'member3', { interest: 'none' });
    const opened = await contentFor('member3');
    for (const text of written) expect(opened).toContain(text);
  });

  it('keeps notes on it that nobody else reads, and that are in no list', async () => {
    const path = `/api/cases/${scheduled.id}/drafts/${ownNote}`;
    const member = await server.as('member3');
    const values = { text: 'Hỏi thêm về chứng từ tháng 6.' };
    expect((await member.put(path, { values, basedOn: null })).status).toBe(200);
    expect((await member.get<Draft>(path)).body.values).toEqual(values);
    expect((await member.get(`/api/cases/${scheduled.id}/drafts`)).body).toEqual({ drafts: [] });
    expect((await (await server.as('chair')).get<Draft>(path)).body.values).toBeNull();
    const [row] = await server.sql<{ sealed: Buffer }[]>`
      select sealed from drafts where stream_id = ${scheduled.id} and command = ${ownNote}`;
    expect(row?.sealed.toString('utf8')).not.toContain('chứng từ');
  });
});

describe('the screen on the wall', () => {
  it('shows the agenda and the quorum, and names nobody', async () => {
    const meeting = await withItem(server, scheduled.id);
    await send(server, meeting, 'member1', 'meeting.declareInterest', {
      caseId: scheduled.id,
      interest: 'none',
    });
    const shown = await (await server.as('secretary')).get<ProjectedMeeting>(
      `/api/meetings/${meeting.id}/projector`,
    );
    expect(shown.body.items).toEqual([{ number: 1, ref: scheduled.ref, stands: 'waiting' }]);
    const names = await server.sql<{ name: string }[]>`select name from members`;
    expect(names.length).toBeGreaterThan(5);
    for (const { name } of names) expect(shown.text).not.toContain(name);
    for (const text of written) expect(shown.text).not.toContain(text);
  });
});

describe('who has a meeting open', () => {
  it('is told to whoever else has, and again when one leaves', async () => {
    const meeting = await calledMeeting(server, callPayload());
    const [chair, member] = [await watch(await server.as('chair')), await watch(await server.as('member1'))];
    await chair.watchMeeting(meeting.id);
    await member.watchMeeting(meeting.id);
    const here = () => chair.inMeeting.findLast(({ meetingId }) => meetingId === meeting.id)?.people.length;
    await until('both to be there', () => here() === 2 || undefined);
    member.close();
    await until('one to have left', () => here() === 1 || undefined);
    chair.close();
  });
});
