import { describe, expect, it } from 'vitest';
import type { WalkingPlan } from '../../../../src/analyses/walking/walking-plan';
import { boxFeature } from '../../../model/derive/read-plan';
import { doorEW, doorNS, houseOf, stairwell } from '../houses';
import { asked, clearingOf, DOOR, FREE, hall, MOST, peopled, within } from './timed';

/**
 * A corridor of 20 by 2 m with smoke doors across it at x = 10.1, an exit of 1 m at its west end, and behind the smoke doors a room with a
 * door of 1 m whose middle is 14.6 m from the exit, round the jamb of the smoke door.
 */
const parted = (persons: number, across: readonly (readonly [string, number, number])[]): WalkingPlan =>
  peopled(
    houseOf([
      boxFeature('space', [0, 0, 10, 2], { id: 'C1', use: 'corridor' }),
      boxFeature('space', [10.2, 0, 20, 2], { id: 'C2', use: 'corridor' }),
      boxFeature('space', [13, 2.2, 17, 6.2], { id: 'N', use: 'meeting' }),
      doorEW('n', [14, 15], 2.1, ['N', 'C2']),
      ...across.map(([id, from, to]) => doorNS(id, 10.1, [from, to], ['C1', 'C2'])),
      doorNS('west', 0, [0.5, 1.5], ['C1', null], { exit: true }),
    ]),
    { N: persons },
  );

describe('smoke doors across the corridor', () => {
  // Not more than 0.921 a second on 1.6 m of corridor, 0.576 on a metre: nobody is in another's way there.
  const walk = 14.6 / FREE;

  it('of 0.8 m hold up those behind them more than their room’s door and the exit do', () => {
    const clearing = clearingOf(asked(parted(60, [['mid', 0.6, 1.4]])));
    // 0.5 m of it are walked on: 0.658 persons a second, where the doors of 1 m let pass 0.921.
    within(clearing.seconds, walk + 60 / (MOST * 0.5));
    expect(clearing.exits).toMatchObject([{ persons: 60, governs: 'door' }]);
  });

  it('beside each other let pass what both do', () => {
    const both = parted(60, [
      ['low', 0.1, 0.9],
      ['high', 1.1, 1.9],
    ]);
    // 1.316 a second: none waits there who came through the room's door.
    within(clearingOf(asked(both)).seconds, walk + 60 / DOOR);
    // One of them is locked.
    within(clearingOf(asked(both, ['low'])).seconds, walk + 60 / (MOST * 0.5), 0.02);
  });

  it('are not passed by those before them', () => {
    const near = peopled(
      houseOf([
        boxFeature('space', [0, 0, 10, 2], { id: 'C1', use: 'corridor' }),
        boxFeature('space', [10.2, 0, 20, 2], { id: 'C2', use: 'corridor' }),
        boxFeature('space', [3, 2.2, 7, 6.2], { id: 'N', use: 'meeting' }),
        doorEW('n', [4, 5], 2.1, ['N', 'C1']),
        doorNS('mid', 10.1, [0.6, 1.4], ['C1', 'C2']),
        doorNS('west', 0, [0.5, 1.5], ['C1', null], { exit: true }),
      ]),
      { N: 60 },
    );
    within(clearingOf(asked(near)).seconds, Math.hypot(4.5, 1.1) / FREE + 60 / DOOR);
  });
});

describe('a corridor', () => {
  /** A corridor of 20 m, so wide, with rooms north and south of x = 4.5 behind doors of 1 m, and an exit of 0.9 m at its west end. */
  const lane = (width: number): WalkingPlan =>
    peopled(
      houseOf([
        boxFeature('space', [0, 0, 20, width], { id: 'C', use: 'corridor' }),
        boxFeature('space', [3, width + 0.2, 7, width + 4.2], { id: 'N', use: 'meeting' }),
        boxFeature('space', [3, -4.2, 7, -0.2], { id: 'S', use: 'meeting' }),
        doorEW('n', [4, 5], width + 0.1, ['N', 'C']),
        doorEW('s', [4, 5], -0.1, ['S', 'C']),
        doorNS('west', 0, [0, 0.9], ['C', null], { exit: true }),
      ]),
      { N: 50, S: 50 },
    );

  it('of 0.9 m lets pass less than the exit at its end', () => {
    const clearing = clearingOf(asked(lane(0.9)));
    // 1.842 a second come onto 0.5 m that are walked on: 0.658 pass, as dense as most do, at 0.7 m/s.
    const walk = Math.hypot(4.5, 0.55) / 0.7;
    within(clearing.seconds, walk + 100 / (MOST * 0.5));
    expect(clearing.exits).toMatchObject([{ persons: 100, governs: 'corridor' }]);
  });

  it('of 2 m lets pass all that come: the exit holds them up', () => {
    const clearing = clearingOf(asked(lane(2)));
    // Of the exit 0.6 m are walked on. On the corridor as in `clearing.test.ts`, with two rooms: 0.948 m/s.
    within(clearing.seconds, Math.hypot(4.5, 1.1) / 0.948 + 100 / (MOST * 0.6), 0.02);
    expect(clearing.exits).toMatchObject([{ persons: 100, governs: 'door' }]);
  });
});

describe('what makes up the time', () => {
  it('is walking as long as it takes half of it', () => {
    // The farthest are 10.77 m from the door, alone there after 9.05 s. 16 persons are through it in 17.4 s, 17 in 18.5 s.
    expect(clearingOf(asked(hall(16))).exits).toMatchObject([{ governs: 'walk' }]);
    expect(clearingOf(asked(hall(17))).exits).toMatchObject([{ governs: 'door' }]);
  });

  it('is the stair where people wait for it longest', () => {
    // By two doors of the ward 1.842 a second come onto 1.6 m of corridor (2.105) and through a door of 1.8 m (1.974) to the steps of 1.2 m,
    // of which 0.9 m are walked on: k / (4 · 0.266) · 0.9 = 0.818 a second (k = 0.967). The last of 90 waits 90 / 0.818 − 90 / 1.842 = 61 s
    // there; at the ward's doors less than 45 / 0.921 = 49 s.
    const plan = stairwell({
      high: { clearWidth: 1.8 },
      rest: [doorEW('room2', [5.5, 6.5], 2.1, ['R', 'C2'], { storey: 'U' })],
    });
    const result = asked(peopled(plan, { R: 90 }));
    expect(result.buildings).toMatchObject([{ persons: 90, governs: 'stair' }]);
    // The storey is left at the stair's door.
    expect(clearingOf(result, 'U').exits).toMatchObject([{ governs: 'door' }]);
  });
});

describe('a crowd in a hall', () => {
  it('is as dense at two doors as at one: half of the people on half of the floor', () => {
    // 120 persons on 20 · 6 m: one a square metre, who walk 1.4 · (1 − 0.266) = 1.028 m/s. The farthest come 20.06 m to the door of 2.9 m
    // that is theirs, in 19.5 s; it would have let 60 persons through in 17.5 s.
    const plan = peopled(
      houseOf([
        boxFeature('space', [0, 0, 20, 6], { id: 'R', use: 'meeting' }),
        doorNS('low', 0, [0.05, 2.95], ['R', null], { exit: true }),
        doorNS('high', 0, [3.05, 5.95], ['R', null], { exit: true }),
      ]),
      { R: 120 },
    );
    const clearing = clearingOf(asked(plan));
    expect(clearing.exits).toMatchObject([{ persons: 60 }, { persons: 60 }]);
    within(clearing.seconds, Math.hypot(20, 1.5) / (1.4 * (1 - 0.266)), 0.02);
  });
});
