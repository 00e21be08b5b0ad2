import type { Random } from '../../src/base/random';
import { seededRandom } from '../../src/base/random';
import { ASSET_KINDS, type AssetKind } from '../../src/model/schema/assets/asset-kinds';
import { PIPED_GASES } from '../../src/model/schema/assets/gas-valve';
import { SPECIAL_EQUIPMENT } from '../../src/model/schema/assets/special-equipment';
import { emptyDocument, type CampusDocument } from '../../src/model/schema/document';
import { makeId, type IdPrefix } from '../../src/model/schema/ids';
import { parseDocument } from '../../src/model/schema/parse-document';
import { SPACE_USES } from '../../src/model/schema/space-use';

type Json = Record<string, unknown>;

const WORDS = ['病房', 'Ward 3', 'Lobby', '走廊', 'X-Ray', '药库', 'Ünïté', 'a "quoted" name', '楼梯 Stair'];
const IDS = ['C', 'a-1', '3$x_', '病', 'with space', 'q/1', 'n.1', '100%'];

/** A legal document of a seed, with every kind of entity that Plan GeoJSON can say and odd numbers in all places. */
export function randomPlan(seed: number): CampusDocument {
  const random = seededRandom(seed);
  const chance = (share: number): boolean => random.next() < share;
  const pick = <T>(list: readonly T[]): T => list[random.index(list.length)]!;
  const maybe = <T>(value: () => T): T | null => (chance(0.5) ? value() : null);
  const at = (): number => (chance(0.2) ? Math.round(random.between(-1e6, 1e6)) : random.between(-60, 60));
  const name = (): Json => ({ zh: maybe(() => pick(WORDS)), en: maybe(() => pick(WORDS)) });
  const document: Json = { ...emptyDocument() };
  const many = (kind: string, prefix: IdPrefix, most: number, make: (i: number) => Json): string[] => {
    const table: Json = {};
    for (let i = random.index(most + 1); i > 0; i--) {
      const id = makeId(prefix, `${pick(IDS)}${i}`);
      table[id] = { id, ...make(i) };
    }
    document[kind] = table;
    return Object.keys(table);
  };
  const box = (): Json => ({ outer: boxRing(random, at(), at(), 8), holes: [] });
  const holed = (): Json => {
    const [x, y] = [at(), at()];
    const outer = [
      [x, y],
      [x + 9, y],
      [x + 9, y + 9],
      [x, y + 9],
    ];
    return { outer, holes: chance(0.5) ? [boxRing(random, x + 1, y + 1, 6).reverse()] : [] };
  };
  const line = (): unknown => {
    const [x, y] = [at(), at()];
    return [
      [x, y],
      [x + random.between(0.5, 2), y + random.between(-1, 1)],
    ];
  };
  document['campus'] = {
    ...(document['campus'] as Json),
    name: name(),
    attribution: maybe(() => 'someone, CC BY 4.0'),
  };
  const buildings = many('buildings', 'building', 2, () => ({ name: name() }));
  const storeys = ['storey_G', 'storey_2'];
  document['storeys'] = {
    storey_G: {
      id: 'storey_G',
      building: buildings[0] ?? null,
      name: name(),
      elevation: 0,
      height: 4,
      atGround: maybe(() => chance(0.5)),
    },
    storey_2: {
      id: 'storey_2',
      building: null,
      name: name(),
      elevation: random.between(3, 6),
      height: random.between(2.5, 5),
      kind: pick(['storey', 'roof', 'bridge']),
    },
  };
  const storey = (): string => pick(storeys);
  const common = (): Json => ({ storey: storey(), name: name() });
  const spaces = many('spaces', 'space', 6, () => ({
    ...common(),
    outline: holed(),
    number: maybe(() => `R${random.index(99)}`),
    use: pick(SPACE_USES),
  }));
  many('walls', 'wall', 6, () => ({
    ...common(),
    body: chance(0.5)
      ? { form: 'polygon', outline: holed() }
      : { form: 'line', line: line(), thickness: pick([0, 0.2, random.next()]) },
    base: pick([0, 0.5]),
    height: maybe(() => random.between(0.5, 3)),
    transparent: chance(0.3),
  }));
  const openings = many('openings', 'opening', 8, () => openingOf());
  function openingOf(): Json {
    const kind = pick(['door', 'passage', 'window']);
    const derived = kind === 'passage' && chance(0.4);
    const side = (): string | null => (spaces.length === 0 ? null : maybe(() => pick(spaces)));
    const rest: Json =
      kind === 'window'
        ? { sill: random.next(), height: maybe(() => random.between(0.1, 2)), barred: chance(0.5) }
        : {
            spaces: maybe(() => [side(), side()]),
            depth: maybe(() => random.next()),
            ...(derived
              ? { origin: 'derived', rejected: true, finalExit: false }
              : {
                  width: maybe(() => random.between(0.5, 2)),
                  clearWidth: maybe(() => random.between(0.5, 2)),
                  height: maybe(() => random.between(1, 3)),
                  finalExit: maybe(() => chance(0.5)),
                  locked: chance(0.3),
                  fireRating: maybe(() => pick(['甲', 'EI60', '90'])),
                }),
          };
    return { ...common(), kind, line: line(), ...rest };
  }
  many('flights', 'flight', 4, () => ({
    ...common(),
    outline: box(),
    form: pick(['stair', 'ramp']),
    z: [random.between(-1, 2), random.between(2, 5)],
    width: maybe(() => random.between(0.6, 2)),
    axis: maybe(() => [random.between(-1, 1), 1]),
    climbs: maybe(() => pick(['along-axis', 'against-axis'])),
  }));
  many('lifts', 'lift', 2, () => ({
    ...common(),
    outline: box(),
    serves: storeys.slice(random.index(2)),
    evacuation: chance(0.5),
  }));
  many('obstacles', 'obstacle', 3, () => ({
    ...common(),
    outline: box(),
    height: maybe(() => random.between(0.1, 2)),
    form: maybe(() => pick(['drain', 'vehicle', 'heat-source', 'bed'])),
  }));
  many('columns', 'column', 3, () => ({ ...common(), outline: box() }));
  many('exits', 'exit', 2, () => ({ ...common(), outline: box() }));
  many('compartments', 'compartment', 3, () => ({
    ...common(),
    type: pick(['fire', 'smoke']),
    outlines: Array.from({ length: 1 + random.index(2) }, holed),
  }));
  const ownFields: Readonly<Record<string, () => Json>> = {
    'gas-valve': () => ({
      gases: PIPED_GASES.filter(() => chance(0.4)),
      normallyOpen: chance(0.5),
      serves: pick(['mains', 'zone']),
    }),
    'special-equipment': () => ({
      form: maybe(() => pick(SPECIAL_EQUIPMENT)),
      registration: maybe(() => '梯11青A00012(25)'),
      testMonths: maybe(() => 1 + random.index(72)),
    }),
    camera: () => ({
      projection: maybe(() => pick(['rectilinear', 'equidistant', 'cylindrical'])),
      verticalView: maybe(() => random.between(0.1, 3)),
      heads: chance(0.5) ? [{ heading: random.between(-3, 3), tilt: random.between(-1, 1) }] : [],
      masks: chance(0.5)
        ? [{ head: random.index(2), left: 0, top: random.next() / 2, right: 0.3, bottom: 1 }]
        : [],
      bitrate: maybe(() => random.between(1e6, 1e7)),
    }),
    charger: () => ({ sockets: 1 + random.index(4) }),
    'pump-connector': () => ({ feeds: maybe(() => pick(['hydrants', 'sprinklers'])) }),
  };
  const kindAndFields = (kind: AssetKind): Json => ({ kind, ...ownFields[kind]?.() });
  many('assets', 'asset', 8, () => ({
    ...kindAndFields(pick(ASSET_KINDS)),
    storey: storey(),
    name: name(),
    x: at(),
    y: at(),
    z: random.between(0, 2.5),
    number: maybe(() => `N${random.index(9)}`),
    model: maybe(() => 'MFZ/ABC5'),
  }));
  const doors = openings.slice(0, 1);
  if (doors[0] !== undefined) {
    const assets = document['assets'] as Json;
    assets['asset_fd'] = {
      id: 'asset_fd',
      kind: 'fire-door',
      storey: 'storey_G',
      x: 1,
      y: 2,
      opening: doors[0],
    };
  }
  const parsed = parseDocument(document);
  if (!parsed.ok) throw new Error(`${seed}: ${JSON.stringify(parsed.error)}`);
  return parsed.value;
}

function boxRing(random: Random, x: number, y: number, most: number): [number, number][] {
  const [w, h] = [random.between(0.2, most), random.between(0.2, most)];
  const lean = random.between(-0.05, 0.05);
  return [
    [x, y],
    [x + w, y],
    [x + w + lean, y + h],
    [x + lean, y + h],
  ];
}
