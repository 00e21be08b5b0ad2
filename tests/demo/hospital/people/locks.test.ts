import { describe, expect, it } from 'vitest';
import { isLockedAt } from '../../../../src/model/query/is-locked-at';
import { occupancyAt } from '../../../../src/model/query/occupancy-at';
import type { Opening } from '../../../../src/model/schema/opening';
import { soundHospital } from '../../support/hospitals';

const document = soundHospital();
const openings = Object.values(document.openings);
const useOf = (id: string | null): string | null =>
  Object.values(document.spaces).find((space) => space.id === id)?.use ?? null;

/** Rooms whose doors the night lock check tries at two. */
const TRIED = [
  'A-L01.VAULT',
  'A-L01.CASH',
  'A-L01.PHA',
  'A-L01.PHN',
  'A-L01.PHS',
  'A-L01.Q2',
  'C-L01.PHI',
  'C-L01.PHN',
  'C-L01.PHS',
  'C-L13.ARC',
  'C-L14.FIN',
  'C-L14.DCN',
  'B-L04.DRG',
  'B-L02.PATS',
];
const doorsOf = (room: string): Opening[] =>
  openings.filter(({ kind, spaces }) => kind === 'door' && spaces?.some((id) => id === `space_${room}`));

describe('locks by the hour', () => {
  it.each(TRIED)('of %s hold at two in the morning, let go at ten, and have key holders', (room) => {
    const doors = doorsOf(room);
    expect(doors.length).toBeGreaterThan(0);
    for (const door of doors) {
      expect(isLockedAt(door, '02:00'), door.id).toBe(true);
      expect(isLockedAt(door, '10:00'), door.id).toBe(false);
      expect(door.keyHolders.length, door.id).toBeGreaterThan(1);
    }
  });

  it('hold at two on every door inside the building of a room that must be found locked', () => {
    for (const { id, mustBeLocked } of Object.values(document.spaces)) {
      if (!mustBeLocked) continue;
      for (const door of doorsOf(id.replace('space_', ''))) {
        if (door.finalExit !== true) expect(isLockedAt(door, '02:00'), door.id).toBe(true);
      }
    }
  });

  it('are on no door to the open and on no door of a stair', () => {
    const locked = openings.filter(({ lockSchedule }) => lockSchedule.length > 0);
    expect(locked.length).toBeGreaterThan(100);
    for (const { id, finalExit, spaces } of locked) {
      expect(finalExit, id).not.toBe(true);
      expect(spaces?.map(useOf), id).not.toContain('stair');
    }
  });

  it('name a key holder on every door that they hold', () => {
    for (const { id, lockSchedule, keyHolders } of openings) {
      if (lockSchedule.length > 0) expect(keyHolders.length, id).toBeGreaterThan(0);
    }
  });

  it('leave everybody who is in at two a way to a stair or to the open', () => {
    const next = new Map<string, string[]>();
    const reached = new Set<string>();
    for (const opening of openings) {
      if (opening.kind === 'window' || isLockedAt(opening, '02:00')) continue;
      const [a, b] = opening.spaces ?? [null, null];
      if (a !== null && b !== null) {
        next.set(a, [...(next.get(a) ?? []), b]);
        next.set(b, [...(next.get(b) ?? []), a]);
      }
      if (opening.finalExit === true) for (const id of [a, b]) if (id !== null) reached.add(id);
    }
    for (const { id, use } of Object.values(document.spaces)) if (use === 'stair') reached.add(id);
    for (const id of reached) for (const other of next.get(id) ?? []) reached.add(other);
    // Two pharmacists work behind a door that opens from inside.
    const inside = new Set(['space_C-L01.PHI', 'space_C-L01.PVO', 'space_C-L01.PVC', 'space_C-L01.PVK']);
    const stuck = [...occupancyAt(document, 2, { weekend: false }).keys()].filter((id) => !reached.has(id));
    expect(stuck.filter((id) => !inside.has(id))).toEqual([]);
  });
});
