// The place on an agenda: a member declares their interests before anything of the file opens to them; somebody who is not of
// the sitting sees what they may do without the file.
import { useWords } from '../words/words.ts';
import classes from './case-agenda.module.css';
import type { DepthProps } from './case-depth.ts';
import { CommandDialog } from './command-dialog.tsx';
import { dayWords } from './day-words.ts';
import { CommandActions } from './next-step/command-actions.tsx';
import { findPack } from './pack-of-case.ts';
import { useOpenCommand } from './use-open-command.ts';

const seats: ReadonlySet<string> = new Set(['chair', 'member', 'panelChair', 'panelMember']);

export function CaseAgenda({ caseView, commands }: DepthProps) {
  const { t, locale } = useWords();
  const open = useOpenCommand(commands);
  const { card, sitting } = caseView;
  const sits = caseView.parts.some((part) => seats.has(part));
  const mayDeclare = commands?.allowed.some(({ type }) => type.endsWith('.declareInterest')) ?? true;
  return (
    <div className={classes.agenda}>
      <p className={classes.ref}>{card.ref}</p>
      <h1>{t(sits ? 'case.agenda.title' : 'case.agenda.closed')}</h1>
      <p>{t(sits ? (mayDeclare ? 'case.agenda.why' : 'case.agenda.declared') : 'case.agenda.closedNote')}</p>
      <dl>
        <dt>{t('case.agenda.unit')}</dt>
        <dd>{card.unit.name}</dd>
        {card.respondent && (
          <>
            <dt>{t('case.part.respondent')}</dt>
            <dd>{card.respondent.name}</dd>
          </>
        )}
        {sitting && (
          <>
            <dt>{t('case.agenda.sitting')}</dt>
            <dd>{dayWords(sitting.day, locale)}</dd>
          </>
        )}
      </dl>
      <CommandActions
        state={card.state}
        parts={caseView.parts}
        commands={commands}
        pack={findPack(card.pack)}
        isMyTurn={sits}
        onCommand={open.start}
      />
      <CommandDialog caseView={caseView} commands={commands} opened={open.opened} onClose={open.stop} />
    </div>
  );
}
