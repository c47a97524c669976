// Open cases by unit and by investigator. From a line of a person a rebalancing is tried.
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';
import type { LoadOf, Workload } from '#workflows/contract/supervise-schemas.ts';
import { Loaded } from '../admin/loaded.tsx';
import { orpc } from '../api/api.ts';
import { Notice } from '../shell/notice.tsx';
import { useWords } from '../words/words.ts';
import { stages } from '../words/words-of-procedure.ts';
import type { ChartOption } from './chart.tsx';
import { LazyChart } from './lazy-chart.tsx';
import { LoadTable } from './load-table.tsx';
import { RebalancingPanel } from './rebalancing-panel.tsx';
import { Section } from './section.tsx';
import { StageLegend } from './stage-legend.tsx';
import classes from './supervise.module.css';

export function WorkloadTab() {
  const workload = useQuery(orpc.supervise.workload.queryOptions({ staleTime: 0 }));
  return <Loaded query={workload}>{(data) => <Loads workload={data} />}</Loaded>;
}

function Loads({ workload: { units, people } }: { workload: Workload }) {
  const { t } = useWords();
  const { giver, taker } = useSearch({ from: '/frame/supervise' });
  const navigate = useNavigate({ from: '/supervise' });
  const tryFor = (from: string | undefined, to?: string) =>
    void navigate({
      search: { tab: 'workload', ...(from ? { giver: from } : {}), ...(to ? { taker: to } : {}) },
      replace: true,
    });
  if (units.length === 0)
    return <Notice icon="board" title={t('supervise.none')} note={t('supervise.noneNote')} />;
  return (
    <>
      {people && (
        <Section
          id="people"
          title={t('supervise.people.title')}
          note={t('supervise.people.note')}
          take={people.length > 0 && { table: 'people' }}
        >
          <LoadTable
            caption={t('supervise.people.title')}
            loads={people}
            act={(load) => load.id !== null && <TryButton load={load} onTry={tryFor} />}
          />
        </Section>
      )}
      {giver && (
        <RebalancingPanel
          key={giver}
          giver={giver}
          taker={taker ?? null}
          onTaker={(id) => tryFor(giver, id)}
          onClose={() => tryFor(undefined)}
        />
      )}
      <Section
        id="units"
        title={t('supervise.units.title')}
        note={t('supervise.units.note')}
        take={{ table: 'units' }}
      >
        <UnitChart units={units} />
        <LoadTable caption={t('supervise.units.title')} loads={units} />
      </Section>
    </>
  );
}

function TryButton({ load, onTry }: { load: LoadOf; onTry: (id: string) => void }) {
  const { t } = useWords();
  if (!load.id || load.open === 0) return null;
  const { id, name } = load;
  return (
    <Button
      variant="default"
      size="xs"
      className={classes.act}
      aria-label={t('supervise.try.ofPerson', { name })}
      onClick={() => onTry(id)}
    >
      {t('supervise.try.act')}
    </Button>
  );
}

const barHeight = 26;

function UnitChart({ units }: { units: readonly LoadOf[] }) {
  const { t, locale } = useWords();
  const option = useCallback<ChartOption>(
    (colour) => ({
      grid: {
        left: 8,
        right: 24,
        top: 8,
        bottom: 8,
        outerBoundsMode: 'same',
        outerBoundsContain: 'axisLabel',
      },
      tooltip: { trigger: 'axis', axisPointer: { type: 'none' }, confine: true },
      xAxis: {
        type: 'value',
        minInterval: 1,
        axisLabel: { color: colour('ink2') },
        splitLine: { lineStyle: { color: colour('line') } },
      },
      yAxis: {
        type: 'category',
        inverse: true,
        data: units.map(({ name }) => name),
        axisTick: { show: false },
        axisLabel: { color: colour('ink2'), width: 190, overflow: 'truncate' },
      },
      series: stages.map(({ name, words }) => ({
        type: 'bar',
        name: words[locale],
        stack: 'open',
        barMaxWidth: 16,
        itemStyle: { color: colour(name), borderColor: colour('sheet'), borderWidth: 1 },
        data: units.map((unit) => unit.stages[name] ?? 0),
      })),
    }),
    [units, locale],
  );
  return (
    <>
      <StageLegend />
      <LazyChart label={t('supervise.units.chart')} height={units.length * barHeight + 48} option={option} />
    </>
  );
}
