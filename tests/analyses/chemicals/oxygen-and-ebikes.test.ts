import { describe, expect, it } from 'vitest';
import { placeFindings } from '../../../src/analyses/chemicals/checks/place-findings';
import type { ChemicalFinding } from '../../../src/analyses/chemicals/result';
import { storePlaces } from '../../../src/analyses/chemicals/store-places';
import type { WalkingPlan } from '../../../src/analyses/walking/walking-plan';
import { OXYGEN_DISTANCES } from '../../../src/standards/chemicals/oxygen-distances';
import { boxFeature, planText, readPlan } from '../../model/derive/read-plan';
import { walkingPlan } from '../../../src/analyses/walking/walking-plan';
import { asset, door, held, planOf, questionOf, rowHouse, store, withAssets } from './support/row-house';

type Box = readonly [number, number, number, number];
type Fields = Record<string, unknown>;

const findings = (plan: WalkingPlan, code: string, items = questionOf({})): ChemicalFinding[] =>
  placeFindings(plan, storePlaces(plan, items), items).filter((each) => each.code === `chemical.${code}`);

const TANK = asset('tank', 'special-equipment', 5, 5, { form: 'lox-tank' });

/** A yard of 10 m × 10 m with a tank, and beside it, its edge so far east, a room of another building. */
function yard(
  features: readonly unknown[],
  rooms: readonly (readonly [Box, string])[],
  grade: number | null,
) {
  const parsed = JSON.parse(
    planText([
      boxFeature('space', [0, 0, 10, 10], { id: 'Y', use: 'outdoor' }),
      ...rooms.map(([box, use], i) => boxFeature('space', box, { id: `B${i}`, storey: 'B', use })),
      ...features,
    ]),
  ) as { plan: { storeys: Fields[] } };
  parsed.plan.storeys.push({ id: 'B', name: 'Other', elevation: 0, height: 4, building: 'B' });
  const document = readPlan(JSON.stringify(parsed));
  const buildings = Object.fromEntries(
    Object.entries(document.buildings).map(([id, each]) => [id, { ...each, fireGrade: grade }]),
  );
  return walkingPlan(withAssets({ ...document, buildings }, [TANK]));
}

const told = (plan: WalkingPlan): unknown[] =>
  findings(plan, 'oxygen-distance').map(({ severity, params: { target, distance, limit } }) => [
    target,
    severity,
    distance,
    limit,
  ]);

describe('distances of liquid oxygen', () => {
  it('stand each in a row that fires just within it and not at it', () => {
    for (const { target, metres, fireWall, uses, obstacle, grades, perhaps } of OXYGEN_DISTANCES) {
      const at = (gap: number): unknown[] => {
        const box: Box = [10 + gap, 0, 12 + gap, 4];
        if (obstacle !== null) return told(yard([boxFeature('obstacle', box, { form: obstacle })], [], 1));
        const use = uses[0] ?? 'office';
        // Of other rows than that which is tried a building of grade 1 stands in the way only within 10 m.
        return told(yard([], [[box, use]], grades[0] ?? 1)).filter(
          (each) => (each as unknown[])[0] === target,
        );
      };
      expect(at(metres)).toEqual([]);
      const severity = perhaps ? 'info' : fireWall === null ? 'major' : 'minor';
      expect(at(metres - 0.5)).toEqual([[target, severity, metres - 0.5, metres]]);
      if (fireWall !== null) expect(at(fireWall - 0.5)).toEqual([[target, 'major', fireWall - 0.5, metres]]);
    }
  });

  it('take a building of a grade that nobody told for a weak one, and say so', () => {
    const [found] = findings(yard([], [[[22, 0, 24, 4], 'office']], null), 'oxygen-distance');
    expect(found).toMatchObject({ severity: 'minor', params: { target: 'weak-building', assumed: true } });
  });

  it('go to roads as they are drawn, and to things by their names', () => {
    const road = boxFeature('outdoor', [12, 0, 16, 4], { surface: 'road' });
    expect(told(yard([road], [], 1))).toEqual([['road', 'major', 2, 3]]);
    const car = boxFeature('obstacle', [11, 0, 12, 4], { name: '汽车' });
    expect(told(yard([car], [], 1))).toEqual([['road', 'major', 1, 3]]);
    expect(told(yard([boxFeature('outdoor', [12, 0, 16, 4], { surface: 'green' })], [], 1))).toEqual([]);
  });

  it('hold for what the records have in a tank too, once for all tanks of a yard', () => {
    const car = boxFeature('obstacle', [11, 0, 12, 4], { form: 'vehicle' });
    const base = yard([car], [], 1);
    const other = store('lox', 2, 2, { form: 'tank' });
    const both = walkingPlan(withAssets(base.document, [other]));
    const liquid = held('7782-44-7', '液氧', null, 1000);
    expect(findings(both, 'oxygen-distance', questionOf({ lox: [liquid] }))).toHaveLength(1);
    const without = walkingPlan({
      ...both.document,
      assets: Object.fromEntries(Object.entries(both.document.assets).filter(([id]) => id !== TANK.id)),
    });
    expect(findings(without, 'oxygen-distance')).toEqual([]);
    expect(findings(without, 'oxygen-distance', questionOf({ lox: [liquid] }))).toHaveLength(1);
  });
});

