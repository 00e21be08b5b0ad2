import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { msToIso } from '../../../src/base/time/iso-time';
import { seededRandom } from '../../../src/base/random';
import { ulidSource } from '../../../src/base/ulid';
import { accountOf, totalOf } from '../../../src/records/due/duty-account';
import type { Visit } from '../../../src/records/due/duty-account';
import type { DueWindow } from '../../../src/records/due/rhythm';
import { day } from '../support/sample-facts';
import { cases } from '../../support/cases';

const ids = ulidSource(() => 0, seededRandom(1));
const visit = (at: number, ended: number): Visit => ({
  at: msToIso(at),
  ended: msToIso(ended),
  event: ids.next(),
});

/** Windows that begin and end at the given milliseconds, in order. */
function windows(...spans: readonly (readonly [number, number])[]): DueWindow[] {
  return spans.map(([from, to], i) => {
    const next = spans[i + 1];
    return {
      day: day('1970-01-01'),
      from: msToIso(from),
      to: msToIso(to),
      next: next === undefined ? null : msToIso(next[0]),
    };
  });
}

const states = (visits: readonly Visit[], now: number): string =>
  accountOf(windows([10, 20], [30, 40]), visits, msToIso(now))
    .outcomes.map((each) => each.state)
    .join(' ');

describe('account of a duty', () => {
  it.each<[string, readonly (readonly [number, number])[], number, string]>([
    ['nothing done, time left', [], 19, 'open open'],
    ['nothing done, over', [], 20, 'missed open'],
    ['in time', [[10, 20]], 100, 'done missed'],
    ['begun in time, ended late', [[19, 21]], 100, 'late missed'],
    ['at its very end', [[20, 20]], 100, 'late missed'],
    ['begun after the window', [[25, 26]], 100, 'late missed'],
    ['begun after, ended in the next', [[29, 35]], 100, 'late missed'],
    ['begun with the next', [[30, 35]], 100, 'missed done'],
    ['before the first', [[9, 12]], 100, 'missed missed'],
    ['long after the last', [[90, 95]], 100, 'missed late'],
    [
      'late, then once more in time',
      [
        [11, 25],
        [12, 13],
      ],
      100,
      'done missed',
    ],
    [
      'one of two answers for one window only',
      [
        [11, 12],
        [13, 14],
      ],
      100,
      'done missed',
    ],
    ['not ended yet', [[11, 15]], 14, 'open open'],
    [
      'both',
      [
        [31, 33],
        [11, 12],
      ],
      100,
      'done done',
    ],
  ])('%s', (_, visits, now, expected) => {
    expect(
      states(
        visits.map(([at, ended]) => visit(at, ended)),
        now,
      ),
    ).toBe(expected);
  });

  it('adds up with others', () => {
    const of = (now: number, ...visits: readonly Visit[]) =>
      accountOf(windows([10, 20], [30, 40]), visits, msToIso(now));
    expect(totalOf([of(15), of(100, visit(10, 20)), of(100, visit(25, 26), visit(31, 32))])).toEqual({
      due: 6,
      done: 2,
      late: 1,
      missed: 1,
      open: 2,
    });
    expect(totalOf([])).toEqual({ due: 0, done: 0, late: 0, missed: 0, open: 0 });
  });

  it('is what the definition says, window by window', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 0, max: 200 }), { minLength: 2, maxLength: 12 }),
        fc.array(fc.tuple(fc.integer({ min: 0, max: 210 }), fc.integer({ min: 0, max: 30 })), {
          maxLength: 20,
        }),
        fc.integer({ min: 0, max: 250 }),
        (cuts, walks, now) => {
          const sorted = cuts.sort((a, b) => a - b);
          const spans = sorted.flatMap((from, i): [number, number][] =>
            i % 2 === 0 && sorted[i + 1] !== undefined ? [[from, sorted[i + 1] ?? 0]] : [],
          );
          const visits = walks.map(([at, length]) => visit(at, at + length));
          const account = accountOf(windows(...spans), visits, msToIso(now));
          spans.forEach(([from, to], i) => {
            const until = spans[i + 1]?.[0] ?? Infinity;
            const own = walks.filter(([at, length]) => at >= from && at < until && at + length <= now);
            const expected = own.some(([at, length]) => at < to && at + length <= to)
              ? 'done'
              : own.length > 0
                ? 'late'
                : now < to
                  ? 'open'
                  : 'missed';
            expect(account.outcomes[i]?.state).toBe(expected);
          });
          expect(account.done + account.late + account.missed + account.open).toBe(spans.length);
          expect(account.due).toBe(spans.length);
        },
      ),
      { seed: 7, numRuns: cases(500) },
    );
  });
});
