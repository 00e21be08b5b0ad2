import { useEffect, useRef, type ReactNode } from 'react';
import { niceMarks } from './nice-marks';
import { Slider, type Changing } from './slider';
import './line-chart.css';

export interface ChartLine {
  readonly name: string;
  /** `main` is drawn over the `other` ones, `before`, in dashes, beside it. */
  readonly look: 'main' | 'before' | 'other';
  /** Ascending in x. Each y holds from its x to the next. */
  readonly points: readonly (readonly [x: number, y: number])[];
}

interface LineChartProps {
  /** What is drawn, in a sentence that tells the course of it: read out in the place of the picture. */
  readonly said: string;
  readonly lines: readonly ChartLine[];
  readonly xMost: number;
  readonly yMost: number;
  /** What stands at the ends of the axes. */
  readonly xName: string;
  readonly yName: string;
  /** Where the axis of x is marked; round numbers unless told. */
  readonly xMarks?: readonly number[];
  xText(value: number): string;
  yText(value: number): string;
  /** A cursor at an x that changes by itself, and what a press on the picture moves it to. */
  readonly cursor?: {
    readonly label: string;
    readonly at: Changing;
    readonly step: number;
    say(x: number): string;
    onSeek(x: number): void;
  };
}

const [WIDTH, HEIGHT] = [300, 120];

/** Lines that step over time, with a cursor that can be dragged: as plain as a chart can be. */
export function LineChart(props: LineChartProps): ReactNode {
  const { said, lines, xMost, yMost, xName, yName, xText, yText, cursor } = props;
  const xMarks = props.xMarks ?? niceMarks(xMost, 4);
  const yMarks = niceMarks(yMost, 4);
  const right = Math.max(xMost, 1e-9);
  const top = Math.max(yMost, 1e-9);
  const across = (x: number): number => (WIDTH * x) / right;
  const up = (y: number): number => HEIGHT - (HEIGHT * y) / top;
  return (
    <figure className="line-chart">
      <div className="line-chart-axis">
        <span>{yName}</span>
      </div>
      <div className="line-chart-field">
        <div className="line-chart-ys" aria-hidden="true">
          {yMarks.map((y) => (
            <span key={y} style={{ bottom: `${(100 * y) / top}%` }}>
              {yText(y)}
            </span>
          ))}
        </div>
        <div className="line-chart-picture">
          <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" role="img" aria-label={said}>
            <path
              className="line-chart-grid"
              d={yMarks.map((y) => `M0 ${up(y)}H${WIDTH}`).join('') || 'M0 0'}
            />
            {[...lines]
              .sort((a, b) => Number(a.look === 'main') - Number(b.look === 'main'))
              .map(({ name, look, points }) => (
                <path key={name} className="line-chart-line" data-look={look} d={steps(points, across, up)}>
                  <title>{name}</title>
                </path>
              ))}
          </svg>
          {cursor && <Cursor most={right} {...cursor} />}
        </div>
        <div className="line-chart-xs" aria-hidden="true">
          {xMarks.map((x) => (
            <span key={x} style={{ left: `${(100 * x) / right}%` }}>
              {xText(x)}
            </span>
          ))}
        </div>
      </div>
      <div className="line-chart-axis line-chart-axis-x">
        <span>{xName}</span>
      </div>
    </figure>
  );
}

function steps(
  points: ChartLine['points'],
  across: (x: number) => number,
  up: (y: number) => number,
): string {
  const round = (value: number): number => Math.round(100 * value) / 100;
  return points
    .map(([x, y], i) => {
      const [right, height] = [round(across(x)), round(up(y))];
      return i === 0 ? `M${right} ${height}` : `H${right}V${height}`;
    })
    .join('');
}

type CursorProps = NonNullable<LineChartProps['cursor']> & { readonly most: number };

function Cursor({ label, at, step, most, say, onSeek }: CursorProps): ReactNode {
  const line = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const follow = (): void => {
      line.current?.style.setProperty('left', `${Math.min(100, (100 * at.value()) / most)}%`);
    };
    follow();
    return at.watch(follow);
  }, [at, most]);
  return (
    <>
      <div ref={line} className="line-chart-cursor" aria-hidden="true" />
      <Slider
        className="line-chart-seek"
        label={label}
        max={most}
        step={step}
        at={at}
        say={say}
        onSlide={onSeek}
      />
    </>
  );
}
