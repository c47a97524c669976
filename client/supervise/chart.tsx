// ECharts on a canvas, with the two kinds of charts that the page has and nothing else of it. Its SVG and its tooltips as HTML would set
// style attributes, which the content security policy refuses. Colours are the page's own, read when the scheme changes; nothing moves.
import { BarChart, type BarSeriesOption, LineChart, type LineSeriesOption } from 'echarts/charts';
import {
  GridComponent,
  type GridComponentOption,
  TooltipComponent,
  type TooltipComponentOption,
} from 'echarts/components';
import { type ComposeOption, type ECharts, init, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { useEffect, useRef } from 'react';
import { useScheme } from '../shell/use-scheme.ts';

use([BarChart, LineChart, GridComponent, TooltipComponent, CanvasRenderer]);

type Whole = ComposeOption<BarSeriesOption | LineSeriesOption | GridComponentOption> & {
  tooltip: TooltipComponentOption;
};
/** The option for the page's colours; `colour` reads one of its tokens. */
export type ChartOption = (colour: (token: string) => string) => Whole;

export default function Chart({ label, option }: { label: string; option: ChartOption }) {
  const { shown } = useScheme();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!place.current || !shown) return;
    const chart = drawn(place.current, option);
    const watch = new ResizeObserver(() => chart.resize());
    watch.observe(place.current);
    return () => {
      watch.disconnect();
      chart.dispose();
    };
  }, [option, shown]);
  return <div ref={place} role="img" aria-label={label} style={{ height: '100%' }} />;
}

/** How a tooltip is drawn, whatever a chart says with it. */
const asDrawn = (colour: (token: string) => string, fontFamily: string) =>
  ({
    renderMode: 'richText',
    backgroundColor: colour('sheet'),
    borderColor: colour('line-strong'),
    textStyle: { color: colour('ink'), fontFamily },
  }) as const;

function drawn(place: HTMLDivElement, option: ChartOption): ECharts {
  const style = getComputedStyle(document.documentElement);
  const colour = (token: string) => style.getPropertyValue(`--${token}`).trim();
  const chart = init(place);
  const font = { color: colour('ink2'), fontFamily: style.getPropertyValue('--mantine-font-family') };
  const { tooltip, ...rest } = option(colour);
  chart.setOption({
    ...{ animation: false, textStyle: font, tooltip: { ...tooltip, ...asDrawn(colour, font.fontFamily) } },
    ...rest,
  });
  return chart;
}
