import { present } from '../../../base/assert';
import { pointAt, type LineFrame } from '../../../model/derive/line-frame';
import type { Throat } from '../../../model/derive/throat';
import { isPartOfBuilding } from '../../../model/query/is-part-of-building';
import { onStorey } from '../../../model/query/on-storey';
import { openingMiddle } from '../../../model/query/opening-middle';
import { clearWidth } from '../../../model/query/opening-width';
import { shutOpenings } from '../../../model/query/shut-openings';
import { entitiesIn, lookUp } from '../../../model/schema/dictionary';
import type { CampusDocument } from '../../../model/schema/document';
import type { StoreyId } from '../../../model/schema/ids';
import type { Obstacle } from '../../../model/schema/obstacle';
import type { Opening } from '../../../model/schema/opening';
import type { Point, Polygon } from '../../../model/schema/polygon';
import type { Space } from '../../../model/schema/space';
import { BEFORE_EXIT } from '../../../standards/egress/kept-free';
import { doorWidths } from '../../../standards/egress/widths';
import { doorFacts } from '../../way-out/door-facts';
import { storeyExits } from '../exits/storey-exits';
import type { EgressFinding } from '../result';
import { isNear, roundedPoint } from './area-distance';
import type { AskedStorey } from './asked-storey';
import { keptFreeFinding } from './kept-free-finding';
import { laneBanks } from './lane-banks';
import { laneNarrowings, type Narrowing } from './lane-narrowings';
import type { Lane } from './lane-sides';
import { overlapWith } from './obstacle-overlap';

type Asked = Pick<AskedStorey, 'plan' | 'question' | 'profile' | 'facts' | 'number' | 'storey'>;

/** A side of a doorway: what one walks on there, and what stands on it. */
interface Side {
  readonly space: Space | null;
  readonly lane: Lane;
  readonly obstacles: readonly Obstacle[];
}

/** The way past what stands before a doorway. */
interface Blocked {
  readonly side: Side;
  readonly found: Narrowing;
}

/**
 * Exits of a storey before whose door something stands, within or outside, so that the way to it is narrower than its door has to
 * be: the narrowest of each, the gravest where less than half is left. O(exits · obstacles), and `laneNarrowings` where something stands near.
 */
export function exitBlockedFindings({
  plan,
  question,
  profile,
  facts,
  number,
  storey,
}: Asked): EgressFinding[] {
  const { document } = plan;
  const [own, borrowed] = [doorWidths(profile, facts), doorWidths('cn', facts)];
  const any = own.any ?? borrowed.any;
  const final = own.final ?? own.any ?? borrowed.final;
  const throats = new Map<string, Throat>(
    plan.derived.parts[number]!.throats.map((throat) => [throat.opening.id, throat]),
  );
  const shut = shutOpenings(document, question.hour, question.closed);
  return storeyExits(plan, shut)[number]!.exits.flatMap(({ exit, kind }) => {
    const throat = exit.kind === 'opening' ? throats.get(exit.id) : undefined;
    if (throat === undefined) return [];
    const { opening } = throat;
    const chosen = kind === 'final' ? final : any;
    // What the door itself lacks is told of the door.
    const needed = Math.min(present(chosen, 'width of doors').row.limit, clearWidth(opening));
    const spaces = doorFacts(plan, opening.id).spaces.flatMap(
      (id) => (id === null ? null : lookUp(document.spaces, id)) ?? [],
    );
    const sides = [
      ...insides(document, throat, spaces, [...throats.values()]),
      ...(kind === 'final' ? outsides(document, throat) : []),
    ];
    const [worst] = sides
      .flatMap((side): Blocked[] => narrowingsAt(side, needed).map((found) => ({ side, found })))
      .toSorted((a, b) => a.found.width - b.found.width);
    if (worst === undefined) return [];
    const { side, found } = worst;
    const obstacle = side.obstacles[found.things[0]!]!;
    const [x, y] = roundedPoint(found.at);
    return keptFreeFinding(
      profile,
      'egress.exit-blocked',
      opening.id,
      found.width < needed / 2 ? 'critical' : 'major',
      { storey, space: (side.space ?? spaces[0])?.id ?? null, x, y },
      {
        opening: opening.id,
        kind,
        obstacle: obstacle.id,
        nameZh: obstacle.name.zh,
        nameEn: obstacle.name.en,
        things: found.things.length,
        outside: side.space === null,
        width: found.width,
        needed,
        door: clearWidth(opening),
      },
    );
  });
}

function narrowingsAt({ lane, obstacles }: Side, width: number): Narrowing[] {
  return laneNarrowings(
    lane,
    obstacles.map(({ outline }) => outline),
    width,
  );
}

/** What stands on a floor so near to a doorway that it is before it. */
const before = (
  document: CampusDocument,
  storey: StoreyId,
  { line }: Opening,
  floor: Pick<Polygon, 'outer'>,
): Obstacle[] =>
  onStorey(document, 'obstacles', storey).filter(
    ({ outline, name }) =>
      isNear(outline, line, BEFORE_EXIT.limit) &&
      !isPartOfBuilding(name) &&
      overlapWith(outline, [{ outer: [...floor.outer], holes: [] }]) !== null,
  );

/** The rooms on the two sides of a doorway. */
function insides(
  document: CampusDocument,
  { opening }: Throat,
  spaces: readonly Space[],
  throats: readonly Throat[],
): Side[] {
  return spaces.flatMap((space): Side[] => {
    const obstacles = before(document, opening.storey, opening, space.outline);
    if (obstacles.length === 0) return [];
    const { outer } = space.outline;
    const doors = throats.map(({ ring }): Polygon => ({ outer: [...ring], holes: [] }));
    const outline = laneBanks(space.outline, doors);
    return [{ space, lane: { outer, outline, from: openingMiddle(opening) }, obstacles }];
  });
}

/** Ground is drawn so much farther than what is before a door, metres: whoever is there is past it. */
const BEYOND = 2;

/** The ground before a door that leads out: the wall goes on on both sides of it, and beyond all is open. */
function outsides(document: CampusDocument, { opening, frame, sides, left, right }: Throat): Side[] {
  const lane = sides.outside === 'left' ? groundBefore(frame, 1, left) : groundBefore(frame, -1, right);
  const storeys = entitiesIn(document.storeys).filter(
    ({ id, kind }) => kind === 'ground' || id === opening.storey,
  );
  const obstacles = storeys.flatMap(({ id }) => before(document, id, opening, lane));
  return obstacles.length === 0 ? [] : [{ space: null, lane, obstacles }];
}

function groundBefore(frame: LineFrame, sign: 1 | -1, reach: number): Lane {
  const wide = BEFORE_EXIT.limit + BEYOND;
  const at = (along: number, off: number): Point => pointAt(frame, along, sign * off);
  const outer = [
    at(-wide, reach),
    at(0, reach),
    at(frame.length, reach),
    at(frame.length + wide, reach),
    at(frame.length + wide, reach + wide),
    at(-wide, reach + wide),
  ];
  const outline = outer.map((a, edge) => ({
    line: [a, outer[(edge + 1) % outer.length]!] as const,
    edge,
    from: 0,
    to: 1,
    // The wall on either side of the door is closed.
    open: edge !== 0 && edge !== 2,
  }));
  return { outer, outline, from: at(frame.length / 2, reach) };
}
