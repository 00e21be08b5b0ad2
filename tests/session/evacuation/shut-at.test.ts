import { expect, it } from 'vitest';
import { seededRandom } from '../../../src/base/random';
import { shutAt } from '../../../src/session/evacuation/shut-at';
import { cases } from '../../support/cases';

it('nothing is shut in a scenario that shuts nothing, and before a change comes', () => {
  expect(shutAt({ closed: [], changes: [] }, 1e9)).toEqual({ always: [], now: [] });
  const changes = [{ exit: 'a', at: 60, open: false }];
  expect(shutAt({ closed: ['a', 'b', 'a'], changes: [] }, 0)).toEqual({ always: ['a', 'b'], now: [] });
  expect(shutAt({ closed: [], changes }, 59.9).now).toEqual([]);
  expect(shutAt({ closed: [], changes }, 60).now).toEqual(['a']);
});

it.each(Array.from({ length: cases(40) }, (_, i) => i))(
  'an exit is as the last change before that moment left it, seed %i',
  (seed) => {
    const random = seededRandom(seed);
    const exits = ['a', 'b', 'c', 'd'];
    const closed = exits.filter(() => random.next() < 0.2);
    const changes = Array.from({ length: random.index(12) }, () => ({
      exit: exits[random.index(4)]!,
      at: random.index(10),
      open: random.next() < 0.5,
    }));
    for (let seconds = 0; seconds <= 10; seconds++) {
      const { always, now } = shutAt({ closed, changes }, seconds);
      for (const exit of exits) {
        let open = true;
        // Moment by moment, and at one moment in the order of the list.
        for (let at = 0; at <= seconds; at++) {
          for (const change of changes) if (change.exit === exit && change.at === at) ({ open } = change);
        }
        expect(always.includes(exit)).toBe(closed.includes(exit));
        expect(now.includes(exit)).toBe(!open && !closed.includes(exit));
      }
    }
  },
);
