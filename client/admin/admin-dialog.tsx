// A command of administration in a drawer: what it means, the articles that govern it, and its form, made from its schema.
// What was pressed is filled in already and not asked again.
import { notifications } from '@mantine/notifications';
import { useMemo } from 'react';
import { findSettingsCommand } from '#workflows/settings/settings-catalogue.ts';
import type { AnySettingsCommand } from '#workflows/settings/settings-command.ts';
import { useSendSettingsCommand } from '../api/send-settings-command.ts';
import { ActDrawer } from '../case/act/act-drawer.tsx';
import { ActHead } from '../case/act/act-head.tsx';
import { CommandForm } from '../case/form/command-form.tsx';
import { useWords } from '../words/words.ts';

/** What somebody is about to do, at the version of the area that they have seen. */
export type Act = {
  type: string;
  /** Whom or what it is about, in words. */
  about?: string;
  /** Fields that are settled by what was pressed. */
  preset?: Record<string, unknown>;
  /** What stands in the other fields at first. */
  initial?: Record<string, unknown>;
  version?: number | undefined;
};

export function AdminDialog({ act, onClose }: { act: Act | null; onClose: () => void }) {
  const { locale } = useWords();
  const command = act ? findSettingsCommand(act.type) : undefined;
  return (
    <ActDrawer title={command?.words.act[locale]} onClose={onClose}>
      {act && command && (
        <ActForm key={`${act.type} ${act.about}`} act={act} command={command} onClose={onClose} />
      )}
    </ActDrawer>
  );
}

function ActForm({ act, command, onClose }: { act: Act; command: AnySettingsCommand; onClose: () => void }) {
  const { t, locale } = useWords();
  const send = useSendSettingsCommand();
  const { preset, initial, about, version } = act;
  const asked = useMemo(() => withoutFields(command, Object.keys(preset ?? {})), [command, preset]);
  async function submit(payload: Record<string, unknown>): Promise<void> {
    await send.mutateAsync({
      ...{ area: command.area, type: command.type, payload: { ...preset, ...payload } },
      ...(command.concurrency === 'exclusive' && version !== undefined ? { expectedVersion: version } : {}),
    });
    notifications.show({ message: `${t('case.sent')}: ${command.words.done[locale]}` });
    onClose();
  }
  return (
    <>
      <ActHead help={command.words.help} rules={command.check} pack={undefined}>
        {about && <strong>{about}</strong>}
      </ActHead>
      <CommandForm
        command={asked}
        caseView={null}
        initial={initial}
        // What was begun about one person never comes back in a form about another.
        meetingId={`settings/${Object.values(preset ?? {}).join('/')}`}
        onSubmit={submit}
        onCancel={onClose}
      />
    </>
  );
}

function withoutFields(command: AnySettingsCommand, fields: readonly string[]) {
  const { type, words, payload } = command;
  const settled = Object.fromEntries(fields.map((field) => [field, true as const]));
  return { type, words, payload: payload.omit(settled) };
}
