import { describe, expect, it } from 'vitest';
import { alternatives, alternativeSteps } from '../../../src/analyses/chemicals/alternatives';
import { computeChemicals } from '../../../src/analyses/chemicals/compute';
import type { ChemicalFinding, StorePlace } from '../../../src/analyses/chemicals/result';
import { walkingPlan, type WalkingPlan } from '../../../src/analyses/walking/walking-plan';
import { findPath, floorAt } from '../../../src/analyses/walking/find-path';
import { seededRandom } from '../../../src/base/random';
import { present } from '../../../src/base/assert';
import { applyPatch } from '../../../src/model/edit/apply-patch';
import { removeAssets } from '../../../src/model/edit/remove-assets';
import { updateEntities } from '../../../src/model/edit/update-entities';
import { spaceAt } from '../../../src/model/query/space-at';
import { makeId } from '../../../src/model/schema/ids';
import { cases } from '../../support/cases';
import {
  ACID,
  asset,
  assetId,
  ETHANOL,
  held,
  planOf,
  questionOf,
  rowHouse,
  store,
  throughDoors,
} from './support/row-house';

const S = assetId('s');
const BUILDING = makeId('building', 'A');
const BLEACH = held('7681-52-9', '次氯酸钠', 10, 30);
const USES = [
  'chemical-store',
  'store',
  'laboratory',
  'ward',
  'treatment',
  'toilet',
  'boiler',
  'pharmacy-store',
];
const OF_RECORDS =
  /keeper|custody|sheet|mixed|bund|expired|unregistered|concentration|unknown|major-hazard|test/;

/** What a whole check of a plan made anew tells, but for what is the same wherever the store stands. */
function checkedAnew(plan: WalkingPlan, question: Parameters<typeof computeChemicals>[1]): ChemicalFinding[] {
  const { findings } = computeChemicals(walkingPlan(structuredClone(plan.document)), question);
  return findings.filter(({ code, params }) => !OF_RECORDS.test(code) && params['other'] !== null);
}

const counts = ({ findings }: StorePlace): number[] =>
  ['critical', 'major', 'minor', 'info'].map(
    (severity) => findings.filter((each) => each.severity === severity).length,
  );

describe('where a store could go instead', () => {
  it('each place is listed with just what a whole check of the plan with the store there adds', () => {
    let listed = 0;
    for (let seed = 1; seed <= cases(8); seed++) {
      const random = seededRandom(seed);
      const uses = Object.fromEntries(
        ['N', 'S'].flatMap((row) =>
          Array.from({ length: 6 }, (_, i) => [`${row}${i}`, USES[random.index(USES.length)]!]),
        ),
      );
      const form = ['room', 'safety-cabinet', 'cupboard'][random.index(3)];
      const named = random.next() < 0.5 ? { space: 'space_N0' } : {};
      const plan = planOf(
        [...rowHouse(uses), ...throughDoors(random)],
        [
          store('s', 2, 4, { form, bundLitres: 500, ventilated: true, ...named }),
          store('acid', 4 * random.index(6) + 2, 5, { form: 'cupboard', bundLitres: 500 }),
          store('bleach', 4 * random.index(6) + 2, -3, { form: 'cupboard', bundLitres: 500 }),
          asset('x', 'extinguisher', random.between(0, 24), 1, { agent: 'abc-powder', rating: '3A 55B' }),
          asset('d', 'smoke-detector', random.between(0, 24), 4),
        ],
      );
      const question = questionOf({ s: [ETHANOL(60)], acid: [ACID(30)], bleach: [BLEACH] });
      const gone = applyPatch(plan.document, removeAssets(plan.document, [S], new Set()));
      const before = new Set(checkedAnew({ ...plan, document: gone }, question).map(({ id }) => id));
      const places = alternatives(plan, question, S, BUILDING);
      for (const { space, place, findings, walk } of places) {
        expect(space).not.toBe('space_N0');
        expect(spaceAt(plan.document, makeId('storey', 'G'), place.x, place.y)?.id).toBe(space);
        const { storey, x, y } = { ...place, storey: makeId('storey', 'G') };
        const fields = 'space' in named ? { storey, x, y, space } : { storey, x, y };
        const moved = applyPatch(plan.document, updateEntities(plan.document, 'assets', [S], fields));
        const anew = checkedAnew({ ...plan, document: moved }, question).filter(({ id }) => !before.has(id));
        expect(findings).toEqual(anew);
        const from = present(floorAt(plan, { storey, x: 2, y: 4 }), 'floor');
        const way = findPath(plan, from, present(floorAt(plan, { storey, x, y }), 'floor'), []).length;
        if (way === null) expect(walk).toBeNull();
        else expect(walk).toBeCloseTo(way, 9);
        listed++;
      }
      for (const [i, each] of places.slice(1).entries()) {
        const [worse, better] = [counts(each), counts(places[i]!)];
        const at = worse.findIndex((count, k) => count !== better[k]);
        if (at >= 0) expect(worse[at]).toBeGreaterThan(better[at]!);
        else expect(each.walk ?? Infinity).toBeGreaterThanOrEqual(places[i]!.walk ?? Infinity);
      }
    }
    expect(listed).toBeGreaterThan(10);
  });

  it('never offers beds, toilets, ways out, or the room that it is in', () => {
    const uses = { N0: 'store', N1: 'store', N2: 'ward', N3: 'toilet', N4: 'stair', N5: 'chemical-store' };
    const plan = planOf(rowHouse(uses), [store('s', 2, 4, { form: 'room' })]);
    const places = alternatives(plan, questionOf({ s: [ETHANOL(60)] }), S, null);
    expect(places.map(({ space }) => space).sort()).toEqual(['space_N1', 'space_N5']);
  });

  it('keeps to the building that is asked about, and is empty for what is no store', () => {
    const plan = planOf(rowHouse({ N0: 'store', N1: 'store' }), [store('s', 2, 4)]);
    const question = questionOf({ s: [ETHANOL(6)] });
    expect(alternatives(plan, question, S, BUILDING)).toHaveLength(1);
    expect(alternatives(plan, question, S, makeId('building', 'Z'))).toEqual([]);
    expect(alternatives(plan, question, assetId('none'), null)).toEqual([]);
  });

  it('lets others in between rooms, and tells of a store that nobody can walk to', () => {
    const plan = planOf(rowHouse({ N1: 'store', N2: 'store' }), [store('s', 300, 300)]);
    const steps = alternativeSteps(plan, questionOf({ s: [ETHANOL(6)] }), S, null);
    let count = 0;
    let step = steps.next();
    for (; !step.done; step = steps.next()) count++;
    expect(count).toBeGreaterThanOrEqual(4);
    expect(step.value.map(({ space, walk }) => [space, walk])).toEqual([
      ['space_N1', null],
      ['space_N2', null],
    ]);
  });
});
