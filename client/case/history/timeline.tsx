// Entries as a timeline: when, what, by whom, from where to where; what it says opens on demand.
import { findCommand } from '#workflows/case/catalogue.ts';
import { findState, stageOf } from '#workflows/case/stages.ts';
import type { CaseView, HistoryEntry } from '#workflows/contract/case-schemas.ts';
import { verificationCode } from '#workflows/contract/verification-code.ts';
import { useWords } from '../../words/words.ts';
import { instantDayWords, instantWords } from '../day-words.ts';
import { changedValues } from './changed-values.ts';
import { PayloadView } from './payload-view.tsx';
import { shortHash } from './short-hash.ts';
import classes from './timeline.module.css';
import { ValueChanges } from './value-changes.tsx';

type Props = {
  entries: readonly HistoryEntry[];
  /** What it may be held against, to say what was changed; the entries themselves where nothing else is given. */
  loaded?: readonly HistoryEntry[];
  caseView: CaseView;
  /** Without payloads and commitments, for a short look. */
  brief?: boolean;
};

export function Timeline({ entries, loaded = entries, caseView, brief = false }: Props) {
  return (
    <ol className={classes.timeline}>
      {entries.map((entry) => (
        <TimelineEntry key={entry.version} {...{ entry, loaded, caseView, brief }} />
      ))}
    </ol>
  );
}

type EntryProps = Required<Omit<Props, 'entries'>> & { entry: HistoryEntry };

function TimelineEntry({ entry, loaded, caseView, brief }: EntryProps) {
  const { t, locale } = useWords();
  const command = findCommand(entry.type);
  const hasPayload = Object.keys(entry.payload).length > 0;
  const changes = brief ? [] : changedValues(entry, loaded);
  const moved = entry.to !== null && entry.from !== entry.to;
  return (
    <li data-stage={stageOf(entry.to ?? entry.from ?? caseView.card.state)} data-moved={moved || undefined}>
      <time dateTime={entry.at} title={instantWords(entry.at, locale)}>
        {instantDayWords(entry.at, locale)}
      </time>
      <span className={classes.dot} aria-hidden="true" />
      <div className={classes.body}>
        {!brief && (
          <code
            className={classes.commitment}
            title={t('case.history.commitment', { hash: entry.commitment })}
          >
            {t('case.history.entry', { version: entry.version })} · {shortHash(entry.commitment)}
          </code>
        )}
        <p>
          <strong>{command?.words.done[locale] ?? entry.type}</strong> <ActorWords entry={entry} />
        </p>
        {moved && <Move from={entry.from} to={entry.to} />}
        {changes.length > 0 && (
          <ValueChanges
            {...{ changes, caseView }}
            names={entry.names}
            before={t('case.history.before')}
            after={t('case.history.after')}
          />
        )}
        {!brief && hasPayload && command && (
          <details className={classes.details}>
            <summary>{t('case.history.showMore')}</summary>
            <p className={classes.code}>
              {t('case.history.code')} <code>{verificationCode(entry.commitment)}</code>
            </p>
            <PayloadView command={command} payload={entry.payload} names={entry.names} caseView={caseView} />
          </details>
        )}
      </div>
    </li>
  );
}

function Move({ from, to }: { from: string | null; to: string | null }) {
  const { locale } = useWords();
  const words = (state: string | null) => (state && findState(state)?.words[locale]) || state;
  return (
    <p className={classes.move}>
      {from && `${words(from)} → `}
      {words(to)}
    </p>
  );
}

/** Who did it, by name and part. */
function ActorWords({ entry }: { entry: HistoryEntry }) {
  const { t } = useWords();
  const who = useActorWords()(entry);
  return <span className={classes.by}>{t('case.history.by', { who })}</span>;
}

export function useActorWords() {
  const { t } = useWords();
  return ({ actor }: Pick<HistoryEntry, 'actor'>): string => {
    if (actor.kind === 'system') return t('case.history.system');
    if (actor.kind === 'reporter') return t('case.history.reporter');
    const part = actor.part && t(`case.part.${actor.part}`, { defaultValue: actor.part });
    if (!actor.person) return part ? part.toLocaleLowerCase() : t('case.history.hidden');
    const who = part ? `${actor.person.name} (${part.toLocaleLowerCase()})` : actor.person.name;
    return actor.deputyFor ? t('case.history.deputy', { who, name: actor.deputyFor.name }) : who;
  };
}
