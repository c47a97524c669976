// The number of an article; its title and text open on hover, focus or tap, so that no reason stands without its rule.
import { Popover } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { RulePack } from '#workflows/rules/pack.ts';
import { useWords } from '../words/words.ts';
import classes from './article-badge.module.css';

export function ArticleBadge({ number, pack }: { number: string; pack: RulePack | null }) {
  const { t, locale } = useWords();
  const [opened, { open, close }] = useDisclosure(false);
  const article = pack?.articles[number];
  if (!article) return <span className={classes.badge}>{t('case.article', { number })}</span>;
  return (
    <Popover opened={opened} onChange={(next) => (next ? open() : close())} width={340} withArrow shadow="md">
      <Popover.Target>
        <button
          type="button"
          className={classes.badge}
          onClick={open}
          onMouseEnter={open}
          onMouseLeave={close}
          onBlur={close}
          aria-label={`${t('case.article', { number })}: ${article.title[locale]}`}
        >
          {t('case.article', { number })}
        </button>
      </Popover.Target>
      <Popover.Dropdown className={classes.text}>
        <strong>
          {t('case.article', { number })} · {article.title[locale]}
        </strong>
        <p>{article.text[locale]}</p>
      </Popover.Dropdown>
    </Popover>
  );
}
