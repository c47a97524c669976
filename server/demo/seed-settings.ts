// Some administration for the demo, by real commands through the write path and once: heads of units, a deputy for two weeks,
// a day off with its basis, a pack that was checked, the name of the organisation.
import { readHeadAsSystem } from '#db/read-head.ts';
import { isWorkingDay } from '#workflows/rules/calendar.ts';
import { currentCalendar } from '#workflows/rules/calendars.ts';
import { addDays, type Day, dayOf } from '#workflows/rules/day.ts';
import { defaultPack } from '#workflows/rules/packs.ts';
import { settingsStreamOf } from '#workflows/settings/settings-areas.ts';
import { findSettingsCommand } from '#workflows/settings/settings-catalogue.ts';
import { performOn } from '../cases/perform-command.ts';
import type { WritePath } from '../cases/write-path.ts';
import { openSettingsStreams } from '../settings/open-settings.ts';
import { settingsProcedure } from '../settings/settings-procedure.ts';
import { uuidV7 } from '../uuid-v7.ts';
import { demoPeople, getDemoOfficer } from './directory/demo-directory.ts';
import { demoUnits, rootUnitId } from './directory/demo-units.ts';

export async function seedSettings(path: WritePath): Promise<void> {
  await openSettingsStreams(path);
  if ((await headOf(path, 'settings.nameOrganisation')).version > 1) return;
  const administrator = getDemoOfficer('administrator').id;
  const send = (type: string, payload: Record<string, unknown>, by = administrator) =>
    sendCommand(path, type, payload, by);
  for (const { id, unitId } of demoPeople.filter(({ isHead }) => isHead))
    await send('settings.appointHead', { unitId, personId: id });
  const today = dayOf(path.clock.now());
  await nameDeputy(path, send, today);
  await send('settings.installPack', {
    ...{ pack: defaultPack, checkedOn: today, checked: true },
    source: 'Đã đối chiếu với quy trình nội bộ của tổ chức; biên bản đối chiếu lưu tại văn phòng.',
  });
  await send('settings.amendCalendar', {
    ...{ day: workedDayAfter(addDays(today, 40)), kind: 'off' },
    basis: 'Thông báo của tổ chức về ngày nghỉ hoán đổi trong năm.',
  });
  // Last: it says that all of this is done.
  const top = demoUnits.find(({ id }) => id === rootUnitId);
  const name = top?.name ?? '';
  await send('settings.nameOrganisation', { name, nameEn: top?.nameEn ?? name });
}

type Send = (type: string, payload: Record<string, unknown>, by?: string) => Promise<void>;

/** The supervisor is away for two weeks; a member of the staff who holds no role stands in. */
async function nameDeputy({ directory }: WritePath, send: Send, today: Day): Promise<void> {
  const supervisor = getDemoOfficer('supervisor').id;
  const grant = directory.heldRoles().find((one) => one.memberId === supervisor && one.role === 'supervisor');
  const deputy = demoPeople.find(({ role, isHead, isOfficial }) => role === null && !isHead && !isOfficial);
  if (!grant || !deputy) return;
  const payload = { grantId: grant.id, deputyId: deputy.id, from: today, to: addDays(today, 13) };
  await send('settings.nameDeputy', payload, supervisor);
}

function workedDayAfter(day: Day): Day {
  let at = day;
  while (!isWorkingDay(currentCalendar, at)) at = addDays(at, 1);
  return at;
}

async function headOf(path: WritePath, type: string) {
  const streamId = settingsStreamOf(findSettingsCommand(type)?.area ?? 'directory');
  const { head } = await readHeadAsSystem(path.feedLanes, { streamId, commandId: null });
  return { streamId, version: head?.version ?? 0 };
}

/** What a rule refuses has been done by an earlier run that was cut off. Throws where it is not for a rule to say. */
async function sendCommand(
  path: WritePath,
  type: string,
  payload: Record<string, unknown>,
  by: string,
): Promise<void> {
  const { streamId, version } = await headOf(path, type);
  const actor = { kind: 'person' as const, id: by };
  const sent = { commandId: uuidV7(), type, payload, actor, expectedVersion: version };
  const { outcome } = await performOn(path, settingsProcedure, streamId, sent);
  if (outcome !== 'done' && outcome !== 'refused') throw new Error(`${type} of the demo: ${outcome}`);
}
