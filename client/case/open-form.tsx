// A command's form as it is opened: what the act means, the articles that govern it, what others have done to the case
// meanwhile, the form itself. The same in a drawer and on a page of its own.
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { AnyCommand } from '#workflows/case/command.ts';
import type { CaseView, Receipt } from '#workflows/contract/case-schemas.ts';
import { ProblemError } from '../api/problem-error.ts';
import { refreshCase } from '../api/refresh-case.ts';
import { useSendCommand } from '../api/send-command.ts';
import { useWords } from '../words/words.ts';
import { ActHead } from './act/act-head.tsx';
import { AgreementNote } from './fairness/agreement-note.tsx';
import { CommandForm } from './form/command-form.tsx';
import { madeFromMatrix } from './matrix/made-from-matrix.ts';
import { SinceOpened } from './since-opened.tsx';
import type { CommandList } from './use-case.ts';

type Props = {
  command: AnyCommand;
  caseView: CaseView;
  commands: CommandList | undefined;
  openedVersion: number;
  onDone: (receipt: Receipt) => void;
  onClose: () => void;
};

export function OpenForm({ command, caseView, commands, openedVersion, onDone, onClose }: Props) {
  const { t, locale } = useWords();
  const send = useSendCommand(caseView.card.id);
  const client = useQueryClient();
  // The version that the user has seen; it moves only when they say so.
  const [seen, setSeen] = useState(openedVersion);
  const made = madeFromMatrix(command.type, caseView, locale);
  const isGone = commands !== undefined && !commands.allowed.some((one) => one.type === command.type);

  async function submit(payload: Record<string, unknown>): Promise<void> {
    let receipt: Receipt;
    try {
      receipt = await send.mutateAsync({ type: command.type, payload, expectedVersion: seen });
    } catch (error) {
      if (error instanceof ProblemError && error.code === 'conflict.version')
        void refreshCase(client, caseView.card.id);
      throw error;
    }
    onDone(receipt);
  }

  return (
    <>
      <ActHead
        help={command.words.help}
        rules={[...command.before, ...command.check]}
        pack={caseView.card.pack}
        marks={[
          ...(command.legal ? [t('case.form.legalAct')] : []),
          ...(command.twoPersons ? [t('case.form.twoPersons')] : []),
        ]}
      />
      <AgreementNote caseView={caseView} type={command.type} />
      {/* A form that has been looked at anew is built anew, from its draft: new allegations get their rows. */}
      <CommandForm
        key={seen}
        command={command}
        caseView={caseView}
        unitId={caseView.card.unit.id}
        initial={made}
        above={(written) =>
          (isGone || command.concurrency === 'exclusive') && (
            <SinceOpened
              {...{ caseView, command, seen, isGone, written }}
              onSeen={() => setSeen(caseView.card.version)}
            />
          )
        }
        onSubmit={submit}
        onCancel={onClose}
      />
    </>
  );
}
