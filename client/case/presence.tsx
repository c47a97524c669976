// Who else looks at the case now, by initials with the name on hover and for screen readers.
import { Tooltip } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { Named } from '#workflows/contract/board-schemas.ts';
import { orpc } from '../api/api.ts';
import { useWords } from '../words/words.ts';
import { initialsOf } from './initials.ts';
import classes from './presence.module.css';

const mostShown = 4;

export function Presence({ people: everybody }: { people: readonly Named[] }) {
  const { t } = useWords();
  const me = useQuery(orpc.me.queryOptions());
  const people = everybody.filter(({ id }) => id !== me.data?.id);
  if (people.length === 0) return null;
  const rest = people.slice(mostShown);
  return (
    <ul className={classes.present} aria-label={t('case.present')}>
      {people.slice(0, mostShown).map((person) => (
        <Tooltip key={person.id} label={`${t('case.present')}: ${person.name}`}>
          <li className={classes.person}>
            <abbr title={person.name}>{initialsOf(person.name)}</abbr>
          </li>
        </Tooltip>
      ))}
      {rest.length > 0 && (
        <Tooltip label={rest.map(({ name }) => name).join(', ')}>
          <li className={classes.person}>+{rest.length}</li>
        </Tooltip>
      )}
    </ul>
  );
}
