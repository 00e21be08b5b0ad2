import { describe, expect, it } from 'vitest';
import { reachedSpaces } from '../../../src/features/print/escape/reached';
import { makeId, type OpeningId } from '../../../src/model/schema/ids';
import { doorEW, houseOf } from '../../analyses/egress/houses';
import { boxFeature } from '../../model/derive/read-plan';

describe('a lift in the lobby of a stair', () => {
  /** A corridor, the lobby north of it, and from there a stair and a lift. */
  const { plan } = houseOf([
    boxFeature('space', [0, 0, 10, 2], { id: 'C', use: 'corridor' }),
    boxFeature('space', [0, 2.2, 10, 5], { id: 'L', use: 'lobby' }),
    boxFeature('space', [0, 5.2, 4, 10], { id: 'S', use: 'stair' }),
    boxFeature('space', [6, 5.2, 10, 8], { id: 'X', use: 'lift-shaft' }),
    doorEW('lobby', [4, 5.2], 2.1, ['C', 'L']),
    doorEW('stair', [1, 2.2], 5.1, ['L', 'S']),
    doorEW('lift', [7, 8.2], 5.1, ['L', 'X']),
  ]).derived.parts[0]!;
  const space = (id: string) => makeId('space', id);
  const reached = (...locked: readonly string[]) =>
    reachedSpaces(plan, [space('C')], new Set<OpeningId>(locked.map((id) => makeId('opening', id))));

  it('is at hand while only the stair behind the lobby is locked: one waits there', () => {
    expect(['L', 'X', 'S'].map((id) => reached('stair').has(space(id)))).toEqual([true, true, false]);
    expect(reached('stair').isBeforeLockedStair(space('L'))).toBe(true);
  });

  it('is not behind a locked lobby, nor behind a locked door of its own', () => {
    expect(reached('lobby').has(space('X'))).toBe(false);
    expect(reached('lift').has(space('X'))).toBe(false);
    expect(reached().has(space('X'))).toBe(true);
  });
});
