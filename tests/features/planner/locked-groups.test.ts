import { expect, it } from 'vitest';
import type { ListedFinding } from '../../../src/features/planner/panel/listed-findings';
import { lockedGroups } from '../../../src/features/planner/panel/locked-groups';

const finding = (id: string, weight: number, locked: ListedFinding['locked']): ListedFinding =>
  // Only what is grouped by matters here.
  ({ id, weight, locked }) as ListedFinding;

it('parts passages, each with what it cuts off, the largest first, from rooms behind doors of their own', () => {
  const own = (door: string) => ({ kind: 'own-room', door, name: door }) as const;
  const passage = (door: string) => ({ kind: 'passage', door, name: `door ${door}` }) as const;
  const groups = lockedGroups([
    finding('a', 90, own('1')),
    finding('b', 50, passage('P')),
    finding('far', 40, null),
    finding('c', 30, passage('Q')),
    finding('d', 25, passage('Q')),
    finding('e', 10, own('2')),
  ]);
  expect(
    groups.map(({ kind, door, area, findings }) => [kind, door, area, findings.map(({ id }) => id).join('')]),
  ).toEqual([
    ['passage', 'door Q', 55, 'cd'],
    ['passage', 'door P', 50, 'b'],
    ['own-room', '', 100, 'ae'],
  ]);
  expect(lockedGroups([finding('far', 40, null)])).toEqual([]);
});
