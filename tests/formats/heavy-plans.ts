import { seededRandom } from '../../src/base/random';

type Point = readonly [number, number];

const feature = (id: string, type: string, coordinates: unknown, properties: object): unknown => ({
  type: 'Feature',
  id,
  geometry: { type, coordinates },
  properties: { storey: 'L1', ...properties },
});

const space = (id: string, ring: readonly Point[]): unknown =>
  feature(id, 'Polygon', [[...ring, ring[0]]], { kind: 'space' });

const square = (side: number): Point[] => [
  [0, 0],
  [side, 0],
  [side, side],
  [0, side],
];

/** Text of a plan of one storey. */
const plan = (features: readonly unknown[]): string =>
  JSON.stringify({
    type: 'FeatureCollection',
    plan: {
      format: 'plan-geojson',
      version: 1,
      name: 'heavy',
      storeys: [{ id: 'L1', name: 'Ground', elevation: 0, height: 4, building: 'A' }],
    },
    features,
  });

/** Thin walls from anywhere to anywhere in a hall of 100 m: every fourth pair crosses. */
export function crossingWalls(count: number, thickness = 0.01): string {
  const random = seededRandom(4);
  const at = (): Point => [random.between(0, 100), random.between(0, 100)];
  const walls = Array.from({ length: count }, (_, i) =>
    feature(`W${i}`, 'LineString', [at(), at()], { kind: 'wall', thickness }),
  );
  return plan([space('S', square(100)), ...walls]);
}

/** Rooms in the shape of a comb: teeth of 50 m, `step` apart. The same place for all, or one beside the other. */
export function combs(count: number, teeth: number, step: number, apart = 0): string {
  return plan(
    Array.from({ length: count }, (_, i) => {
      const y = i * apart;
      const edge = Array.from({ length: teeth }, (_, k): Point => [k * step, y + (k % 2) * 50]);
      return space(`S${i}`, [...edge, [teeth * step, y - 1], [-step, y - 1]]);
    }),
  );
}

/** Rooms of 4 m side by side, with walls drawn round each: much, but as plans are. */
export function manyRooms(rows: number): string {
  const cells = Array.from({ length: rows * rows }, (_, i): Point => [
    (i % rows) * 4,
    Math.floor(i / rows) * 4,
  ]);
  return plan(
    cells.flatMap(([x, y], i) => [
      space(
        `S${i}`,
        square(3.8).map(([dx, dy]): Point => [x + 0.1 + dx, y + 0.1 + dy]),
      ),
      feature(
        `W${i}`,
        'LineString',
        [
          [x, y + 4],
          [x, y],
          [x + 4, y],
        ],
        { kind: 'wall', thickness: 0.2 },
      ),
    ]),
  );
}
