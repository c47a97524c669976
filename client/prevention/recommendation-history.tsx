// What became of a recommendation, entry by entry. What it asks for stands above and is not said again.
import type { HistoryEntry } from '#workflows/contract/case-schemas.ts';
import type { RecommendationView } from '#workflows/contract/recommendation-schemas.ts';
import { findPreventionCommand } from '#workflows/prevention/prevention-states.ts';
import { instantWords } from '../case/day-words.ts';
import { PayloadView } from '../case/history/payload-view.tsx';
import { useWords } from '../words/words.ts';
import classes from './prevention.module.css';

export function RecommendationHistory({ view }: { view: RecommendationView }) {
  const { t } = useWords();
  return (
    <section className={classes.sheet} aria-labelledby="prevention-history">
      <h2 id="prevention-history" className={classes.heading}>
        {t('prevention.history')}
      </h2>
      <ol className={classes.entries}>
        {view.entries.map((entry) => (
          <Entry key={entry.version} entry={entry} />
        ))}
      </ol>
    </section>
  );
}

function Entry({ entry: { version, type, at, actor, payload, names } }: { entry: HistoryEntry }) {
  const { locale } = useWords();
  const command = findPreventionCommand(type);
  const shown = version === 1 ? {} : payload;
  return (
    <li>
      <p>
        <strong>{command?.words.done[locale] ?? type}</strong>
        {actor.person && <span className={classes.faint}> · {actor.person.name}</span>}
        <time dateTime={at} className={classes.faint}>
          {' · '}
          {instantWords(at, locale)}
        </time>
      </p>
      {command && Object.keys(shown).length > 0 && (
        <PayloadView command={command} payload={shown} names={names} caseView={null} />
      )}
    </li>
  );
}
