// The disclosure ledger as a table: what was made available, in which version, from when; for the respondent, when they first
// opened it. The same table on the case page, where nobody learns what they have read.
import type { CaseView } from '#workflows/contract/case-schemas.ts';
import type { DisclosedItem, WithheldItem } from '#workflows/contract/room-schemas.ts';
import { verificationCode } from '#workflows/contract/verification-code.ts';
import { useCaseNames } from '../case/case-names.ts';
import { useCodeWords } from '../case/code-words.ts';
import { instantWords } from '../case/day-words.ts';
import { findPack } from '../case/pack-of-case.ts';
import panel from '../case/tabs/panel.module.css';
import '../words/evidence-words.ts';
import { HashLine } from '../evidence/hash-line.tsx';
import { useWords } from '../words/words.ts';
import { BurntOut } from './disclosed-files.tsx';
import { RoomLink } from './room-link.tsx';

type Props = { caseView: CaseView; items: readonly DisclosedItem[]; isOwn: boolean };

export function DisclosureTable({ caseView, items, isOwn }: Props) {
  const { t, locale } = useWords();
  const name = useItemNames(caseView, isOwn);
  return (
    <div className={`${panel.panel} ${panel.scroll}`}>
      <table className={`${panel.table} ${panel.stacked}`}>
        <thead>
          <tr>
            <th scope="col">{t('room.evidence.what')}</th>
            <th scope="col">{t('room.evidence.from')}</th>
            <th scope="col">{t('room.evidence.version')}</th>
            {isOwn && <th scope="col">{t('room.evidence.opened')}</th>}
          </tr>
        </thead>
        <tbody>
          {items.map((one) => (
            <tr key={`${one.entry}-${one.kind}`}>
              <td>
                {isOwn ? (
                  <RoomLink caseId={caseView.card.id} page="item" about={String(one.entry)}>
                    {name(one)}
                  </RoomLink>
                ) : (
                  name(one)
                )}
                {one.replacedAt && (
                  <div className={panel.faint}>
                    {t('room.evidence.replaced', { at: instantWords(one.replacedAt, locale) })}
                  </div>
                )}
              </td>
              <td data-label={t('room.evidence.from')}>{instantWords(one.from, locale)}</td>
              <td data-label={t('room.evidence.version')}>
                <code>{verificationCode(one.commitment)}</code>
                {one.files.map((file) => (
                  <div key={file.id} className={panel.faint}>
                    {t('evidence.version', { number: file.version })} · <HashLine sha256={file.sha256} />
                    <div>
                      <BurntOut file={file} />
                    </div>
                  </div>
                ))}
              </td>
              {isOwn && (
                <td data-label={t('room.evidence.opened')}>
                  {one.openedAt ? instantWords(one.openedAt, locale) : t('room.evidence.notOpened')}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** What an item is called: the kind of thing, and an exhibit by its title. */
export function useItemNames(caseView: CaseView, isOwn: boolean) {
  const { t } = useWords();
  const names = useCaseNames(caseView);
  return ({ kind, title, exhibitKind }: Pick<DisclosedItem, 'kind' | 'title' | 'exhibitKind'>): string => {
    const what = kind === 'own' && !isOwn ? t('room.disclosed.own') : t(`room.evidence.kind.${kind}`);
    const which = title ?? (exhibitKind ? names.exhibitKind(exhibitKind) : null);
    return which ? `${what}: ${which}` : what;
  };
}

export function WithheldList({ caseView, items }: { caseView: CaseView; items: readonly WithheldItem[] }) {
  const { t, locale } = useWords();
  const { chosenWords } = useCodeWords(findPack(caseView.card.pack));
  return (
    <div className={panel.stack}>
      {items.map((one) => (
        <article key={`${one.entry}-${one.proposedAt}`} className={`${panel.panel} ${panel.pad}`}>
          {one.titles.length > 0 && <p className={panel.heading}>{one.titles.join('; ')}</p>}
          <dl className={panel.facts}>
            <dt>{t('room.evidence.ground')}</dt>
            <dd>{chosenWords('verification.withhold', 'ground', one.ground)}</dd>
            {one.gist && (
              <>
                <dt>{t('room.evidence.gist')}</dt>
                <dd className={panel.text}>{one.gist}</dd>
              </>
            )}
            <dt>{t('room.evidence.ruledBy')}</dt>
            <dd>
              {one.ruledAt
                ? [one.ruledBy?.name, instantWords(one.ruledAt, locale)].filter(Boolean).join(', ')
                : t('room.evidence.pending')}
            </dd>
          </dl>
        </article>
      ))}
    </div>
  );
}
