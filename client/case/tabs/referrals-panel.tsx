// What was told to other bodies: what was sent, under which article and how, whether it was received, and whether they answered
// in time. An answer that is late leads to nothing by itself.

import { findCommand } from '#workflows/case/catalogue.ts';
import type { CaseView } from '#workflows/contract/case-schemas.ts';
import type { ReferralView } from '#workflows/contract/referral-schemas.ts';
import '../../words/document-words.ts';
import { useWords } from '../../words/words.ts';
import { dayWords } from '../day-words.ts';
import { formFieldsOf } from '../form/form-field.ts';
import classes from './panel.module.css';

export function ReferralsPanel({ referrals }: Pick<CaseView, 'referrals'>) {
  const { t } = useWords();
  if (referrals.length === 0) return null;
  return (
    <section className={`${classes.panel} ${classes.pad}`} aria-labelledby="referrals">
      <h3 id="referrals" className={classes.heading}>
        {t('case.referral.title')}
      </h3>
      <div className={classes.stack}>
        {referrals.map((one, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: what was sent never moves
          <Referral key={index} one={one} />
        ))}
      </div>
    </section>
  );
}

function Referral({ one }: { one: ReferralView }) {
  const { t, locale } = useWords();
  const { on, body, basis, way, documents, dueDay, acknowledgedOn, answeredOn, answer, content, isLate } =
    one;
  const day = (at: string) => dayWords(at, locale);
  const wayWords = useChoiceWords('case.refer', 'way');
  const answerWords = useChoiceWords('case.recordReferralAnswer', 'answer');
  const rows: [name: string, value: React.ReactNode][] = [
    [t('case.referral.to'), body ?? t('case.referral.unsaid')],
    [t('case.referral.sent'), way ? `${day(on)} · ${wayWords(way)}` : day(on)],
    ...(basis ? [[t('case.referral.basis'), basis] as [string, string]] : []),
    [
      t('case.referral.documents'),
      documents.length === 0 ? t('case.referral.noDocuments') : <Sent key="sent" documents={documents} />,
    ],
    [t('case.referral.acknowledged'), acknowledgedOn ? day(acknowledgedOn) : t('case.referral.notYet')],
    ...(dueDay ? [[t('case.referral.due'), day(dueDay)] as [string, string]] : []),
    [
      t('case.referral.answered'),
      answeredOn ? `${day(answeredOn)} · ${answer ? answerWords(answer) : ''}` : t('case.referral.notYet'),
    ],
  ];
  return (
    <div>
      <dl className={classes.facts}>
        {rows.map(([name, value]) => (
          <div key={name} className={classes.pair}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {dueDay && (isLate || answeredOn) && (
        <p className={classes.text}>
          <span className={classes.mark}>{t(isLate ? 'case.referral.late' : 'case.referral.inTime')}</span>
        </p>
      )}
      {content && <p className={`${classes.text} ${classes.faint}`}>{content}</p>}
    </div>
  );
}

function Sent({ documents }: Pick<ReferralView, 'documents'>) {
  const { t } = useWords();
  return (
    <ul>
      {documents.map(({ id, kind, template, sha256 }) => (
        <li key={id}>
          {t(`document.kind.${kind}`)} <code title={sha256}>{sha256.slice(0, 12)}</code> · {template}
        </li>
      ))}
    </ul>
  );
}

/** The words of a choice as the command itself has them. */
function useChoiceWords(type: string, key: string): (value: string) => string {
  const { locale } = useWords();
  const command = findCommand(type);
  const field = command && formFieldsOf(command.payload).find((one) => one.key === key);
  return (value) => field?.choices?.find((one) => one.value === value)?.[locale] ?? value;
}
