// What stands over the form of an act: what it means, whether it binds, and the articles that govern it.
import type { ReactNode } from 'react';
import type { Words } from '#workflows/rules/pack.ts';
import { useWords } from '../../words/words.ts';
import { ArticleBadge } from '../article-badge.tsx';
import { findPack } from '../pack-of-case.ts';
import classes from './act.module.css';

type Rules = readonly { article: string }[];

type Props = {
  help: Words;
  rules: Rules;
  /** Name of the pack whose articles they are; the current one where none is named. */
  pack: string | undefined;
  /** What marks the act: that it binds, that it takes two. */
  marks?: readonly string[];
  children?: ReactNode;
};

export function ActHead({ help, rules, pack, marks = [], children }: Props) {
  const { locale } = useWords();
  const articles = [...new Set(rules.map(({ article }) => article))];
  return (
    <>
      {children && <p className={classes.help}>{children}</p>}
      <p className={classes.help}>{help[locale]}</p>
      <p className={classes.rules}>
        {marks.map((mark) => (
          <span key={mark} className={classes.legal}>
            {mark}
          </span>
        ))}
        {articles.map((number) => (
          <ArticleBadge key={number} number={number} pack={findPack(pack)} />
        ))}
      </p>
    </>
  );
}
