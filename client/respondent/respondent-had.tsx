// For whoever handles the case: what the respondent had and when, what is withheld by whose ruling, and what they do not
// have, so that nothing may rest on it. What they have read is not shown to anybody who handles the case.

import type { CaseView } from '#workflows/contract/case-schemas.ts';
import panel from '../case/tabs/panel.module.css';
import { useWords } from '../words/words.ts';
import { DisclosureTable, WithheldList } from './disclosure-table.tsx';
import { useDisclosures } from './use-room.ts';
import '../words/room-words.ts';

export function RespondentHad({ caseView }: { caseView: CaseView }) {
  const { t } = useWords();
  const ledger = useDisclosures(caseView);
  const { disclosed = [], withheld = [], notDisclosed = [] } = ledger.data ?? {};
  if (disclosed.length === 0 && withheld.length === 0) return null;
  return (
    <section className={panel.stack}>
      <div>
        <h3 className={panel.heading}>{t('room.disclosed.title')}</h3>
        <p className={panel.faint}>{t('room.disclosed.note')}</p>
      </div>
      {disclosed.length > 0 && <DisclosureTable caseView={caseView} items={disclosed} isOwn={false} />}
      {withheld.length > 0 && <WithheldList caseView={caseView} items={withheld} />}
      {notDisclosed.length > 0 && (
        <div className={`${panel.panel} ${panel.pad}`}>
          <p className={panel.faint}>{t('room.disclosed.missing')}</p>
          <ul>
            {notDisclosed.map(({ exhibitId, title }) => (
              <li key={exhibitId}>{title}</li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
