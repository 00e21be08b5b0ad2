import type { ReactNode } from 'react';
import type { SheetDoor, SheetFlight, SheetLine } from '../../model/derive/drawing/storey-sheet';
import type { Point, Ring } from '../../model/schema/polygon';
import type { Layout } from './paper';
import type { SheetContent } from './sheet-content';

type Rings = readonly Ring[];

const at = ({ x, y }: Pick<Layout, 'x' | 'y'>, [px, py]: Point): string =>
  `${x(px).toFixed(3)} ${y(py).toFixed(3)}`;

/** Closed outlines of the plan as a path of the sheet. O(points). */
export const ringsPath = (layout: Pick<Layout, 'x' | 'y'>, areas: readonly Rings[]): string =>
  areas
    .flatMap((rings) => rings.map((ring) => `M${ring.map((point) => at(layout, point)).join('L')}Z`))
    .join('');

/** Lines of the plan as a path of the sheet. O(lines). */
export const linesPath = (layout: Pick<Layout, 'x' | 'y'>, lines: readonly SheetLine[]): string =>
  lines.map(([a, b]) => `M${at(layout, a)}L${at(layout, b)}`).join('');

/** Walls full, doors with their swing, windows as double lines, flights with an arrow that goes up. */
export function SheetPlan({
  content,
}: {
  readonly content: Pick<SheetContent, 'layout' | 'sheet' | 'areas' | 'uncovered' | 'finalExits'>;
}): ReactNode {
  const { layout, sheet, areas, uncovered, finalExits } = content;
  const doors = sheet.doors.filter(({ opening }) => !finalExits.has(opening.id));
  const exits = sheet.doors.filter(({ opening }) => finalExits.has(opening.id));
  return (
    <g className="sheet-plan">
      <path d={ringsPath(layout, areas)} className="sheet-room" />
      {uncovered.length > 0 && (
        <path
          fill="url(#sheet-hatch)"
          d={uncovered
            .map(({ x, y, width, height }) => {
              const [w, h] = [width * layout.perMetre, height * layout.perMetre];
              return `M${layout.x(x).toFixed(3)} ${layout.y(y + height).toFixed(3)}h${w.toFixed(3)}v${h.toFixed(3)}h${(-w).toFixed(3)}Z`;
            })
            .join('')}
        />
      )}
      <path d={flightsPath(layout, sheet.flights)} className="sheet-flight" />
      <path d={upPath(layout, sheet.flights)} className="sheet-up" />
      {/* Bodies of a wall overlap where they meet: each is filled, so the union shows. */}
      <path d={ringsPath(layout, sheet.walls)} className="sheet-wall" fillRule="nonzero" />
      <path d={ringsPath(layout, sheet.glass)} className="sheet-glass" />
      <path d={linesPath(layout, sheet.windows)} className="sheet-window" />
      <path d={linesPath(layout, sheet.windows)} className="sheet-window-pane" />
      <path d={linesPath(layout, sheet.passages)} className="sheet-passage" />
      <path
        d={doorsPath(
          layout,
          doors.filter(({ leaves }) => leaves.length > 0),
        )}
        className="sheet-door"
      />
      {/* Of these nobody knows how they swing: the leaf lies in its hole. */}
      <path
        d={doorsPath(
          layout,
          doors.filter(({ leaves }) => leaves.length === 0),
        )}
        className="sheet-leaf"
      />
      <path d={doorsPath(layout, exits)} className="sheet-exit" />
    </g>
  );
}

const doorsPath = (layout: Layout, doors: readonly SheetDoor[]): string =>
  doors
    .map(({ opening, leaves }) => {
      if (leaves.length === 0) return linesPath(layout, [opening.line]);
      return leaves
        .map(({ hinge, open, shut, turnsLeft }) => {
          const radius = (Math.hypot(open[0] - hinge[0], open[1] - hinge[1]) * layout.perMetre).toFixed(3);
          const sweep = turnsLeft ? 0 : 1;
          return `M${at(layout, hinge)}L${at(layout, open)}M${at(layout, shut)}A${radius} ${radius} 0 0 ${sweep} ${at(layout, open)}`;
        })
        .join('');
    })
    .join('');

const flightsPath = (layout: Layout, flights: readonly SheetFlight[]): string =>
  flights
    .map(
      ({ outline, treads }) =>
        ringsPath(layout, [[outline.outer, ...outline.holes]]) + linesPath(layout, treads),
    )
    .join('');

/** Arrows up the flights, with heads of one size on the paper. */
const upPath = (layout: Layout, flights: readonly SheetFlight[]): string =>
  flights
    .map(({ up: [low, high] }) => {
      const [x, y] = [layout.x(high[0]), layout.y(high[1])];
      const [dx, dy] = [x - layout.x(low[0]), y - layout.y(low[1])];
      const length = Math.hypot(dx, dy) || 1;
      const [ux, uy] = [(dx / length) * 1.2, (dy / length) * 1.2];
      return `M${at(layout, low)}L${at(layout, high)}M${x - ux - uy * 0.6} ${y - uy + ux * 0.6}L${x} ${y}L${x - ux + uy * 0.6} ${y - uy - ux * 0.6}`;
    })
    .join('');
