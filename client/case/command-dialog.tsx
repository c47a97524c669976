// A command's form in a drawer. What was entered is never lost to a change by somebody else, nor to closing it.
import { notifications } from '@mantine/notifications';
import { useRouter } from '@tanstack/react-router';
import { findCommand } from '#workflows/case/catalogue.ts';
import type { CaseView } from '#workflows/contract/case-schemas.ts';
import { useWords } from '../words/words.ts';
import { ActDrawer } from './act/act-drawer.tsx';
import { OpenForm } from './open-form.tsx';
import type { CommandList } from './use-case.ts';
import type { OpenedCommand } from './use-open-command.ts';

type Props = {
  caseView: CaseView;
  commands: CommandList | undefined;
  opened: OpenedCommand | null;
  onClose: () => void;
};

export function CommandDialog({ caseView, commands, opened, onClose }: Props) {
  const { t, locale } = useWords();
  const router = useRouter();
  const command = opened ? findCommand(opened.type) : undefined;
  return (
    <ActDrawer title={command?.words.act[locale]} onClose={onClose}>
      {command && opened && (
        <OpenForm
          key={opened.type}
          {...{ command, caseView, commands, onClose }}
          openedVersion={opened.version}
          onDone={() => {
            // The second of two has opened it; the first reads it at the same address.
            if (
              command.type === 'case.openIdentity' &&
              caseView.approvals.some(({ type }) => type === command.type)
            )
              void router.navigate({ to: '/cases/$caseId/identity', params: { caseId: caseView.card.id } });
            notifications.show({ message: `${t('case.sent')}: ${command.words.done[locale]}` });
            onClose();
          }}
        />
      )}
    </ActDrawer>
  );
}
