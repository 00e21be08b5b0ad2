import type { ReactNode } from 'react';
import type { Bounds } from '../../../geometry/plane/bounds';
import type { BuildingId } from '../../../model/schema/ids';
import type { Point, Ring } from '../../../model/schema/polygon';
import type { Rect } from './escape-page';
import { EscapeSignPicture } from './escape-signs';
import type { turnedSite } from './site-map';

/** Around what is drawn, millimetres. */
const AIR = 1.5;
/** Of a place where people gather: a map that small takes no larger. */
const SIGN = 4;

/** Metres of a box in the middle of a rectangle of the sheet, as large as they fit. */
function fitted({ minX, minY, maxX, maxY }: Bounds, rect: Rect): (point: Point) => Point {
  const scale = Math.min(
    (rect.width - 2 * AIR) / Math.max(1e-6, maxX - minX),
    (rect.height - 2 * AIR) / Math.max(1e-6, maxY - minY),
  );
  const [middleX, middleY] = [(minX + maxX) / 2, (minY + maxY) / 2];
  return ([x, y]) => [
    rect.x + rect.width / 2 + (x - middleX) * scale,
    rect.y + rect.height / 2 - (y - middleY) * scale,
  ];
}

const pathOf = (rings: readonly Ring[], put: (point: Point) => Point): string =>
  rings
    .map(
      (ring) =>
        `M${ring
          .map((point) =>
            put(point)
              .map((v) => v.toFixed(2))
              .join(' '),
          )
          .join('L')}Z`,
    )
    .join('');

interface InsetProps {
  readonly rect: Rect;
  readonly title: string;
  readonly letters: number;
  readonly children: ReactNode;
}

function Inset({ rect, title, letters, children }: InsetProps): ReactNode {
  return (
    <g>
      <rect {...rect} className="escape-inset" />
      {children}
      <text x={rect.x} y={rect.y + rect.height + letters} fontSize={letters}>
        {title}
      </text>
    </g>
  );
}

/** Which part of its storey a sheet shows. */
export function PartInset({
  rect,
  title,
  letters,
  areas,
  bounds,
  shown,
  you,
}: Omit<InsetProps, 'children'> & {
  readonly areas: readonly (readonly Ring[])[];
  readonly bounds: Bounds;
  readonly shown: Bounds;
  readonly you: Point;
}): ReactNode {
  const put = fitted(bounds, rect);
  const [left, top] = put([Math.max(shown.minX, bounds.minX), Math.min(shown.maxY, bounds.maxY)]);
  const [right, bottom] = put([Math.min(shown.maxX, bounds.maxX), Math.max(shown.minY, bounds.minY)]);
  const [x, y] = put(you);
  return (
    <Inset {...{ rect, title, letters }}>
      <path d={pathOf(areas.flat(), put)} className="escape-inset-house" />
      <rect x={left} y={top} width={right - left} height={bottom - top} className="escape-inset-part" />
      <circle cx={x} cy={y} r={0.9} className="escape-dot" />
    </Inset>
  );
}

/** The buildings of the site, the reader's own darker, and where people gather. */
export function SiteInset({
  rect,
  title,
  letters,
  site,
  own,
}: Omit<InsetProps, 'children'> & {
  readonly site: ReturnType<typeof turnedSite>;
  readonly own: BuildingId | null;
}): ReactNode {
  const put = fitted(site.bounds, rect);
  return (
    <Inset {...{ rect, title, letters }}>
      {site.buildings.map(({ id, rings }) => (
        <path
          key={id ?? 'only'}
          d={pathOf(rings, put)}
          className={id === own ? 'escape-inset-own' : 'escape-inset-house'}
        />
      ))}
      {site.assemblies.map((at) => {
        const [x, y] = put(at);
        return (
          <g key={`${x} ${y}`} transform={`translate(${x - SIGN / 2} ${y - SIGN / 2})`}>
            <EscapeSignPicture sign="assembly" size={SIGN} />
          </g>
        );
      })}
    </Inset>
  );
}
