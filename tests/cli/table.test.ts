import { describe, expect, it } from 'vitest';
import { pairs, table } from '../../src/cli/table';

describe('table', () => {
  it('lines columns up, numbers to the right', () => {
    const lines = table(
      ['storey', 'area'],
      [
        ['L1', '1,234 m²'],
        ['Basement', '9.5 m²'],
      ],
    );
    expect(lines).toEqual([
      'storey        area',
      '────────  ────────',
      'L1        1,234 m²',
      'Basement    9.5 m²',
    ]);
  });

  it('counts Chinese characters as two columns', () => {
    expect(
      pairs([
        ['楼层', '1'],
        ['m', '2'],
      ]),
    ).toEqual(['楼层  1', 'm     2']);
  });
});
