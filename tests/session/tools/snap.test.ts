import { describe, expect, it } from 'vitest';
import { snapAt } from '../../../src/session/tools/snap';
import { twoRooms } from '../../model/edit/two-rooms';

const document = twoRooms('line');
const snap = (x: number, y: number, reach = 0.2, options = {}) =>
  snapAt(document, 'storey_1', { x, y, reach }, options);

describe('snapAt', () => {
  it('an end of a wall before a corner, a corner before an edge, an edge before the grid', () => {
    expect(snap(4.08, 0.05)).toEqual({ x: 4.1, y: 0, by: 'end' });
    expect(snap(0.1, 0.1)).toEqual({ x: 0, y: 0, by: 'corner' });
    expect(snap(1.234, 0.1)).toEqual({ x: 1.234, y: 0, by: 'edge' });
    expect(snap(1.234, 1.51)).toEqual({ x: 1.25, y: 1.5, by: 'grid' });
  });

  it('to nothing when nothing is in reach, to the millimetre without a grid', () => {
    expect(snap(4.08, 0.05, 0, { grid: 0 })).toEqual({ x: 4.08, y: 0.05, by: 'grid' });
    expect(snap(1.23456, 1.5, 0, { grid: 0 })).toEqual({ x: 1.235, y: 1.5, by: 'grid' });
  });

  it('square from the point before: on the ray, and to the edge that it meets', () => {
    expect(snap(2, 1.4, 0.2, { from: [1, 1.5], square: true })).toEqual({ x: 2, y: 1.5, by: 'square' });
    expect(snap(3.9, 1.4, 0.2, { from: [1, 1.5], square: true })).toEqual({ x: 4, y: 1.5, by: 'edge' });
    expect(snap(1.1, 2.9, 0.2, { from: [1, 1.5], square: true })).toEqual({ x: 1, y: 3, by: 'edge' });
  });

  it('to what is being drawn', () => {
    expect(snap(2.05, 1.52, 0.2, { own: [[2, 1.5]] })).toEqual({ x: 2, y: 1.5, by: 'end' });
  });
});
