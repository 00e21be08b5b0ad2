import { describe, expect, it } from 'vitest';
import { barredWindowFindings } from '../../../../src/analyses/egress/checks/barred-windows';
import { prefabricatedRoomFindings } from '../../../../src/analyses/egress/checks/prefabricated-rooms';
import { shutterBlockedFindings } from '../../../../src/analyses/egress/checks/shutter-blocked';
import { stairObstructedFindings } from '../../../../src/analyses/egress/checks/stair-obstructed';
import { boxFeature, lineFeature, pointFeature } from '../../../model/derive/read-plan';
import { houseOf } from '../houses';
import { changed, foundOn } from './asked';

type Box = readonly [number, number, number, number];

const stair = boxFeature('space', [0, 0, 3, 6], { id: 'S', use: 'stair' });
const corridor = boxFeature('space', [3.2, 0, 20, 3], { id: 'C', use: 'corridor' });
const thing = (box: Box, name: string, rest: object = {}): unknown =>
  boxFeature('obstacle', box, { id: name, name, ...rest });

describe('stairs (消防法 28)', () => {
  it.each([
    ['cartons on a landing', [1, 1, 2, 1.5], 'Cartons', [0.5]],
    ['half of it in the wall', [2.5, 1, 3.5, 2], 'Cartons', [0.5]],
    ['in the corridor before it', [3.3, 1, 4, 2], 'Cartons', []],
    ['along its outline', [-1, 0, 0, 2], 'Cartons', []],
    ['the void over a half landing', [0, 3, 3, 5], 'Void over the half landing', []],
  ] as const)('%s', (_, box, name, areas) => {
    const plan = houseOf([stair, corridor, thing(box, name)]);
    const found = foundOn(plan, stairObstructedFindings);
    expect(found.map(({ params }) => params['area'])).toEqual(areas.map((area) => expect.closeTo(area, 6)));
    for (const { severity, place, cite } of found) {
      expect([severity, place.space, cite.standard, cite.clause]).toEqual([
        'major',
        'space_S',
        '消防法',
        '28',
      ]);
    }
  });

  it('are told under the own clause of a code, less gravely where that is known from memory', () => {
    const plan = houseOf([stair, thing([1, 1, 2, 1.5], 'Cartons')]);
    const [found] = foundOn(plan, stairObstructedFindings, { profile: 'nfpa' });
    expect([found?.severity, found?.cite.standard]).toEqual(['minor', 'NFPA 101']);
  });
});

describe('prefabricated rooms (year plans of hospitals)', () => {
  it.each([
    ['彩钢板房（宿舍）', 2.8, 'critical'],
    ['施工方板房', 2.8, 'major'],
    ["Contractor's cabin", null, 'major'],
    ['Foam-panel room', 1.2, null],
    ['Light cabin', 2.1, null],
    ['Cold cabinet', 2.1, null],
    ['活动柜', 2.1, null],
  ])('%s, %s m high: %s', (name, height, severity) => {
    const plan = houseOf([corridor, thing([5, 0, 9, 3], name, height === null ? {} : { height })]);
    const found = foundOn(plan, prefabricatedRoomFindings);
    expect(found.map((each) => [each.severity, each.place.space, each.params['area']])).toEqual(
      severity === null ? [] : [[severity, 'space_C', 12]],
    );
  });

  it('drawn as rooms are found as well', () => {
    const plan = houseOf([boxFeature('space', [0, 0, 4, 4], { id: 'P', name: '彩钢板房', use: 'office' })]);
    expect(foundOn(plan, prefabricatedRoomFindings).map(({ place }) => place.space)).toEqual(['space_P']);
  });
});

describe('barred windows (消防法 28)', () => {
  const window = (x: number, barred: boolean): unknown =>
    lineFeature(
      'window',
      [
        [x, 4.1],
        [x + 1.2, 4.1],
      ],
      { sill: 0.9, ...(barred ? { barred } : {}) },
    );
  const room = (use: string, rest: object = {}): unknown =>
    boxFeature('space', [0, 0, 8, 4], { id: 'R', use, ...rest });

  it.each([
    ['ward', [true], 'critical', 1, 0],
    ['ward', [true, false], 'major', 1, 1],
    ['office', [true, true], 'major', 2, 0],
    ['ward', [false], null, 0, 0],
    ['pharmacy-store', [true], null, 0, 0],
  ] as const)('%s with bars %s: %s', (use, bars, severity, windows, free) => {
    const plan = houseOf([room(use), ...bars.map((barred, i) => window(1 + 2 * i, barred))]);
    const found = foundOn(plan, barredWindowFindings);
    expect(found.map((each) => [each.severity, each.params['windows'], each.params['free']])).toEqual(
      severity === null ? [] : [[severity, windows, free]],
    );
  });

  it('of rooms that must be found locked are left aside', () => {
    const plan = changed(houseOf([room('office'), window(1, true)]), 'spaces', 'space_R', {
      mustBeLocked: true,
    });
    expect(foundOn(plan, barredWindowFindings)).toEqual([]);
  });
});

describe('fire shutters (公安部令第61号 31)', () => {
  const railing = lineFeature(
    'wall',
    [
      [0, 3],
      [12, 3],
    ],
    { id: 'W', thickness: 0.1, height: 1.1 },
  );
  const hall = boxFeature('space', [0, 3.1, 12, 8], { id: 'H', use: 'hall' });
  const shutter = (x: number): unknown =>
    pointFeature('asset', [x, 3], { id: `S${x}`, asset: 'fire-shutter' });

  // Two hang 4 m apart over the railing: each is 4 m wide. One alone is taken to be 2 m wide.
  it.each([
    ['a sofa before it', [2, 6], [1, 3.15, 2.5, 4], 'Sofa', [0.15]],
    ['between the two', [2, 6], [3.9, 3.2, 4.1, 4], 'Sofa', [0.2]],
    ['half a metre off', [2, 6], [1, 3.5, 2.5, 4], 'Sofa', []],
    ['beyond the end of the run', [2, 6], [8.6, 3.1, 9.5, 4], 'Sofa', []],
    ['before one that hangs alone', [2], [2.8, 3.3, 4, 4], 'Sofa', [0.3]],
    ['beside one that hangs alone', [2], [3.6, 3.3, 4, 4], 'Sofa', []],
    ['an escalator', [2, 6], [1, 3.2, 2.5, 7], 'Escalator', []],
  ] as const)('%s', (_, at, box, name, distances) => {
    const plan = houseOf([hall, railing, ...at.map(shutter), thing(box, name)]);
    const found = foundOn(plan, shutterBlockedFindings);
    expect(found.map(({ params }) => params['distance'])).toEqual(
      distances.map((distance) => expect.closeTo(distance, 6)),
    );
  });

  it('in a doorway come down along it', () => {
    const door = lineFeature(
      'door',
      [
        [4, 3],
        [7, 3],
      ],
      { id: 'D', spaces: ['H', null] },
    );
    const house = houseOf([hall, door, thing([6.5, 3.2, 9, 4], 'Boxes')]);
    const plan = changed(house, 'openings', 'opening_D', { leaf: 'shutter' });
    const found = foundOn(plan, shutterBlockedFindings);
    expect(found.map(({ params }) => [params['shutter'], params['distance']])).toEqual([
      ['opening_D', expect.closeTo(0.2, 6)],
    ]);
  });
});
