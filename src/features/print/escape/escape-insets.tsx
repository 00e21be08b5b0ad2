import { useId, type ReactNode } from 'react';
import { pointBounds, type Bounds } from '../../../geometry/plane/bounds';
import type { BuildingId, ExitId } from '../../../model/schema/ids';
import type { Point, Ring } from '../../../model/schema/polygon';
import { fitting } from '../fitting';
import type { Rect } from './escape-page';
import { EscapeSignPicture } from './escape-signs';
import { gatheringCode } from './gathering-name';
import type { turnedSite } from './site-map';

/** Around what is drawn, millimetres. */
const AIR = 1.5;
/** Of a place where people gather: a map that small takes no larger. */
const SIGN = 4;
/** A title's second language is left out rather than in smaller letters, millimetres. */
const LEAST = 2;

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
  /** One line a language. */
  readonly title: readonly string[];
  readonly letters: number;
  readonly children: ReactNode;
}

function Inset({ rect, title, letters, children }: InsetProps): ReactNode {
  return (
    <g>
      <rect {...rect} className="escape-inset" />
      {children}
      {title
        .filter((line, i) => i === 0 || fitting(line, letters, rect.width) >= LEAST)
        .map((line, i) => (
          <text
            key={line}
            x={rect.x}
            y={rect.y + rect.height + letters * (1 + i * 1.2)}
            fontSize={fitting(line, letters, rect.width)}
          >
            {line}
          </text>
        ))}
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

/** The reader's own building, darker and named, what lies around it, and where people gather, by name. */
export function SiteInset({
  rect,
  title,
  letters,
  site,
  own,
  goal,
}: Omit<InsetProps, 'children'> & {
  readonly site: ReturnType<typeof turnedSite>;
  readonly own: BuildingId | null;
  readonly goal: ExitId | null;
}): ReactNode {
  const put = fitted(site.bounds, rect);
  const clip = useId();
  return (
    <Inset {...{ rect, title, letters }}>
      <clipPath id={clip}>
        <rect {...rect} />
      </clipPath>
      <g clipPath={`url(#${clip})`}>
        {site.buildings.map(({ id, code, rings }) => {
          const { minX, maxX, minY, maxY } = pointBounds(rings.flat());
          const [x, y] = put([(minX + maxX) / 2, (minY + maxY) / 2]);
          return (
            <g key={id ?? 'only'}>
              <path
                d={pathOf(rings, put)}
                className={id === own ? 'escape-inset-own' : 'escape-inset-house'}
              />
              {code !== null && (
                <text
                  x={x}
                  y={y + letters * 0.36}
                  fontSize={letters}
                  textAnchor="middle"
                  className={id === own ? 'escape-inset-own-name' : undefined}
                >
                  {code}
                </text>
              )}
            </g>
          );
        })}
        {site.assemblies.map(({ id, at, name }) => {
          const [x, y] = put(at);
          const size = id === goal ? SIGN : SIGN * 0.7;
          return (
            <g key={id} transform={`translate(${x - size / 2} ${y - size / 2})`}>
              <EscapeSignPicture sign="assembly" size={size} />
              <text
                x={x > rect.x + rect.width * 0.7 ? -0.8 : size + 0.8}
                y={size / 2 + letters * 0.36}
                fontSize={letters}
                fontWeight={id === goal ? '700' : '400'}
                textAnchor={x > rect.x + rect.width * 0.7 ? 'end' : 'start'}
                className="escape-inset-name"
              >
                {gatheringCode(name)}
              </text>
            </g>
          );
        })}
      </g>
    </Inset>
  );
}
