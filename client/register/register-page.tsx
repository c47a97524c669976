// Registers a case: the form of the procedure's own command, with what to keep in mind beside it. The id of the attempt
// stays the same until an answer came, so pressing twice registers once.
import { notifications } from '@mantine/notifications';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { register } from '#workflows/case/detection/register.ts';
import '../words/add-case-words.ts';
import { api } from '../api/api.ts';
import { commandIdKeeper, untilAnswered } from '../api/safe-retry.ts';
import { CommandForm } from '../case/form/command-form.tsx';
import { Icon } from '../shell/icon.tsx';
import { useMe } from '../shell/me.ts';
import { Notice } from '../shell/notice.tsx';
import page from '../shell/page.module.css';
import { usePageTitle } from '../shell/use-page-title.ts';
import { useWords } from '../words/words.ts';
import classes from './register-page.module.css';

const lines = ['line1', 'line2', 'line3'];

export function RegisterPage() {
  const { t } = useWords();
  const me = useMe();
  usePageTitle(t('register.title'));
  const navigate = useNavigate();
  const [ids] = useState(() => commandIdKeeper());
  const unitId = me.roles.find(({ role }) => role === 'intake')?.unit.id;
  if (!unitId)
    return <Notice icon="shield" title={t('register.notYours')} note={t('register.notYoursNote')} />;

  async function submit(payload: Record<string, unknown>): Promise<void> {
    const commandId = ids.idFor(payload);
    const opened = await untilAnswered(() => api.cases.open({ commandId, payload }));
    ids.answered();
    notifications.show({ message: t('register.done', { ref: opened.ref }) });
    await navigate({ to: '/cases/$caseId', params: { caseId: opened.id } });
  }

  return (
    <div className={page.page}>
      <h1 className={page.title}>{t('register.title')}</h1>
      <p className={page.lead}>{t('register.lead')}</p>
      <div className={classes.columns}>
        <div className={classes.form}>
          <CommandForm command={register} caseView={null} unitId={unitId} onSubmit={submit} />
        </div>
        <aside className={classes.aside}>
          <h2>{t('register.linesTitle')}</h2>
          <ul>
            {lines.map((line) => (
              <li key={line}>
                <Icon name="check" size={15} />
                <span>{t(`register.${line}`)}</span>
              </li>
            ))}
          </ul>
        </aside>
      </div>
    </div>
  );
}
