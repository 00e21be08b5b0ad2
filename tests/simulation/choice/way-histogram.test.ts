import { expect, it } from 'vitest';
import { seededRandom } from '../../../src/base/random';
import { WayHistogram } from '../../../src/simulation/choice/way-histogram';

it('tells who is ahead as counting them one by one does, to half a metre', () => {
  for (let seed = 0; seed < 20; seed++) {
    const random = seededRandom(seed);
    const exits = 1 + random.index(4);
    const people = Array.from({ length: random.index(300) }, () => ({
      exit: random.index(exits),
      way: random.between(0, 600),
      size: 1 + random.index(3),
    }));
    const histogram = new WayHistogram(exits);
    for (const { exit, way, size } of people) histogram.add(exit, way, size);
    histogram.sumUp();
    for (let k = 0; k < 50; k++) {
      const exit = random.index(exits);
      const way = random.between(0, 511);
      const within = (metres: number): number =>
        people.reduce((sum, one) => sum + (one.exit === exit && one.way < metres ? one.size : 0), 0);
      const told = histogram.ahead(exit, way);
      expect(told).toBeGreaterThanOrEqual(within(way - 0.5) - 1e-9);
      expect(told).toBeLessThanOrEqual(within(way + 0.5) + 1e-9);
    }
    const all = people.filter(({ exit }) => exit === 0).reduce((sum, { size }) => sum + size, 0);
    expect(histogram.ahead(0, 1e6)).toBeCloseTo(all, 9);
    histogram.clear();
    expect(histogram.ahead(0, 1e6)).toBe(0);
  }
});
