import { describe, expect, it } from 'vitest';
import { wayOut } from '../../../src/analyses/way-out/compute';
import { doorEffects } from '../../../src/analyses/way-out/door-effects';
import type { DoorEffects } from '../../../src/analyses/way-out/result';
import type { Place } from '../../../src/analyses/walking/find-path';
import type { WalkingPlan } from '../../../src/analyses/walking/walking-plan';
import { seededRandom } from '../../../src/base/random';
import type { OpeningId } from '../../../src/model/schema/ids';
import { placeOfSample } from '../../geometry/nav/random-pairs';
import { cases } from '../../support/cases';
import { clinicHouse, corridorHouse, door, doorFeature, G } from './houses';
import { boxFeature } from '../../model/derive/read-plan';

function effectsAt(plan: WalkingPlan, place: Place, shut: readonly OpeningId[] = []): DoorEffects | null {
  const found = wayOut(plan, place, shut);
  return found.kind === 'way' ? doorEffects(plan, found.start, shut, found.way) : null;
}

describe('what shutting a door of the way does', () => {
  it('is just what asking again with that door shut says', () => {
    const plan = clinicHouse();
    let asked = 0;
    for (let seed = 1; seed <= cases(60); seed++) {
      const random = seededRandom(seed);
      const { storey, planX, planY } = placeOfSample(plan.nav, random.index(plan.nav.samples.count));
      const place = { storey: plan.derived.storeys[storey]!, x: planX, y: planY };
      const shut = plan.derived.doors.filter(() => random.next() < 0.15);
      const found = wayOut(plan, place, shut);
      if (found.kind !== 'way') continue;
      const { effects, matters, second } = doorEffects(plan, found.start, shut, found.way);
      expect(effects.map(({ id }) => id)).toEqual(found.way.doors.map(({ id }) => id));
      for (const { id, extra, rooms } of effects) {
        asked++;
        const without = wayOut(plan, place, [...shut, id]);
        if (extra === null) expect(without.kind).toBe('no-way');
        else {
          expect(without.kind).toBe('way');
          if (without.kind !== 'way') continue;
          expect(without.way.length - found.way.length).toBeCloseTo(extra, 6);
          expect(without.way.through.length - found.way.through.length).toBe(rooms);
        }
      }
      if (matters === null) continue;
      const without = wayOut(plan, place, [...shut, matters]);
      expect(second?.length ?? null).toEqual(
        without.kind === 'way' ? expect.closeTo(without.way.length, 6) : null,
      );
    }
    expect(asked).toBeGreaterThan(cases(60));
  });

  const house = corridorHouse();

  it('names the exit for who stands in the corridor, with the way that is left', () => {
    const found = effectsAt(house, { storey: G, x: 5, y: 1 });
    expect(found?.effects).toEqual([{ id: door('west'), extra: expect.closeTo(10, 6), rooms: 0 }]);
    expect(found?.matters).toBe(door('west'));
    expect(found?.second?.exit.id).toBe(door('east'));
    expect(found?.second?.length).toBeCloseTo(15, 6);
  });

  it('leaves the only door of the own room aside where another costs anything', () => {
    const found = effectsAt(house, { storey: G, x: 5, y: 5 });
    expect(found?.effects.map(({ id, extra }) => [id, extra === null])).toEqual([
      [door('room'), true],
      [door('west'), false],
    ]);
    expect(found?.matters).toBe(door('west'));
  });

  it('names the last of those that leave no way, for most people are behind it', () => {
    const found = effectsAt(house, { storey: G, x: 5, y: 5 }, [door('east')]);
    expect(found?.effects.every(({ extra }) => extra === null)).toBe(true);
    expect(found).toMatchObject({ matter: [door('west')], matters: door('west'), second: null });
  });

  it('names all that cost equally much, and none where a detour is a few steps', () => {
    const twice = corridorHouse([
      boxFeature('space', [20.2, 0, 26, 2], { id: 'V', use: 'lobby' }),
      doorFeature('lobby', [[25.9, 0.5], [25.9, 1.5]], { spaces: ['V', null], exit: true }), // prettier-ignore
    ], { east: { exit: false, spaces: ['C', 'V'] }, west: { exit: false } }); // prettier-ignore
    const found = effectsAt(twice, { storey: G, x: 5, y: 5 });
    expect(found?.matter).toEqual([door('east'), door('lobby')]);
    expect(found?.matters).toBe(door('lobby'));
    expect(effectsAt(house, { storey: G, x: 8.5, y: 1 })).toMatchObject({
      effects: [{ id: door('west'), extra: expect.closeTo(3, 6) }],
      matter: [],
      matters: null,
      second: null,
    });
  });

  it('names the own door when nothing else costs anything', () => {
    const twoAtOnce = corridorHouse([], {
      west: { exit: false },
      east: { exit: false },
      room: { exit: true },
    });
    const found = effectsAt(twoAtOnce, { storey: G, x: 5, y: 5 });
    expect(found).toMatchObject({ matters: door('room'), second: null });
  });
});
