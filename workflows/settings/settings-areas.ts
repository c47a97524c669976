// The organisation's settings are four streams, so that administrators who do different things never fight over a version:
// the directory (people, units, roles, deputies, ties: one stream, since their rules look at one another), rule packs, the
// calendar, general settings. A database holds one organisation, so each stream has a fixed id.
import type { Words } from '../rules/pack.ts';

export const settingsAreas = ['directory', 'packs', 'calendar', 'general'] as const;
export type SettingsArea = (typeof settingsAreas)[number];

const streamIds: Readonly<Record<SettingsArea, string>> = {
  directory: '01900000-5e77-7000-8000-000000000001',
  packs: '01900000-5e77-7000-8000-000000000002',
  calendar: '01900000-5e77-7000-8000-000000000003',
  general: '01900000-5e77-7000-8000-000000000004',
};

export function settingsStreamOf(area: SettingsArea): string {
  return streamIds[area];
}

export const areaWords: Readonly<Record<SettingsArea, Words>> = {
  directory: { vi: 'Nhân sự, đơn vị, vai trò', en: 'People, units, roles' },
  packs: { vi: 'Bộ quy tắc', en: 'Rule packs' },
  calendar: { vi: 'Lịch làm việc', en: 'Calendar' },
  general: { vi: 'Thiết lập chung', en: 'General settings' },
};
