import { useId, type ReactNode } from 'react';
import type { CameraOutline } from '../../../analyses/cameras/seen/seen-storey';
import type { Translator } from '../../../i18n/translator';
import { fitting } from '../fitting';
import { frameOf, drawingOf, type Layout } from '../paper';
import { linesPath, ringsPath, SheetPlan } from '../sheet-plan';
import { SheetStrip } from '../sheet-strip';
import { SheetWords } from '../sheet-words';
import type { StripText } from '../strip-text';
import type { OverviewContent, SiteContent, SiteRow } from './site-content';
import { DIMENSION, DOWNWARD, NUMBER, RING, type SiteMark } from './site-marks';
import { COLUMNS, HEAD, ROW, TABLE, type TableBlock } from './site-table';
import type { SiteSheets } from './use-site-content';

/** A storey or a part of it true to scale: each camera with its number, where it looks, what it sees and how far it is from two walls. */
export function SiteSheet({ content, text }: { content: SiteContent; text: Translator }): ReactNode {
  const { layout, beside, plan, labels, marks, blocks, heads, rows, seams, strip } = content;
  const clip = useId();
  const drawing = drawingOf(layout, beside);
  return (
    <SiteFrame layout={layout} strip={strip}>
      <clipPath id={clip}>
        <rect {...drawing} />
      </clipPath>
      <g clipPath={`url(#${clip})`}>
        <Views content={content} />
        <SheetPlan content={plan} />
        <path className="site-seam" d={linesPath(layout, seams)} />
        {labels.map(({ key, x, y, leader }) =>
          leader === null ? null : (
            <path key={key} className="site-leader" d={`M${x} ${y}L${leader[0]} ${leader[1]}`} />
          ),
        )}
        <SheetWords labels={labels} />
        {marks.map((mark) => (
          <Mark key={mark.number} mark={mark} text={text} />
        ))}
      </g>
      {blocks.length > 0 && (
        <path
          className="sheet-box"
          d={
            layout.landscape
              ? `M${drawing.x + drawing.width} ${drawing.y}v${drawing.height}`
              : `M${drawing.x} ${drawing.y + drawing.height}h${drawing.width}`
          }
        />
      )}
      {blocks.map((block) => (
        <TableOf key={block.from} {...{ block, heads, rows }} />
      ))}
    </SiteFrame>
  );
}

/** What cameras see, cut at the building: through a window one sees far, and nothing there says where a camera goes. */
function Views({ content: { layout, plan, outlines } }: { content: SiteContent }): ReactNode {
  const inside = useId();
  if (outlines.length === 0) return null;
  return (
    <>
      <clipPath id={inside}>
        {plan.areas.map((rings) => {
          const d = ringsPath(layout, [rings]);
          return <path key={d} d={d} clipRule="evenodd" />;
        })}
        <path d={ringsPath(layout, plan.sheet.walls)} />
      </clipPath>
      <g className="site-views" clipPath={plan.areas.length > 0 ? `url(#${inside})` : undefined}>
        {outlines.map(({ camera, parts }) => (
          <path key={camera} d={facesPath(layout, parts)} fillRule="evenodd" />
        ))}
      </g>
    </>
  );
}

/** The storey small, with what each of the further sheets shows. */
export function OverviewSheet({ content }: { content: OverviewContent }): ReactNode {
  const { layout, plan, labels, cells, seams, dots, strip } = content;
  return (
    <SiteFrame layout={layout} strip={strip}>
      <SheetPlan content={plan} />
      <SheetWords labels={labels} />
      {dots.map(({ number, x, y }) => (
        <circle key={number} cx={x} cy={y} r={0.9} className="site-dot" />
      ))}
      <path className="site-seam" d={linesPath(layout, seams)} />
      {cells.map((cell, i) => (
        <g key={`${cell.minX} ${cell.minY}`} className="site-part">
          <circle cx={layout.x(cell.minX) + 5} cy={layout.y(cell.maxY) + 5} r={3.4} className="site-ring" />
          <text x={layout.x(cell.minX) + 5} y={layout.y(cell.maxY) + 6.4} fontSize={4} textAnchor="middle">
            {i + 1}
          </text>
        </g>
      ))}
    </SiteFrame>
  );
}

/** A further sheet with nothing but the table. */
export function TableSheet({
  sheets: { heads, rows, strip, sheets },
  blocks,
}: {
  sheets: SiteSheets;
  blocks: readonly TableBlock[];
}): ReactNode {
  return (
    <SiteFrame layout={sheets[0]!.layout} strip={strip}>
      {blocks.map((block) => (
        <TableOf key={block.from} {...{ block, heads, rows }} />
      ))}
    </SiteFrame>
  );
}

interface FrameProps {
  readonly layout: Layout;
  readonly strip: StripText;
  readonly children: ReactNode;
}

function SiteFrame({ layout, strip, children }: FrameProps): ReactNode {
  return (
    <svg
      className="sheet-paper site-paper"
      role="img"
      aria-label={strip.title}
      width={`${layout.width}mm`}
      height={`${layout.height}mm`}
      viewBox={`0 0 ${layout.width} ${layout.height}`}
    >
      <rect x="0" y="0" width={layout.width} height={layout.height} fill="#ffffff" />
      {children}
      <rect {...frameOf(layout)} className="sheet-frame" />
      <SheetStrip layout={layout} text={strip} />
    </svg>
  );
}

