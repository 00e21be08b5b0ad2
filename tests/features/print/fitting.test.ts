import { describe, expect, it } from 'vitest';
import { wrapped } from '../../../src/features/print/fitting';
import { textWidth } from '../../../src/features/print/sheet-labels';

describe('words of the strip', () => {
  it('stay in a line where that fits, else take two lines before they shrink', () => {
    expect(wrapped('疏散平面图', 3.6, 58)).toEqual({ lines: ['疏散平面图'], size: 3.6 });
    const { lines, size } = wrapped('八层 老年医学科・卒中单元・神经康复 · 疏散平面图', 3.6, 58);
    expect(lines).toHaveLength(2);
    expect(size).toBe(3.6);
    for (const line of lines) expect(textWidth(line) * size).toBeLessThanOrEqual(58);
    expect(lines.join('').replaceAll(' ', '')).toBe('八层老年医学科・卒中单元・神经康复·疏散平面图');
  });

  it('never shrink below what is read', () => {
    expect(wrapped('a'.repeat(400), 3.6, 58).size).toBe(1.8);
    expect(wrapped('一二三四五六七八九十'.repeat(6), 3.6, 58).size).toBeLessThan(3.6);
  });
});
