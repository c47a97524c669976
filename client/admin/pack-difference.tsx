// What another pack would change: number by number with what it means for the respondent, and for how many open cases. It
// names no case and moves none.
import { useQuery } from '@tanstack/react-query';
import type { PackDifference, PackEffect } from '#workflows/contract/settings-schemas.ts';
import { orpc } from '../api/api.ts';
import { useWords } from '../words/words.ts';
import classes from './admin.module.css';
import { Loaded } from './loaded.tsx';

export function PackDifferencePanel({ to }: { to: string }) {
  const difference = useQuery(orpc.settings.packs.difference.queryOptions({ input: { to }, staleTime: 0 }));
  return <Loaded query={difference}>{(view) => <Shown difference={view} />}</Loaded>;
}

const counts = [
  'touched',
  'heldBack',
  'deadlinesMoved',
  'deadlinesOver',
  'sanctionsLost',
  'sanctionsGained',
  'votesChanged',
  'limitsUsedUp',
  'unreadable',
] as const satisfies readonly (keyof PackEffect)[];

function Shown({ difference }: { difference: PackDifference }) {
  const { t } = useWords();
  const { changes, wording, effect, from, to } = difference;
  return (
    <div className={classes.difference}>
      <h3>{t('admin.packs.effect', { count: effect.openCases })}</h3>
      <dl className={classes.facts}>
        {counts.map((name) => (
          <div key={name}>
            <dt>{t(`admin.packs.counts.${name}`)}</dt>
            <dd>{effect[name]}</dd>
          </div>
        ))}
      </dl>
      <p className={classes.faint}>{t('admin.packs.nothingMoves')}</p>
      <h3>{t('admin.packs.difference', { count: changes.length })}</h3>
      <section className={classes.wideTable} aria-label={t('admin.packs.compare')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('admin.packs.path')}</th>
              <th scope="col">{from}</th>
              <th scope="col">{to}</th>
              <th scope="col">{t('admin.packs.forRespondent')}</th>
            </tr>
          </thead>
          <tbody>
            {changes.map((change) => (
              <tr key={change.path}>
                <th scope="row">
                  <code>{change.path}</code>
                </th>
                <td>{shown(change.from)}</td>
                <td>{shown(change.to)}</td>
                <td data-direction={change.direction}>{t(`admin.packs.direction.${change.direction}`)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p className={classes.faint}>{t('admin.packs.wording', { count: wording })}</p>
    </div>
  );
}

function shown(value: PackDifference['changes'][number]['from']): string {
  return value === null ? '–' : String(value);
}
