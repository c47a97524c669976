// What happens next, before everything else: where the case stands as a sentence with its deadline and article, what the
// viewer may do now, and what is held back with the reason.
import { findState } from '#workflows/case/stages.ts';
import type { CaseView } from '#workflows/contract/case-schemas.ts';
import { useMe } from '../../shell/me.ts';
import { useWords } from '../../words/words.ts';
import { ArticleBadge } from '../article-badge.tsx';
import { dayWords } from '../day-words.ts';
import { isMyTurn } from '../my-turn.ts';
import { findPack } from '../pack-of-case.ts';
import type { CommandList } from '../use-case.ts';
import { AwaitedApprovals } from './awaited-approvals.tsx';
import { CommandActions } from './command-actions.tsx';
import { NextDue, ownDue } from './next-due.tsx';
import { hasNextWords, nextKey } from './next-key.ts';
import classes from './next-step-card.module.css';

type Props = {
  caseView: CaseView;
  commands: CommandList | undefined;
  onCommand: (type: string) => void;
};

export function NextStepCard({ caseView, commands, onCommand }: Props) {
  const { t, locale } = useWords();
  const { card } = caseView;
  const me = useMe();
  const pack = findPack(card.pack);
  const state = findState(card.state);
  const due = ownDue(caseView) ?? card.due;
  const known = hasNextWords(card.state);
  const desk = state?.onDesk ?? [];
  const mine = isMyTurn(caseView, commands);
  const waiting = desk.map((part) => t(`case.part.${part}`).toLocaleLowerCase()).join(', ');
  return (
    <section className={classes.card} data-stage={card.stage} aria-labelledby="next-step">
      <div className={classes.head}>
        <div>
          {waiting && (
            <p className={classes.turn} data-mine={mine || undefined}>
              {mine ? t('case.step.yours') : t('case.step.waitingFor', { who: waiting })}
            </p>
          )}
          <h2 id="next-step" className={classes.title}>
            {known ? t(`case.next.${nextKey(card.state)}.title`) : state?.words[locale]}
          </h2>
        </div>
        {due && <ArticleBadge number={due.article} pack={pack} />}
      </div>
      <p className={classes.sentence}>
        <Circumstance caseView={caseView} />
        {caseView.stay ? (
          t('case.step.stayedSince', { on: dayWords(caseView.stay.since, locale) })
        ) : (
          <NextDue caseView={caseView} />
        )}{' '}
        {known && t(`case.next.${nextKey(card.state)}.note`)}
      </p>
      <AwaitedApprovals {...{ caseView, commands, onCommand }} />
      <CommandActions
        state={card.state}
        parts={caseView.parts}
        {...{ pack, onCommand }}
        commands={commands && withoutConfirmed(commands, caseView, me.id)}
        isMyTurn={mine}
      />
    </section>
  );
}

/** What the viewer can confirm as the second person has its own button above. */
function withoutConfirmed(commands: CommandList, { approvals }: CaseView, meId: string): CommandList {
  const others = new Set(approvals.filter(({ by }) => by.id !== meId).map(({ type }) => type));
  return { ...commands, allowed: commands.allowed.filter(({ type }) => !others.has(type)) };
}

/** What has happened that the deadline counts from. */
function Circumstance({ caseView }: { caseView: CaseView }) {
  const { t, locale } = useWords();
  const { card, decision, noticeServedOn } = caseView;
  const say = (key: string, day: string) => `${t(`case.step.${key}`, { on: dayWords(day, locale) })} `;
  if (card.state === 'discipline.inForce') return null;
  if (card.stage === 'discipline' && decision)
    return decision.servedOn
      ? say('decisionServedOn', decision.servedOn)
      : say('decidedOn', decision.signedOn);
  if (card.state === 'verification.responding' && noticeServedOn) return say('servedOn', noticeServedOn);
  return null;
}
