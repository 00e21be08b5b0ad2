import { growBounds, pointBounds, type Bounds } from '../../../geometry/plane/bounds';
import { buildingMark } from '../../../model/query/building-title';
import { isAtGround } from '../../../model/query/is-at-ground';
import { onStorey } from '../../../model/query/on-storey';
import { storeyGroups } from '../../../model/query/storey-groups';
import type { CampusDocument } from '../../../model/schema/document';
import type { BuildingId, ExitId } from '../../../model/schema/ids';
import type { Name } from '../../../model/schema/name';
import type { Point, Ring } from '../../../model/schema/polygon';
import { liesIn, meet, type Box } from '../boxes';
import { textWidth } from '../sheet-labels';
import type { Rect } from './escape-page';
import { middleOf } from './escape-storey';
import { assemblies } from './escape-text';
import { gatheringCode } from './gathering-name';
import type { Turning } from './turning';

/** The site small: buildings by the outlines of their lowest storey at ground, and where people gather. Metres. */
export interface SiteMap {
  readonly buildings: readonly {
    readonly id: BuildingId | null;
    readonly code: string | null;
    readonly rings: readonly Ring[];
  }[];
  readonly assemblies: readonly { readonly id: ExitId; readonly at: Point; readonly name: Name }[];
}

const known = new WeakMap<CampusDocument, SiteMap>();

/** Kept per document. O(points of storeys at ground). */
export function siteMap(document: CampusDocument): SiteMap {
  const before = known.get(document);
  if (before !== undefined) return before;
  const buildings = storeyGroups(document).flatMap(({ building, storeys }) => {
    const ground = storeys.find((storey) => storey.kind !== 'ground' && isAtGround(storey));
    if (ground === undefined) return [];
    const rings = onStorey(document, 'spaces', ground.id).map(({ outline }) => outline.outer);
    return rings.length === 0
      ? []
      : [{ id: building?.id ?? null, code: building === null ? null : buildingMark(building, 'zh'), rings }];
  });
  const made = {
    buildings,
    assemblies: assemblies(document).map(({ id, outline, name }) => ({ id, at: middleOf(outline), name })),
  };
  known.set(document, made);
  return made;
}

/** So much around what the reader has to find, metres. */
const AROUND = 20;
/** Around what is drawn, between words, and the signs of the place to gather at and of others, millimetres. */
const AIR = 1.5;
const BESIDE = 0.8;
const SIGN = { goal: 4, other: 3 } as const;
/** Half the reader's dot, millimetres. */
const YOU_DOT = 1.3;

/** A word of the map, millimetres: the middle of its box. */
export interface SiteWord extends Box {
  readonly text: string;
}

/** The map in its frame, millimetres of the sheet. */
export interface PlacedSite {
  /** The reader's dot. */
  readonly you: Box;
  readonly buildings: readonly {
    readonly id: BuildingId | null;
    readonly isOwn: boolean;
    readonly rings: readonly Ring[];
    /** Null where it would not be read whole. */
    readonly code: SiteWord | null;
  }[];
  readonly gatherings: readonly {
    readonly id: ExitId;
    readonly isGoal: boolean;
    /** Of its sign. */
    readonly box: Box;
    readonly name: SiteWord | null;
  }[];
}

/**
 * The map turned as the sheet is (`you`: where it hangs, metres), as large as the reader's `own` building (else the nearest), the reader and the place to gather (`goal`) fit into its frame; of what
 * else lies there as much as is seen, but no sign and no word that is cut or hides another. Letters in millimetres. O(points + marks²).
 */
