import { describe, expect, it } from 'vitest';
import { lockedExitFindings } from '../../../../src/analyses/egress/checks/locked-exits';
import type { WalkingPlan } from '../../../../src/analyses/walking/walking-plan';
import type { OpeningId } from '../../../../src/model/schema/ids';
import { boxFeature } from '../../../model/derive/read-plan';
import { doorEW, doorNS, houseOf, stairwell } from '../houses';
import { changed, foundOn } from './asked';

const NIGHT = { lockSchedule: [{ from: '20:30', to: '06:00' }] };

/** A corridor of 20 m with exits at both ends (`west`, `east`), a door across its middle (`mid`), and a room at each end (`near` at the west). */
function corridor(beds: number | null = 2): WalkingPlan {
  const house = houseOf([
    boxFeature('space', [0, 0, 10, 2], { id: 'W', use: 'corridor' }),
    boxFeature('space', [10.2, 0, 20, 2], { id: 'E', use: 'corridor' }),
    boxFeature('space', [2, 2.2, 6, 6.2], { id: 'N', use: beds === null ? 'office' : 'ward' }),
    boxFeature('space', [14, 2.2, 18, 6.2], { id: 'F', use: 'office' }),
    doorNS('west', 0, [0.5, 1.5], ['W', null], { exit: true }),
    doorNS('east', 20, [0.5, 1.5], ['E', null], { exit: true }),
    doorNS('mid', 10.1, [0.5, 1.5], ['W', 'E']),
    doorEW('near', [3, 4], 2.1, ['N', 'W']),
    doorEW('far', [15, 16], 2.1, ['F', 'E']),
  ]);
  return beds === null ? house : changed(house, 'spaces', 'space_N', { beds });
}

const lock = (plan: WalkingPlan, id: OpeningId, fields: object): WalkingPlan =>
  changed(plan, 'openings', id, fields);

const told = (plan: WalkingPlan, hour: string | null = null) =>
  foundOn(plan, lockedExitFindings, { hour }).map(({ code, severity, params }) => ({
    code: code.slice('egress.'.length),
    severity,
    opening: params['opening'],
    left: params['left'],
    rooms: params['rooms'],
    cutOff: params['cutOff'],
    at: params['at'],
  }));

describe('an exit locked at every hour (公安部令第61号 31)', () => {
  it('takes the nearest exit from the rooms beside it, and leaves one', () => {
    expect(told(lock(corridor(), 'opening_west', { locked: true }))).toEqual([
      {
        code: 'exit-locked',
        severity: 'critical',
        opening: 'opening_west',
        left: 1,
        rooms: 1,
        cutOff: 0,
        at: null,
      },
    ]);
  });

  it.each(['nfpa', 'uk'] as const)('is as dangerous by the code of %s', (profile) => {
    const found = foundOn(lock(corridor(), 'opening_west', { locked: true }), lockedExitFindings, {
      profile,
    });
    expect(found.map(({ severity }) => severity)).toEqual(['critical']);
  });

  it('is one although staff hold its key, and at any hour that is asked for', () => {
    const held = lock(corridor(), 'opening_west', { locked: true });
    for (const hour of [null, '03:00', '12:00']) expect(told(held, hour)).toEqual(told(held));
  });

  it('with the other one locked too leaves nobody a way', () => {
    const plan = lock(lock(corridor(), 'opening_west', { locked: true }), 'opening_east', { locked: true });
    const found = told(plan);
    expect(found.map(({ opening, severity }) => [opening, severity])).toEqual([
      ['opening_east', 'critical'],
      ['opening_west', 'critical'],
    ]);
    for (const { cutOff } of found) expect(cutOff).toBeGreaterThan(0);
  });

  it('is found where nobody tells of people, by what rooms are for', () => {
    expect(told(lock(corridor(null), 'opening_west', { locked: true }))).toHaveLength(1);
  });

  it('takes the stair from the storeys above when it is the end of a stair', () => {
    const house = stairwell({ rest: [doorNS('down', 23, [0.5, 1.5], ['S1', null], { exit: true })] });
    const [found, ...more] = foundOn(
      lock(changed(house, 'spaces', 'space_R', { beds: 3 }), 'opening_down', { locked: true }),
      lockedExitFindings,
    );
    expect(more).toEqual([]);
    expect(found?.params).toMatchObject({ fromStair: true, lost: 'storey_G storey_U', left: 0 });
    expect(found?.severity).toBe('critical');
  });

  it('is none where its door leads nowhere', () => {
    const house = stairwell({ flight: [], low: { locked: true }, rest: [] });
    expect(told(changed(house, 'spaces', 'space_R', { beds: 3 }))).toEqual([]);
  });
});

describe('a door on the only way', () => {
  it('locked at every hour cuts off those behind it', () => {
    const noEast = lock(corridor(), 'opening_east', { finalExit: false });
    const found = told(lock(noEast, 'opening_mid', { locked: true }));
    expect(found.map(({ opening, severity }) => [opening, severity])).toEqual([['opening_mid', 'critical']]);
    // The office of 16 m² at 6 m² a person; those in the ward still have the west exit.
    expect(found[0]?.cutOff).toBe(3);
  });

  it('of a room is none: who locks it has left it', () => {
    expect(told(lock(corridor(), 'opening_far', { locked: true }))).toEqual([]);
    expect(told(lock(corridor(), 'opening_far', NIGHT))).toEqual([]);
  });

  it('of a room with beds is one', () => {
    expect(told(lock(corridor(), 'opening_near', NIGHT))).toMatchObject([
      { code: 'exit-locked-at-hour', severity: 'critical', opening: 'opening_near', at: '20:30' },
    ]);
  });
});

describe('an exit locked by the hour (消防法 28)', () => {
  const plan = lock(corridor(), 'opening_west', { ...NIGHT, keyHolders: [] });

  it.each([
    [null, '20:30'],
    ['02:00', '02:00'],
    ['20:30', '20:30'],
    ['20:29', null],
    ['06:00', null],
    ['12:00', null],
  ])('asked at %s it is told at %s', (hour, at) => {
    expect(told(plan, hour)).toMatchObject(
      at === null ? [] : [{ code: 'exit-locked-at-hour', severity: 'major', left: 1, rooms: 1, at }],
    );
  });

  it('is none where nobody is known to be there: an empty house may be shut', () => {
    expect(told(lock(corridor(null), 'opening_west', NIGHT))).toEqual([]);
  });

  it('is told with its span and its key holders', () => {
    const [found] = foundOn(plan, lockedExitFindings);
    expect(found?.params).toMatchObject({ span: '20:30–06:00', keyHolders: 0, kind: 'final' });
  });
});

it('nothing is locked: nothing is told', () => {
  expect(told(corridor())).toEqual([]);
});

it('doors that are shut to try what they do are no finding', () => {
  expect(foundOn(corridor(), lockedExitFindings, { closed: ['opening_west'] })).toEqual([]);
});
