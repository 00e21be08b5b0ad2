import type { Steps } from '../../../base/steps';
import { DEFAULT_CELL } from '../../../geometry/nav/floor-grid';
import type { Nav } from '../../../geometry/nav/nav';
import type { Sight } from '../../../geometry/visibility/sight';
import { triangleArea } from '../../../geometry/nav/triangle-area';
import { sightRay } from '../../../geometry/visibility/sight-ray';
import { assetsOf } from '../../../model/query/assets-of';
import { floorArea } from '../../../model/query/floor-area';
import { onStorey } from '../../../model/query/on-storey';
import { storeysOf } from '../../../model/query/storeys-in-order';
import { lookUp } from '../../../model/schema/dictionary';
import type { AssetOf } from '../../../model/schema/assets/asset-registry';
import type { CampusDocument } from '../../../model/schema/document';
import type { StoreyId } from '../../../model/schema/ids';
import type { SpaceUse } from '../../../model/schema/space-use';
import { WARD_USES } from '../../../standards/chemicals/siting-rules';
import { CN_CROWDED_AREA, CN_LIGHT_AT_WORK, CN_LUX, lightRow } from '../../../standards/egress/light-rules';
import { sightSteps } from '../../sight/see';
import { SpaceFinder } from '../../walking/space-finder';
import { centroid } from '../../walking/floor-to-cover';
import type { EgressFinding } from '../result';
import { spaceFloor } from '../rooms/space-floor';
import { at, metres, severityBy } from './found';
import type { DrawnStorey } from './kept-findings';

type Light = AssetOf<'emergency-light'>;

/** Less floor than this, m², and than this share of it, is a corner behind a column. */
const LEAST_DARK = 2;
const DARK_SHARE = 0.05;

/** From farther off a light of another space is none to walk by, metres: this program's reading, wider than any is hung. */
const FAR = 25;

interface Floor {
  readonly x: number;
  readonly y: number;
  readonly area: number;
}

/**
 * Spaces of a storey that need light when the mains fail and have floor that no emergency light of the storey shines on
 * straight: walls, shut doors and what is higher than eyes stand between. Where the plan tells what all lights give that shine
 * there, the least on the floor is reckoned (`luxOf`); where it doesn't, no number is told. Flights of stairs are left aside.
 * O(samples · lights of the storey) at most.
 */
export function* lightMissingFindings({
  plan,
  profile,
  number,
  storey,
}: DrawnStorey): Steps<EgressFinding[]> {
  const finder = new SpaceFinder(plan.derived.parts[number]!.plan.spaces);
  const { spaceOf } = spaceFloor(plan, number);
  const lights = assetsOf(plan.document, 'emergency-light', storey);
  const sight = yield* sightSteps(plan.document, storey);
  yield;
  const amongPatients = isAmongPatients(plan.document, storey);
  const floors = new Map<number, Floor[]>();
  const { nav } = plan;
  const isLit = plan.derived.parts[number]!.plan.spaces.map(
    ({ use }) => lightRow(profile, { use, amongPatients }) !== null,
  );
  spaceOf.forEach((index, i) => {
    if (isLit[index] !== true) return;
    const floor = floors.get(index) ?? [];
    floors.set(index, floor);
    floor.push(...floorOf(nav, nav.storeyStart[number]! + i));
  });
  const judged = ([index, floor]: readonly [number, readonly Floor[]]): EgressFinding[] => {
    const space = plan.derived.parts[number]!.plan.spaces[index]!;
    const row = lightRow(profile, { use: space.use, amongPatients })!;
    if (row === CN_LUX.crowded && floorArea(space.outline) <= CN_CROWDED_AREA.limit) return [];
    const own = lights.filter(({ x, y }) => finder.at(x, y) === index);
    // People don't walk about there in the dark: machines and what hangs over tables throw no shadow that matters.
    if ((row === CN_LIGHT_AT_WORK || row === CN_LUX.immobile) && own.length > 0) return [];
    // Those of the space itself first: mostly one of them shines there.
    const others = lights.filter((light) => !own.includes(light));
    const inTurn = [...own, ...others];
    const lit = (light: Light, place: Floor): boolean =>
      (own.includes(light) || isNear(light, place)) && shines(sight, light, place);
    // What shines on a place mostly shines on the next one, too.
    let last: Light | undefined;
    const dark = floor.filter((place) => {
      if (last === undefined || !lit(last, place)) last = inTurn.find((light) => lit(light, place));
      return last === undefined;
    });
    const area = dark.reduce((sum, each) => sum + each.area, 0);
    const whole = floor.reduce((sum, each) => sum + each.area, 0);
    const finding = (where: Floor, params: EgressFinding['params']): EgressFinding => ({
      id: `egress.light-missing:${space.id}`,
      code: 'egress.light-missing',
      severity: severityBy(row),
      cite: row.cite,
      place: at({ storey, x: where.x, y: where.y }, space.id),
      params: { space: space.id, use: space.use, limit: row.limit, unit: row.unit, ...params },
    });
    if (dark.length > 0 && area >= Math.min(Math.max(LEAST_DARK, DARK_SHARE * whole), whole / 2)) {
      const where = dark.reduce((a, b) => (b.area > a.area ? b : a));
      return [finding(where, { how: dark.length === floor.length ? 'none' : 'part', area: metres(area) })];
    }
    if (row.unit !== 'lx') return [];
    const least = leastLux(floor, lights, sight);
    return least === null || least.lux >= row.limit
      ? []
      : [finding(least.at, { how: 'lux', lux: Math.round(least.lux * 10) / 10 })];
  };
  const found: EgressFinding[] = [];
  for (const each of floors) {
    yield;
    found.push(...judged(each));
  }
  return found;
}

