import { describe, expect, it } from 'vitest';
import { drawnFlights } from '../../../../src/model/derive/drawing/drawn-flights';
import { flightSchema } from '../../../../src/model/schema/flight';
import type { FlightEnd } from '../../../../src/geometry/nav/floor-input';

const flight = flightSchema.parse({
  id: 'flight_1',
  storey: 'storey_1',
  outline: {
    outer: [
      [0, 0],
      [1.2, 0],
      [1.2, 3],
      [0, 3],
    ],
  },
  z: [0, 1.5],
  axis: [0, 1],
  name: { zh: null, en: null },
});

const end = (y: number): FlightEnd => ({
  ax: 0,
  ay: y,
  bx: 1.2,
  by: y,
  joins: { kind: 'storey', storey: 0 },
});

describe('drawn flights', () => {
  it('rise from the end that the walking surface has as the low one', () => {
    const [up] = drawnFlights([flight], [{ low: end(0), high: end(3) }]);
    const [down] = drawnFlights([flight], [{ low: end(3), high: end(0) }]);
    expect(up).toMatchObject({ low: [0.6, 0], high: [0.6, 3], width: 1.2, z: [0, 1.5] });
    expect(down).toMatchObject({ low: [0.6, 3], high: [0.6, 0] });
  });

  it('rise as they say where no walked flight lies there', () => {
    const [up, down] = drawnFlights(
      [
        { ...flight, z: [1.5, 0], climbs: 'along-axis' },
        { ...flight, climbs: 'against-axis' },
      ],
      [],
    );
    expect([up?.low, down?.low]).toEqual([
      [0.6, 0],
      [0.6, 3],
    ]);
  });

  it('keep their own order where no walked flight lies there, and run along the longest edge without an axis', () => {
    const [lone] = drawnFlights([{ ...flight, axis: null }], [{ low: end(30), high: end(33) }]);
    expect(Math.abs(lone!.low[1] - lone!.high[1])).toBeCloseTo(3, 9);
  });
});
