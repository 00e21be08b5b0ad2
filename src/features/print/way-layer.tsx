import type { ReactNode } from 'react';
import type { Point } from '../../model/schema/polygon';
import type { Layout } from './paper';
import type { SheetWay, WayMark } from './sheet-way';
import { textWidth } from './sheet-labels';

/** Millimetres of the words beside a way, and of the room around them. */
const TEXT = 2.6;
const PAD = 0.8;
/** Millimetres between the arrowheads of a way. */
const ARROWS = 14;

/** The way out over the plan: heavier than walls, told apart by its dashes without colour. */
export function WayLayer({ way, layout }: { readonly way: SheetWay; readonly layout: Layout }): ReactNode {
  const put = ([x, y]: Point): Point => [layout.x(x), layout.y(y)];
  const lines = way.lines.map((line) => ({ ...line, points: line.points.map(put) }));
  return (
    <g className="sheet-way">
      {lines.map(({ tone, points }) => (
        <g key={`${tone} ${String(points[0])} ${points.length}`} className={`sheet-line-${tone}`}>
          <path d={pathOf(points)} className="sheet-way-border" />
          <path d={pathOf(points)} className="sheet-way-line" />
          {tone === 'way' && <path d={arrowsOf(points)} className="sheet-way-head" />}
        </g>
      ))}
      {way.marks.map(({ look, at }) => {
        const [x, y] = put(at);
        return (
          <g key={`${look} ${x} ${y}`} transform={`translate(${x} ${y})`}>
            <WaySign look={look} />
          </g>
        );
      })}
      {way.labels.map(({ text, tone, at }) => {
        const [x, y] = put(at);
        const wide = textWidth(text) * TEXT + 2 * PAD;
        // Beside its place, not on it, and within the paper.
        const left = Math.min(Math.max(x + 2, 12), layout.width - 12 - wide);
        return (
          <g
            key={`${text} ${x} ${y}`}
            transform={`translate(${left} ${y - 2})`}
            className={`sheet-line-${tone}`}
          >
            <rect x={0} y={-TEXT - PAD} width={wide} height={TEXT + 2 * PAD} className="sheet-way-chip" />
            <text x={PAD} y={-PAD * 0.4} fontSize={TEXT} fontWeight="600">
              {text}
            </text>
          </g>
        );
      })}
    </g>
  );
}

/** A mark with its middle at 0, about 3.6 mm across. */
export function WaySign({ look }: { readonly look: WayMark }): ReactNode {
  switch (look) {
    case 'start':
      return (
        <>
          <circle r={2} className="sheet-mark-start" />
          <circle r={0.8} className="sheet-mark-end" />
        </>
      );
    case 'end':
      return <circle r={1.1} className="sheet-mark-end" />;
    case 'door':
      return <circle r={0.9} className="sheet-mark-door" />;
    case 'matters':
      return <path d="M0 -2.1L2.1 0L0 2.1L-2.1 0Z" className="sheet-mark-matters" />;
    case 'shut':
      return <path d="M-1.5 -1.5L1.5 1.5M-1.5 1.5L1.5 -1.5" className="sheet-mark-shut" />;
    case 'locked':
      return (
        <>
          <path d="M-0.9 -0.2V-1.1A0.9 0.9 0 0 1 0.9 -1.1V-0.2" className="sheet-mark-bow" />
          <rect x={-1.5} y={-0.3} width={3} height={2.1} className="sheet-mark-lock" />
        </>
      );
  }
}

const pathOf = (points: readonly Point[]): string =>
  `M${points.map(([x, y]) => `${x.toFixed(3)} ${y.toFixed(3)}`).join('L')}`;

/** Heads along a line, the first half a step from its beginning. */
function arrowsOf(points: readonly Point[]): string {
  const heads: string[] = [];
  let next = ARROWS / 2;
  for (const [i, [bx, by]] of points.slice(1).entries()) {
    const [ax, ay] = points[i]!;
    const run = Math.hypot(bx - ax, by - ay);
    const [ux, uy] = [(bx - ax) / (run || 1), (by - ay) / (run || 1)];
    for (; next <= run; next += ARROWS) {
      const at = (along: number, side: number): string =>
        `${(ax + ux * (next + along) - uy * side).toFixed(3)} ${(ay + uy * (next + along) + ux * side).toFixed(3)}`;
      heads.push(`M${at(1.6, 0)}L${at(-0.8, 1.2)}L${at(-0.8, -1.2)}Z`);
    }
    next -= run;
  }
  return heads.join('');
}
