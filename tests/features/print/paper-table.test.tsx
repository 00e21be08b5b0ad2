import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { PaperTable } from '../../../src/features/print/schedule/paper-table';

const rowOf = (...cells: readonly (string | number | null)[]): readonly string[] => {
  const columns = cells.map((value, i) => ({ head: `H${i}`, value: () => value }));
  const markup = renderToStaticMarkup(
    <PaperTable caption="" columns={columns} rows={['one']} idOf={(id) => id} />,
  );
  return [...markup.matchAll(/<td[^>]*>([^<]*)<\/td>/g)].map(([, text]) => text ?? '');
};

it('a number is not broken at its hyphens, whatever else may be', () => {
  expect(rowOf('C-L07.X3W', 'Water-based', 'MS/T 3A 6 L', null, 2)).toEqual([
    'C-\u2060L07.X3W',
    'Water-based',
    'MS/T 3A 6 L',
    '–',
    '2',
  ]);
});

it('days stand under one another, and other pairs are broken between their two parts alone', () => {
  expect(rowOf('2025-08-06', '2025-08-06 / 2025-08-07', 'A 12.3 / 15 m')).toEqual([
    '2025-08-06',
    '2025-08-06\n2025-08-07',
    'A\u00a012.3 / 15\u00a0m',
  ]);
});
