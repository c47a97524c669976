// The case for a witness or the custodian of identities: nothing of the file, only what they are here for and may do.
import { Link } from '@tanstack/react-router';
import { useWords } from '../words/words.ts';
import classes from './case-agenda.module.css';
import type { DepthProps } from './case-depth.ts';
import { CommandDialog } from './command-dialog.tsx';
import { Timeline } from './history/timeline.tsx';
import { useHistory } from './history/use-history.ts';
import { AwaitedApprovals } from './next-step/awaited-approvals.tsx';
import { RecordsPanel } from './records-panel.tsx';
import { RoomActions } from './room/room-actions.tsx';
import { Deadlines } from './side/deadlines.tsx';
import { hasMeasures, StandingMeasures } from './side/standing-measures.tsx';
import { useOpenCommand } from './use-open-command.ts';

export function CaseApart({ caseView, commands }: DepthProps) {
  const { t } = useWords();
  const open = useOpenCommand(commands);
  const history = useHistory(caseView);
  const as = caseView.parts.includes('custodian') ? 'custodian' : 'witness';
  return (
    <div className={classes.agenda} data-apart>
      <p className={classes.ref}>
        {caseView.card.ref} · {caseView.card.unit.name}
      </p>
      <h1>{t(`case.apart.${as}`)}</h1>
      <p>{t(`case.apart.${as}Note`)}</p>
      <RecordsPanel caseView={caseView} />
      {hasMeasures(caseView) && <StandingMeasures caseView={caseView} />}
      {caseView.clocks.length > 0 && <Deadlines caseView={caseView} />}
      <AwaitedApprovals caseView={caseView} commands={commands} onCommand={open.start} />
      <RoomActions caseView={caseView} commands={commands} onCommand={open.start} />
      {history.entries.some(({ type }) => type === 'case.openIdentity') && (
        <p>
          <Link to="/cases/$caseId/identity" params={{ caseId: caseView.card.id }}>
            {t('case.identity.read')}
          </Link>
        </p>
      )}
      {history.entries.length > 0 && <Timeline entries={history.entries} caseView={caseView} />}
      <CommandDialog caseView={caseView} commands={commands} opened={open.opened} onClose={open.stop} />
    </div>
  );
}
