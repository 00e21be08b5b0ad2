import { describe, expect, it } from 'vitest';
import { storeyExits } from '../../../src/analyses/egress/exits/storey-exits';
import type { WalkingPlan } from '../../../src/analyses/walking/walking-plan';
import { shutOpenings } from '../../../src/model/query/shut-openings';
import type { OpeningId } from '../../../src/model/schema/ids';
import { boxFeature } from '../../model/derive/read-plan';
import { soundPlan } from '../../demo/support/hospitals';
import { corridorHouse, door, G, stairHouse, U } from '../way-out/houses';
import { doorNS, houseOf, stairwell } from './houses';

/** What is told of a storey's exits, in few words. */
const told = (plan: WalkingPlan, storey: string, shut: readonly OpeningId[] = []): string[] =>
  storeyExits(plan, shut)
    .find((each) => each.storey === storey)!
    .exits.map(
      ({ kind, exit, shut: isShut, leadsOn, fromStair }) =>
        `${kind} ${exit.id.split('_')[1]}${isShut ? ' shut' : ''}${leadsOn ? '' : ' leads back'}${fromStair ? ' from stair' : ''}`,
    );
const nowhere = (plan: WalkingPlan, storey: string): readonly OpeningId[] =>
  storeyExits(plan, []).find((each) => each.storey === storey)!.nowhere;

describe('exits of a storey', () => {
  it('are its doors out, locked ones among them', () => {
    const plan = corridorHouse([], { east: { locked: true } });
    expect(told(plan, G, shutOpenings(plan.document, null))).toEqual(['final east shut', 'final west']);
  });

  it('are doors of stairs that come out below; at the ground such a stair leads back to where one is', () => {
    const plan = stairwell();
    expect(told(plan, U)).toEqual(['stair high']);
    expect(told(plan, G)).toEqual(['stair low leads back', 'final out']);
    expect(nowhere(plan, U)).toEqual([]);
    expect(nowhere(plan, G)).toEqual([]);
  });

  it('are lost with the door that a stair comes out by', () => {
    const plan = stairwell();
    expect(told(plan, U, [door('low')])).toEqual(['stair high leads back']);
    expect(told(plan, U, [door('out')])).toEqual(['stair high leads back']);
    expect(told(plan, U, [door('high')])).toEqual(['stair high shut']);
    expect(nowhere(plan, U)).toEqual([]);
  });

  it('are passages of stairs, as open ones', () => {
    expect(told(stairwell({ high: { kind: 'opening' } }), U)).toEqual(['open-stair high']);
  });

  it('are none where a stair has no end above, and none where it has none below', () => {
    const short = { id: 'F', z: [0, 2.5], axis: [0, 1], climbs: 'along-axis' };
    const below = stairwell({ flight: [boxFeature('flight', [20.4, 2, 21.6, 7], short)] });
    expect(told(below, U)).toEqual(['stair high leads back']);
    expect(nowhere(below, U)).toEqual([door('high')]);
    const hanging = stairwell({
      flight: [boxFeature('flight', [20.4, 2, 21.6, 7], { ...short, z: [1.5, 4] })],
    });
    expect(nowhere(hanging, U)).toEqual([door('high')]);
    expect(nowhere(stairwell({ flight: [] }), U)).toEqual([door('high')]);
  });

  it('are a stair with a door out of its own on the ground too, once', () => {
    const own = doorNS('yard', 23, [0.5, 1.5], ['S1', null], { exit: true });
    const plan = stairwell({ rest: [own] });
    expect(told(plan, G)).toEqual(['stair low', 'final out', 'final yard from stair']);
    expect(told(plan, U, [door('low'), door('out')])).toEqual(['stair high']);
  });

  it('are flights in a hall only where nothing else is', () => {
    expect(told(stairHouse('G'), U)).toEqual(['open-stair F']);
    expect(told(stairHouse('G'), G)).toEqual(['final out']);
    expect(told(stairHouse('U'), U)).toEqual(['final out']);
  });

  it('are fire doors into a compartment that has an exit of its own', () => {
    const halves = (east: boolean, rating: string | null): WalkingPlan =>
      houseOf([
        boxFeature('space', [0, 0, 10, 2], { id: 'W', use: 'corridor' }),
        boxFeature('space', [10.2, 0, 20, 2], { id: 'E', use: 'corridor' }),
        boxFeature('compartment', [0, 0, 10, 2], { id: 'KW', type: 'fire' }),
        boxFeature('compartment', [10.2, 0, 20, 2], { id: 'KE', type: 'fire' }),
        doorNS('west', 0, [0.5, 1.5], ['W', null], { exit: true }),
        doorNS('mid', 10.1, [0.5, 1.5], ['W', 'E'], rating === null ? {} : { fireRating: rating }),
        ...(east ? [doorNS('east', 20, [0.5, 1.5], ['E', null], { exit: true })] : []),
      ]);
    expect(told(halves(true, '甲'), G)).toEqual(['final east', 'final west', 'compartment mid']);
    expect(told(halves(false, '甲'), G)).toEqual(['final west']);
    expect(told(halves(true, null), G)).toEqual(['final east', 'final west']);
  });

  it('are one for each run of an edge where a room goes over into open ground', () => {
    const plan = houseOf([
      boxFeature('space', [0, 0, 20, 4], { id: 'C', use: 'hall' }),
      boxFeature('outdoor', [4, 4, 6, 8], { id: 'N', form: 'ground' }),
      boxFeature('outdoor', [12, -4, 16, 0], { id: 'S', form: 'ground' }),
    ]);
    expect(told(plan, G)).toEqual(['ground S', 'ground N']);
    const { exits } = storeyExits(plan, [])[0]!;
    expect(exits.map(({ place }) => [place.x, place.y])).toEqual([
      [14, 0],
      [5, 4],
    ]);
  });

  it('of the demo hospital lead on from every storey above the ground', () => {
    const plan = soundPlan();
    for (const { storey, exits, nowhere: lost } of storeyExits(plan, shutOpenings(plan.document, null))) {
      expect(lost, storey).toEqual([]);
      const stairs = exits.filter(({ kind }) => kind === 'stair' || kind === 'open-stair');
      const isGround = exits.some(({ kind }) => kind === 'final');
      if (!isGround)
        expect(
          stairs.every(({ leadsOn, shut }) => leadsOn && !shut),
          storey,
        ).toBe(true);
    }
  });
});
