import { useId, type ReactNode } from 'react';
import type { Bounds } from '../../../geometry/plane/bounds';
import type { Point, Ring } from '../../../model/schema/polygon';
import { fitting } from '../fitting';
import type { Rect } from './escape-page';
import { EscapeSignPicture } from './escape-signs';
import { fitted, type PlacedSite, type SiteWord } from './site-map';

/** Around what is drawn, millimetres. */
const AIR = 1.5;
/** A title's second language is left out rather than in smaller letters, millimetres. */
const LEAST = 2;

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
  const put = fitted(bounds, rect, AIR);
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

/** The reader's own building, darker, named and with the reader's dot, what lies around it, and where people gather, by name. */
export function SiteInset({
  rect,
  title,
  letters,
  map,
}: Omit<InsetProps, 'children'> & { readonly map: PlacedSite }): ReactNode {
  const clip = useId();
  return (
    <Inset {...{ rect, title, letters }}>
      <clipPath id={clip}>
        <rect {...rect} />
      </clipPath>
      <g clipPath={`url(#${clip})`}>
        {map.buildings.map(({ id, isOwn, rings }) => (
          <path
            key={id ?? 'only'}
            d={pathOf(rings, (point) => point)}
            className={isOwn ? 'escape-inset-own' : 'escape-inset-house'}
          />
        ))}
      </g>
      {map.buildings.map(
        ({ id, isOwn, code }) =>
          code && (
            <Word
              key={id ?? 'only'}
              word={code}
              letters={letters}
              look={isOwn ? 'escape-inset-own-name' : undefined}
            />
          ),
      )}
      {map.gatherings.map(({ id, isGoal, box, name }) => (
        <g key={id} data-goal={isGoal}>
          <g transform={`translate(${box.x - box.wide} ${box.y - box.high})`}>
            <EscapeSignPicture sign="assembly" size={2 * box.wide} />
          </g>
          {name && <Word word={name} letters={letters} look="escape-inset-name" isBold={isGoal} />}
        </g>
      ))}
      <circle cx={map.you.x} cy={map.you.y} r={map.you.wide} className="escape-dot" />
    </Inset>
  );
}

function Word({
  word: { text, x, y },
  letters,
  look,
  isBold = false,
}: {
  readonly word: SiteWord;
  readonly letters: number;
  readonly look: string | undefined;
  readonly isBold?: boolean;
}): ReactNode {
  return (
    <text
      x={x}
      y={y + letters * 0.36}
      fontSize={letters}
      fontWeight={isBold ? '700' : '400'}
      textAnchor="middle"
      className={look}
    >
      {text}
    </text>
  );
}
