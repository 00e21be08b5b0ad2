import { expect, it } from 'vitest';
import {
  coarser,
  FACE_WIDTH,
  FACE_WINDOW,
  facePixels,
} from '../../../../src/features/planner/cameras/picture/draw-face';

it('a face gets just the pixels that its metres get, and never none', () => {
  // 0.24 m × 0.30 m at 250 and 200 px/m; 40 of them are the face.
  expect(facePixels(250, 200)).toEqual({ across: 60, down: 60 });
  expect((60 * FACE_WIDTH) / FACE_WINDOW.width).toBeCloseTo(40, 9);
  expect(facePixels(1, 0.5)).toEqual({ across: 1, down: 1 });
});

it('each pixel is the mean of those that it is made from', () => {
  const [across, down, k] = [3, 2, 4];
  const fine = new Uint8ClampedArray(4 * across * down * k * k);
  for (let i = 0; i < fine.length; i++) fine[i] = (i * 37) % 251;
  const coarse = coarser(fine, { across, down }, k);
  const mean = (row: number, column: number, channel: number): number => {
    let sum = 0;
    for (let y = row * k; y < (row + 1) * k; y++) {
      for (let x = column * k; x < (column + 1) * k; x++) sum += fine[4 * (y * across * k + x) + channel]!;
    }
    return Math.round(sum / k ** 2);
  };
  for (const [row, column, channel] of [
    [0, 0, 0],
    [1, 2, 3],
    [0, 1, 2],
  ] as const) {
    expect(coarse[4 * (row * across + column) + channel]).toBe(mean(row, column, channel));
  }
});
