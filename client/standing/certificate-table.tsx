// Certificates, newest first: about whom and what for, who issued it, and the file for the two whom it concerns.
import type { StandingCertificate } from '#workflows/contract/standing-certificate-schemas.ts';
import { dayWords } from '../case/day-words.ts';
import { useMe } from '../shell/me.ts';
import { useWords } from '../words/words.ts';
import classes from './standing.module.css';

export function CertificateTable({ certificates }: { certificates: readonly StandingCertificate[] }) {
  const { t, locale } = useWords();
  const me = useMe();
  return (
    <ul className={classes.rows} aria-label={t('standing.title')}>
      {certificates.map(({ id, number, person, issuedBy, purpose, day, code, isCopy }) => (
        <li key={id} className={classes.row}>
          <div className={classes.what}>
            <strong>{person.name}</strong>
            <span>{purpose}</span>
            {isCopy && <span className={classes.copy}>{t('standing.copy')}</span>}
          </div>
          <dl className={classes.facts}>
            <div>
              <dt>{t('standing.column.number')}</dt>
              <dd>{number}</dd>
            </div>
            <div>
              <dt>{t('standing.column.by')}</dt>
              <dd>{issuedBy.name}</dd>
            </div>
            <div>
              <dt>{t('standing.column.day')}</dt>
              <dd>{dayWords(day, locale)}</dd>
            </div>
            <div>
              <dt>{t('standing.code')}</dt>
              <dd className={classes.code}>{code}</dd>
            </div>
          </dl>
          {[person.id, issuedBy.id].includes(me.id) && (
            <a className={classes.file} href={`/api/standing-certificates/${id}.pdf`} download>
              {t('standing.file', { number })}
            </a>
          )}
        </li>
      ))}
    </ul>
  );
}
