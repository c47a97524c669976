// The boxes in words: each with its page and its reason, which can be changed, and how to be rid of it.
import { ActionIcon, Button, NativeSelect } from '@mantine/core';
import { type RedactionReason, redactionReasons } from '#workflows/case/verification/redaction-reasons.ts';
import { useWords } from '../../words/words.ts';
import type { DrawnBox } from './drawn-box.ts';
import classes from './redaction.module.css';

const reasons = Object.keys(redactionReasons) as RedactionReason[];

type Props = {
  boxes: readonly (DrawnBox & { number: number })[];
  onChange: (box: DrawnBox) => void;
  onRemove: (key: string) => void;
  onPage: (page: number) => void;
};

export function BoxList({ boxes, onChange, onRemove, onPage }: Props) {
  const { t } = useWords();
  if (boxes.length === 0) return <p className={classes.lead}>{t('evidence.redaction.noBoxes')}</p>;
  return (
    <ul className={classes.list}>
      {boxes.map(({ number, ...box }) => (
        <li key={box.key}>
          <Button variant="subtle" size="compact-sm" justify="start" onClick={() => onPage(box.page)}>
            {number} · {t('evidence.view.page')} {box.page}
          </Button>
          <ActionIcon
            variant="subtle"
            color="gray"
            size={44}
            aria-label={t('evidence.redaction.removeBox', { number })}
            onClick={() => onRemove(box.key)}
          >
            ×
          </ActionIcon>
          <ReasonSelect reason={box.reason} onReason={(reason) => onChange({ ...box, reason })} />
        </li>
      ))}
    </ul>
  );
}

type SelectProps = { reason: RedactionReason; onReason: (reason: RedactionReason) => void };

export function ReasonSelect({ reason, onReason }: SelectProps) {
  const { t, locale } = useWords();
  return (
    <NativeSelect
      aria-label={t('evidence.redaction.reason')}
      value={reason}
      onChange={(event) => {
        const chosen = reasons.find((one) => one === event.currentTarget.value);
        if (chosen) onReason(chosen);
      }}
      data={reasons.map((value) => ({ value, label: redactionReasons[value][locale] }))}
    />
  );
}
