import { describe, expect, it } from 'vitest';
import { alternatives, alternativeSteps } from '../../../src/analyses/chemicals/alternatives';
import { computeChemicals } from '../../../src/analyses/chemicals/compute';
import type { ChemicalFinding, StorePlace } from '../../../src/analyses/chemicals/result';
import type { StockItem } from '../../../src/analyses/chemicals/store-stock';
import { walkingPlan, type WalkingPlan, walkWith } from '../../../src/analyses/walking/walking-plan';
import { findPath, floorAt } from '../../../src/analyses/walking/find-path';
import { seededRandom } from '../../../src/base/random';
import { present } from '../../../src/base/assert';
import { applyPatch } from '../../../src/model/edit/apply-patch';
import { removeAssets } from '../../../src/model/edit/remove-assets';
import { updateEntities } from '../../../src/model/edit/update-entities';
import { spaceAt } from '../../../src/model/query/space-at';
import { makeId } from '../../../src/model/schema/ids';
import { boxFeature } from '../../model/derive/read-plan';
import { cases, QUICK } from '../../support/cases';
import {
  ACID,
  asset,
  assetId,
  ETHANOL,
  held,
  OXYGEN,
  planOf,
  questionOf,
  rowHouse,
  store,
  throughDoors,
} from './support/row-house';

const S = assetId('s');
const BUILDING = makeId('building', 'A');
const BLEACH = held('7681-52-9', '次氯酸钠', 10, 30);
const COLD_OXYGEN = held('7782-44-7', '液氧', null, 900);
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

/** What the store there makes or makes worse: more in a sum, more tanks too near to something. */
function isOfStore(finding: ChemicalFinding, before: readonly ChemicalFinding[]): boolean {
  const same = before.find(({ id }) => id === finding.id);
  if (same === undefined) return true;
  const number = (each: ChemicalFinding, name: string): number => Number(each.params[name]);
  switch (finding.code) {
    case 'chemical.over-limit':
      return number(finding, 'stores') > number(same, 'stores');
    case 'chemical.oxygen-distance':
      return number(finding, 'tanks') > number(same, 'tanks');
    default:
      return false;
  }
}

/** Critical and major findings, then whether the room is none for such stock, then the rest. */
const counts = (plan: WalkingPlan, { space, findings }: StorePlace): number[] => {
  const [critical = 0, major = 0, ...rest] = ['critical', 'major', 'minor', 'info'].map(
    (severity) => findings.filter((each) => each.severity === severity).length,
  );
  const use = plan.document.spaces[space]?.use;
  return [critical, major, use === 'chemical-store' || use === 'cylinder-store' ? 0 : 1, ...rest];
};

