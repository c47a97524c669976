// One exhibit of the dossier: what it is, where it came from, its files with their versions, whether the respondent has it, and
// the chain of custody, folded until it is wanted.

import type { CaseView, ExhibitView } from '#workflows/contract/case-schemas.ts';
import type { DossierExhibit } from '#workflows/contract/dossier-schemas.ts';
import type { EvidenceFile } from '#workflows/contract/evidence-schemas.ts';
import { useCaseNames } from '../case/case-names.ts';
import panel from '../case/tabs/panel.module.css';
import { useWords } from '../words/words.ts';
import { CustodyChain } from './custody-chain.tsx';
import classes from './evidence.module.css';
import { ExhibitFiles } from './exhibit-files.tsx';
import { Thumbnail } from './thumbnail.tsx';
import { readable } from './use-evidence-files.ts';
import { hasThumbnail, type ViewedFile } from './viewed-file.ts';

type Props = {
  caseView: CaseView;
  exhibit: ExhibitView;
  /** Null until it has been read. */
  dossier: DossierExhibit | null;
  files: readonly EvidenceFile[];
  onOpen: (fileId: string) => void;
  /** Null where this viewer redacts nothing. */
  onRedact: ((file: ViewedFile) => void) | null;
};

export function ExhibitCard({ caseView, exhibit, dossier, files, onOpen, onRedact }: Props) {
  const { t } = useWords();
  const names = useCaseNames(caseView);
  const { id, kind, title, recordedOn, disclosedOn } = exhibit;
  const mayRedact = disclosedOn === null && !exhibit.byRespondent;
  // The latest of which there is a picture; else the latest.
  const shown = readable(files);
  const pictured = shown.findLast(({ kind: of }) => hasThumbnail(of)) ?? shown.at(-1);
  const standing = dossier?.standing ?? (disclosedOn ? 'disclosed' : 'notDisclosed');
  return (
    <li className={`${panel.panel} ${classes.card}`} data-plain={pictured ? undefined : true}>
      {pictured && <Thumbnail caseId={caseView.card.id} file={pictured} />}
      <div className={classes.main}>
        <header className={classes.head}>
          <h3 className={classes.title}>
            <span className={panel.code}>{names.exhibitNumber(id)}</span> {title ?? names.exhibitKind(kind)}
          </h3>
          <span className={classes.standing} data-standing={standing}>
            {t(`evidence.dossier.state.${standing}`, { day: disclosedOn ? names.day(disclosedOn) : '' })}
          </span>
        </header>
        <p className={panel.faint}>
          {names.exhibitKind(kind)} · {t('case.exhibit.recordedOn')} {names.day(recordedOn)}
          {files.length === 0 && ` · ${t('evidence.kind.none')}`}
        </p>
        {(dossier?.source || dossier?.custody) && (
          <dl className={panel.facts}>
            {dossier.source && (
              <div className={panel.pair}>
                <dt>{t('evidence.dossier.source')}</dt>
                <dd>{dossier.source}</dd>
              </div>
            )}
            {dossier.custody && (
              <div className={panel.pair}>
                <dt>{t('evidence.dossier.custody')}</dt>
                <dd>{dossier.custody}</dd>
              </div>
            )}
          </dl>
        )}
        <ExhibitFiles files={files} onOpen={onOpen} onRedact={mayRedact ? onRedact : null} />
        {dossier && <CustodyChain caseView={caseView} events={dossier.chain} />}
      </div>
    </li>
  );
}
