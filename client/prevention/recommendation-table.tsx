// Recommendations as a table: what is due first, what is over last. People stand in it because of their post.
import { Link } from '@tanstack/react-router';
import type { RecommendationCard } from '#workflows/contract/recommendation-schemas.ts';
import panel from '../case/tabs/panel.module.css';
import { useWords } from '../words/words.ts';
import classes from './prevention.module.css';
import { RecommendationDue, RecommendationState } from './recommendation-state.tsx';

export function RecommendationTable({ cards }: { cards: readonly RecommendationCard[] }) {
  const { t } = useWords();
  return (
    <table className={`${panel.table} ${panel.stacked} ${classes.table}`}>
      <thead>
        <tr>
          <th scope="col">{t('prevention.subject')}</th>
          <th scope="col">{t('prevention.answers')}</th>
          <th scope="col">{t('prevention.state')}</th>
          <th scope="col">{t('prevention.due')}</th>
        </tr>
      </thead>
      <tbody>
        {cards.map((card) => (
          <Row key={card.id} card={card} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ card }: { card: RecommendationCard }) {
  const { t } = useWords();
  const { id, subject, unit, provision, head, owner, state, due } = card;
  return (
    <tr>
      <td>
        <Link
          to="/recommendations/$recommendationId"
          params={{ recommendationId: id }}
          className={classes.link}
        >
          {subject}
        </Link>
        <div className={panel.faint}>
          {unit.name} · {provision}
        </div>
      </td>
      <td data-label={t('prevention.answers')}>
        {owner ? owner.name : head.name}
        <div className={panel.faint}>{t(owner ? 'prevention.asOwner' : 'prevention.asHead')}</div>
      </td>
      <td data-label={t('prevention.state')}>
        <RecommendationState state={state} />
      </td>
      <td data-label={t('prevention.due')}>
        <RecommendationDue due={due} />
      </td>
    </tr>
  );
}
