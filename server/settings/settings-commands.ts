// What an administrator may do in an area, for clients other than the page. Whether a payload is lawful is said when it is
// sent: the rules of administration all look at whom or what it names.
import { z } from 'zod';
import type { Commands } from '#workflows/contract/case-schemas.ts';
import { settingsState } from '#workflows/settings/advance-settings.ts';
import type { SettingsArea } from '#workflows/settings/settings-areas.ts';
import { settingsCatalogue } from '#workflows/settings/settings-catalogue.ts';
import type { CaseSources } from '../cases/case-reading.ts';
import type { Locale, Viewer } from '../people/viewer.ts';
import { readSettings } from './settings-reading.ts';

const schemas = new Map<string, Record<string, unknown>>();

function schemaOf(type: string, payload: z.ZodObject): Record<string, unknown> {
  const ready = schemas.get(type);
  if (ready) return ready;
  const made = z.toJSONSchema(payload, { io: 'input' }) as Record<string, unknown>;
  schemas.set(type, made);
  return made;
}

/** Null for who administers nothing. */
export async function listSettingsCommands(
  sources: CaseSources,
  viewer: Viewer,
  area: SettingsArea,
  locale: Locale,
): Promise<Commands | null> {
  const reading = await readSettings(sources, viewer, area);
  if (!reading) return null;
  const offered = [...settingsCatalogue.values()].filter(
    (command) => command.area === area && !command.by.includes('system'),
  );
  return {
    version: reading.stored.version,
    state: settingsState,
    allowed: offered.map(({ type, words, concurrency, payload }) => ({
      type,
      label: words.act[locale],
      help: words.help[locale],
      concurrency,
      schema: schemaOf(type, payload),
    })),
    blocked: [],
  };
}
