import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readWalk, writeWalk } from '../../src/scene/walk/walk-link';
import { MOST_PITCH } from '../../src/scene/walk/walker';

describe('first person in the address', () => {
  it('is read back to the centimetre and the degree (seeded)', () => {
    const pose = fc.record({
      at: fc.tuple(
        fc.double({ min: -1e6, max: 1e6, noNaN: true }),
        fc.double({ min: -1e6, max: 1e6, noNaN: true }),
      ),
      azimuth: fc.double({ min: -20, max: 20, noNaN: true }),
      pitch: fc.double({ min: -MOST_PITCH, max: MOST_PITCH, noNaN: true }),
    });
    fc.assert(
      fc.property(pose, (given) => {
        const read = readWalk(writeWalk(given))!;
        expect(Math.abs(read.at[0] - given.at[0])).toBeLessThanOrEqual(0.0051);
        expect(Math.abs(read.at[1] - given.at[1])).toBeLessThanOrEqual(0.0051);
        expect(Math.cos(read.azimuth - given.azimuth)).toBeGreaterThan(Math.cos(Math.PI / 359));
        expect(Math.abs(read.pitch - given.pitch)).toBeLessThan(Math.PI / 359);
        // Once written it stays what it is.
        expect(writeWalk(read)).toBe(writeWalk(readWalk(writeWalk(read))!));
      }),
      { numRuns: 500, seed: 4 },
    );
  });

  it.each([undefined, '', '1,2,3', '1,2,3,4,5', 'a,2,3,4', '1,,3,4', '1e9,2,3,4', '1,2,Infinity,4'])(
    'takes %s for none',
    (text) => {
      expect(readWalk(text)).toBeNull();
    },
  );
});
