// Administration driven over HTTP: a command to the area that it belongs to, at the version that the area has.
import type { Receipt } from '#workflows/contract/case-schemas.ts';
import type { GrantView, SettingsOverview } from '#workflows/contract/settings-schemas.ts';
import { dayOf } from '#workflows/rules/day.ts';
import { findSettingsCommand } from '#workflows/settings/settings-catalogue.ts';
import type { Caller } from './caller.ts';
import type { Person } from './test-organisation.ts';
import type { TestServer } from './test-server.ts';
import { v7 } from './uuid-v7.ts';

export const today = () => dayOf(new Date().toISOString());

type More = { by?: Person; node?: string; expectedVersion?: number | undefined; commandId?: string };

export async function administer(server: TestServer, type: string, payload: object, more: More = {}) {
  const { by = 'administrator', node, commandId = v7() } = more;
  const caller = await server.as(by, node);
  const area = findSettingsCommand(type)?.area ?? 'directory';
  const expectedVersion =
    'expectedVersion' in more
      ? more.expectedVersion
      : await versionOf(await server.as('administrator'), area);
  return caller.post<Receipt & { code?: string; article?: string }>(`/api/settings/areas/${area}/commands`, {
    ...{ type, payload, commandId },
    ...(expectedVersion === undefined ? {} : { expectedVersion }),
  });
}

/** Throws where the command is not taken. */
export async function mustAdminister(server: TestServer, type: string, payload: object, more: More = {}) {
  const answer = await administer(server, type, payload, more);
  if (answer.status !== 200) throw new Error(`${type}: ${answer.status} ${answer.text}`);
  return answer.body;
}

export async function versionOf(caller: Caller, area: string): Promise<number | undefined> {
  const { body } = await caller.get<SettingsOverview>('/api/settings');
  return body.areas.find((one) => one.area === area)?.version;
}

/** The roles that stand now, of one person. */
export async function grantsOf(server: TestServer, personId: string): Promise<GrantView[]> {
  const { body } = await (await server.as('administrator')).get<GrantView[]>('/api/settings/roles');
  return body.filter(({ person }) => person.id === personId);
}
