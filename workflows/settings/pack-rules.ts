// Rules on which packs may govern new cases. A case keeps the pack that it was opened under, whatever is decided here.
import { z } from 'zod';
import { packNeeds } from '../case/pack-needs.ts';
import { pinOf, type RulePack } from '../rules/pack.ts';
import { packs } from '../rules/packs.ts';
import { validatePack } from '../rules/validate-pack.ts';
import type { InstalledPack, SettingsFacts } from './settings-facts.ts';
import type { SettingsCheckRule } from './settings-rule.ts';

type Data = { pack: string };

/** A pack that this version ships, by its pin. The page fills it in from the row that was pressed. */
export function packPin() {
  return z
    .string()
    .regex(/^[a-z][a-z-]*@\d{4}\.\d+$/)
    .meta({ hint: 'choice', vi: 'Bộ quy tắc', en: 'Rule pack' });
}

export function shippedPack(pin: string): RulePack | undefined {
  return packs.find((pack) => pinOf(pack) === pin);
}

export function installedIn(facts: SettingsFacts, pin: string): InstalledPack | undefined {
  return facts.installed.find((one) => one.pin === pin && !one.withdrawn);
}

/** The facts with one installed pack put in or replaced. */
export function withInstalled(facts: SettingsFacts, installed: InstalledPack): SettingsFacts {
  return { ...facts, installed: [...facts.installed.filter(({ pin }) => pin !== installed.pin), installed] };
}

export const packIsAccepted: SettingsCheckRule<Data> = {
  id: 'packIsAccepted',
  article: '40.7',
  words: {
    vi: 'Phiên bản này không có bộ quy tắc ấy, hoặc việc rà soát không chấp nhận nó.',
    en: 'This version has no such pack, or its review refuses it.',
  },
  holds: ({ data }) => {
    const pack = shippedPack(data.pack);
    return pack !== undefined && validatePack(pack, packNeeds()).isUsable;
  },
};

export const packIsInstalled: SettingsCheckRule<Data> = {
  id: 'packIsInstalled',
  article: '40.7',
  words: {
    vi: 'Bộ quy tắc chưa được đối chiếu nguồn, hoặc đã bị rút.',
    en: 'The pack has not been checked against its sources, or was withdrawn.',
  },
  holds: ({ data, facts }) => installedIn(facts, data.pack) !== undefined,
};

export const packIsNotActive: SettingsCheckRule<Data> = {
  id: 'packIsNotActive',
  article: '40.7',
  words: {
    vi: 'Vụ việc mới đang mở theo bộ quy tắc này.',
    en: 'New cases are opened under this pack.',
  },
  holds: ({ data, facts }) => facts.activePack !== data.pack,
};
