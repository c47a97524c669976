// The steps of a case on one line: a thumb is moved along it by hand, by touch or by the arrow keys; two of them while two moments are
// compared. What a step was is said beside it and to a screen reader.
import { Button, RangeSlider, Slider } from '@mantine/core';
import { useState } from 'react';
import { findCommand } from '#workflows/case/catalogue.ts';
import { stageOf } from '#workflows/case/stages.ts';
import type { HistoryEntry } from '#workflows/contract/case-schemas.ts';
import { instantWords } from '../case/day-words.ts';
import { useActorWords } from '../case/history/timeline.tsx';
import { Icon } from '../shell/icon.tsx';
import { useWords } from '../words/words.ts';
import classes from './moment-bar.module.css';

type Props = {
  steps: readonly HistoryEntry[];
  /** Places in `steps`. */
  at: number;
  to: number | null;
  /** Once a thumb has come to rest. */
  onMove: (at: number, to: number | null) => void;
};

export function MomentBar({ steps, onMove, ...rested }: Props) {
  const { t } = useWords();
  const [moving, setMoving] = useState<{ at: number; to: number | null } | null>(null);
  const { at, to } = moving ?? rested;
  const rest = (place: number, until: number | null) => {
    setMoving(null);
    onMove(place, until);
  };
  const say = useStepWords(steps);
  const last = steps.length - 1;
  const common = {
    ...{ min: 0, max: Math.max(1, last), step: 1, size: 6, thumbSize: 22, disabled: last === 0 },
    classNames: { root: classes.slider, thumb: classes.thumb },
    thumbValueText: say,
    label: null,
  };
  return (
    <div className={classes.moments}>
      {to === null ? (
        <Slider
          {...common}
          thumbLabel={t('time.choose')}
          value={at}
          onChange={(place) => setMoving({ at: place, to: null })}
          onChangeEnd={(place) => rest(place, null)}
        />
      ) : (
        <RangeSlider
          {...common}
          minRange={0}
          thumbFromLabel={t('time.from')}
          thumbToLabel={t('time.until')}
          value={[at, to]}
          onChange={([from, until]) => setMoving({ at: from, to: until })}
          onChangeEnd={([from, until]) => rest(from, until)}
        />
      )}
      <div className={classes.stages} aria-hidden="true">
        {steps.map((step, place) => (
          <i
            key={step.version}
            data-stage={stageOf(step.to ?? step.from ?? 'detection.received')}
            data-moved={(step.to !== null && step.from !== step.to) || undefined}
            data-inside={(to === null ? place <= at : place > at && place <= to) || undefined}
          />
        ))}
      </div>
      {to !== null && (
        <div className={classes.two}>
          <StepWords steps={steps} place={at} />
          <StepWords steps={steps} place={to} />
        </div>
      )}
      {to === null && (
        <div className={classes.walk}>
          <Button
            variant="default"
            size="sm"
            disabled={at === 0}
            onClick={() => onMove(at - 1, null)}
            aria-label={t('time.previous')}
            className={classes.back}
          >
            <Icon name="arrow" size={16} />
          </Button>
          <StepWords steps={steps} place={at} />
          <Button
            variant="default"
            size="sm"
            disabled={at >= last}
            onClick={() => onMove(at + 1, null)}
            aria-label={t('time.following')}
          >
            <Icon name="arrow" size={16} />
          </Button>
        </div>
      )}
    </div>
  );
}

function StepWords({ steps, place }: Pick<Props, 'steps'> & { place: number }) {
  const { t, locale } = useWords();
  const who = useActorWords();
  const step = steps[place];
  if (!step) return null;
  return (
    <p className={classes.step}>
      <strong>
        {t('time.step', { step: step.version })}: {findCommand(step.type)?.words.done[locale] ?? step.type}
      </strong>
      <span>
        {who(step)} · <time dateTime={step.at}>{instantWords(step.at, locale)}</time>
      </span>
    </p>
  );
}

/** A step by its place, as it is read out. */
function useStepWords(steps: readonly HistoryEntry[]) {
  const { t, locale } = useWords();
  return (place: number): string => {
    const step = steps[place];
    if (!step) return '';
    const done = findCommand(step.type)?.words.done[locale] ?? step.type;
    return `${t('time.step', { step: step.version })}: ${done}, ${instantWords(step.at, locale)}`;
  };
}
