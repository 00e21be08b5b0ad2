import { describe, expect, it } from 'vitest';
import { computeEgress } from '../../../src/analyses/egress/compute';
import { USUAL_QUESTION } from '../../../src/analyses/egress/result';
import { personsSteps } from '../../../src/analyses/egress/rooms/persons';
import { levelWays } from '../../../src/analyses/egress/travel/level-ways';
import { finished } from '../../../src/base/steps';
import { shutOpenings } from '../../../src/model/query/shut-openings';
import { egressVerdict, hasWay, storeyFigures } from '../../../src/session/egress/egress-figures';
import { soundPlan, toldPlan } from '../../demo/support/hospitals';
import { ofTravel } from './of-travel';

const found = (plan: Parameters<typeof computeEgress>[0]): string[] =>
  ofTravel(computeEgress(plan, USUAL_QUESTION)).map(({ id }) => id);

/** What the buildings of the hospital have before any story is planted. */
const AS_DRAWN: readonly string[] = [
  // Story 71: the north end of the old inpatient building, on every storey with a room there that people stay in.
  'egress.dead-end-long:space_D-L02.PNT',
  'egress.dead-end-long:space_D-L03.D20',
  'egress.dead-end-long:space_D-L04.D20',
  'egress.dead-end-long:space_D-L04.LAU',
  // The outermost room of an arm: 36 m to the stair, 8.5 m of them twice, where 43.75 m are allowed.
  ...['A-L02', 'A-L03', 'A-L04', 'A-L05'].map((storey) => `egress.dead-end-long:space_${storey}.M3E1`),
  // Over 75 m² with one door.
  'egress.second-door-missing:space_B-L03.CSSD',
  'egress.second-door-missing:space_B-L03.STE',
  'egress.second-door-missing:space_E-L02.KI2',
  'egress.second-door-missing:space_E-L02.SRV',
];

describe('ways out of the demo hospital', () => {
  it('have as drawn what its programme says, and little besides', () => {
    expect(found(soundPlan()).toSorted()).toEqual(AS_DRAWN.toSorted());
  }, 120_000);

  it('have with its stories one room more with one door, and what locked doors do', () => {
    const told = found(toldPlan());
    expect(told).toEqual(expect.arrayContaining([...AS_DRAWN]));
    expect(told).toContain('egress.second-door-missing:space_C-L13.SIM');
  }, 120_000);

  it('tell what of a dead end was counted twice, and of none that went by its own limit', () => {
    const { findings } = computeEgress(soundPlan(), USUAL_QUESTION);
    const paramsOf = (room: string) =>
      findings.find(({ id }) => id === `egress.dead-end-long:space_${room}`)?.params;
    const arm = paramsOf('A-L02.M3E1');
    expect(arm?.['twice']).toBeCloseTo(8.5, 1);
    expect(Number(arm?.['length']) - Number(arm?.['twice'])).toBeLessThanOrEqual(
      Number(arm?.['walked']) + 0.01,
    );
    const own = paramsOf('D-L03.D20');
    expect(own?.['twice']).toBeNull();
    expect(own?.['length']).toBeLessThanOrEqual(Number(own?.['walked']) + 0.01);
  }, 120_000);

  it('lead from every room that people stay in to an exit that is open', () => {
    const plan = soundPlan();
    const { storeys } = computeEgress(plan, USUAL_QUESTION);
    const level = levelWays(plan, shutOpenings(plan.document, null));
    const rooms = storeys.flatMap((storey) => storey.rooms);
    expect(rooms.length).toBeGreaterThan(1000);
    const lost = rooms.filter(
      ({ doors, persons, space }) =>
        persons > 0 &&
        !doors.some(({ walked }) => walked !== null) &&
        !level.rooms.some((storey) => storey.rooms.some(({ space: { id }, isWay }) => id === space && isWay)),
    );
    expect(lost.map(({ space }) => space)).toEqual([]);
    for (const { doors } of rooms) {
      for (const { walked, straight } of doors) {
        if (walked !== null) expect(straight).toBeLessThanOrEqual(walked);
      }
    }
  }, 120_000);

  it('leave at two at night nobody but the two who are on duty in pharmacies that are locked', () => {
    const plan = toldPlan();
    const { storeys, findings } = computeEgress(plan, { ...USUAL_QUESTION, hour: '02:00' });
    const lost = storeys.flatMap(({ rooms }) => rooms).filter((room) => room.persons > 0 && !hasWay(room));
    const { persons, withoutWay } = egressVerdict(
      storeyFigures({ profile: 'cn', storeys, findings, buildings: [] }),
    );
    expect(lost.map(({ space, persons: count, personsBy }) => [space, count, personsBy])).toEqual([
      ['space_C-L01.PHI', 1, 'population'],
      ['space_C-L01.PVC', 1, 'population'],
    ]);
    expect(withoutWay).toBe(2);
    expect(storeys.reduce((sum, { clearing }) => sum + clearing.stranded, 0)).toBe(2);
    expect(findings.filter(({ code }) => code === 'egress.no-exit').map(({ place }) => place.space)).toEqual(
      lost.map(({ space }) => space),
    );
    // No room is left out of the sum that the page says.
    const by = (how: string): number =>
      storeys
        .flatMap(({ rooms }) => rooms)
        .reduce((sum, room) => sum + (room.personsBy === how ? room.persons : 0), 0);
    expect(by('population') + by('use') + by('hours')).toBe(persons);
    const fullest = finished(personsSteps(plan, 'cn', null));
    for (const room of storeys.flatMap(({ rooms }) => rooms)) {
      const { persons: most } = fullest(plan.document.spaces[room.space]!);
      expect(room.persons, room.space).toBeLessThanOrEqual(most);
    }
  }, 120_000);
});