const isNear = (light: Light, { x, y }: Floor): boolean => Math.hypot(light.x - x, light.y - y) <= FAR;

const shines = (sight: Sight, light: Light, { x, y }: Floor): boolean =>
  sightRay(sight, x, y, light.x, light.y).clear;

/** The darkest place; null where nobody says what a light gives that shines there. */
function leastLux(
  floor: readonly Floor[],
  lights: readonly Light[],
  sight: Sight,
): { readonly at: Floor; readonly lux: number } | null {
  if (lights.every(({ flux }) => flux === null)) return null;
  let least: { readonly at: Floor; readonly lux: number } | null = null;
  for (const place of floor) {
    const near = lights.filter((light) => shines(sight, light, place));
    const lux = near.reduce((sum, light) => sum + luxOf(light, place), 0);
    // Of a light without a number nothing can be said: there may be more here.
    if (near.length === 0 || Number.isNaN(lux)) continue;
    if (least === null || lux < least.lux) least = { at: place, lux };
  }
  return least;
}

/**
 * What a light gives on the floor, lx; NaN where its flux isn't known. Its luminous flux Φ is taken to go evenly into the half-space
 * below it, I = Φ ∕ 2π, nothing is thrown back, and it is as new: E = I · cos θ ∕ d², by the inverse square and cosine laws (CIE).
 */
export function luxOf(
  { flux, x, y, z }: Pick<Light, 'flux' | 'x' | 'y' | 'z'>,
  floor: { readonly x: number; readonly y: number },
): number {
  if (flux === null) return Number.NaN;
  const squared = (floor.x - x) ** 2 + (floor.y - y) ** 2 + z ** 2;
  return ((flux / (2 * Math.PI)) * z) / squared ** 1.5;
}

/** Samples of a triangle, one a square metre, or its middle. */
function floorOf(nav: Nav, triangle: number): Floor[] {
  const { triangleStart, planX, planY } = nav.samples;
  const found: { x: number; y: number }[] = [];
  for (let s = triangleStart[triangle]!; s < triangleStart[triangle + 1]!; s++) {
    const [x, y] = [planX[s]!, planY[s]!];
    if (x - Math.floor(x) < DEFAULT_CELL && y - Math.floor(y) < DEFAULT_CELL) found.push({ x, y });
  }
  if (found.length === 0) {
    const [x, y] = centroid(nav, triangle);
    found.push({ x, y });
  }
  const area = triangleArea(nav, triangle) / found.length;
  return found.map((place) => ({ ...place, area }));
}

/** Is a storey one of a building with wards, or does it have an operating department? O(spaces of the building). */
export function isAmongPatients(document: CampusDocument, storey: StoreyId): boolean {
  const uses = (id: StoreyId): SpaceUse[] => onStorey(document, 'spaces', id).map(({ use }) => use);
  if (uses(storey).includes('operating-theatre')) return true;
  const building = lookUp(document.storeys, storey)?.building ?? null;
  return (
    building !== null &&
    storeysOf(document, building).some(({ id }) => uses(id).some((use) => WARD_USES.has(use)))
  );
}
