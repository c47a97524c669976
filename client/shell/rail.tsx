// The way around: a rail with names where there is room, with icons where there is less, a bar at the thumb on a phone.
import { Link } from '@tanstack/react-router';
import { wholeNumber } from '../words/dates.ts';
import { useWords } from '../words/words.ts';
import { Brand } from './brand.tsx';
import { Icon } from './icon.tsx';
import { useMe } from './me.ts';
import { useNavItems } from './nav-items.ts';
import classes from './rail.module.css';

export function Rail() {
  const { t, locale } = useWords();
  const me = useMe();
  const units = [...new Set(me.roles.map(({ unit }) => unit.name))];
  return (
    <nav className={classes.rail} aria-label={t('nav.label')}>
      <Link to="/" className={classes.brand} aria-label="Duecourse">
        <Brand />
      </Link>
      <ul className={classes.items} data-tour="places">
        {useNavItems(me).map(({ to, icon, name, count }) => (
          <li key={to}>
            <Link to={to} className={classes.item} title={t(name)}>
              <Icon name={icon} size={18} />
              <span className={classes.name}>{t(name)}</span>
              {count !== null && count > 0 && (
                <span className={classes.count}>{wholeNumber(count, locale)}</span>
              )}
            </Link>
          </li>
        ))}
      </ul>
      {units.length > 0 && (
        <p className={classes.foot}>
          <span>{t('nav.units')}</span>
          {units.slice(0, 2).join(', ')}
          {units.length > 2 && ` +${units.length - 2}`}
        </p>
      )}
    </nav>
  );
}
