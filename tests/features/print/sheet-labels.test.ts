import { describe, expect, it } from 'vitest';
import { layOut } from '../../../src/features/print/paper';
import { sheetLabels, textWidth } from '../../../src/features/print/sheet-labels';

const layout = layOut({ minX: 0, minY: 0, maxX: 40, maxY: 20 }, 'A4', 200)!;
const room = (wide: number, deep: number, number: string | null = '301') => ({
  key: 'space_1',
  number,
  name: '护士站',
  places: [{ x: 5, y: 5, wide, deep }],
});

describe('words on a sheet', () => {
  it('are number and name, the number alone, or nothing, as there is room', () => {
    expect(sheetLabels([room(3, 2)], layout)[0]?.lines).toEqual(['301', '护士站']);
    expect(sheetLabels([room(0.5, 2)], layout)[0]?.lines).toEqual(['301']);
    expect(sheetLabels([room(0.1, 2)], layout)).toEqual([]);
    expect(sheetLabels([room(3, 0.3)], layout)[0]?.lines).toEqual(['301']);
  });

  it('stand at the first place with room', () => {
    const two = { ...room(0.1, 2), places: [...room(0.1, 2).places, { x: 9, y: 5, wide: 3, deep: 2 }] };
    expect(sheetLabels([two], layout)[0]?.x).toBeCloseTo(layout.x(9), 9);
  });

  it('do not say a number twice', () => {
    expect(sheetLabels([{ ...room(3, 2), name: '301 护士站' }], layout)[0]?.lines).toEqual(['301 护士站']);
  });

  it('take a square a Chinese letter, half of one otherwise', () => {
    expect(textWidth('药房')).toBe(2);
    expect(textWidth('A1')).toBeCloseTo(1.12, 9);
  });
});
