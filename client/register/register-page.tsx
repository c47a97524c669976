// Where an intake officer writes down what came in. It names the lines that hold before anything is written; the form is
// the command's own, and the case opens once it is registered.
import { notifications } from '@mantine/notifications';
import { useNavigate } from '@tanstack/react-router';
import { getCommand } from '#workflows/case/catalogue.ts';
import { CommandForm } from '../case/form/command-form.tsx';
import { holds, useMe } from '../shell/me.ts';
import { Notice } from '../shell/notice.tsx';
import page from '../shell/page.module.css';
import '../words/add-case-words.ts';
import { useWords } from '../words/words.ts';
import classes from './register-page.module.css';
import { useOpenCase } from './use-open-case.ts';

const command = getCommand('detection.register');
const lines = ['line1', 'line2', 'line3'] as const;

export function RegisterPage() {
  const { t } = useWords();
  const me = useMe();
  const navigate = useNavigate();
  const open = useOpenCase();
  if (!holds(me, 'intake'))
    return <Notice icon="add" title={t('register.notYours')} note={t('register.notYoursNote')} />;
  const units = new Set(me.roles.filter(({ role }) => role === 'intake').map(({ unit }) => unit.id));
  const [onlyUnit] = units.size === 1 ? units : [];

  async function submit(payload: Record<string, unknown>): Promise<void> {
    const { id, ref } = await open(payload);
    notifications.show({ message: t('register.done', { ref }) });
    await navigate({ to: '/cases/$caseId', params: { caseId: id } });
  }

  return (
    <div className={`${page.page} ${page.narrow}`}>
      <h1 className={page.title}>{t('register.title')}</h1>
      <p className={page.lead}>{t('register.lead')}</p>
      <section className={classes.lines} aria-labelledby="register-lines">
        <h2 id="register-lines">{t('register.linesTitle')}</h2>
        <ul>
          {lines.map((line) => (
            <li key={line}>{t(`register.${line}`)}</li>
          ))}
        </ul>
      </section>
      <div className={classes.sheet}>
        <CommandForm command={command} caseView={null} unitId={onlyUnit} onSubmit={submit} />
      </div>
    </div>
  );
}