describe('the bund of liquid oxygen', () => {
  it('holds the tank: 1141 kg are 1000 litres', () => {
    const bund = (bundLitres: number | null, kilograms = 1141): unknown[] => {
      const plan = planOf(rowHouse({ N0: 'medical-gas' }), [
        store('lox', 2, 4, { form: 'tank', bundLitres }),
      ]);
      const question = questionOf({ lox: [held('7782-44-7', '液氧', null, kilograms, true)] });
      return findings(plan, 'no-bund', question).map(({ severity, params }) => [severity, params['bund']]);
    };
    expect(bund(1000)).toEqual([]);
    expect(bund(999)).toEqual([['major', 999]]);
    expect(bund(null)).toEqual([['info', null]]);
    expect(bund(null, 0)).toEqual([]);
  });
});

describe('e-bikes', () => {
  const charging = (use: string): unknown[] =>
    findings(planOf(rowHouse({ N0: use }), [asset('c', 'charger', 2, 4)]), 'ebike-charging').map(
      ({ severity, params }) => [severity, params['where']],
    );

  it('are charged neither on ways out nor in rooms', () => {
    expect(charging('stair')).toEqual([['critical', 'escape-way']]);
    expect(charging('duty-room')).toEqual([['major', 'indoors']]);
    expect(charging('garage')).toEqual([['major', 'indoors']]);
    // Where it is meant to be done it is the room that may be at fault: this one lies beside the house's exit.
    expect(charging('ebike-charging')).toEqual([['minor', 'exit']]);
  });

  it('in the open stand off the exits of buildings', () => {
    const at = (x: number): unknown[] => {
      const ground = boxFeature('outdoor', [-20, -2, -0.3, 4], { id: 'O' });
      const plan = planOf([...rowHouse(), ground], [asset('c', 'charger', x, 1)]);
      const { storeys } = plan.document;
      // The ground is its own storey on a campus; here both are one, so nothing is its own building's.
      const outside = Object.fromEntries(
        Object.entries(storeys).map(([id, each]) => [id, { ...each, building: null }]),
      );
      const open = walkingPlan({ ...plan.document, storeys: outside as typeof storeys });
      return findings(open, 'ebike-charging').map(({ severity, params }) => [severity, params['distance']]);
    };
    expect(at(-5.9)).toEqual([['minor', 5.9]]);
    expect(at(-6)).toEqual([]);
  });

  it('have no room in a high-rise, and in other buildings none beside stairs, beds or exits', () => {
    const room = (uses: Readonly<Record<string, string>>, height = 4): unknown[] => {
      const plan = planOf(rowHouse({ N5: 'ebike-charging', ...uses }), [asset('c', 'charger', 22, 4)]);
      const { storeys } = plan.document;
      const tall = Object.fromEntries(Object.entries(storeys).map(([id, each]) => [id, { ...each, height }]));
      const built = walkingPlan({ ...plan.document, storeys: tall as typeof storeys });
      return findings(built, 'ebike-charging').map(({ severity, params }) => [severity, params['where']]);
    };
    expect(room({})).toEqual([]);
    expect(room({}, 25)).toEqual([['major', 'high-rise']]);
    expect(room({ N4: 'stair' })).toEqual([['minor', 'stair']]);
    expect(room({ N4: 'ward' })).toEqual([['minor', 'beds']]);
    expect(room({ N3: 'stair', S5: 'ward' })).toEqual([]);
    // The corridor's exit is 4.2 m from the room N1, 8.1 m from N2.
    expect(room({ N5: 'office', N1: 'ebike-charging' })).toContainEqual(['minor', 'exit']);
    expect(
      room({ N5: 'office', N2: 'ebike-charging' }).filter((each) => String(each).includes('exit')),
    ).toEqual([]);
  });

  it('have a house of their own with its own door, which is no exit near them', () => {
    const shed = (more: readonly unknown[]): unknown[] =>
      findings(
        planOf(
          [
            boxFeature('space', [0, 0, 12, 6], { id: 'S', use: 'ebike-charging' }),
            door('own', [0, 1, 0, 2], { spaces: ['S', null], exit: true }),
            ...more,
          ],
          [asset('c', 'charger', 2, 2)],
        ),
        'ebike-charging',
      ).map(({ params }) => params['where']);
    expect(shed([])).toEqual([]);
    expect(shed([boxFeature('space', [12.2, 0, 20, 6], { id: 'T', use: 'store' })])).toEqual([]);
    expect(shed([boxFeature('space', [12.2, 0, 20, 6], { id: 'T', use: 'stair' })])).toEqual(['stair']);
  });

  it('have detectors and extinguishers where they are charged', () => {
    const shed = (chargers: number, units: number, smoke: readonly number[]): string[] => {
      const plan = planOf(
        [boxFeature('space', [0, 0, 30, 6], { id: 'S', use: 'ebike-charging' })],
        [
          ...Array.from({ length: chargers }, (_, i) => asset(`c${i}`, 'charger', 0.5 + i, 1)),
          ...smoke.map((x, i) => asset(`d${i}`, 'smoke-detector', x, 1)),
          asset('e', 'extinguisher', 3, 3, { agent: 'water', count: units }),
        ],
      );
      return findings(plan, 'ebike-shed').map(({ params }) => String(params['short']));
    };
    expect(shed(12, 2, [6])).toEqual([]);
    expect(shed(12, 1, [6])).toEqual(['extinguishers']);
    expect(shed(13, 2, [6])).toEqual(['detectors']);
    expect(shed(13, 2, [])).toEqual(['detectors']);
    expect(shed(21, 2, [6, 17])).toEqual(['extinguishers']);
    expect(shed(0, 1, [])).toEqual([]);
  });
});
