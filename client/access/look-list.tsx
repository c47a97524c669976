// Lines of the trace: who, what, when, on what ground and why. What wants to be looked at is marked in words, not by colour alone.
import { Link } from '@tanstack/react-router';
import '../words/access-words.ts';
import type { LookView } from '#workflows/contract/access-schemas.ts';
import { instantWords } from '../case/day-words.ts';
import { useWords } from '../words/words.ts';
import classes from './access.module.css';
import { whyWords } from './why-words.ts';

/** `withFilters`: names and references lead to the trace of that person or case. */
export function LookList({
  looks,
  withFilters = false,
}: {
  looks: readonly LookView[];
  withFilters?: boolean;
}) {
  return (
    <ul className={classes.rows}>
      {looks.map((look) => (
        <LookLine key={look.id} look={look} withFilters={withFilters} />
      ))}
    </ul>
  );
}

function LookLine({ look, withFilters }: { look: LookView; withFilters: boolean }) {
  const { t, locale } = useWords();
  const { at, what, basis, found, second, unit } = look;
  const isEmergency = what === 'emergency' || basis === 'emergency';
  return (
    <li className={classes.row} data-alert={look.unexplained || isEmergency || undefined}>
      <span className={classes.who}>
        <Who look={look} withFilters={withFilters} />
        {look.person?.title && <small>{look.person.title}</small>}
      </span>
      <span className={classes.what}>
        <span>
          {t(`access.what.${what}`)} <About look={look} withFilters={withFilters} />
        </span>
        <small>
          {[
            unit.name,
            whyWords(t, look),
            found !== null && t('access.found', { count: found }),
            second && t('access.second', { name: second.name }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </small>
      </span>
      <span className={classes.marks}>
        {isEmergency && <span className={classes.urgent}>{t('access.emergencyMark')}</span>}
        {look.unexplained && <span className={classes.mark}>{t('access.unexplained')}</span>}
      </span>
      <time className={classes.when} dateTime={at}>
        {instantWords(at, locale)}
      </time>
    </li>
  );
}

function Who({ look: { person }, withFilters }: { look: LookView; withFilters: boolean }) {
  const { t } = useWords();
  if (!person) return t('access.nobody');
  if (!withFilters) return person.name;
  return (
    <Link
      to="/access"
      search={(now) => ({ ...now, person: person.id })}
      aria-label={t('access.filter.ofPerson', { name: person.name })}
    >
      {person.name}
    </Link>
  );
}

function About({ look: { caseId, ref }, withFilters }: { look: LookView; withFilters: boolean }) {
  const { t } = useWords();
  if (!caseId || !ref) return null;
  if (!withFilters) return <span className={classes.ref}>{ref}</span>;
  return (
    <Link
      to="/access"
      search={(now) => ({ ...now, caseId })}
      className={classes.ref}
      aria-label={t('access.filter.ofCase', { ref })}
    >
      {ref}
    </Link>
  );
}