describe('where a store could go instead', () => {
  it('each place is listed with just what a whole check of the plan with the store there adds', () => {
    let listed = 0;
    let worsened = 0;
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
          store('more', 4 * random.index(6) + 2, 5.5, { form: 'cupboard', bundLitres: 500 }),
          store('bleach', 4 * random.index(6) + 2, -3, { form: 'cupboard', bundLitres: 500 }),
          asset('x', 'extinguisher', random.between(0, 24), 1, { agent: 'abc-powder', rating: '3A 55B' }),
          asset('d', 'smoke-detector', random.between(0, 24), 4),
        ],
      );
      const question = questionOf({
        s: [ETHANOL(60)],
        acid: [ACID(30)],
        bleach: [BLEACH],
        more: [ETHANOL(random.index(2) * 500)],
      });
      const gone = applyPatch(plan.document, removeAssets(plan.document, [S], new Set()));
      const before = checkedAnew({ ...plan, document: gone }, question);
      const places = alternatives(plan, question, S, BUILDING);
      for (const { space, place, findings, walk } of places) {
        expect(space).not.toBe('space_N0');
        expect(spaceAt(plan.document, makeId('storey', 'G'), place.x, place.y)?.id).toBe(space);
        const { storey, x, y } = { ...place, storey: makeId('storey', 'G') };
        const fields = 'space' in named ? { storey, x, y, space } : { storey, x, y };
        const moved = applyPatch(plan.document, updateEntities(plan.document, 'assets', [S], fields));
        const anew = checkedAnew({ ...plan, document: moved }, question).filter((each) =>
          isOfStore(each, before),
        );
        worsened += anew.filter(({ id }) => before.some((each) => each.id === id)).length;
        expect(findings).toEqual(anew);
        const from = present(floorAt(plan, { storey, x: 2, y: 4 }), 'floor');
        const way = findPath(
          { plan, walk: walkWith(plan, []) },
          from,
          present(floorAt(plan, { storey, x, y }), 'floor'),
        ).length;
        if (way === null) expect(walk).toBeNull();
        else expect(walk).toBeCloseTo(way, 9);
        listed++;
      }
      for (const [i, each] of places.slice(1).entries()) {
        const [worse, better] = [counts(plan, each), counts(plan, places[i]!)];
        const at = worse.findIndex((count, k) => count !== better[k]);
        if (at >= 0) expect(worse[at]).toBeGreaterThan(better[at]!);
        else expect(each.walk ?? Infinity).toBeGreaterThanOrEqual(places[i]!.walk ?? Infinity);
      }
    }
    expect(listed).toBeGreaterThan(QUICK ? 0 : 10);
    if (!QUICK) expect(worsened).toBeGreaterThan(0);
  });

  it('a room that is over its limit already is no better place than one that would only be so by the store', () => {
    const plan = planOf(rowHouse({ N0: 'treatment', N1: 'treatment', N2: 'treatment' }), [
      store('s', 2, 4, { form: 'cupboard' }),
      store('full', 5, 4, { form: 'cupboard' }),
    ]);
    const limitsOf = (litres: number) =>
      alternatives(plan, questionOf({ s: [ETHANOL(litres)], full: [ETHANOL(7)] }), S, null).map(
        ({ space, findings }) => [
          space,
          findings.filter(({ code }) => code === 'chemical.over-limit').map(({ params }) => params['sum']),
        ],
      );
    // Six litres are the limit: five more of them break it where there are seven, and nowhere else.
    expect(limitsOf(5)).toEqual([
      ['space_N2', []],
      ['space_N1', [12]],
    ]);
    expect(limitsOf(0)).toEqual([
      ['space_N1', []],
      ['space_N2', []],
    ]);
  });

  it('a room where a tank of liquid oxygen stands too near something already is no better for another tank', () => {
    const fields = { form: 'tank' };
    const features = [
      ...rowHouse({ N0: 'store', N1: 'store', N2: 'store' }),
      boxFeature('obstacle', [6, 0.5, 6.3, 0.8], { id: 'gully', form: 'drain' }),
    ];
    const plan = planOf(features, [store('a', 5, 5, fields), store('s', 2, 4, fields)]);
    const question = questionOf({ a: [COLD_OXYGEN], s: [COLD_OXYGEN] });
    const near = alternatives(plan, question, S, null).map(({ space, findings }) => [
      space,
      findings.filter(({ code }) => code === 'chemical.oxygen-distance').map(({ params }) => params['tanks']),
    ]);
    expect(near.toSorted()).toEqual([
      ['space_N1', [2]],
      ['space_N2', [1]],
    ]);
  });

  it('never offers beds, toilets, ways out, or the room that it is in', () => {
    const uses = { N0: 'store', N1: 'store', N2: 'ward', N3: 'toilet', N4: 'stair', N5: 'chemical-store' };
    const plan = planOf(rowHouse(uses), [store('s', 2, 4, { form: 'room' })]);
    const places = alternatives(plan, questionOf({ s: [ETHANOL(60)] }), S, null);
    expect(places.map(({ space }) => space).sort()).toEqual(['space_N1', 'space_N5']);
  });

  it('never offers manifolds, machine rooms or the yard of the liquid oxygen to what burns, feeds a fire or isn’t known', () => {
    const uses = {
      N0: 'store',
      N1: 'medical-gas',
      N2: 'plant',
      N3: 'outdoor',
      N4: 'store',
      N5: 'cylinder-store',
    };
    const plan = planOf(rowHouse(uses), [
      store('s', 2, 4, { form: 'room' }),
      store('tank', 14, 4, { form: 'tank' }),
    ]);
    const offered = (...items: StockItem[]) =>
      alternatives(plan, questionOf({ s: items, tank: [COLD_OXYGEN] }), S, null)
        .map(({ space }) => space.replace('space_', ''))
        .sort();
    for (const item of [ETHANOL(60), held('79-21-0', '过氧乙酸', 15, 20), held(null, '无名', null, 5)])
      expect(offered(item)).toEqual(['N4', 'N5']);
    expect(offered(ACID(5))).toEqual(['N2', 'N4', 'N5']);
    expect(offered(OXYGEN(50))).toEqual(['N1', 'N3', 'N4', 'N5']);
    expect(offered(OXYGEN(50), ETHANOL(5))).toEqual(['N4', 'N5']);
    expect(offered()).toEqual(['N1', 'N2', 'N3', 'N4', 'N5']);
  });

  it('a room made for such stock goes before any other that breaks as little that is grave', () => {
    const plan = planOf(rowHouse({ N0: 'store', N1: 'store', N5: 'chemical-store' }), [store('s', 2, 4)]);
    const places = alternatives(plan, questionOf({ s: [ACID(1)] }), S, null);
    expect(places.map(({ space }) => space)).toEqual(['space_N5', 'space_N1']);
    expect(places[0]?.walk).toBeGreaterThan(places[1]?.walk ?? Infinity);
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
    const question = questionOf({ s: [ETHANOL(6)] });
    const partsOf = (asked: WalkingPlan): number => {
      const steps = alternativeSteps(asked, question, S, null);
      let count = 0;
      while (steps.next().done !== true) count++;
      return count;
    };
    const cold = partsOf(plan);
    const known = partsOf(plan);
    expect(known).toBeGreaterThanOrEqual(4);
    // The parts of the floor, the floor of the ways out, and a search from each room.
    expect(cold - known).toBe(4);
    // Each check lets others in after each store that it looks at: a plan of many is never silent for long.
    const crowd = Array.from({ length: 6 }, (_, i) => store(`c${i}`, 4 * i + 2, -2));
    const crowded = planOf(rowHouse({ N1: 'store', N2: 'store' }), [store('s', 300, 300), ...crowd]);
    // And, the first time, after the search from each of them; the rooms have their doors put into the floor once more.
    expect(partsOf(crowded) - cold).toBe(4 * crowd.length + 1);
    expect(partsOf(crowded) - known).toBe(3 * crowd.length);
    const places = alternatives(plan, question, S, null);
    expect(places.map(({ space, walk }) => [space, walk])).toEqual([
      ['space_N1', null],
      ['space_N2', null],
    ]);
  });
});
