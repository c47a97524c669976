// Documents of a case, each with its number and its files in two languages; what has not been made yet can be made here by whoever
// may. Used by the file and by the respondent's room.
import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { DocumentSlot, Documents, MadeDocument } from '#workflows/contract/document-schemas.ts';
import { dayWords } from '../case/day-words.ts';
import panel from '../case/tabs/panel.module.css';
import { Icon } from '../shell/icon.tsx';
import { useWords } from '../words/words.ts';
import '../words/document-words.ts';
import classes from './documents.module.css';
import { MakeDocument } from './make-document.tsx';
import { saveFile } from './save-file.ts';

const formats = ['pdf', 'docx'] as const;
const locales = ['vi', 'en'] as const;

export function DocumentTable({ caseId, documents }: { caseId: string; documents: Documents }) {
  const { t, locale } = useWords();
  const [making, setMaking] = useState<DocumentSlot | null>(null);
  return (
    <div className={`${panel.panel} ${panel.scroll}`}>
      <table className={`${panel.table} ${panel.stacked}`}>
        <thead>
          <tr>
            <th scope="col">{t('document.column.document')}</th>
            <th scope="col">{t('document.column.day')}</th>
            <th scope="col">{t('document.column.number')}</th>
            <th scope="col">{t('document.column.files')}</th>
          </tr>
        </thead>
        <tbody>
          {documents.slots.map((slot) => (
            <tr key={`${slot.kind}/${slot.entry}`} data-document={slot.kind}>
              <td>
                <span className={panel.code}>{t(`document.kind.${slot.kind}`)}</span>
                <div className={panel.faint}>
                  {t('document.entry', { entry: slot.entry })}
                  {slot.toRespondent && ` · ${t('document.toRespondent')}`}
                </div>
              </td>
              <td data-label={t('document.column.day')}>{dayWords(slot.day, locale)}</td>
              <td data-label={t('document.column.number')}>
                {slot.made[0]?.number ?? <span className={panel.faint}>{t('document.notMade')}</span>}
              </td>
              <td data-label={t('document.column.files')}>
                <div className={classes.files}>
                  {slot.made.map((one) => (
                    <Files key={one.id} caseId={caseId} made={one} />
                  ))}
                  {slot.made.some(({ hasProof }) => hasProof) && <Proof caseId={caseId} slot={slot} />}
                  {slot.made.length < locales.length && (
                    <Button
                      variant="default"
                      size="xs"
                      className={classes.act}
                      onClick={() => setMaking(slot)}
                    >
                      {t('document.make.act')}
                    </Button>
                  )}
                </div>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {making && (
        <MakeDocument
          caseId={caseId}
          slot={making}
          usualHeading={documents.usualHeading}
          onClose={() => setMaking(null)}
        />
      )}
    </div>
  );
}

/** One proof stands for the document in every language. */
function Proof({ caseId, slot }: { caseId: string; slot: DocumentSlot }) {
  const { t } = useWords();
  const id = slot.made.find(({ hasProof }) => hasProof)?.id ?? '';
  const take = useMutation({
    mutationFn: () => saveFile(`/api/cases/${caseId}/documents/${id}/proof`),
    onError: (error) => notifications.show({ color: 'red', message: error.message }),
  });
  return (
    <span className={classes.version}>
      <Button
        variant="light"
        size="xs"
        className={classes.act}
        leftSection={<Icon name="shield" size={14} />}
        title={t('document.proofHelp')}
        aria-label={t('document.proofFile', { what: t(`document.kind.${slot.kind}`) })}
        loading={take.isPending}
        onClick={() => take.mutate()}
      >
        {t('document.proof')}
      </Button>
      <a className={classes.how} href="/verify" target="_blank" rel="noreferrer">
        {t('document.proofWhere')}
      </a>
    </span>
  );
}

function Files({ caseId, made }: { caseId: string; made: MadeDocument }) {
  const { t } = useWords();
  const take = useMutation({
    mutationFn: (format: string) => saveFile(`/api/cases/${caseId}/documents/${made.id}.${format}`),
    onError: (error) => notifications.show({ color: 'red', message: error.message }),
  });
  const what = t(`document.kind.${made.kind}`);
  const language = t(`document.locale.${made.locale}`);
  return (
    <span className={classes.version}>
      <span className={panel.faint}>{language}</span>
      {formats.map((format) => (
        <Button
          key={format}
          variant="subtle"
          size="xs"
          className={classes.act}
          aria-label={t('document.file', { what, locale: language, format: format.toUpperCase() })}
          loading={take.isPending && take.variables === format}
          onClick={() => take.mutate(format)}
        >
          {format.toUpperCase()}
        </Button>
      ))}
    </span>
  );
}
