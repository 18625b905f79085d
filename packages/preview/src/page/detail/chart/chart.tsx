import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { type Tone, usePage } from '../../parts/index.ts';
import { detailWords } from '../words/index.ts';
import { paceAt } from './key-result.ts';
import type { Chart } from './model.ts';
import { Plot } from './plot.tsx';
import { legendOf, type Mark, sayExpected, sayPoint } from './say.ts';
import { fileNameOf, svgFile } from './svg-file.ts';
import { useWidth } from './use-width.ts';

interface ChartProps {
  readonly chart: Chart;
  readonly title: string;
  readonly tone: Tone;
}

/** The values as a picture with its legend, read point by point with the arrow keys, and the same as a table. */
export function ChartFigure({ chart, title, tone }: ChartProps): JSX.Element {
  const { actions, format, language } = usePage();
  const words = detailWords[language];
  const [ref, width] = useWidth<HTMLElement>(320);
  const picture = useRef<SVGSVGElement>(null);
  const newest = Math.max(
    0,
    chart.points.findLastIndex((point) => point.counts),
  );
  const [chosen, setChosen] = useState<number | undefined>(undefined);
  const active = Math.min(chosen ?? newest, Math.max(0, chart.points.length - 1));
  const read = chart.points[active];
  const move = (event: KeyboardEvent): void => {
    // Under the picture there are a table and a button with keys of their own.
    const to = event.target instanceof SVGElement ? stepTo(event.key, active, chart.points.length) : undefined;
    if (to === undefined) return;
    event.preventDefault();
    setChosen(to);
    const point = picture.current?.querySelector(`[data-index="${to}"]`);
    if (point instanceof SVGElement) point.focus();
  };
  return (
    <figure class="chart" ref={ref} onKeyDown={move} onPointerLeave={() => setChosen(undefined)}>
      {read === undefined ? null : <p class="readout">{sayPoint(read, chart, format, words)}</p>}
      <Plot
        chart={chart}
        title={title}
        tone={tone}
        width={width}
        picture={picture}
        active={active}
        onActive={setChosen}
      />
      <figcaption>
        <ul class={`chart-legend tone-${tone}`}>
          {legendOf(chart, format, words).map(({ mark, text }) => (
            <li key={text}>
              <Swatch mark={mark} />
              {text}
            </li>
          ))}
        </ul>
      </figcaption>
      <div class="chart-tools">
        {chart.points.length === 0 ? null : <AsTable chart={chart} title={title} />}
        <button
          type="button"
          class="quiet"
          onClick={() => {
            const svg = picture.current;
            if (svg !== null) actions.save(fileNameOf(title), 'image/svg+xml', svgFile(svg));
          }}
        >
          {words.saveChart}
        </button>
      </div>
    </figure>
  );
}

/** Where a key leads among the points; undefined for other keys. */
export function stepTo(key: string, from: number, count: number): number | undefined {
  if (count === 0) return undefined;
  switch (key) {
    case 'ArrowRight':
      return Math.min(count - 1, from + 1);
    case 'ArrowLeft':
      return Math.max(0, from - 1);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}

function Swatch({ mark }: { mark: Mark }): JSX.Element {
  const isBox = mark === 'forecast' || mark === 'alert' || mark === 'asked';
  return (
    <svg class={`chart-swatch ${mark}`} viewBox="0 0 18 10" width="18" height="10" aria-hidden="true">
      {isBox ? <rect x="0" y="1" width="18" height="8" /> : null}
      <line x1="0" x2="18" y1="5" y2="5" />
    </svg>
  );
}

function AsTable({ chart, title }: { chart: Chart; title: string }): JSX.Element {
  const { format, language } = usePage();
  const words = detailWords[language];
  const hasPace = chart.pace.length > 0;
  const hasConfidence = chart.points.some((point) => point.confidence !== null);
  return (
    <details class="as-table">
      <summary>{words.asTable}</summary>
      <table>
        <caption class="unseen">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{words.date}</th>
            <th scope="col">{words.value}</th>
            {hasPace ? <th scope="col">{words.expected}</th> : null}
            {hasConfidence ? <th scope="col">{words.confidence}</th> : null}
          </tr>
        </thead>
        <tbody>
          {chart.points.map((point, index) => {
            const expected = paceAt(chart, point.date);
            return (
              <tr key={`${index} ${point.date}`} class={point.counts ? '' : 'later'}>
                <th scope="row">{format.when(point)}</th>
                <td>{format.value(point.value, chart.unit)}</td>
                {hasPace ? <td>{expected === undefined ? '–' : sayExpected(expected, chart.unit, format)}</td> : null}
                {hasConfidence ? <td>{format.confidence(point.confidence)}</td> : null}
              </tr>
            );
          })}
        </tbody>
      </table>
    </details>
  );
}
