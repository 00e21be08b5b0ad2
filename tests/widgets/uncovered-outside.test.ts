import { expect, it } from 'vitest';
import { smallWard } from '../../src/demo/small-ward/small-ward';
import type { CampusDocument } from '../../src/model/schema/document';
import { uncoveredOutside } from '../../src/widgets/uncovered-outside';

const { spaces } = smallWard();
const [first, second, third, fourth] = Object.values(spaces);

it('adds up the uncovered floor of roofs, yards, voids and shafts only, edges of cells left out', () => {
  if (!first || !second || !third || !fourth) throw new Error('the sample has at least four spaces');
  const changed: CampusDocument['spaces'] = {
    ...spaces,
    [first.id]: { ...first, use: 'roof' },
    [second.id]: { ...second, use: 'void' },
    [third.id]: { ...third, use: 'outdoor' },
    [fourth.id]: { ...fourth, use: 'office' },
  };
  const of = (space: typeof first.id, uncovered: number) => ({ space, area: 100, uncovered, worst: null });
  const storeys = [
    { bySpace: [of(first.id, 60), of(fourth.id, 30)] },
    { bySpace: [of(second.id, 12.5), of(third.id, 0.009)] },
  ];
  expect(uncoveredOutside(changed, storeys)).toEqual({ area: 72.5, count: 2 });
});
