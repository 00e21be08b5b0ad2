import { describe, expect, it } from 'vitest';
import { csvText } from '../../src/base/csv-text';

describe('rows for a spreadsheet', () => {
  it('are told apart by commas and lines, with a mark for UTF-8', () => {
    expect(
      csvText([
        ['楼层', 'a'],
        [1.5, null],
      ]),
    ).toBe('\uFEFF楼层,a\r\n1.5,\r\n');
  });

  it.each([
    ['a,b', '"a,b"'],
    ['say "x"', '"say ""x"""'],
    ['two\nlines', '"two\nlines"'],
    ['=1+1', "'=1+1"],
    ['@cmd', "'@cmd"],
    ['-3F', "'-3F"],
  ])('keep %j a text', (text, cell) => {
    expect(csvText([[text]])).toBe(`\uFEFF${cell}\r\n`);
  });

  it('leave numbers numbers', () => {
    expect(csvText([[-3, 0]])).toBe('\uFEFF-3,0\r\n');
  });
});
