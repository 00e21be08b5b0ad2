import { expect, it } from 'vitest';
import { doorResistance } from '../../../src/standards/egress/door-resistance';

it.each([
  ['甲', 90],
  ['甲级', 90],
  ['乙级防火门', 60],
  ['丙', 30],
  ['FA', 90],
  ['FB', 60],
  ['C', 30],
  ['EI60', 60],
  ['EI2 90', 90],
  ['FD30S', 30],
  ['90', 90],
  [' 120 min', 120],
  ['A1.50', 90],
  ['1.0h', 60],
  ['特级', null],
  ['', null],
  ['fire door', null],
])('%s resists %s minutes', (written, minutes) => {
  expect(doorResistance(written)).toBe(minutes);
});
