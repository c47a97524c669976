// The field of a form that takes files: dropped or chosen, uploaded while the rest is filled in. What the form holds of each is its
// id and hash; while anything is still under way it holds something that is neither, so that nothing is sent without it.
import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import '../../words/evidence-words.ts';
import type { CaseView } from '#workflows/contract/case-schemas.ts';
import type { EvidenceFile } from '#workflows/contract/evidence-schemas.ts';
import { orpc } from '../../api/api.ts';
import { type ControlProps, useFormWorld } from '../../case/form/form-world.ts';
import { useWords } from '../../words/words.ts';
import { HashLine } from '../hash-line.tsx';
import { sizeWords } from '../size-words.ts';
import { useEvidenceFiles } from '../use-evidence-files.ts';
import { DropZone } from './drop-zone.tsx';
import classes from './upload.module.css';
import { UploadRow } from './upload-row.tsx';
import { useUploads } from './use-uploads.ts';

type Held = { id: string; sha256: string };

export function FilesControl(props: ControlProps) {
  const { caseView } = useFormWorld();
  // Without a case there is nowhere to put a file.
  return caseView ? <CaseFiles {...props} caseView={caseView} /> : null;
}

function CaseFiles({ value, onChange, frame, caseView }: ControlProps & { caseView: CaseView }) {
  const { t, locale } = useWords();
  const client = useQueryClient();
  const list = useEvidenceFiles(caseView);
  const held = (value as Held[] | undefined) ?? [];
  const latest = useRef(held);
  latest.current = held;
  const set = (next: Held[]) => {
    latest.current = next;
    onChange(next);
  };
  const { views, add, pause, resume, cancel } = useUploads(caseView.card.id, (fileId) => {
    set([...latest.current.filter(({ id }) => id !== fileId), { id: fileId, sha256: '' }]);
    void client.invalidateQueries({ queryKey: orpc.evidence.list.key() });
  });
  const known = new Map(list.data?.files.map((file) => [file.id, file]));
  // The server has found out its hash, or refused it.
  useEffect(() => {
    if (!list.data) return;
    const clean = new Map(
      list.data.files.filter(({ state }) => state === 'clean').map((one) => [one.id, one]),
    );
    const next = latest.current.map((one) => ({
      id: one.id,
      sha256: clean.get(one.id)?.sha256 ?? one.sha256,
    }));
    if (JSON.stringify(next) !== JSON.stringify(latest.current)) {
      latest.current = next;
      onChange(next);
    }
  }, [list.data, onChange]);
  const waits = views.length > 0 || held.some(({ sha256 }) => sha256 === '');
  const begun = list.data?.files.filter(
    (one) => one.isMine && one.state === 'receiving' && !views.some(({ fileId }) => fileId === one.id),
  );
  return (
    <fieldset className={classes.control}>
      <legend className={classes.label}>{frame.label}</legend>
      {frame.description && <p className={classes.help}>{frame.description}</p>}
      <DropZone most={sizeWords(list.data?.largest ?? 0, locale)} onFiles={add} />
      {begun?.map((one) => (
        <p key={one.id} className={classes.help}>
          {t('evidence.upload.begun', {
            name: one.name,
            received: sizeWords(one.received, locale),
            size: sizeWords(one.size, locale),
          })}
        </p>
      ))}
      <ul className={classes.list}>
        {held.map(({ id }) => (
          <HeldRow
            key={id}
            file={known.get(id)}
            onRemove={() => set(latest.current.filter((one) => one.id !== id))}
          />
        ))}
        {views.map((one) => (
          <UploadRow
            key={one.key}
            upload={one}
            onPause={() => pause(one.key)}
            onResume={() => resume(one.key)}
            onCancel={() => cancel(one.key)}
          />
        ))}
      </ul>
      {frame.error && <p className={classes.error}>{waits ? t('evidence.upload.wait') : frame.error}</p>}
    </fieldset>
  );
}

function HeldRow({ file, onRemove }: { file: EvidenceFile | undefined; onRemove: () => void }) {
  const { t, locale } = useWords();
  const name = file?.name ?? '…';
  return (
    <li className={classes.row}>
      <div className={classes.name}>{name}</div>
      <div className={classes.state} role="status">
        {file && `${t(`evidence.upload.state.${file.state}`)} · ${sizeWords(file.size, locale)}`}
        {file?.sha256 && <HashLine sha256={file.sha256} />}
      </div>
      <div className={classes.acts}>
        <Button
          variant="subtle"
          color="gray"
          onClick={onRemove}
          aria-label={`${t('evidence.upload.remove')}: ${name}`}
        >
          {t('evidence.upload.remove')}
        </Button>
      </div>
    </li>
  );
}
