// A command of a meeting in a drawer: what it means, the articles that govern it, and its form, made from its schema as
// the forms of a case are. What was entered is never lost to a change by somebody else.
import { notifications } from '@mantine/notifications';
import type { AnyMeetingCommand } from '#workflows/meeting/meeting-command.ts';
import { ActDrawer } from '../case/act/act-drawer.tsx';
import { ActHead } from '../case/act/act-head.tsx';
import { CommandForm } from '../case/form/command-form.tsx';
import type { CaseChoice } from '../case/form/form-world.ts';
import { useWords } from '../words/words.ts';

type Props = {
  command: AnyMeetingCommand | undefined;
  /** Absent while a meeting is being called. */
  meetingId?: string | undefined;
  unitId: string | undefined;
  pack: string | undefined;
  cases?: readonly CaseChoice[] | undefined;
  /** The case that it is about at first, where the act names one; its long texts may fill the form. */
  about?: string | undefined;
  send: (payload: Record<string, unknown>) => Promise<void>;
  onClose: () => void;
};

export function MeetingDialog({ command, meetingId, unitId, pack, cases, about, send, onClose }: Props) {
  const { t, locale } = useWords();
  async function submit(payload: Record<string, unknown>): Promise<void> {
    await send(payload);
    if (command) notifications.show({ message: `${t('case.sent')}: ${command.words.done[locale]}` });
    onClose();
  }
  return (
    <ActDrawer title={command?.words.act[locale]} onClose={onClose}>
      {command && (
        <>
          <ActHead help={command.words.help} rules={[...command.before, ...command.check]} pack={pack} />
          <CommandForm
            key={command.type}
            {...{ command, meetingId, unitId, cases }}
            caseView={null}
            textsOf={about}
            initial={about && command.payload.shape.caseId ? { caseId: about } : undefined}
            onSubmit={submit}
            onCancel={onClose}
          />
        </>
      )}
    </ActDrawer>
  );
}
