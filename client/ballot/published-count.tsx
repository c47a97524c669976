// The published count of a secret ballot: each paper by its number, one's own marked on the device that knows it, and a
// recount in the page. Where a list would show who chose what there is none, and that is said.
import { Button } from '@mantine/core';
import { useState } from 'react';
import type { CaseView } from '#workflows/contract/case-schemas.ts';
import type { RulePack } from '#workflows/rules/pack.ts';
import { useCodeWords } from '../case/code-words.ts';
import { useWords } from '../words/words.ts';
import classes from './secret-ballot.module.css';

type Props = { ballot: CaseView['ballots'][number]; pack: RulePack | null; mine: string | null };

export function PublishedCount({ ballot, pack, mine }: Props) {
  const { t } = useWords();
  const { codeWords } = useCodeWords(pack);
  const [isSame, setIsSame] = useState<boolean | null>(null);
  const { listed, counts } = ballot;
  if (!listed) return <p className={classes.note}>{t('case.ballot.notListed')}</p>;
  const recount = () => {
    const numbers = new Set(listed.map(({ paper }) => paper));
    const again = Map.groupBy(listed, ({ choice }) => choice);
    const agrees = ballot.choices.every(
      (choice) => (again.get(choice)?.length ?? 0) === (counts?.[choice] ?? 0),
    );
    setIsSame(numbers.size === listed.length && agrees);
  };
  return (
    <details className={classes.listed} open={mine !== null}>
      <summary>
        {t('case.ballot.listed')} ({listed.length})
      </summary>
      <p className={classes.note}>{t('case.ballot.listedNote')}</p>
      <ol>
        {listed.map(({ paper, choice }) => (
          <li key={paper} data-mine={paper === mine || undefined}>
            <code>{grouped(paper)}</code>
            <span>{codeWords(choice)}</span>
            {paper === mine && <strong>{t('case.ballot.mine')}</strong>}
          </li>
        ))}
      </ol>
      <Button variant="default" size="xs" onClick={recount}>
        {t('case.ballot.recount')}
      </Button>
      <p role="status" className={classes.note}>
        {isSame !== null &&
          t(isSame ? 'case.ballot.recountSame' : 'case.ballot.recountDiffers', { count: listed.length })}
      </p>
    </details>
  );
}

/** A number as a person compares it: in groups. */
export function grouped(number: string): string {
  return number.match(/.{1,5}/g)?.join(' ') ?? number;
}