const facesPath = ({ x, y }: Layout, faces: CameraOutline['parts']): string =>
  faces
    .flatMap(({ outer, holes }) => [outer, ...holes])
    .map((ring) => `M${ring.map(([px, py]) => `${x(px).toFixed(3)} ${y(py).toFixed(3)}`).join('L')}Z`)
    .join('');

function Mark({ mark, text: { formats } }: { mark: SiteMark; text: Translator }): ReactNode {
  const { x, y, arrows, ring, dimensions, number } = mark;
  const [rx, ry] = ring;
  const far = Math.hypot(rx - x, ry - y) || 1;
  return (
    <g className="site-mark" data-camera={number}>
      {dimensions.map(({ x: wx, y: wy, metres, words }) => (
        <g key={`${wx} ${wy}`} className="site-dimension" data-metres={metres}>
          <path d={`M${x} ${y}L${wx} ${wy}${tick(x, y, wx, wy)}`} />
          {words && (
            <text
              x={words.x}
              y={words.y + DIMENSION * 0.36}
              fontSize={DIMENSION}
              textAnchor="middle"
              transform={`rotate(${words.turn} ${words.x} ${words.y})`}
            >
              {formats.fixed(metres, 2)}
            </text>
          )}
        </g>
      ))}
      <path
        className="site-leader"
        d={`M${x} ${y}L${rx - ((rx - x) / far) * RING} ${ry - ((ry - y) / far) * RING}`}
      />
      {arrows.map(([ax, ay]) => (
        <path key={`${ax} ${ay}`} className="site-arrow" d={arrowPath(x, y, ax, ay)} />
      ))}
      {arrows.length === 0 && <circle cx={x} cy={y} r={DOWNWARD} className="site-downward" />}
      <circle cx={x} cy={y} r={0.6} className="site-dot" />
      <circle cx={rx} cy={ry} r={RING} className="site-ring" />
      <text
        x={rx}
        y={ry + NUMBER * 0.36}
        fontSize={fitting(String(number), NUMBER, 2 * RING - 0.9)}
        textAnchor="middle"
      >
        {number}
      </text>
    </g>
  );
}

/** A short stroke across the end of a dimension line. */
function tick(x: number, y: number, wx: number, wy: number): string {
  const long = Math.hypot(wx - x, wy - y) || 1;
  const [ux, uy] = [((wx - x) / long) * 0.7, ((wy - y) / long) * 0.7];
  return `M${wx - uy} ${wy + ux}L${wx + uy} ${wy - ux}`;
}

function arrowPath(x: number, y: number, ax: number, ay: number): string {
  const long = Math.hypot(ax - x, ay - y) || 1;
  const [ux, uy] = [((ax - x) / long) * 1.6, ((ay - y) / long) * 1.6];
  const [bx, by] = [ax - ux, ay - uy];
  return `M${x} ${y}L${bx} ${by}M${ax} ${ay}L${bx - uy * 0.4} ${by + ux * 0.4}L${bx + uy * 0.4} ${by - ux * 0.4}Z`;
}

/** Letters of the table, millimetres. */
const CELL = 2;

function TableOf({
  block,
  heads,
  rows,
}: {
  block: TableBlock;
  heads: SiteRow;
  rows: readonly SiteRow[];
}): ReactNode {
  const own = rows.slice(block.from, block.to);
  const lefts = COLUMNS.map((_, i) => COLUMNS.slice(0, i).reduce((sum, width) => sum + width, 0));
  const height = HEAD + own.length * ROW;
  const lines = [
    ...lefts.slice(1).map((left) => `M${left} 0v${height}`),
    ...own.map((_, i) => `M0 ${HEAD + i * ROW}h${TABLE}`),
  ].join('');
  return (
    <g className="site-table" transform={`translate(${block.x} ${block.y})`}>
      <rect x={0} y={0} width={TABLE} height={HEAD} className="site-head" />
      <path d={lines} className="site-line" />
      <rect x={0} y={0} width={TABLE} height={height} className="sheet-box" />
      {heads.map((head, i) => (
        <text key={head} x={lefts[i]! + 0.8} y={HEAD / 2} fontSize={CELL} fontWeight={600}>
          {headLines(head).map((line, k, all) => (
            <tspan
              key={line}
              x={lefts[i]! + 0.8}
              y={HEAD / 2 + (k - (all.length - 1) / 2) * 2.5 + CELL * 0.36}
              fontSize={fitting(line, CELL, COLUMNS[i]! - 1.6)}
            >
              {line}
            </tspan>
          ))}
        </text>
      ))}
      {own.map((row, k) =>
        row.map((value, i) => (
          <text
            key={`${row[0]} ${heads[i]}`}
            x={lefts[i]! + 0.8}
            y={HEAD + (k + 0.5) * ROW + CELL * 0.36}
            fontSize={fitting(value, CELL, COLUMNS[i]! - 1.6)}
          >
            {value}
          </text>
        )),
      )}
    </g>
  );
}

const headLines = (head: string): readonly string[] => head.split('\n');
