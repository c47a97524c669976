// A command of a recommendation in a drawer: what it means, the articles that govern it, and its form, made from its schema as
// the forms of a case are.
import { notifications } from '@mantine/notifications';
import type { AnyPreventionCommand } from '#workflows/prevention/prevention-command.ts';
import { ActDrawer } from '../case/act/act-drawer.tsx';
import { ActHead } from '../case/act/act-head.tsx';
import { CommandForm } from '../case/form/command-form.tsx';
import { useWords } from '../words/words.ts';

type Props = {
  /** Absent while nothing is being written. */
  command: AnyPreventionCommand | undefined;
  /** Absent while one is being issued. */
  recommendationId?: string | undefined;
  pack?: string | undefined;
  initial?: Record<string, unknown> | undefined;
  send: (payload: Record<string, unknown>) => Promise<void>;
  onClose: () => void;
};

export function RecommendationDialog({ command, recommendationId, pack, initial, send, onClose }: Props) {
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
            {...{ command, initial }}
            caseView={null}
            // What has been begun is kept in this tab, for each recommendation by itself.
            meetingId={recommendationId}
            onSubmit={submit}
            onCancel={onClose}
          />
        </>
      )}
    </ActDrawer>
  );
}
