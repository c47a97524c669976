// How cases move: how many stand in each stage over a period, how long those that left had stayed, what was sent back, how appeals
// ended.
import { SegmentedControl } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';
import type { Flow } from '#workflows/contract/supervise-schemas.ts';
import { addDays, dayOf } from '#workflows/rules/day.ts';
import { Loaded } from '../admin/loaded.tsx';
import { orpc } from '../api/api.ts';
import { shortDay, wholeNumber } from '../words/dates.ts';
import { useWords } from '../words/words.ts';
import { stages } from '../words/words-of-procedure.ts';
import type { ChartOption } from './chart.tsx';
import { Figures } from './figures.tsx';
import { FlowOutcomes } from './flow-outcomes.tsx';
import { LazyChart } from './lazy-chart.tsx';
import { Section } from './section.tsx';
import { StageLegend } from './stage-legend.tsx';
import classes from './supervise.module.css';
import { periods } from './supervise-search.ts';
import { TimesTable } from './times-table.tsx';

const usual = 90;

export function FlowTab() {
  const { t } = useWords();
  const { days = usual } = useSearch({ from: '/frame/supervise' });
  const navigate = useNavigate({ from: '/supervise' });
  const from = addDays(dayOf(new Date().toISOString()), -days);
  const flow = useQuery(
    orpc.supervise.flow.queryOptions({ input: { from }, placeholderData: keepPreviousData }),
  );
  return (
    <>
      <SegmentedControl
        aria-label={t('supervise.flow.period')}
        className={classes.period}
        data={periods.map((one) => ({ value: String(one), label: t('supervise.flow.days', { count: one }) }))}
        value={String(days)}
        onChange={(next) => void navigate({ search: { tab: 'flow', days: Number(next) }, replace: true })}
      />
      <Loaded query={flow}>{(data) => <Whole flow={data} />}</Loaded>
    </>
  );
}

function Whole({ flow }: { flow: Flow }) {
  const { t } = useWords();
  const { from, to } = flow;
  return (
    <>
      <Section
        id="flow"
        title={t('supervise.flow.title')}
        note={t('supervise.flow.note')}
        take={{ table: 'flow', from, to }}
      >
        <FlowChart flow={flow} />
        <FlowTable flow={flow} />
      </Section>
      <Section
        id="times"
        title={t('supervise.times.title')}
        note={t('supervise.times.note')}
        take={flow.states.length > 0 && { table: 'times', from, to }}
      >
        <TimesTable flow={flow} />
      </Section>
      <Section
        id="outcomes"
        title={t('supervise.outcomes.title')}
        note={t('supervise.outcomes.note')}
        take={{ table: 'outcomes', from, to }}
      >
        <FlowOutcomes flow={flow} />
      </Section>
    </>
  );
}

/** From the end of the way up: what is over lies at the bottom. */
const upwards = stages.toReversed();

function FlowChart({ flow: { days } }: { flow: Flow }) {
  const { t, locale } = useWords();
  const option = useCallback<ChartOption>(
    (colour) => ({
      grid: {
        left: 8,
        right: 16,
        top: 12,
        bottom: 8,
        outerBoundsMode: 'same',
        outerBoundsContain: 'axisLabel',
      },
      tooltip: { trigger: 'axis', confine: true },
      xAxis: {
        type: 'category',
        boundaryGap: false,
        data: days.map(({ day }) => shortDay(`${day}T00:00:00Z`, new Date().toISOString(), locale)),
        axisLabel: { color: colour('ink2'), hideOverlap: true },
        axisLine: { lineStyle: { color: colour('line-strong') } },
      },
      yAxis: {
        type: 'value',
        minInterval: 1,
        axisLabel: { color: colour('ink2') },
        splitLine: { lineStyle: { color: colour('line') } },
      },
      series: upwards.map(({ name, words }) => ({
        type: 'line',
        name: words[locale],
        stack: 'cases',
        symbol: 'none',
        lineStyle: { width: 1, color: colour('sheet') },
        itemStyle: { color: colour(name) },
        areaStyle: { color: colour(name), opacity: 0.85 },
        data: days.map((one) => one.stages[name] ?? 0),
      })),
    }),
    [days, locale],
  );
  return (
    <>
      <StageLegend />
      <LazyChart label={t('supervise.flow.chart')} height={300} option={option} />
    </>
  );
}

/** A line a week at most: the file has every day that was counted. */
function FlowTable({ flow: { days } }: { flow: Flow }) {
  const { t, locale } = useWords();
  const step = Math.max(1, Math.ceil(days.length / 13));
  const shown = days.filter((_, index) => (days.length - 1 - index) % step === 0).toReversed();
  return (
    <Figures title={t('supervise.flow.title')}>
      <thead>
        <tr>
          <th scope="col">{t('supervise.flow.day')}</th>
          {stages.map(({ name, words }) => (
            <th key={name} scope="col">
              {words[locale]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {shown.map(({ day, stages: standing }) => (
          <tr key={day}>
            <th scope="row">{shortDay(`${day}T00:00:00Z`, new Date().toISOString(), locale)}</th>
            {stages.map(({ name }) => (
              <td key={name} data-none={!standing[name] || undefined}>
                {wholeNumber(standing[name] ?? 0, locale)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </Figures>
  );
}
