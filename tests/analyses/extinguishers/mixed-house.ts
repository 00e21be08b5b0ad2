import {
  UNKNOWN_TYPE,
  type ExtinguisherSource,
  type ExtinguisherType,
} from '../../../src/analyses/extinguishers/input';
import { walkingPlan, type WalkingPlan } from '../../../src/analyses/walking/walking-plan';
import type { Random } from '../../../src/base/random';
import { addEntities } from '../../../src/model/edit/add-entities';
import { applyPatch } from '../../../src/model/edit/apply-patch';
import { updateCampus } from '../../../src/model/edit/update-campus';
import { emptyDocument } from '../../../src/model/schema/document';
import { makeId, type SpaceId, type StoreyId } from '../../../src/model/schema/ids';
import type { SpaceUse } from '../../../src/model/schema/space-use';

interface Room {
  readonly id: SpaceId;
  readonly storey: StoreyId;
  readonly box: Box;
}

type Box = readonly [minX: number, minY: number, maxX: number, maxY: number];

export interface MixedHouse {
  readonly plan: WalkingPlan;
  readonly rooms: readonly Room[];
}

const USES: readonly SpaceUse[] = [
  'office',
  'ward',
  'electrical',
  'server-room',
  'chemical-store',
  'generator',
  'cylinder-store',
  'kitchen',
  'garage',
  'ct',
];
export const TYPES: readonly ExtinguisherType[] = [
  { agent: 'abc-powder', rating: '3A 89B', wheeled: false },
  { agent: 'abc-powder', rating: '6A 183B', wheeled: true },
  { agent: 'water', rating: '1A', wheeled: false },
  { agent: 'co2', rating: '21B', wheeled: false },
  { agent: 'foam', rating: '2A 89B', wheeled: true },
  UNKNOWN_TYPE,
];

/**
 * Two storeys with a stair at their east end: on each a corridor of 60 m with rooms of mixed uses on both sides, some of
 * them joined; the upper corridor lies 9 m farther north.
 */
export function mixedHouse(random: Random): MixedHouse {
  const rooms: Room[] = [];
  let document = emptyDocument();
  document = applyPatch(document, updateCampus(document, { beds: random.next() < 0.5 ? 40 : 400 }));
  const storeys = [makeId('storey', 'L'), makeId('storey', 'U')] as const;
  const add = (storey: StoreyId, name: string, use: SpaceUse, box: Box) => {
    const id = makeId('space', `${name}${storey.slice(-1)}`);
    rooms.push({ id, storey, box });
    return { id, storey, use, outline: ringOf(box) };
  };
  const spaces: object[] = [];
  const openings: object[] = [];
  storeys.forEach((storey, k) => {
    const y = 9 * k;
    spaces.push(add(storey, 'C', 'corridor', [0, y, 60, y + 3]));
    spaces.push(add(storey, 'S', 'stair', k === 0 ? [60.5, 0, 63.5, 8] : [60.5, 6, 63.5, 12]));
    const door = (name: string, a: readonly [number, number], b: readonly [number, number]) =>
      openings.push({ id: makeId('opening', `${name}${k}`), storey, kind: 'door', line: [a, b] });
    door('stair', [60.25, y + 1], [60.25, y + 2]);
    for (const north of [true, false]) {
      const side = north ? 'N' : 'Z';
      for (let i = 0; i < 6; i++) {
        const [x0, x1] = [10 * i, 10 * i + 9.7];
        const deep = random.between(4, 12);
        const [y0, y1] = north ? [y + 3.3, y + 3.3 + deep] : [y - 0.3 - deep, y - 0.3];
        spaces.push(add(storey, `${side}${i}`, USES[random.index(USES.length)]!, [x0, y0, x1, y1]));
        const x = random.between(x0 + 0.5, x1 - 1.5);
        const at = north ? y + 3.15 : y - 0.15;
        door(`${side}${i}`, [x, at], [x + 1, at]);
        const beside = north ? y0 + 2 : y1 - 3;
        if (i > 0 && random.next() < 0.3) door(`${side}x${i}`, [x0 - 0.15, beside], [x0 - 0.15, beside + 1]);
      }
    }
  });
  const flight = {
    id: makeId('flight', 'F'),
    storey: storeys[0],
    outline: ringOf([61.5, 1, 62.5, 6]),
    z: [0, 3.6] as const,
    axis: [0, 1] as const,
  };
  document = applyPatch(
    document,
    addEntities(
      document,
      'storeys',
      storeys.map((id, k) => ({ id, elevation: 3.6 * k })),
    ),
  );
  // Entities of one kind, as the schema reads them.
  document = applyPatch(document, addEntities(document, 'spaces', spaces as never));
  document = applyPatch(document, addEntities(document, 'flights', [flight]));
  document = applyPatch(document, addEntities(document, 'openings', openings as never));
  return { plan: walkingPlan(document), rooms };
}

const ringOf = ([x0, y0, x1, y1]: Box) => ({
  outer: [
    [x0, y0],
    [x1, y0],
    [x1, y1],
    [x0, y1],
  ] as [number, number][],
  holes: [],
});

/** The room that a sample lies in by its box; null in a throat. */
export function spaceOfHouse({ plan, rooms }: MixedHouse, sample: number): SpaceId | null {
  const { planX, planY, storeyStart } = plan.nav.samples;
  const storey = plan.derived.storeys[sample < storeyStart[1]! ? 0 : 1];
  const [x, y] = [planX[sample]!, planY[sample]!];
  const room = rooms.find(
    ({ storey: on, box: [x0, y0, x1, y1] }) => on === storey && x > x0 && x < x1 && y > y0 && y < y1,
  );
  return room?.id ?? null;
}

/** Some extinguishers of mixed types anywhere in rooms, a few of them beside another, in order of id. */
export function mixedSources({ rooms }: MixedHouse, random: Random): ExtinguisherSource[] {
  const made: ExtinguisherSource[] = [];
  const count = 5 + random.index(8);
  for (let i = 0; i < count; i++) {
    const id = makeId('asset', `e${String(i).padStart(2, '0')}`);
    const {
      storey,
      box: [x0, y0, x1, y1],
    } = rooms[random.index(rooms.length)]!;
    const type = TYPES[random.index(TYPES.length)]!;
    const place = { x: random.between(x0 + 0.1, x1 - 0.1), y: random.between(y0 + 0.1, y1 - 0.1) };
    const beside = random.next() < 0.3 ? made[random.index(made.length)] : undefined;
    const near = beside && { storey: beside.storey, x: beside.x + random.between(-0.4, 0.4), y: beside.y };
    made.push({ ...type, storey, ...place, ...near, id });
  }
  return made;
}
