import type { ReactNode } from 'react';
import { DRAWING_SCALE, PLATE, SIGN_COLOURS } from '../../../standards/signs/sign';
import type { SignName } from '../../../standards/signs/signs';
import { AssetIcon } from '../../../widgets/asset-icon';

/** Drawn here besides those of things: on the same square of 64 units, strokes with round ends. */
const DRAWN = {
  stairs: 'M10 52h11V41h11V30h11V19h11M16 25l10 0M22 18l6 7l-6 7',
  compartment: 'M32 9v12M32 27v10M32 43v12M9 32h14M18 25l7 7l-7 7M41 15h14v34H41',
  refuge: 'M12 30L32 13l20 17M18 28v24h28V28M32 32v12M26 38h12',
  assembly: 'M8 8l11 11M8 16V8h8M56 8L45 19M48 8h8v8M8 56l11-11M8 48v8h8M56 56L45 45M48 56h8v-8',
  lift: 'M14 10h36v44H14zM32 10v44M20 30l4-6l4 6M36 24l4 6l4-6',
} as const;
const PEOPLE =
  'M28 25a4 4 0 1 0 8 0a4 4 0 1 0-8 0zM26 31h12v9h-3v7h-6v-7h-3zM18 29a3 3 0 1 0 6 0a3 3 0 1 0-6 0zM40 29a3 3 0 1 0 6 0a3 3 0 1 0-6 0z';

/** Signs of an escape plan, after the meaning of ISO 7010 and GB 13495.1; that of the next compartment is this program's own. */
export type EscapeSign =
  | 'exit'
  | 'stairs'
  | 'compartment'
  | 'refuge'
  | 'assembly'
  | 'evacuation-lift'
  | 'no-lift'
  | Extract<
      SignName,
      | 'extinguisher'
      | 'wheeled-extinguisher'
      | 'hose-reel'
      | 'pillar-hydrant'
      | 'call-point'
      | 'alarm-panel'
      | 'evacuation-chair'
    >;

/** What fires are fought and told of with, red by ISO 7010. */
const EQUIPMENT = [
  'extinguisher',
  'wheeled-extinguisher',
  'hose-reel',
  'pillar-hydrant',
  'call-point',
  'alarm-panel',
] as const satisfies readonly EscapeSign[];

/** In the order of the legend. */
export const ESCAPE_SIGNS: readonly EscapeSign[] = [
  'exit',
  'stairs',
  'compartment',
  'refuge',
  'assembly',
  'evacuation-lift',
  'evacuation-chair',
  'no-lift',
  ...EQUIPMENT,
];

const equipment: ReadonlySet<EscapeSign> = new Set(EQUIPMENT);

/** Is it equipment, which is red? O(1). */
export const isEquipment = (sign: EscapeSign): boolean => equipment.has(sign);

type Drawn = Exclude<EscapeSign, SignName | 'no-lift'>;
const isDrawn = (sign: Exclude<EscapeSign, 'no-lift'>): sign is Drawn =>
  sign === 'evacuation-lift' || sign in DRAWN;

const PROHIBITED = '#c1121f';

/** A sign `size` millimetres high with its upper left corner at 0. Decoration: the legend says what it means. */
export function EscapeSignPicture({
  sign,
  size,
}: {
  readonly sign: EscapeSign;
  readonly size: number;
}): ReactNode {
  if (sign === 'no-lift') {
    return (
      <svg width={size} height={size} viewBox="0 0 64 64" aria-hidden="true">
        <circle cx={32} cy={32} r={31} fill="#ffffff" />
        <g transform="translate(32 32) scale(0.62) translate(-32 -32)">
          <path d={DRAWN.lift} {...STROKE} stroke="#111111" />
        </g>
        <path d="M11 11L53 53" stroke={PROHIBITED} strokeWidth={6} />
        <circle cx={32} cy={32} r={28} fill="none" stroke={PROHIBITED} strokeWidth={6} />
      </svg>
    );
  }
  if (sign === 'exit' || !isDrawn(sign)) return <AssetIcon sign={sign} size={size} />;
  const { plate, rim, ink } = SIGN_COLOURS.escape;
  const at = PLATE.at + PLATE.rim;
  const inner = PLATE.size - 2 * PLATE.rim;
  return (
    <svg width={size} height={size} viewBox="0 0 64 64" aria-hidden="true">
      <rect x={PLATE.at} y={PLATE.at} width={PLATE.size} height={PLATE.size} rx={PLATE.round} fill={rim} />
      <rect x={at} y={at} width={inner} height={inner} rx={PLATE.round - PLATE.rim / 2} fill={plate} />
      <g transform={`translate(32 32) scale(${DRAWING_SCALE}) translate(-32 -32)`}>
        <path d={sign === 'evacuation-lift' ? DRAWN.lift : DRAWN[sign]} {...STROKE} stroke={ink} />
        {sign === 'assembly' && <path d={PEOPLE} fill={ink} />}
      </g>
    </svg>
  );
}

const STROKE = { fill: 'none', strokeWidth: 5, strokeLinecap: 'round', strokeLinejoin: 'round' } as const;
