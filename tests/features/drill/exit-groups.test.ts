import { expect, it } from 'vitest';
import type { ExitFigures } from '../../../src/analyses/evacuation/result';
import { seededRandom } from '../../../src/base/random';
import { smallWard } from '../../../src/demo/small-ward/small-ward';
import { exitGroups, togetherOut } from '../../../src/features/drill/crowd/results/exit-groups';
import { translator } from '../../../src/i18n/translator';
import { entitiesIn } from '../../../src/model/schema/dictionary';
import type { CampusDocument } from '../../../src/model/schema/document';
import { localId, makeId, type OpeningId } from '../../../src/model/schema/ids';
import type { Opening } from '../../../src/model/schema/opening';
import { flowOf } from '../../../src/simulation/results/flow-of';
import '../../support/speak-both';

const ward = smallWard();
const model = entitiesIn(ward.openings).find(({ finalExit, spaces }) => finalExit === true && spaces)!;
const text = translator('en');

/** The ward with no openings but doors of one hall into the open, 2 m wide, which begin at these places along a wall. */
function withDoors(...froms: readonly (number | [number, Partial<Opening>])[]): CampusDocument {
  const doors = froms.map((each, i): Opening => {
    const [from, more] = typeof each === 'number' ? [each, {}] : each;
    const line = [
      [from, 0],
      [from + 2, 0],
    ] as const;
    return { ...model, id: makeId('opening', `d${i}`), line, wall: null, ...more };
  });
  const openings: Record<OpeningId, Opening> = Object.fromEntries(doors.map((door) => [door.id, door]));
  return { ...ward, openings };
}
const exit = (id: string, times: readonly number[] = []): ExitFigures => ({
  id,
  count: times.length,
  first: times[0] ?? null,
  last: times.at(-1) ?? null,
  flow: flowOf(times),
});
const sizes = (document: CampusDocument): number[] =>
  exitGroups(
    document,
    Object.keys(document.openings).map((id) => exit(localId(id as OpeningId))),
    text,
  ).map(({ parts }) => parts.length);

it('doors of one room nearer to each other than two exits must be are one entrance', () => {
  // From edge to edge 1 m, 4.9 m, then 5 m.
  expect(sizes(withDoors(0, 3, 9.9, 16.9))).toEqual([3, 1]);
  // One that lies between two joins them, whatever their order.
  expect(sizes(withDoors(0, 8, 4))).toEqual([3]);
  expect(sizes(withDoors(0, 8))).toEqual([1, 1]);
});

it('doors of other rooms, names or storeys are exits of their own', () => {
  const other = entitiesIn(ward.spaces).find(({ id }) => !model.spaces!.includes(id))!;
  expect(sizes(withDoors(0, [3, { spaces: [other.id, null] }]))).toEqual([1, 1]);
  expect(sizes(withDoors(0, [3, { name: { zh: '边门', en: 'Side door' } }]))).toEqual([1, 1]);
  const storey = entitiesIn(ward.storeys).find(({ id }) => id !== model.storey)!;
  expect(sizes(withDoors(0, [3, { storey: storey.id }]))).toEqual([1, 1]);
  expect(sizes(withDoors(0, [3, { spaces: null }]))).toEqual([1, 1]);
});

it.each([1, 2, 3])('an entrance has the figures of all who left by any of its doors, seed %d', (seed) => {
  const random = seededRandom(seed);
  const times = [0, 1, 2].map(() =>
    Array.from({ length: 1 + random.index(20) }, () => random.between(1, 90)).sort((a, b) => a - b),
  );
  const [group, rest] = exitGroups(
    withDoors(0, 3, 6),
    [...times.map((each, i) => exit(`d${i}`, each)), exit('elsewhere')],
    text,
  );
  const all = times.flat().sort((a, b) => a - b);
  expect(group).toMatchObject({ count: all.length, last: all.at(-1) });
  expect(group!.flow).toBeCloseTo(flowOf(all)!, 9);
  expect(group!.name).toContain('(3 doors)');
  expect(rest).toMatchObject({ count: 0, last: null, flow: null, building: null, name: 'elsewhere' });
  const curves = times.map((seconds) => ({ seconds, left: seconds.map((_, k) => k + 1) }));
  expect(togetherOut(curves)).toEqual({ seconds: all, left: all.map((_, k) => k + 1) });
});
