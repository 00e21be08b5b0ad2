import { describe, expect, it } from 'vitest';
import type { EvacuationScenario } from '../../../src/model/scenario/evacuation-scenario';
import { newGroup } from '../../../src/model/scenario/new-group';
import { makeId } from '../../../src/model/schema/ids';
import { leftOutOf } from '../../../src/model/scenario/left-out';
import { EMPTY_SCENARIO, withGroup } from '../../../src/session/evacuation/scenario-edits';

const ROOM = makeId('space', 'R');
const other = newGroup('C', 7);
const late = { distribution: 'uniform', min: 53, max: 70 } as const;
const nurses = { ...newGroup('R', 4), profile: 'adult' };
const patients = { ...newGroup('R', 8), profile: 'patient', premovement: late };
const withSticks = { ...newGroup(ROOM, 2), profile: 'stick' };
const of = (groups: EvacuationScenario['groups']): EvacuationScenario => ({ ...EMPTY_SCENARIO, groups });
const mixed = of([nurses, other, patients, withSticks]);

describe('the people of a room', () => {
  it('of several kinds keep their kinds and shares when only their number changes', () => {
    const { groups } = withGroup(mixed, ROOM, { count: 28 });
    expect(groups).toEqual([
      { ...nurses, count: 8 },
      { ...patients, count: 16 },
      { ...withSticks, count: 4 },
      other,
    ]);
  });

  it('are whole, and as many as told, whatever the number', () => {
    for (let count = 1; count <= 30; count++) {
      const groups = withGroup(mixed, ROOM, { count }).groups.filter((group) => group !== other);
      expect(groups.reduce((sum, group) => sum + group.count, 0)).toBe(count);
      for (const group of groups) {
        const before = [nurses, patients, withSticks].find(({ profile }) => profile === group.profile)!;
        expect(Math.abs(group.count - (count * before.count) / 14)).toBeLessThan(1);
      }
    }
  });

  it('of none left are no group', () => {
    expect(withGroup(mixed, ROOM, { count: 0 }).groups).toEqual([other]);
    // One of fourteen is nobody's whole one but the most numerous kind's.
    expect(withGroup(mixed, ROOM, { count: 1 }).groups).toEqual([{ ...patients, count: 1 }, other]);
  });

  it('become one kind, as many as they were, when a kind is chosen', () => {
    expect(withGroup(mixed, ROOM, { profile: 'visitor' }).groups).toEqual([
      { ...nurses, profile: 'visitor', count: 14 },
      other,
    ]);
  });

  it('are put where nobody was, and of one kind keep it', () => {
    expect(withGroup(of([other]), ROOM, { count: 3 }).groups).toEqual([other, newGroup('R', 3)]);
    expect(withGroup(of([patients, other]), ROOM, { count: 3 }).groups).toEqual([
      { ...patients, count: 3 },
      other,
    ]);
    expect(withGroup(of([other]), ROOM, { profile: 'stick', count: 2 }).groups).toEqual([
      other,
      { ...newGroup('R', 2), profile: 'stick' },
    ]);
  });
});

it('who is left out is summed by why', () => {
  const leftOut = [
    { space: 'R', people: 2, why: 'no-room' },
    { space: 'C', people: 5, why: 'no-room' },
    { space: 'C', people: 1, why: 'no-way' },
  ] as const;
  expect(leftOutOf({ ...EMPTY_SCENARIO, leftOut })).toEqual({ 'cannot-walk': 0, 'no-room': 7, 'no-way': 1 });
});
