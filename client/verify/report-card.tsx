// What a check of one file found: the verdict first, then each thing that was looked at in a line, with what to do where it is wrong; and the
// numbers for whoever wants to see them.
import { Icon, type IconName } from '../shell/icon.tsx';
import { useWords } from '../words/words.ts';
import type { Report } from './run-checks.ts';
import classes from './verify.module.css';

const seals: Record<Report['outcome'], IconName> = { holds: 'check', fails: 'close', unknown: 'warning' };
const marks = { holds: 'check', fails: 'close', open: 'warning' } as const;

export function ReportCard({ report: { name, kind, outcome, findings, details } }: { report: Report }) {
  const { t, locale } = useWords();
  return (
    <article className={classes.report} data-outcome={outcome} data-kind={kind}>
      <div className={classes.banner}>
        <span className={classes.seal}>
          <Icon name={seals[outcome]} size={20} />
        </span>
        <div>
          <h2>{t(`verify.outcome.${kind}.${outcome}`)}</h2>
          <p>{name}</p>
        </div>
      </div>
      {findings.length > 0 && (
        <ul className={classes.findings}>
          {inOrder(findings).map(({ mark, said, next }) => (
            <li key={said.en} data-mark={mark}>
              <Icon name={marks[mark]} size={18} />
              <div>
                <p className={classes.said}>{said[locale]}</p>
                {next && <p className={classes.next}>{next[locale]}</p>}
              </div>
            </li>
          ))}
        </ul>
      )}
      {outcome === 'unknown' && <p className={classes.todo}>{t(`verify.next.${kind}`)}</p>}
      {details.length > 0 && (
        <details className={classes.folded}>
          <summary>{t('verify.technical')}</summary>
          <dl className={classes.facts}>
            {details.map(({ of, is }) => (
              <Detail key={of} name={t(`verify.detail.${of}`)} is={is} />
            ))}
          </dl>
        </details>
      )}
    </article>
  );
}

/** What is wrong first, what is left open last. */
function inOrder(findings: Report['findings']): Report['findings'] {
  return (['fails', 'holds', 'open'] as const).flatMap((one) => findings.filter(({ mark }) => mark === one));
}

function Detail({ name, is }: { name: string; is: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd className={classes.mono}>{is}</dd>
    </>
  );
}
