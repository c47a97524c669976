// Fills the matrix of a case for walks through the page that are about something else: every element met by every exhibit,
// every answer addressed. Sent over HTTP as the page sends it.
import type { APIRequestContext } from 'playwright-core';
import { v7 } from '#tests/support/uuid-v7.ts';
import type { CaseView } from '#workflows/contract/case-schemas.ts';
import { packOf } from '#workflows/rules/packs.ts';

const some = 'Đối chiếu chứng cứ đã công bố với yếu tố này, có cân nhắc ý kiến của người bị xem xét.';

export async function weigh(request: APIRequestContext, url: string, caseId: string): Promise<void> {
  const view = (await (await request.get(`${url}/api/cases/${caseId}`)).json()) as CaseView;
  const exhibits = view.exhibits.map(({ id }) => id);
  const elements = view.allegations.flatMap(({ id, pin, provision }) =>
    elementsOf(pin, provision).map((element) => ({
      ...{ allegationId: id, element, for: exhibits, against: [], met: 'met', assessment: some },
    })),
  );
  const answered = view.allegations.filter(({ stance }) => stance !== null && stance !== 'silent');
  const answers = answered.map(({ id }) => ({ allegationId: id, addressed: some }));
  const sent = [
    { type: 'verification.assessElements', payload: { elements } },
    { type: 'verification.addressAnswers', payload: { answers } },
  ];
  for (const [at, command] of sent.entries()) {
    const data = { ...command, commandId: v7(), expectedVersion: view.entries + at };
    const answer = await request.post(`${url}/api/cases/${caseId}/commands`, {
      headers: { origin: url },
      data,
    });
    if (answer.status() !== 200)
      throw new Error(`${command.type}: ${answer.status()} ${await answer.text()}`);
  }
}

function elementsOf(pin: string, provision: string): string[] {
  const found = packOf(pin.slice(0, pin.indexOf('#'))).provisions.find(({ code }) => code === provision);
  return found?.elements.map(({ key }) => key) ?? [];
}
