// What is held back, each with its reason and article. What belongs to the present state is shown; what could be done in
// any state and does not apply now is folded away.
import { findCommand } from '#workflows/case/catalogue.ts';
import type { RulePack } from '#workflows/rules/pack.ts';
import { type Locale, useWords } from '../../words/words.ts';
import { ArticleBadge } from '../article-badge.tsx';
import { isOfState } from '../primary-command.ts';
import type { CommandList } from '../use-case.ts';
import { useActWords } from './act-words.ts';
import classes from './command-actions.module.css';

type Props = { state: string; commands: CommandList; pack: RulePack | null };
type Blocked = CommandList['blocked'];

export function BlockedActions({ state, commands, pack }: Props) {
  const { t } = useWords();
  const here = commands.blocked.filter(({ type }) => isOfState(state, type));
  const elsewhere = commands.blocked.filter(({ type }) => !isOfState(state, type));
  if (commands.blocked.length === 0) return null;
  return (
    <div className={classes.blocked}>
      {here.length > 0 && <h3>{t('case.step.blocked')}</h3>}
      <BlockedList {...{ commands, pack }} blocked={here} />
      {elsewhere.length > 0 && (
        <details>
          <summary>{t('case.step.blockedElsewhere', { count: elsewhere.length })}</summary>
          <BlockedList {...{ commands, pack }} blocked={elsewhere} />
        </details>
      )}
    </div>
  );
}

function BlockedList({ blocked, commands, pack }: Omit<Props, 'state'> & { blocked: Blocked }) {
  const { locale } = useWords();
  const act = useActWords();
  return (
    <ul>
      {blocked.map((one) => (
        <li key={one.type}>
          <span className={classes.what}>{act(one.type, commands)}</span>
          <span className={classes.reason}>{reasonWords(one, locale)}</span>
          <ArticleBadge number={one.article} pack={pack} />
        </li>
      ))}
    </ul>
  );
}

/** The rule's own words in the viewer's language, so that switching it needs no new answer; else what the server said. */
function reasonWords({ type, code, reason }: Blocked[number], locale: Locale): string {
  const rule = findCommand(type)?.before.find(({ id }) => `refusal.${id}` === code);
  return rule?.words[locale] ?? reason;
}
