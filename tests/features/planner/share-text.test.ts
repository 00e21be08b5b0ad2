import { expect, it } from 'vitest';
import { shareText } from '../../../src/features/planner/chemicals/share-text';
import { formats } from '../../../src/i18n/formats';

it('tells a share that is not nothing as more than nothing', () => {
  const told = (share: number): string => shareText(share, formats('en'));
  expect([0, 1e-9, 0.00004, 0.0001, 0.1234].map(told)).toEqual([
    '0',
    '<0.0001',
    '<0.0001',
    '0.0001',
    '0.1234',
  ]);
});
