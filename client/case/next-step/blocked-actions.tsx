// What is held back, each with its reason and article. Where nothing that is allowed leads on, what would is shown; all
// else is folded away, in the groups of the menu. The page never hides that something exists and why it cannot be done.
import { findCommand } from '#workflows/case/catalogue.ts';
import type { RulePack } from '#workflows/rules/pack.ts';
import { type Locale, useWords } from '../../words/words.ts';
import { ArticleBadge } from '../article-badge.tsx';
import { leadsOnFrom } from '../primary-command.ts';
import type { CommandList } from '../use-case.ts';
import { inActGroups, isOnPaper } from './act-groups.ts';
import { useActWords } from './act-words.ts';
import classes from './command-actions.module.css';

type Props = { state: string; parts: readonly string[]; commands: CommandList; pack: RulePack | null };
type Blocked = CommandList['blocked'];

const mostUnfolded = 3;

export function BlockedActions({ state, parts, commands, pack }: Props) {
  const { t } = useWords();
  const isOnward = ({ type }: { type: string }) => leadsOnFrom(state, type) && !isOnPaper(type, parts);
  const onward = commands.allowed.some(isOnward)
    ? []
    : commands.blocked.filter(isOnward).slice(0, mostUnfolded);
  const others = commands.blocked.filter((one) => !onward.includes(one));
  if (commands.blocked.length === 0) return null;
  return (
    <div className={classes.blocked}>
      {onward.length > 0 && <h3>{t('case.step.blocked')}</h3>}
      <BlockedList {...{ commands, pack }} blocked={onward} />
      {others.length > 0 && (
        <details>
          <summary>{t('case.step.blockedElsewhere', { count: others.length })}</summary>
          {inActGroups(others, parts, ({ type }) => type).map(({ group, items }) => (
            <div key={group} className={classes.group}>
              <h3>{t(`case.step.group.${group}`)}</h3>
              <BlockedList {...{ commands, pack }} blocked={items} />
            </div>
          ))}
        </details>
      )}
    </div>
  );
}

function BlockedList({ blocked, commands, pack }: Pick<Props, 'commands' | 'pack'> & { blocked: Blocked }) {
  const { locale } = useWords();
  const act = useActWords();
  if (blocked.length === 0) return null;
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
