import { describe, expect, it } from 'vitest';
import { turnsInto, wayToTurnInto } from '../../../../src/analyses/walking/mobility/turns-into';

describe('turning', () => {
  // A bed of 2.3 × 1.0 m; the corridor of 2.40 m that the code asks for is enough for each door that it allows.
  it.each([
    ['bed', 2.4, { kind: 'door', width: 1.1, depth: 0.2 }, true],
    ['bed', 2, { kind: 'door', width: 1.1, depth: 0.2 }, false],
    ['bed', 2, { kind: 'door', width: 1.3, depth: 0.2 }, true],
    ['bed', 5, { kind: 'door', width: 1.05, depth: 0.2 }, false],
    ['bed', 1.55, { kind: 'way', width: 1.5 }, true],
    ['bed', 1.5, { kind: 'way', width: 1.5 }, false],
    ['bed', 1.0, { kind: 'way', width: 2.4 }, true],
    ['wheelchair', 1.2, { kind: 'door', width: 0.8, depth: 0.2 }, true],
    ['wheelchair', 0.9, { kind: 'door', width: 0.8, depth: 0.2 }, false],
    ['person', 0.5, { kind: 'door', width: 0.5, depth: 0.2 }, true],
  ] as const)('%s from %f m into %o: %s', (mover, width, into, turns) => {
    expect(turnsInto(mover, width, into)).toBe(turns);
  });

  it('needs less of the way the wider it is that is turned into', () => {
    for (const kind of ['way', 'door'] as const) {
      const ways = [1.1, 1.2, 1.4, 1.8, 2.3].map((width) =>
        wayToTurnInto('bed', { kind, width, depth: 0.2 }),
      );
      expect(ways).toEqual([...ways].sort((a, b) => b - a));
      expect(ways.at(-1)).toBe(1);
    }
  });
});
