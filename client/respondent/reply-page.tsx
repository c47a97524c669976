// The reply, one allegation a page: each answer saves itself, the list says which are answered, and nothing is sent before it
// has been read once more. Sending leads to the receipt.
import { useQuery } from '@tanstack/react-query';
import { orpc } from '../api/api.ts';
import { useDraft } from '../drafts/use-draft.ts';
import { useWords } from '../words/words.ts';
import { ReplyForm, replyCommand } from './reply-form.tsx';
import type { RoomProps } from './room-props.ts';
import { RoomSheet, RoomWaiting } from './room-sheet.tsx';

export function ReplyPage(props: RoomProps) {
  const me = useQuery(orpc.me.queryOptions());
  const { caseView, commands } = props;
  if (!me.data || !commands)
    return (
      <RoomSheet caseView={caseView} title="…">
        <RoomWaiting failed={me.isError} onRetry={() => void me.refetch()} />
      </RoomSheet>
    );
  return <OpenedReply {...props} commands={commands} userId={me.data.id} />;
}

type OpenedProps = RoomProps & { commands: NonNullable<RoomProps['commands']>; userId: string };

function OpenedReply({ caseView, commands, about, userId }: OpenedProps) {
  const { t } = useWords();
  const { type } = replyCommand;
  const draft = useDraft({ userId, caseId: caseView.card.id, command: type, keeps: true });
  const isAllowed = commands.allowed.some((one) => one.type === type);
  if (draft && isAllowed) return <ReplyForm {...{ caseView, commands, about, draft }} />;
  return (
    <RoomSheet caseView={caseView} title={t('room.task.reply')}>
      {isAllowed ? <RoomWaiting failed={false} onRetry={() => {}} /> : <p>{t('room.reply.closed')}</p>}
    </RoomSheet>
  );
}
