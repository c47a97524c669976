// The dossier of a case: its exhibits with their files, versions and custody, and what of it the respondent has been shown. What is
// not disclosed cannot be relied on.
import { Button, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import '../../words/access-words.ts';
import '../../words/evidence-words.ts';
import type { CaseView } from '#workflows/contract/case-schemas.ts';
import { orpc } from '../../api/api.ts';
import classes from '../../evidence/evidence.module.css';
import { ExhibitCard } from '../../evidence/exhibit-card.tsx';
import { readable, useEvidenceFiles } from '../../evidence/use-evidence-files.ts';
import type { ViewedFile } from '../../evidence/viewed-file.ts';
import { FileViewer } from '../../evidence/viewer/file-viewer.tsx';
import { RespondentHad } from '../../respondent/respondent-had.tsx';
import { useWords } from '../../words/words.ts';
import type { CommandList } from '../use-case.ts';
import { Empty } from './empty.tsx';
import panel from './panel.module.css';

const RedactionEditor = lazy(() => import('../../evidence/redaction/redaction-editor.tsx'));

type Props = {
  caseView: CaseView;
  commands: CommandList | undefined;
  onCommand: (type: string) => void;
};

/** What is done with evidence, in the order in which it usually is. */
const acts = [
  'verification.recordEvidence',
  'verification.addEvidenceVersion',
  'verification.disclose',
  'verification.withhold',
  'case.recordCustody',
];

export function EvidenceTab({ caseView, commands, onCommand }: Props) {
  const { t } = useWords();
  const { id: caseId } = caseView.card;
  const files = useEvidenceFiles(caseView);
  const dossier = useQuery({
    ...orpc.dossier.list.queryOptions({ input: { id: caseId } }),
    queryKey: [...orpc.dossier.list.queryKey({ input: { id: caseId } }), caseView.card.version],
  });
  const [openId, setOpenId] = useState<string | null>(null);
  const [redacting, setRedacting] = useState<{ exhibitId: string; file: ViewedFile } | null>(null);
  const allowed = new Set(commands?.allowed.map(({ type }) => type));
  const filesOf = (exhibitId: string) => files.data?.files.filter((one) => one.exhibitId === exhibitId) ?? [];
  const opened = files.data?.files.find(({ id }) => id === openId);
  return (
    <div className={panel.stack}>
      <EvidenceActs types={acts.filter((type) => allowed.has(type))} {...{ commands, onCommand }} />
      {caseView.exhibits.length === 0 && <Empty>{t('case.empty.evidence')}</Empty>}
      {files.isPending && caseView.exhibits.length > 0 && (
        <Skeleton height={120 * caseView.exhibits.length} />
      )}
      {!files.isPending && (
        <ul className={classes.cards}>
          {caseView.exhibits.map((exhibit) => (
            <ExhibitCard
              key={exhibit.id}
              caseView={caseView}
              exhibit={exhibit}
              dossier={dossier.data?.exhibits.find(({ id }) => id === exhibit.id) ?? null}
              files={filesOf(exhibit.id)}
              onOpen={setOpenId}
              onRedact={
                allowed.has('verification.redactEvidence')
                  ? (file) => setRedacting({ exhibitId: exhibit.id, file })
                  : null
              }
            />
          ))}
        </ul>
      )}
      <RespondentHad caseView={caseView} />
      <FileViewer
        caseId={caseId}
        files={opened?.exhibitId ? readable(filesOf(opened.exhibitId)) : []}
        openId={openId}
        onOpen={setOpenId}
      />
      {redacting && (
        <Suspense fallback={null}>
          <RedactionEditor caseId={caseId} {...redacting} onClose={() => setRedacting(null)} />
        </Suspense>
      )}
    </div>
  );
}

type ActsProps = Pick<Props, 'commands' | 'onCommand'> & { types: readonly string[] };

function EvidenceActs({ types, commands, onCommand }: ActsProps) {
  if (types.length === 0) return null;
  return (
    <div className={classes.acts}>
      {types.map((type) => (
        <Button key={type} variant="default" data-command={type} onClick={() => onCommand(type)}>
          {commands?.allowed.find((one) => one.type === type)?.label}
        </Button>
      ))}
    </div>
  );
}