export function placedSite(
  { buildings, assemblies: points }: SiteMap,
  turn: Turning,
  { x: left, y: top, width, height }: Rect,
  letters: number,
  own: BuildingId | null,
  goal: ExitId | null,
  you: Point,
): PlacedSite {
  // Under the open ground nobody is in a building: the nearest tells where one comes up.
  const far = ({ rings }: (typeof buildings)[number]): number =>
    Math.min(...rings.flat().map(([x, y]) => Math.hypot(x - you[0], y - you[1])));
  const house = buildings.find(({ id }) => id === own) ?? buildings.toSorted((a, b) => far(a) - far(b))[0];
  const needed = [
    you,
    ...(house?.rings.flat() ?? []),
    ...points.filter(({ id }) => id === goal).map(({ at }) => at),
  ].map(turn.point);
  const put = fitted(growBounds(pointBounds(needed), AROUND), { x: left, y: top, width, height }, AIR);
  const frame: Box = {
    x: left + width / 2,
    y: top + height / 2,
    wide: width / 2 - BESIDE,
    high: height / 2 - BESIDE,
  };
  const drawn = buildings.map((each) => {
    const rings = each.rings.map((ring) => ring.map((point) => put(turn.point(point))));
    return { ...each, isOwn: each.id === own, rings, seen: seenOf(rings, frame) };
  });
  const [youX, youY] = put(turn.point(you));
  const dot: Box = { x: youX, y: youY, wide: YOU_DOT, high: YOU_DOT };
  const taken: Box[] = [dot];
  const isFree = (box: Box): boolean => liesIn(box, frame) && !taken.some((each) => meet(each, box));
  const word = (text: string, x: number, y: number): SiteWord => ({
    text,
    x,
    y,
    // Capitals are wider than what letters are taken for.
    wide: (textWidth(text) * letters) / 2 + BESIDE / 2,
    high: letters / 2,
  });
  /** The first of some places that is free. */
  const stand = (tries: readonly SiteWord[]): SiteWord | null => {
    const found = tries.find(isFree) ?? null;
    if (found !== null) taken.push(found);
    return found;
  };
  const codes = new Map<BuildingId | null, SiteWord | null>();
  const nameHouse = ({ id, code, seen }: (typeof drawn)[number]): void => {
    const at = code === null || seen === null ? null : word(code, seen.x, seen.y);
    if (at === null || at.wide > seen!.wide || at.high > seen!.high) return;
    const spare = seen!.wide - at.wide;
    codes.set(id, stand([at, { ...at, x: at.x - spare / 2 }, { ...at, x: at.x + spare / 2 }]));
  };
  for (const house of drawn) if (house.isOwn) nameHouse(house);
  const gatherings = points
    .toSorted((a, b) => Number(b.id === goal) - Number(a.id === goal))
    .flatMap(({ id, at, name }): PlacedSite['gatherings'] => {
      const isGoal = id === goal;
      const [x, y] = put(turn.point(at));
      const half = SIGN[isGoal ? 'goal' : 'other'] / 2;
      const box: Box = { x, y, wide: half, high: half };
      if (!isFree(box) && !isGoal) return [];
      taken.push(box);
      const { text, wide, high } = word(gatheringCode(name), x, y);
      const around = [
        word(text, x + half + BESIDE + wide, y),
        word(text, x - half - BESIDE - wide, y),
        word(text, x, y + half + BESIDE / 2 + high),
        word(text, x, y - half - BESIDE / 2 - high),
      ];
      const bare = around.filter((each) => !drawn.some(({ seen }) => seen !== null && meet(seen, each)));
      const named = stand([...bare, ...(isGoal ? around : [])]);
      if (named === null && !isGoal) {
        // A sign without its name is nobody's.
        taken.pop();
        return [];
      }
      return [{ id, isGoal, box, name: named }];
    });
  for (const house of drawn) if (!house.isOwn) nameHouse(house);
  return {
    you: dot,
    buildings: drawn.map(({ id, isOwn, rings }) => ({ id, isOwn, rings, code: codes.get(id) ?? null })),
    gatherings,
  };
}

/** The box of what of a building lies in the frame; null = nothing. */
function seenOf(rings: readonly Ring[], { x, y, wide, high }: Box): Box | null {
  const { minX, maxX, minY, maxY } = pointBounds(rings.flat());
  const [left, right] = [Math.max(minX, x - wide), Math.min(maxX, x + wide)];
  const [top, bottom] = [Math.max(minY, y - high), Math.min(maxY, y + high)];
  return left >= right || top >= bottom
    ? null
    : { x: (left + right) / 2, y: (top + bottom) / 2, wide: (right - left) / 2, high: (bottom - top) / 2 };
}

/** Metres of a box in the middle of a rectangle of the sheet, as large as they fit with so much `air` around. O(1). */
export function fitted({ minX, minY, maxX, maxY }: Bounds, rect: Rect, air: number): (point: Point) => Point {
  const scale = Math.min(
    (rect.width - 2 * air) / Math.max(1e-6, maxX - minX),
    (rect.height - 2 * air) / Math.max(1e-6, maxY - minY),
  );
  const [middleX, middleY] = [(minX + maxX) / 2, (minY + maxY) / 2];
  return ([x, y]) => [
    rect.x + rect.width / 2 + (x - middleX) * scale,
    rect.y + rect.height / 2 - (y - middleY) * scale,
  ];
}
