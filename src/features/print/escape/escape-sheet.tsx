import { useId, type MouseEvent, type ReactNode } from 'react';
import type { Point } from '../../../model/schema/polygon';
import { linesPath, ringsPath } from '../sheet-plan';
import { WaySign } from '../way-layer';
import { DOT, labelLine, YOU, youLine } from './escape-content';
import { LETTERS, type Rect } from './escape-page';
import { EscapeSignPicture } from './escape-signs';
import { EscapeStrip } from './escape-strip';
import { headOf } from './head-lines';
import { byPlace, keyed } from './keyed';
import type { MadeSheet } from './made-sheet';
import { arrowPath } from './route-arrows';
import { cutBack } from './short-way';

/** Half of the padlock's sign, millimetres. */
const PADLOCK = 2.6;

interface EscapeSheetProps {
  readonly sheet: MadeSheet;
  /** A place of the plan that somebody clicked on, metres; null = it is not asked for. */
  readonly onPlace: ((at: Point) => void) | null;
}

/** One escape plan: every number in it is a millimetre. */
export function EscapeSheet({ sheet, onPlace }: EscapeSheetProps): ReactNode {
  const { content, label } = sheet;
  const { page, layout } = content.laid;
  const clip = useId();
  const place = ({ clientX, clientY, currentTarget }: MouseEvent<SVGSVGElement>): void => {
    if (onPlace === null) return;
    const box = currentTarget.getBoundingClientRect();
    const x = ((clientX - box.left) / box.width) * page.width;
    const y = ((clientY - box.top) / box.height) * page.height;
    const { plan } = page;
    if (x < plan.x || x > plan.x + plan.width || y < plan.y || y > plan.y + plan.height) return;
    const turned: Point = [(x - layout.x(0)) / layout.perMetre, (layout.y(0) - y) / layout.perMetre];
    onPlace(sheet.turned.turn.back(turned));
  };
  return (
    <svg
      className="sheet-paper escape-paper"
      data-place={onPlace !== null}
      role="img"
      aria-label={label}
      width={`${page.width}mm`}
      height={`${page.height}mm`}
      viewBox={`0 0 ${page.width} ${page.height}`}
      onClick={place}
    >
      <rect width={page.width} height={page.height} fill="#ffffff" />
      <Header rect={page.header} sheet={sheet} />
      <clipPath id={clip}>
        <rect {...page.plan} />
      </clipPath>
      <g clipPath={`url(#${clip})`}>
        <Plan sheet={sheet} />
      </g>
      <rect {...page.plan} className="sheet-frame" />
      <EscapeStrip sheet={sheet} />
    </svg>
  );
}

function Header({
  rect,
  sheet: { title, place },
}: {
  readonly rect: Rect;
  readonly sheet: MadeSheet;
}): ReactNode {
  const head = headOf(title, place, rect.width, rect.height);
  return (
    <g className="escape-header">
      <rect {...rect} />
      <text
        x={rect.x + 3}
        y={rect.y + rect.height / 2 + head.title * 0.36}
        fontSize={head.title}
        fontWeight="700"
      >
        {title}
      </text>
      {head.lines.map(({ text, size, below }, i) => (
        <text
          key={below}
          x={rect.x + rect.width - 3}
          y={rect.y + rect.height / 2 + below}
          fontSize={size}
          fontWeight={i === 0 ? '700' : '400'}
          textAnchor="end"
        >
          {text}
        </text>
      ))}
    </g>
  );
}

function Plan({ sheet: { content, turned } }: { readonly sheet: MadeSheet }): ReactNode {
  const { layout } = content.laid;
  const { sheet } = turned;
  const doors = sheet.doors.map(({ opening }) => opening.line);
  return (
    <>
      <path d={ringsPath(layout, turned.floor)} className="escape-floor" fillRule="evenodd" />
      {content.lanes.length > 0 && (
        <path
          className="escape-lane"
          d={content.lanes.map((line) => linePath(line)).join('')}
          strokeWidth={content.laneWidth}
        />
      )}
      <path d={ringsPath(layout, turned.areas)} className="sheet-room" />
      {keyed(sheet.flights, ({ outline }) => String(outline.outer[0])).map(([key, { outline, treads }]) => (
        <path
          key={key}
          className="sheet-flight"
          d={ringsPath(layout, [[outline.outer, ...outline.holes]]) + linesPath(layout, treads)}
        />
      ))}
      <path d={linesPath(layout, doors)} className="escape-door" />
      <path d={ringsPath(layout, sheet.walls)} className="escape-wall" fillRule="nonzero" />
      <path d={ringsPath(layout, sheet.glass)} className="sheet-glass" />
      <path d={linesPath(layout, sheet.windows)} className="sheet-window" />
      <path d={linesPath(layout, sheet.windows)} className="sheet-window-pane" />
      <g className="escape-arrows">
        {keyed(content.arrows, byPlace).map(([key, { x, y, dx, dy }]) => (
          <path key={key} d={arrowPath(x, y, dx, dy)} />
        ))}
      </g>
      <g className="escape-labels">
        {content.labels.map(({ key, x, y, lines }) => (
          <text key={key} x={x} fontSize={LETTERS} textAnchor="middle">
            {lines.map((line, i) => (
              <tspan key={line} x={x} y={y + (i - (lines.length - 1) / 2) * labelLine + LETTERS * 0.36}>
                {line}
              </tspan>
            ))}
          </text>
        ))}
      </g>
      {keyed(content.onward, ([start]) => String(start)).map(([key, points]) => (
        <Way key={key} points={points} look="onward" />
      ))}
      {content.second && <Way points={content.second} look="second" />}
      {content.best && <Way points={content.best} look="best" />}
      {keyed(content.signs, byPlace).map(([key, { sign: name, x, y, wide, leader }]) => (
        <g key={key} className="escape-sign" data-sign={name}>
          {leader && <path d={`M${x} ${y}L${leader[0]} ${leader[1]}`} className="escape-leader" />}
          {leader && <circle cx={leader[0]} cy={leader[1]} r={0.6} />}
          <g transform={`translate(${x - wide} ${y - wide})`}>
            <EscapeSignPicture sign={name} size={2 * wide} />
          </g>
        </g>
      ))}
      {keyed(content.locked, byPlace).map(([key, { x, y, high, isAlways }]) => (
        <g key={key} transform={`translate(${x} ${y}) scale(${high / PADLOCK})`} className="escape-locked">
          <circle r={PADLOCK} className="escape-lock-ground" data-always={isAlways} />
          <WaySign look="locked" />
        </g>
      ))}
      <You content={content} />
    </>
  );
}

