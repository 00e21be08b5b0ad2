import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expiredOn, LotShelf } from '../../../src/records/stock/stock-lots';
import type { StockLot } from '../../../src/records/stock/stock-lots';
import { day } from '../support/sample-facts';

const lot = (
  name: string | null,
  expires: string | null,
  amount: number,
  tested: string | null = null,
): StockLot => ({
  lot: name,
  expires: expires === null ? null : day(expires),
  tested: tested === null ? null : day(tested),
  amount,
});
const shelf = (...lots: StockLot[]) => new LotShelf(lots, false, null);

describe('lots of a line', () => {
  it('stand in the order of their last day, what has none last, the same lot once', () => {
    const all = shelf();
    all.put(lot('B', '2026-05-01', 0), 2);
    all.put(lot(null, null, 0), 1);
    all.put(lot('A', '2026-03-01', 0), 3);
    all.put(lot('B', '2026-05-01', 0), 4);
    expect(all.lots).toEqual([lot('A', '2026-03-01', 3), lot('B', '2026-05-01', 6), lot(null, null, 1)]);
  });

  it('are used up from the first to expire, and that this is assumed is told', () => {
    const all = shelf(lot('A', '2026-03-01', 3), lot('B', '2026-05-01', 6));
    all.take(null, 4);
    expect(all.lots).toEqual([lot('B', '2026-05-01', 5)]);
    expect(all.assumed).toBe(true);
  });

  it('are told apart by who takes: of the lot named, and nothing is assumed', () => {
    const all = shelf(lot('A', '2026-03-01', 3), lot('B', '2026-05-01', 6));
    all.take('B', 2);
    expect(all.lots).toEqual([lot('A', '2026-03-01', 3), lot('B', '2026-05-01', 4)]);
    expect(all.assumed).toBe(false);
  });

  it('make up for a lot that has less than was taken of it, and that is assumed', () => {
    const all = shelf(lot('A', '2026-03-01', 3), lot('B', '2026-05-01', 6));
    all.take('B', 8);
    expect(all.lots).toEqual([lot('A', '2026-03-01', 1)]);
    expect(all.assumed).toBe(true);
  });

  it('of a single one nothing is assumed', () => {
    const all = shelf(lot('A', '2026-03-01', 3));
    all.take(null, 1);
    expect(all.assumed).toBe(false);
  });

  it('get back what comes back: where it was taken last, or where it says', () => {
    const all = shelf(lot('A', '2026-03-01', 3), lot('B', '2026-05-01', 6));
    all.take(null, 3);
    all.putBack(null, 1);
    all.putBack('B', 1);
    all.putBack('X', 1);
    expect(all.lots).toEqual([lot('A', '2026-03-01', 1), lot('B', '2026-05-01', 7), lot('X', null, 1)]);
  });

  it('of cylinders are those of one test, the one tested first first, what has no test told last', () => {
    const all = shelf();
    all.put(lot(null, null, 0), 1);
    all.put(lot(null, null, 0, '2025-06-01'), 2);
    all.put(lot(null, null, 0, '2024-02-01'), 3);
    all.put(lot(null, null, 0, '2025-06-01'), 4);
    expect(all.lots).toEqual([
      lot(null, null, 3, '2024-02-01'),
      lot(null, null, 6, '2025-06-01'),
      lot(null, null, 1),
    ]);
    all.take(null, 4);
    all.putBack(null, 1);
    expect(all.lots).toEqual([lot(null, null, 6, '2025-06-01'), lot(null, null, 1)]);
  });

  it('always add up to the balance, whatever is put and taken', () => {
    const names = fc.constantFrom<string | null>(null, 'A', 'B', 'C');
    const days = fc.constantFrom<string | null>(null, '2026-03-01', '2026-05-01');
    const step = fc.tuple(
      fc.constantFrom('put', 'back', 'take'),
      names,
      days,
      fc.integer({ min: 1, max: 9 }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const all = shelf();
        let balance = 0;
        for (const [what, name, expires, amount] of steps) {
          if (what === 'take' && amount > balance) continue;
          balance += what === 'take' ? -amount : amount;
          if (what === 'take') all.take(name, amount);
          else if (what === 'back') all.putBack(name, amount);
          else all.put(lot(name, expires, 0), amount);
        }
        expect(all.lots.reduce((sum, { amount }) => sum + amount, 0)).toBe(balance);
        expect(all.lots.every(({ amount }) => amount > 0)).toBe(true);
        const keys = all.lots.map((each) => `${each.expires ?? '9'} ${each.lot ?? ''}`);
        expect(keys).toEqual([...new Set(keys)].sort());
      }),
      { seed: 6, numRuns: 500 },
    );
  });
});

describe('what is expired', () => {
  const line = { lots: [lot('A', '2026-03-01', 3), lot('B', '2026-05-01', 6), lot(null, null, 9)] };
  it.each([
    ['2026-03-01', null],
    ['2026-03-02', { amount: 3, since: '2026-03-01' }],
    ['2026-05-02', { amount: 9, since: '2026-03-01' }],
    ['2099-01-01', { amount: 9, since: '2026-03-01' }],
  ])('on %s', (today, expired) => expect(expiredOn(line, day(today))).toEqual(expired));
});
