import { floorArea } from '../../model/query/floor-area';
import type { AssetKind } from '../../model/schema/assets/asset-kinds';
import type { CampusDocument } from '../../model/schema/document';
import type { SpaceUse } from '../../model/schema/space-use';
import { roomSignatures } from './room-signature';

/** Rooms that look alike in every building and on every storey: nobody calls them copies. */
const ALIKE: ReadonlySet<SpaceUse> = new Set([
  'corridor',
  'stair',
  'lift-shaft',
  'lift-lobby',
  'lobby',
  'shaft',
  'electrical',
  'it-room',
  'plant',
  'toilet',
] satisfies SpaceUse[]);

/** Least, lower quartile, median, upper quartile and largest of some values. */
export interface Spread {
  readonly count: number;
  readonly distinct: number;
  readonly quartiles: readonly [number, number, number, number, number];
}

/** The hospital in figures. Areas in m², lengths in metres. */
export interface DemoFigures {
  readonly buildings: number;
  readonly storeys: number;
  readonly spaces: number;
  readonly beds: number;
  readonly departments: number;
  readonly people: number;
  readonly assets: Readonly<Partial<Record<AssetKind, number>>>;
  /** Extinguishers as units, not as setting points. */
  readonly extinguisherUnits: number;
  /** Of the rooms that could differ (no corridors, stairs, shafts, lobbies, toilets), those that some other room copies. */
  readonly duplicateRooms: { readonly copies: number; readonly rooms: number; readonly share: number };
  /** The same among bedrooms of wards alone. */
  readonly duplicateWards: { readonly copies: number; readonly rooms: number; readonly share: number };
  readonly doorWidths: Spread;
  /** By use, the ten with most rooms. */
  readonly roomAreas: readonly (Spread & { readonly use: SpaceUse })[];
}

/** O(entities · log). */
export function demoFigures(document: CampusDocument): DemoFigures {
  const spaces = Object.values(document.spaces);
  const assets: Partial<Record<AssetKind, number>> = {};
  let extinguisherUnits = 0;
  for (const asset of Object.values(document.assets)) {
    assets[asset.kind] = (assets[asset.kind] ?? 0) + 1;
    if (asset.kind === 'extinguisher') extinguisherUnits += asset.count;
  }
  const signatures = roomSignatures(document);
  const duplicates = (uses: (use: SpaceUse) => boolean) => {
    const rooms = spaces.filter(({ use }) => uses(use)).map(({ id }) => signatures.get(id) ?? '');
    const seen = new Map<string, number>();
    for (const text of rooms) seen.set(text, (seen.get(text) ?? 0) + 1);
    const copies = rooms.filter((text) => (seen.get(text) ?? 0) > 1).length;
    return { copies, rooms: rooms.length, share: rooms.length === 0 ? 0 : copies / rooms.length };
  };
  const byUse = new Map<SpaceUse, number[]>();
  for (const { use, outline } of spaces) byUse.set(use, [...(byUse.get(use) ?? []), floorArea(outline)]);
  return {
    buildings: Object.keys(document.buildings).length,
    storeys: Object.keys(document.storeys).length,
    spaces: spaces.length,
    beds: spaces.reduce((sum, { beds }) => sum + (beds ?? 0), 0),
    departments: Object.keys(document.departments).length,
    people: Object.keys(document.people).length,
    assets,
    extinguisherUnits,
    duplicateRooms: duplicates((use) => !ALIKE.has(use)),
    duplicateWards: duplicates((use) => use === 'ward'),
    doorWidths: spread(
      Object.values(document.openings).flatMap(({ kind, clearWidth }) =>
        kind === 'door' && clearWidth !== null ? [clearWidth] : [],
      ),
    ),
    roomAreas: [...byUse]
      .sort(([a, m], [b, n]) => n.length - m.length || (a < b ? -1 : 1))
      .slice(0, 10)
      .map(([use, areas]) => ({ use, ...spread(areas) })),
  };
}

function spread(values: readonly number[]): Spread {
  const sorted = values.map((value) => Math.round(value * 100) / 100).sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.round(share * (sorted.length - 1))] ?? 0;
  return {
    count: sorted.length,
    distinct: new Set(sorted).size,
    quartiles: [at(0), at(0.25), at(0.5), at(0.75), at(1)],
  };
}
