import { addEntities } from '../../src/model/edit/add-entities';
import { applyPatch } from '../../src/model/edit/apply-patch';
import { emptyDocument, type CampusDocument } from '../../src/model/schema/document';
import type { EntityInput } from '../../src/model/schema/entity-schemas';
import { makeId, type BuildingId, type EntityKind, type StoreyId } from '../../src/model/schema/ids';
import { smallWard } from '../../src/demo/small-ward/small-ward';

export interface WardCampusSize {
  /** Buildings stand side by side along x. */
  readonly buildings: number;
  /** Ward storeys each, besides a roof without spaces. */
  readonly storeys: number;
  /** Smoke detectors and sprinkler heads a storey. */
  readonly heads: number;
}

/** Metres from building to building, and from floor to floor. */
const APART = 90;
const HEIGHT = 4;
const PLACED = ['spaces', 'walls', 'openings', 'obstacles', 'flights', 'landings', 'assets'] as const;

/**
 * A campus of copies of the sample ward: outdoor ground, `buildings` of `storeys` each with stairs between them, a
 * roof a building, a bridge between the first two. For what must hold at the size of a hospital.
 */
export function wardCampus({ buildings, storeys, heads }: WardCampusSize): CampusDocument {
  const ward = smallWard();
  const low = makeId('storey', 'L1');
  let document = emptyDocument();
  const add = <K extends EntityKind>(kind: K, inputs: readonly EntityInput<K>[]): void => {
    document = applyPatch(document, addEntities(document, kind, inputs));
  };
  const storey = (code: string, fields: Omit<EntityInput<'storeys'>, 'id'>): StoreyId => {
    const id = makeId('storey', code);
    add('storeys', [{ id, ...fields }]);
    return id;
  };
  const ground = storey('GROUND', {
    name: { zh: '室外地面', en: 'Outdoor ground' },
    kind: 'ground',
    elevation: -0.3,
  });
  add('outdoors', [
    { id: makeId('outdoor', 'G'), storey: ground, outline: box(-30, -40, buildings * APART, 70) },
  ]);
  for (let b = 0; b < buildings; b++) {
    const letter = String.fromCharCode(65 + b);
    const building: BuildingId = makeId('building', letter);
    add('buildings', [{ id: building, name: { zh: `${letter} 楼病房`, en: `Ward block ${letter}` } }]);
    for (let level = 1; level <= storeys; level++) {
      const code = `${letter}-L${String(level).padStart(2, '0')}`;
      const name = { zh: `${letter} 楼 ${level} 层`, en: `${letter} level ${level}` };
      const at = storey(code, { building, name, elevation: (level - 1) * HEIGHT, height: HEIGHT });
      for (const kind of PLACED) {
        const last = level === storeys && (kind === 'flights' || kind === 'landings');
        if (last) continue;
        const copies = Object.values(ward[kind])
          .filter((entity) => entity.storey === low)
          .map((entity) => copied(entity, code, at, b * APART));
        add(kind, copies as unknown as EntityInput<typeof kind>[]);
      }
      add('assets', headsOn(code, at, b * APART, heads));
    }
    storey(`${letter}-R`, {
      building,
      name: { zh: '屋面', en: 'Roof' },
      kind: 'roof',
      elevation: storeys * HEIGHT,
    });
  }
  const bridge = storey('AB-L02', {
    name: { zh: '连廊', en: 'Link A–B' },
    kind: 'bridge',
    elevation: HEIGHT,
  });
  add('spaces', [
    {
      id: makeId('space', 'AB-L02.C'),
      storey: bridge,
      outline: box(60, 5, 80, 9),
      use: 'corridor',
      name: { zh: '连廊', en: 'Link' },
    },
  ]);
  return document;
}

const box = (x0: number, y0: number, x1: number, y1: number) => ({
  outer: [
    [x0, y0],
    [x1, y0],
    [x1, y1],
    [x0, y1],
  ] as const,
  holes: [],
});

/** An entity of the ward on another storey, moved east; ids get the storey's code. */
function copied(entity: object, code: string, storey: StoreyId, dx: number): unknown {
  const points = (value: unknown): unknown => {
    if (!Array.isArray(value)) {
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, points(each)]));
    }
    const [x, y] = value as unknown[];
    return value.length === 2 && typeof x === 'number' && typeof y === 'number'
      ? [x + dx, y]
      : value.map(points);
  };
  const named = (id: string): string => id.replace(/^([a-z]+_)(?:L1\.)?/, `$1${code}.`);
  const fields = Object.entries(entity).map(([key, value]): [string, unknown] => {
    if (key === 'id') return [key, named(String(value))];
    if (key === 'storey') return [key, storey];
    if (key === 'x') return [key, Number(value) + dx];
    if (key === 'department' || key === 'responsible') return [key, null];
    if ((key === 'opensInto' || key === 'opening') && typeof value === 'string') return [key, named(value)];
    if (key === 'spaces' && Array.isArray(value))
      return [key, value.map((each) => each && named(String(each)))];
    if (key === 'z' || key === 'axis') return [key, value];
    return [key, points(value)];
  });
  return Object.fromEntries(fields);
}

const headsOn = (code: string, storey: StoreyId, dx: number, count: number): EntityInput<'assets'>[] =>
  Array.from({ length: count }, (_, i) => ({
    id: makeId('asset', `${code}.H${i}`),
    kind: i % 2 === 0 ? ('smoke-detector' as const) : ('sprinkler-head' as const),
    storey,
    x: dx + 1 + (i % 20) * 2,
    y: 1 + Math.floor(i / 20),
  }));
