import { describe, expect, it } from 'vitest';
import { moveFocus } from '../../src/ui/move-focus';
import { readNumber } from '../../src/ui/number-field';

describe('typed numbers', () => {
  it.each([
    ['12.5', 12.5],
    ['12,5', 12.5],
    [' 7 ', 7],
    ['１２．５', 12.5],
    ['−3', -3],
    ['-0.1', -0.1],
  ])('%s → %d', (text, value) => {
    expect(readNumber(text)).toBe(value);
  });

  it.each(['', ' ', 'abc', '1.2.3', '12m', '1,2,3'])('%s is none', (text) => {
    expect(readNumber(text)).toBeNaN();
  });
});

describe('moving in a list', () => {
  it('steps, stops at the ends, jumps', () => {
    expect(moveFocus('ArrowDown', 0, 3)).toBe(1);
    expect(moveFocus('ArrowDown', 2, 3)).toBe(2);
    expect(moveFocus('ArrowUp', 0, 3)).toBe(0);
    expect(moveFocus('End', 0, 3)).toBe(2);
    expect(moveFocus('Home', 2, 3)).toBe(0);
    expect(moveFocus('ArrowDown', -1, 3)).toBe(0);
    expect(moveFocus('x', 1, 3)).toBeNull();
    expect(moveFocus('ArrowDown', 0, 0)).toBeNull();
  });
});
