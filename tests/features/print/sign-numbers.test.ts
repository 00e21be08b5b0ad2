import { describe, expect, it } from 'vitest';
import { signNumbers, NUMBER, type Numbered } from '../../../src/features/print/sign-numbers';
import { textWidth } from '../../../src/features/print/sheet-labels';
import { seededRandom } from '../../../src/base/random';
import { makeId } from '../../../src/model/schema/ids';
import { cases } from '../../support/cases';

const SIGN = 3.6;
const sign = (id: string, x: number, y: number, number = 'MH-C08-12'): Numbered => ({
  id: makeId('asset', id),
  number,
  x,
  y,
});

describe('numbers beside signs', () => {
  it('stand at the right, else where there is room, else nowhere', () => {
    expect(signNumbers([sign('a', 20, 20)], SIGN, [])[0]?.x).toBeGreaterThan(20 + SIGN / 2);
    const walled = [sign('a', 20, 20), sign('b', 26, 20, '')];
    expect(signNumbers(walled, SIGN, [])[0]?.x).toBeLessThan(20 - SIGN / 2);
    const round = [...walled, sign('c', 14, 20, ''), sign('d', 20, 16.5, ''), sign('e', 20, 23.5, '')];
    expect(signNumbers(round, SIGN, [])).toEqual([]);
    const words = [{ x: 26, y: 20, lines: ['C0801 病房'], size: 2 }];
    expect(signNumbers([sign('a', 20, 20)], SIGN, words)[0]?.x).toBeLessThan(20);
  });

  it('keep off the lines of the drawing', () => {
    const alone = [sign('a', 20, 20)];
    const wall = [[22, 10], [28, 30]] as const; // prettier-ignore
    expect(signNumbers(alone, SIGN, [], [wall])[0]?.x).toBeLessThan(20);
    // Between two walls there is room over the sign only.
    const walls = [wall, [[17, 10], [17, 30]]] as const; // prettier-ignore
    expect(signNumbers(alone, SIGN, [], walls)).toEqual([]);
    expect(signNumbers([sign('a', 20, 20, '7')], SIGN, [], [[[22.5, 10], [22.5, 30]], [[17.5, 10], [17.5, 30]]])[0]?.y).toBeLessThan(18); // prettier-ignore
    // One that ends before it is no matter.
    expect(signNumbers(alone, SIGN, [], [[[22, 10], [28, 15]]])[0]?.x).toBeGreaterThan(20); // prettier-ignore
  });

  it('lie on no sign and on no other number, wherever signs stand', () => {
    for (let seed = 1; seed <= cases(20); seed++) {
      const random = seededRandom(seed);
      const signs = Array.from({ length: 60 }, (_, i) =>
        sign(`s${i}`, random.next() * 120, random.next() * 80),
      );
      const numbers = signNumbers(signs, SIGN, []);
      expect(numbers.length).toBeGreaterThan(0);
      const boxes = numbers.map(({ text, x, y }) => {
        const wide = textWidth(text) * NUMBER;
        return { x0: x - wide / 2, x1: x + wide / 2, y0: y - NUMBER * 0.86, y1: y + NUMBER * 0.14 };
      });
      boxes.forEach((a, i) => {
        const onNumbers = boxes
          .slice(i + 1)
          .filter((b) => !(a.x0 >= b.x1 || b.x0 >= a.x1 || a.y0 >= b.y1 - 1e-9 || b.y0 >= a.y1 - 1e-9));
        expect(onNumbers, `seed ${seed}`).toEqual([]);
        const onSigns = signs.filter(({ x, y }) => {
          const apart = Math.abs((a.x0 + a.x1) / 2 - x) >= (a.x1 - a.x0) / 2 + SIGN / 2 - 1e-9;
          return !(apart || Math.abs((a.y0 + a.y1) / 2 - y) >= (a.y1 - a.y0) / 2 + SIGN / 2 - 1e-9);
        });
        expect(onSigns, `seed ${seed}`).toEqual([]);
      });
    }
  });
});
