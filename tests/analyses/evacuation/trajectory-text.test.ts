import { expect, it } from 'vitest';
import { trajectoryHead, trajectoryRow } from '../../../src/analyses/evacuation/trajectory-text';

it('has the head that readers look for: the frame rate as a word of its own, the unit beside x', () => {
  const head = trajectoryHead({ description: 'a run', frameRate: 10, geometry: 'ward.plan.geojson' });
  expect(
    head
      .split('\n')
      .slice(0, -1)
      .every((line) => line.startsWith('#')),
  ).toBe(true);
  const rate = head.split('\n').find((line) => line.includes('framerate'))!;
  expect(rate.split(/\s+/).map(Number).find(Number.isFinite)).toBe(10);
  expect(head).toContain('x/m');
  expect(head.endsWith('\n')).toBe(true);
});

it('keeps words from outside within their lines', () => {
  const head = trajectoryHead({ description: 'a\n1\t2\t3', frameRate: 8, geometry: 'x\r\ny\u2028z' });
  expect(head.split(/[\r\n\u2028]/)).toHaveLength(5);
});

it('a row is five numbers, never in powers of ten', () => {
  expect(trajectoryRow(3, 12, 1.23456, -0.00001, 1e-9)).toBe('3\t12\t1.2346\t-0.0000\t0.0000\n');
});
