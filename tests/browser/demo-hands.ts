// The people of the demo, each in a browser window of their own, who bring a case on by the commands' own samples: for walks
// through the page that are about a few of the steps and need the others done. Every step goes over HTTP as the page sends it.
import type { APIResponse, Browser, BrowserContext } from 'playwright-core';
import type postgres from 'postgres';
import { getDemoOfficer } from '#server/demo/directory/demo-directory.ts';
import { rootUnitId } from '#server/demo/directory/demo-units.ts';
import { first } from '#tests/support/sample-world-of.ts';
import { v7 } from '#tests/support/uuid-v7.ts';
import { getCommand } from '#workflows/case/catalogue.ts';
import type { Facts } from '#workflows/case/facts.ts';
import type { SampleWorld } from '#workflows/case/sample-world.ts';
import type { CaseView } from '#workflows/contract/case-schemas.ts';
import { addDays, dayOf } from '#workflows/rules/day.ts';
import { packOf } from '#workflows/rules/packs.ts';
import { newWindow } from './browser.ts';
import { signInByRole } from './every-page.ts';

export type DemoHands = {
  /** The window of a demo account, signed in once. */
  windowOf: (account: string) => Promise<BrowserContext>;
  view: (account: string, caseId: string) => Promise<APIResponse>;
  /** Sends a command by its sample with some fields replaced; throws where it is refused. */
  must: (caseId: string, account: string, type: string, replaced?: Record<string, unknown>) => Promise<void>;
  /** What `must` would send. */
  sampleOf: (caseId: string, type: string) => Promise<Record<string, unknown>>;
  factsOf: (caseId: string) => Promise<Facts>;
};

/** `respondentId` is who the samples name as the respondent. */
export function demoHands(
  { browser, url, sql }: { browser: Browser; url: string; sql: postgres.Sql },
  respondentId: string,
): DemoHands {
  const windows = new Map<string, Promise<BrowserContext>>();

  async function open(account: string): Promise<BrowserContext> {
    const context = await newWindow(browser, { width: 1280 });
    await signInByRole(url, context, account);
    return context;
  }

  const windowOf: DemoHands['windowOf'] = (account) => {
    const context = windows.get(account) ?? open(account);
    windows.set(account, context);
    return context;
  };

  const view: DemoHands['view'] = async (account, caseId) =>
    (await windowOf(account)).request.get(`${url}/api/cases/${caseId}`);

  async function factsOf(caseId: string): Promise<Facts> {
    const [row] = await sql<{ facts: Facts }[]>`select facts from heads where stream_id = ${caseId}`;
    if (!row) throw new Error(`There is no case ${caseId}.`);
    return row.facts;
  }

  function worldOf(facts: Facts): SampleWorld {
    const today = dayOf(new Date().toISOString());
    const people = (who: string, count: number) =>
      Array.from(
        { length: count },
        (_, at) => getDemoOfficer(`${who === 'panel' ? 'appeal' : who}${at + 1}`).id,
      );
    return {
      ...{ facts, today, people, pick: first, unitId: rootUnitId, pack: packOf(facts.pack) },
      person: (who) => (who === 'respondent' ? respondentId : getDemoOfficer(who).id),
      text: (kind) => `Nội dung (${kind}) theo hồ sơ và lời trình bày của các bên.`,
      dayFrom: (days) => addDays(today, days),
    };
  }

  const sampleOf: DemoHands['sampleOf'] = async (caseId, type) =>
    getCommand(type).sample(worldOf(await factsOf(caseId)));

  async function must(
    caseId: string,
    account: string,
    type: string,
    replaced: Record<string, unknown> = {},
  ): Promise<void> {
    const { request } = await windowOf(account);
    const { card } = (await (await view(account, caseId)).json()) as CaseView;
    const payload = { ...(await sampleOf(caseId, type)), ...replaced };
    const answer = await request.post(`${url}/api/cases/${caseId}/commands`, {
      headers: { origin: url },
      data: { type, payload, expectedVersion: card.version, commandId: v7() },
    });
    if (answer.status() !== 200)
      throw new Error(`${type} by ${account}: ${answer.status()} ${await answer.text()}`);
  }

  return { windowOf, view, must, sampleOf, factsOf };
}
