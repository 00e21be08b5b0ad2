import { openingWidth } from '../../../model/query/opening-width';
import type { AssetKind } from '../../../model/schema/assets/asset-kinds';
import type { Asset } from '../../../model/schema/assets/asset-registry';
import type { CampusDocument } from '../../../model/schema/document';
import { wallSides } from './wall-sides';

/** How a model stands. */
export interface ModelPlace {
  /** The form of its kind's model. */
  readonly form: string;
  /** Metres of the plan; z over the floor. */
  readonly x: number;
  readonly y: number;
  readonly z: number;
  /** Where it faces, radians from east. */
  readonly facing: number;
  /** Its front below the horizon, radians. */
  readonly tilt: number;
  /** How many times as wide as the model. */
  readonly stretch: number;
}

/** These stand on the floor, whatever height their file tells. */
const STANDING: ReadonlySet<AssetKind> = new Set<AssetKind>([
  'extinguisher',
  'safe',
  'guard-post',
  'chemical-store',
  'special-equipment',
]);
/** These hang under the ceiling and have no front. */
const ROUND: ReadonlySet<AssetKind> = new Set<AssetKind>([
  'smoke-detector',
  'heat-detector',
  'sprinkler-head',
]);
/** Farther from a wall, metres, something is left where its file has it, and only turned. */
const AGAINST = 0.35;
/** Metres of an extinguisher's half depth: it stands with its back to the wall. */
const HALF_DEPTH = 0.12;
/** Widths of the models of doors and shutters, metres. */
const MODEL_WIDTH = { 'fire-door': 1, 'fire-shutter': 1 } as const;

/** The form of a model for an asset. O(1). */
export function modelForm(asset: Asset): string {
  switch (asset.kind) {
    case 'extinguisher':
      return asset.wheeled ? 'wheeled' : asset.cabinet ? 'box' : 'portable';
    case 'hydrant':
      return asset.outdoor || !asset.cabinet ? 'pillar' : 'cabinet';
    case 'sprinkler-head':
      return asset.orientation === 'upright' ? 'upright' : 'pendent';
    case 'exit-sign':
      return asset.shows;
    case 'camera':
      return asset.form === 'panoramic' ? 'fisheye' : asset.form;
    case 'chemical-store':
      return asset.form ?? 'cupboard';
    case 'special-equipment':
      return asset.form === null ? 'pressure-vessel' : asset.form === 'autoclave' ? 'steriliser' : asset.form;
    default:
      return '';
  }
}

/**
 * Where and how the model of an asset stands at `x`, `y`: as its file says, else with its back to the nearest wall; what
 * hangs on a wall is put against it. O(walls near it).
 */
export function modelPlace(document: CampusDocument, asset: Asset, x: number, y: number): ModelPlace {
  const form = modelForm(asset);
  const z = STANDING.has(asset.kind) || form === 'pillar' ? 0 : asset.z;
  const here = { form, x, y, z, facing: 0, tilt: 0, stretch: 1 };
  if (asset.kind === 'camera') {
    return { ...here, facing: asset.heading, tilt: form === 'bullet' ? asset.tilt : 0 };
  }
  if (asset.kind === 'exit-sign' && asset.facing !== null) return { ...here, facing: asset.facing };
  if (asset.kind === 'fire-door' || asset.kind === 'fire-shutter') {
    const opening = asset.opening === null ? undefined : document.openings[asset.opening];
    if (!opening) return { ...here, facing: wallSides(document, asset.storey)(x, y)?.away ?? 0 };
    const [[ax, ay], [bx, by]] = opening.line;
    return {
      ...here,
      x: (ax + bx) / 2,
      y: (ay + by) / 2,
      facing: Math.atan2(-(bx - ax), by - ay),
      stretch: openingWidth(opening) / MODEL_WIDTH[asset.kind],
    };
  }
  if (ROUND.has(asset.kind) || form === 'pillar') return here;
  const side = wallSides(document, asset.storey)(x, y);
  if (!side) return here;
  const turned = { ...here, facing: side.away };
  const leans = asset.kind === 'extinguisher' && !asset.wheeled;
  if (side.gap > AGAINST || (STANDING.has(asset.kind) && !leans)) return turned;
  const off = leans ? HALF_DEPTH : 0;
  return {
    ...turned,
    x: side.x + Math.cos(side.away) * off,
    y: side.y + Math.sin(side.away) * off,
  };
}
