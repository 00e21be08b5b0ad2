import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { SpaceCoverage } from '../../../src/analyses/extinguishers/result';
import { orderedSpaces, pressed, WORST_FIRST } from '../../../src/features/planner/panel/ordered-spaces';

const row = fc.record({
  name: fc.nat(30),
  uncovered: fc.nat(5),
  length: fc.constantFrom(1, 2, 20, Infinity, null),
});
type Row = { name: number; uncovered: number; length: number | null };

/** Only what the order goes by. */
const coverage = ({ name, uncovered, length }: Row): SpaceCoverage =>
  ({ space: `space_${name}`, uncovered, worst: length === null ? null : { length } }) as SpaceCoverage;
const nameOf = ({ space }: SpaceCoverage): string => `Room ${space.slice('space_'.length)}`;

it('rows stand as the head says, all of them, equal ones as they came (seeded)', () => {
  const orders = [
    WORST_FIRST,
    pressed(WORST_FIRST, 'uncovered'),
    pressed(WORST_FIRST, 'space'),
    pressed(WORST_FIRST, 'worst'),
  ];
  expect(orders).toEqual([
    { by: 'uncovered', down: true },
    { by: 'uncovered', down: false },
    { by: 'space', down: false },
    { by: 'worst', down: true },
  ]);
  fc.assert(
    fc.property(fc.array(row), fc.constantFrom(...orders), (given, order) => {
      const rows = given.map(coverage);
      const told = orderedSpaces(rows, order, nameOf, 'zh');
      expect(new Set(told)).toEqual(new Set(rows));
      const value = (each: SpaceCoverage): number =>
        order.by === 'space'
          ? Number(each.space.slice('space_'.length))
          : order.by === 'uncovered'
            ? each.uncovered
            : (each.worst?.length ?? 0);
      for (let i = 1; i < told.length; i++) {
        const [a, b] = [told[i - 1]!, told[i]!];
        if (value(a) === value(b)) expect(rows.indexOf(a)).toBeLessThan(rows.indexOf(b));
        else expect(value(a) < value(b)).toBe(!order.down);
      }
    }),
    { numRuns: 300, seed: 6 },
  );
});

it('names go as the language of the page orders them', () => {
  const names = ['手术室', '药房', '病房'];
  const rows = names.map((_, name) => coverage({ name, uncovered: 0, length: null }));
  const nameIn = ({ space }: SpaceCoverage): string => names[Number(space.slice('space_'.length))] ?? '';
  const told = (language: 'zh' | 'en'): string[] =>
    orderedSpaces(rows, { by: 'space', down: false }, nameIn, language).map(nameIn);
  expect(told('zh')).toEqual(['病房', '手术室', '药房']);
  expect(told('en')).toEqual(['手术室', '病房', '药房']);
});
