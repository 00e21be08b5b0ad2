import type { Steps } from '../../../base/steps';
import { widestWay, type Narrowest, type WidestWay } from '../../../geometry/nav/clearance/widest-way';
import type { CrossingWidths } from '../../../geometry/nav/clearance/crossing-widths';
import { onStorey } from '../../../model/query/on-storey';
import type { Space } from '../../../model/schema/space';
import type { ChosenRow } from '../../../standards/egress/strictest';
import { corridorWidths } from '../../../standards/egress/widths';
import { corridorEnds, type CorridorEnd } from '../corridors/corridor-ends';
import { plannedWidths } from '../corridors/corridor-floor';
import type { EgressFinding } from '../result';
import { areaDistance } from './area-distance';
import type { AskedStorey } from './asked-storey';
import { at, exceeds, metres, severityBy } from './found';

type Asked = Pick<AskedStorey, 'plan' | 'profile' | 'facts' | 'number'>;

/** Things this near to the end of a narrow line are what narrows it, metres. */
const TOUCHING = 0.01;
/** Doors that face each other within so much of straight on (cosine) lie on two sides. */
const FACING = -0.5;

/**
 * Corridors of a storey that are too narrow where one must pass on the way from one of their doors to another or to where they go
 * on: for people in a fire, and for beds between the rooms that have them and where beds can go. One may pass by over halls and ways
 * that are open to the corridor; a longer way round doesn't make it wider. What is narrow in the niche of a door is the door's; doors
 * have widths of their own. O(for each corridor its doors · its triangles + half-edges of the storey), and once for a storey how wide its floor is. A step is one corridor.
 */
export function* corridorFindings({ plan, profile, facts, number }: Asked): Steps<EgressFinding[]> {
  const { spaces } = plan.derived.parts[number]!.plan;
  if (!spaces.some(({ use }) => use === 'corridor')) return [];
  const { widths, bySpace } = yield* plannedWidths(plan, number);
  yield;
  const { nav } = widths.floor;
  const spaceOf = new Map(spaces.flatMap((space, i) => bySpace[i]!.map((t) => [t, space] as const)));
  const unnamed: number[] = [];
  for (let t = nav.storeyStart[number]!; t < nav.storeyStart[number + 1]!; t++)
    if (!spaceOf.has(t)) unnamed.push(t);
  const found: EgressFinding[] = [];
  for (const [i, corridor] of spaces.entries()) {
    if (corridor.use !== 'corridor' || bySpace[i]!.length === 0) continue;
    yield;
    const floor = { corridor, nav, triangles: bySpace[i]! };
    const ends = corridorEnds(plan, number, floor, (t) => spaceOf.get(t) ?? null);
    yield;
    const rooms = ends.filter(({ kind }) => kind === 'room' || kind === 'beds');
    const beds = ends.some(({ kind }) => kind === 'beds');
    const rows = corridorWidths(profile, facts, { bothSides: lieOnBothSides(rooms), beds, inpatients: beds });
    const around = new Set(ends.flatMap(({ open }) => open ?? []));
    const beside = [...unnamed, ...spaces.flatMap((space, k) => (around.has(space) ? bySpace[k]! : []))];
    const within = new Set([...floor.triangles, ...beside]);
    const own = widthsOf(widths, beside);
    const fire = tooNarrow(own, within, ends, rows.fire);
    if (fire !== null) {
      found.push(findingOf(plan, corridor, fire, 'fire', rows.bed));
      continue;
    }
    const forBeds = ends.filter(({ kind }) => kind === 'beds' || kind === 'way');
    const bed = tooNarrow(own, within, forBeds, rows.bed);
    if (bed !== null) found.push(findingOf(plan, corridor, bed, 'beds', rows.fire));
  }
  return found;
}

/** The widths with none counted on some triangles, whose widths are others' to judge. */
function widthsOf(widths: CrossingWidths, uncounted: readonly number[]): CrossingWidths {
  const width = widths.width.slice();
  const { twin } = widths.floor.nav;
  const count = (h: number): void => {
    if (h >= 0 && width[h]! > 0) width[h] = Infinity;
  };
  for (const t of uncounted) {
    for (let h = 3 * t; h < 3 * t + 3; h++) {
      count(h);
      count(twin[h]!);
    }
  }
  return { ...widths, width };
}

interface TooNarrow {
  readonly width: number;
  readonly narrowest: Narrowest;
  readonly chosen: ChosenRow;
}

/**
 * The narrowest place that lies between any two ends, where it is too narrow. From one of them to each is enough: whatever parts two
 * ends parts one of them from the first.
 */
function tooNarrow(
  widths: CrossingWidths,
  within: ReadonlySet<number>,
  [first, ...others]: readonly CorridorEnd[],
  chosen: ChosenRow | null,
): TooNarrow | null {
  if (first === undefined || chosen === null) return null;
  let worst: WidestWay | null = null;
  for (const { triangles } of others) {
    const way = widestWay(widths, first.triangles, [triangles], (t) => within.has(t));
    if (way !== null && way.width < (worst?.width ?? Infinity)) worst = way;
  }
  if (worst?.narrowest == null || !exceeds(chosen.row.limit, worst.width)) return null;
  return { width: worst.width, narrowest: worst.narrowest, chosen };
}

const lieOnBothSides = (rooms: readonly CorridorEnd[]): boolean =>
  rooms.some(({ into: a }) =>
    rooms.some(({ into: b }) => a !== null && b !== null && a[0] * b[0] + a[1] * b[1] < FACING),
  );

function findingOf(
  { document }: AskedStorey['plan'],
  corridor: Space,
  { width, narrowest, chosen: { row, assumed } }: TooNarrow,
  by: 'fire' | 'beds',
  other: ChosenRow | null,
): EgressFinding {
  const [[, ax, ay], [, cx, cy]] = narrowest.ends;
  const things = [
    ...onStorey(document, 'obstacles', corridor.storey),
    ...onStorey(document, 'columns', corridor.storey),
  ];
  const thing = things.find(({ outline }) =>
    (
      [
        [ax, ay],
        [cx, cy],
      ] as const
    ).some((end) => areaDistance(outline, [end, end]).distance <= TOUCHING),
  );
  return {
    id: `egress.corridor-narrow:${corridor.id}`,
    code: 'egress.corridor-narrow',
    severity: severityBy(row, assumed),
    cite: row.cite,
    place: at({ storey: corridor.storey, x: (ax + cx) / 2, y: (ay + cy) / 2 }, corridor.id),
    params: {
      for: by,
      width: metres(width),
      needed: metres(row.limit),
      other: other === null ? null : metres(other.row.limit),
      assumed: assumed.join(' '),
      thing: thing?.id ?? null,
      nameZh: thing?.name.zh ?? null,
      nameEn: thing?.name.en ?? null,
      ax: metres(ax),
      ay: metres(ay),
      bx: metres(cx),
      by: metres(cy),
    },
  };
}
