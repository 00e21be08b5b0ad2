import { ASSET_KINDS } from '../../../model/schema/assets/asset-kinds';
import { SIGN_HEIGHT, URGENCY, type DrawnAsset } from './drawn-assets';
import type { SignField } from './sign-layout';

/** To whoever walks, signs hang where their things do, within what an eye looks along, metres over the floor. */
const WALKED = { low: 0.6, high: 2.6 } as const;

/** The things of the shown storey, what matters most first, as signs are laid out for them. O(things). */
export function signField(
  things: readonly DrawnAsset[],
  pinned: ReadonlySet<number>,
  walks: boolean,
): SignField {
  const heightOf = (z: number): number =>
    walks ? Math.min(WALKED.high, Math.max(WALKED.low, z)) : SIGN_HEIGHT;
  return {
    x: Float64Array.from(things, ({ asset }) => asset.x),
    y: Float64Array.from(things, ({ asset }) => asset.y),
    z: Float64Array.from(things, ({ asset, floor }) => floor + heightOf(asset.z)),
    family: Uint16Array.from(things, familyOf),
    ringed: things.filter(({ state }) => state !== 'plain').length,
    pinned,
  };
}

/** In the middle of the things. O(things). */
export const middleOf = ({ x, y, z }: SignField): readonly [number, number, number] => [
  meanOf(x),
  meanOf(y),
  meanOf(z),
];

/** Told by one sign: of one kind, and standing alike, so that a ring never counts what stands well. */
const familyOf = ({ asset, state }: DrawnAsset): number =>
  ASSET_KINDS.indexOf(asset.kind) * URGENCY.length + URGENCY.indexOf(state);

const meanOf = (values: Float64Array): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;

/** After what it is made with. */
export const NO_FIELD = signField([], new Set(), false);
