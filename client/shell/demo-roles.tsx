// The demo's other accounts beside one's own: one click shows the same page as that person sees it.
import { useQuery } from '@tanstack/react-query';
import type { Me } from '#workflows/contract/people-schemas.ts';
import { demoQuery, useDemoSignIn } from '../sign-in/use-sign-in.ts';
import { useWords } from '../words/words.ts';
import classes from './viewer-menu.module.css';

export function DemoRoles({ me }: { me: Me }) {
  const { t } = useWords();
  const demo = useQuery(demoQuery());
  const { enterAs, entering } = useDemoSignIn('here');
  return (
    <fieldset className={classes.demo}>
      <legend>{entering ? t('viewer.switching') : t('viewer.demo')}</legend>
      <div className={classes.roles}>
        {demo.data?.accounts.map(({ email, role, name, title }) => (
          <button
            key={email}
            type="button"
            className={classes.item}
            data-demo={email}
            disabled={email === me.email || entering !== null}
            onClick={() => enterAs(email)}
          >
            <span className={classes.role}>
              {title || t(`role.${role}`)}
              <small>{name}</small>
            </span>
            {email === me.email && <small>{t('viewer.current')}</small>}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
