// Fills the matrix of a case for walks through the page that are about something else: every element met by every exhibit,
// every answer addressed. Sent over HTTP as the page sends it.
import type { APIRequestContext } from 'playwright-core';
import { v7 } from '#tests/support/uuid-v7.ts';
import type { CaseView } from '#workflows/contract/case-schemas.ts';
import { packOf } from '#workflows/rules/packs.ts';

const some = 'Đối chiếu chứng cứ đã công bố với yếu tố này, có cân nhắc ý kiến của người bị xem xét.';

/** Every element, and every answer. */
export async function weigh(request: APIRequestContext, url: string, caseId: string): Promise<void> {
  await assess(request, url, caseId);
  await address(request, url, caseId);
}

/** Every element. */
export async function assess(request: APIRequestContext, url: string, caseId: string): Promise<void> {
  const view = await viewOf(request, url, caseId);
  const exhibits = view.exhibits.map(({ id }) => id);
  const current = view.allegations.filter(({ fate }) => fate === 'current' || fate === 'admitted');
  const elements = current.flatMap(({ id, pin, provision }) =>
    elementsOf(pin, provision).map((element) => ({
      ...{ allegationId: id, element, for: exhibits, against: [], met: 'met', assessment: some },
    })),
  );
  await send(request, url, view, { type: 'verification.assessElements', payload: { elements } });
}

async function address(request: APIRequestContext, url: string, caseId: string): Promise<void> {
  const view = await viewOf(request, url, caseId);
  const answered = view.allegations.filter(({ stance }) => stance !== null && stance !== 'silent');
  const answers = answered.map(({ id }) => ({ allegationId: id, addressed: some }));
  await send(request, url, view, { type: 'verification.addressAnswers', payload: { answers } });
}

async function viewOf(request: APIRequestContext, url: string, caseId: string): Promise<CaseView> {
  return (await request.get(`${url}/api/cases/${caseId}`)).json();
}

async function send(
  request: APIRequestContext,
  url: string,
  { card, entries }: CaseView,
  command: { type: string; payload: object },
): Promise<void> {
  const answer = await request.post(`${url}/api/cases/${card.id}/commands`, {
    headers: { origin: url },
    data: { ...command, commandId: v7(), expectedVersion: entries },
  });
  if (answer.status() !== 200) throw new Error(`${command.type}: ${answer.status()} ${await answer.text()}`);
}

function elementsOf(pin: string, provision: string): string[] {
  const found = packOf(pin.slice(0, pin.indexOf('#'))).provisions.find(({ code }) => code === provision);
  return found?.elements.map(({ key }) => key) ?? [];
}
