import { describe, expect, it } from 'vitest';
import { luxOf } from '../../../../src/analyses/egress/checks/light-missing';
import { computeEgress } from '../../../../src/analyses/egress/compute';
import { USUAL_QUESTION, type EgressCode, type EgressFinding } from '../../../../src/analyses/egress/result';
import { walkingPlan, type WalkingPlan } from '../../../../src/analyses/walking/walking-plan';
import { addEntities } from '../../../../src/model/edit/add-entities';
import { applyPatch } from '../../../../src/model/edit/apply-patch';
import type { EntityInput } from '../../../../src/model/schema/entity-schemas';
import { makeId } from '../../../../src/model/schema/ids';
import { boxFeature } from '../../../model/derive/read-plan';
import { doorEW, doorNS, houseOf } from '../houses';

const [EAST, NORTH, WEST, SOUTH] = [0, Math.PI / 2, Math.PI, -Math.PI / 2];

type Thing = { readonly x: number; readonly y: number } & (
  | {
      readonly kind: 'exit-sign';
      readonly shows: 'exit' | 'left' | 'right' | 'both';
      readonly facing: number | null;
    }
  | { readonly kind: 'emergency-light'; readonly z?: number; readonly flux?: number }
);

/** A corridor of 60 m by 2 m with an exit at its west end, and a room whose door is `door` metres east of that. */
function house(
  things: readonly Thing[],
  { door = 24.5, east = false }: { readonly door?: number; readonly east?: boolean } = {},
): WalkingPlan {
  const { document } = houseOf([
    boxFeature('space', [0, 0, 60, 2], { id: 'C', use: 'corridor' }),
    boxFeature('space', [door - 2, 2.2, door + 2, 6], { id: 'R', use: 'office' }),
    doorNS('west', 0, [0.5, 1.5], ['C', null], { exit: true }),
    doorEW('room', [door - 0.5, door + 0.5], 2.1, ['R', 'C']),
    ...(east ? [doorNS('east', 60, [0.5, 1.5], ['C', null], { exit: true })] : []),
  ]);
  const storey = makeId('storey', 'G');
  const assets = things.map((thing, i) => ({
    ...thing,
    id: makeId('asset', `T${i}`),
    storey,
    number: `T${i}`,
  }));
  return walkingPlan(
    applyPatch(document, addEntities(document, 'assets', assets as EntityInput<'assets'>[])),
  );
}

const found = (plan: WalkingPlan, code: EgressCode): EgressFinding[] =>
  computeEgress(plan, { ...USUAL_QUESTION, profile: 'cn' }).findings.filter((each) => each.code === code);

const atWest = (facing: number): Thing => ({ kind: 'exit-sign', x: 0.05, y: 1, shows: 'exit', facing });
const onNorth = (x: number, shows: 'left' | 'right' | 'both'): Thing => ({
  kind: 'exit-sign',
  x,
  y: 1.95,
  shows,
  facing: SOUTH,
});
const onSouth = (x: number, shows: 'left' | 'right'): Thing => ({
  kind: 'exit-sign',
  x,
  y: 0.05,
  shows,
  facing: NORTH,
});

describe('GB 51309 3.2.8: a sign over each exit', () => {
  it('is missing where none hangs there, or its face looks away from who comes', () => {
    expect(found(house([]), 'egress.sign-missing').map(({ id }) => id)).toEqual([
      'egress.sign-missing:opening_west',
    ]);
    expect(found(house([atWest(EAST)]), 'egress.sign-missing')).toEqual([]);
    expect(found(house([atWest(WEST)]), 'egress.sign-missing')).toHaveLength(1);
  });
});

describe('GB 51309 3.2.9: arrows', () => {
  // Who reads a sign on the north wall looks north: west, where the only exit is, is to the left.
  it.each([
    [onNorth(10, 'left'), null],
    [onNorth(10, 'right'), 'right'],
    [onNorth(10, 'both'), 'right'],
    [onSouth(10, 'right'), null],
    [onSouth(10, 'left'), 'left'],
    [{ ...onNorth(10, 'right'), facing: null } as Thing, null],
  ])('%o point away: %s', (sign, shows) => {
    const told = found(house([sign]), 'egress.sign-wrong');
    expect(told.map(({ params }) => params['shows'])).toEqual(shows === null ? [] : [shows]);
  });

  it('may lead to an exit that is not much farther than the nearest', () => {
    // 25 m to the west, 35 m to the east; at 10 m the east lies five times as far.
    expect(found(house([onNorth(25, 'right')], { east: true }), 'egress.sign-wrong')).toEqual([]);
    expect(found(house([onNorth(10, 'right')], { east: true }), 'egress.sign-wrong')).toHaveLength(1);
  });
});

describe('GB 50016 10.3.5: between signs of a corridor', () => {
  const gaps = (...args: Parameters<typeof house>): unknown[] =>
    found(house(...args), 'egress.sign-gap').map(({ params }) => [params['kind'], params['limit']]);

  it('are 20 m, seen from before their faces', () => {
    const east = { east: true };
    expect(gaps([atWest(EAST), onNorth(20, 'left')], east)).toEqual([]);
    expect(gaps([atWest(EAST), onNorth(22.5, 'left')], east)).toEqual([['spacing', 20]]);
    expect(gaps([atWest(EAST), { ...onNorth(12, 'left'), facing: NORTH } as Thing], east)).toEqual([
      ['spacing', 20],
    ]);
  });

  it('are 20 m from where the way begins as well', () => {
    expect(gaps([atWest(EAST)], { east: true, door: 18.5 })).toEqual([]);
    expect(gaps([atWest(EAST)], { east: true, door: 21.5 })).toEqual([['spacing', 20]]);
  });

  it('are 10 m in a dead end', () => {
    expect(gaps([atWest(EAST)], { door: 8.5 })).toEqual([]);
    expect(gaps([atWest(EAST)], { door: 12.5 })).toEqual([['dead-end', 10]]);
  });
});

describe('GB 50016 10.3.2: light when the mains fail', () => {
  const lights = (...things: Thing[]): unknown[] =>
    found(house(things), 'egress.light-missing').map(({ params }) => [params['how'], params['limit']]);

  it('is missing where no light shines; of light without flux no number is told', () => {
    expect(lights()).toEqual([['none', 1]]);
    expect(lights({ kind: 'emergency-light', x: 30, y: 1 })).toEqual([]);
  });

  it('is reckoned where the plan tells the flux', () => {
    const lamps = (flux: number): Thing[] =>
      Array.from({ length: 10 }, (_, i) => ({ kind: 'emergency-light', x: 3 + 6 * i, y: 1, z: 2.5, flux }));
    expect(lights(...lamps(400))).toEqual([]);
    expect(lights(...lamps(20))).toEqual([['lux', 1]]);
  });

  it('goes by the inverse square and the cosine', () => {
    // 200π lm into the lower half-space are 100 cd: 100 ∕ 2² below it, 100 · (2 ∕ √8) ∕ 8 at 45°.
    const lamp = { flux: 200 * Math.PI, x: 0, y: 0, z: 2 };
    expect(luxOf(lamp, { x: 0, y: 0 })).toBeCloseTo(25, 9);
    expect(luxOf(lamp, { x: 2, y: 0 })).toBeCloseTo(100 * Math.SQRT1_2 * 0.125, 9);
    expect(luxOf({ ...lamp, flux: null }, { x: 0, y: 0 })).toBeNaN();
  });
});