/** The dot, with the side that the reader looks to. */
function You({ content }: { readonly content: MadeSheet['content'] }): ReactNode {
  const { you, youLabel, youWords: words } = content;
  const [x, y] = you;
  return (
    <g className="escape-you">
      {youLabel?.leader && <path d={`M${x} ${y}L${youLabel.x} ${youLabel.y}`} className="escape-you-line" />}
      <path d={`M${x - 2} ${y - 1.6}L${x} ${y - DOT - 1.6}L${x + 2} ${y - 1.6}Z`} />
      <circle cx={x} cy={y} r={DOT * 0.8} />
      {youLabel && (
        <>
          <rect
            x={youLabel.x - youLabel.wide}
            y={youLabel.y - youLabel.high}
            width={2 * youLabel.wide}
            height={2 * youLabel.high}
            rx={0.8}
          />
          {words.map((line, i) => (
            <text
              key={line}
              x={youLabel.x}
              y={youLabel.y + (i - (words.length - 1) / 2) * youLine + YOU * 0.36}
              fontSize={YOU}
              fontWeight="700"
              textAnchor="middle"
            >
              {line}
            </text>
          ))}
        </>
      )}
    </g>
  );
}

/** Of a way's line and its head, millimetres. */
const HEAD = { best: 4.2, second: 2.8, onward: 2.4 } as const;
/** So much of its last head lies over no line. */
const UNDER_HEAD = 0.6;
const EVERY = { best: 22, second: 26, onward: 18 } as const;

function Way({
  points,
  look,
}: {
  readonly points: readonly Point[];
  readonly look: keyof typeof HEAD;
}): ReactNode {
  const heads = headsOf(points, HEAD[look], EVERY[look]);
  const d = linePath(heads.length === 0 ? points : cutBack(points, HEAD[look] * UNDER_HEAD));
  return (
    <g className={`escape-way escape-way-${look}`}>
      <path d={d} className="escape-way-border" />
      <path d={d} className="escape-way-line" />
      {keyed(heads, String).map(([key, head]) => (
        <path key={key} d={head} className="escape-way-head" />
      ))}
    </g>
  );
}

const linePath = (points: readonly Point[]): string =>
  points.length === 0 ? '' : `M${points.map(([x, y]) => `${x.toFixed(3)} ${y.toFixed(3)}`).join('L')}`;

/** Heads from the end back, the first at the end itself. */
function headsOf(points: readonly Point[], size: number, every: number): readonly string[] {
  const heads: string[] = [];
  const whole = points
    .slice(1)
    .reduce((sum, [x, y], i) => sum + Math.hypot(x - points[i]![0], y - points[i]![1]), 0);
  // The dot of who reads it would lie on the head of a way that short.
  if (whole < 2 * size) return heads;
  let next = 0;
  for (let i = points.length - 1; i > 0; i--) {
    const [[bx, by], [ax, ay]] = [points[i]!, points[i - 1]!];
    const run = Math.hypot(bx - ax, by - ay);
    if (run === 0) continue;
    const [dx, dy] = [(bx - ax) / run, (by - ay) / run];
    for (; next <= run; next += every) {
      if (next > 0 && run - next < size) continue;
      const at = (along: number, side: number): string =>
        `${(bx - dx * next + dx * along - dy * side).toFixed(3)} ${(by - dy * next + dy * along + dx * side).toFixed(3)}`;
      heads.push(`M${at(0, 0)}L${at(-size, size * 0.6)}L${at(-size * 0.7, 0)}L${at(-size, -size * 0.6)}Z`);
    }
    next -= run;
  }
  return heads;
}
