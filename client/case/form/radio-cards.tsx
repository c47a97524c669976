// One of a few choices, each a large card: the whole card is the target, and the choice is said in words and by a dot.
import { Radio } from '@mantine/core';
import type { Frame } from './form-world.ts';
import classes from './radio-cards.module.css';

export type RadioChoice = { value: string; label: string; note?: string | undefined; disabled?: boolean };

type Props = {
  name: string;
  frame: Frame;
  value: string;
  onChange: (value: string) => void;
  choices: readonly RadioChoice[];
  /** The ballot paper: larger, so that it cannot be miscast. */
  large?: boolean;
};

export function RadioCards({ name, choices, value, onChange, frame, large }: Props) {
  return (
    <Radio.Group name={name} value={value || null} onChange={onChange} {...frame}>
      <div className={large ? classes.large : classes.cards}>
        {choices.map((choice) => (
          <Radio.Card
            key={choice.value}
            value={choice.value}
            disabled={choice.disabled ?? false}
            className={classes.card}
          >
            <span className={classes.dot} aria-hidden="true" />
            <span>
              <span className={classes.label}>{choice.label}</span>
              {choice.note && <span className={classes.note}>{choice.note}</span>}
            </span>
          </Radio.Card>
        ))}
      </div>
    </Radio.Group>
  );
}
