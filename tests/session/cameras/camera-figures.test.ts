import { describe, expect, it } from 'vitest';
import { smallWard } from '../../../src/demo/small-ward/small-ward';
import { cameraFigures, roomRows } from '../../../src/session/cameras/camera-figures';
import { asked } from '../../analyses/cameras/support';

const result = asked(smallWard());
const storeys = result.storeys.map(({ storey }) => storey);

describe('figures of cameras', () => {
  it('those of the storeys come to those of all', () => {
    const all = cameraFigures(result, null);
    const parts = storeys.map((storey) => cameraFigures(result, storey));
    for (const key of [
      'area',
      'seen',
      'blind',
      'below',
      'doorways',
      'unmet',
      'cameras',
      'faulty',
      'broken',
    ] as const) {
      expect(
        parts.reduce((sum, part) => sum + part[key], 0),
        key,
      ).toBeCloseTo(all[key], 6);
    }
    expect(all.area).toBeGreaterThan(0);
  });

  it('what is seen, what is not well enough and what is blind make up the floor that is to be seen', () => {
    const { area, seen, blind, below } = cameraFigures(result, null);
    expect(seen + blind + below).toBeCloseTo(area, 6);
  });

  it('doorways are those of duties that must be met, each once for its room', () => {
    const must = result.storeys.flatMap(({ rooms }) =>
      rooms.flatMap(({ space, doors }) =>
        doors.filter(({ duty }) => duty.force === 'must').map(({ opening }) => `${space} ${opening}`),
      ),
    );
    expect(cameraFigures(result, null).doorways).toBe(new Set(must).size);
  });
});

describe('rows of rooms', () => {
  it('are all rooms with a duty, and come to the same floor', () => {
    const rows = roomRows(result, null);
    const rooms = result.storeys.flatMap((each) => each.rooms);
    expect(rows.map(({ space }) => space)).toEqual(
      rooms.filter(({ floors, doors }) => floors.length + doors.length > 0).map(({ space }) => space),
    );
    const blind = rows.reduce((sum, { floor }) => sum + (floor?.blind ?? 0), 0);
    expect(blind).toBeCloseTo(cameraFigures(result, null).blind, 6);
    for (const { floor } of rows) {
      expect(floor?.share ?? 1).toBeGreaterThanOrEqual(0);
      expect(floor?.share ?? 1).toBeLessThanOrEqual(1);
    }
  });

  it('of a storey are those of all that lie on it', () => {
    const all = roomRows(result, null);
    for (const storey of storeys) {
      expect(roomRows(result, storey)).toEqual(all.filter((row) => row.storey === storey));
    }
  });
});
