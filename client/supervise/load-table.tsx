// Loads as lines: open cases, where they stand, how old, what is due. One line a unit or person, in the order of the alphabet.
import type { ReactNode } from 'react';
import type { LoadOf } from '#workflows/contract/supervise-schemas.ts';
import { wholeNumber } from '../words/dates.ts';
import { useWords } from '../words/words.ts';
import { stages } from '../words/words-of-procedure.ts';
import { Figures } from './figures.tsx';

type Props = { caption: string; loads: readonly LoadOf[]; act?: (load: LoadOf) => ReactNode };

export function LoadTable({ caption, loads, act }: Props) {
  const { t, locale } = useWords();
  const columns = ['open', ...stages.map(({ name }) => name), 'median', 'oldest', 'due', 'overdue'];
  const heading = (column: string) =>
    stages.find(({ name }) => name === column)?.words[locale] ?? t(`supervise.load.${column}`);
  const figures = (load: LoadOf): (number | null)[] => [
    load.open,
    ...stages.map(({ name }) => load.stages[name] ?? 0),
    ...[load.medianAge, load.oldestAge, load.dueThisWeek, load.overdue],
  ];
  return (
    <Figures title={caption}>
      <thead>
        <tr>
          <th scope="col">{t('supervise.load.name')}</th>
          {columns.map((column) => (
            <th key={column} scope="col">
              {heading(column)}
            </th>
          ))}
          {act && <th scope="col">{t('supervise.load.act')}</th>}
        </tr>
      </thead>
      <tbody>
        {loads.map((load) => (
          <tr key={load.id ?? 'nobody'}>
            <th scope="row">{load.id ? load.name : t('supervise.load.nobody')}</th>
            {figures(load).map((figure, index) => (
              <td
                key={columns[index]}
                data-none={figure === 0 || undefined}
                data-late={(columns[index] === 'overdue' && figure !== 0) || undefined}
              >
                {figure === null ? '–' : wholeNumber(figure, locale)}
              </td>
            ))}
            {act && <td>{act(load)}</td>}
          </tr>
        ))}
      </tbody>
    </Figures>
  );
}
