import { expect, it } from 'vitest';
import { DOOR_FLOW, doorLimit } from '../../../src/standards/egress/door-flow';

it('a door lets whole people through, and who is within the time in part counts', () => {
  expect(DOOR_FLOW.value).toBe(1.33);
  // 1.33 × 1.75 × 10 = 23.275; × 6 × 10 = 79.8; × 1 × 100 = 133, which rounding must not make 134.
  expect([doorLimit(1.75, 10), doorLimit(6, 10), doorLimit(1, 100)]).toEqual([24, 80, 133]);
});
