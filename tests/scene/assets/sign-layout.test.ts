import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOutSigns, type SignField } from '../../../src/scene/assets/signs/sign-layout';

interface Thing {
  readonly x: number;
  readonly y: number;
  readonly z: number;
  readonly kind: number;
}

const fieldOf = (things: readonly Thing[], pinned: readonly number[] = []): SignField => ({
  x: Float64Array.from(things, ({ x }) => x),
  y: Float64Array.from(things, ({ y }) => y),
  z: Float64Array.from(things, ({ z }) => z),
  kind: Uint8Array.from(things, ({ kind }) => kind),
  order: Int32Array.from(things, (_, i) => i),
  told: new Int32Array(things.length),
  pinned: new Set(pinned),
});

const thing = fc.record({
  x: fc.double({ min: 0, max: 20, noNaN: true }),
  y: fc.double({ min: 0, max: 20, noNaN: true }),
  z: fc.constantFrom(0, 4),
  kind: fc.nat(3),
});
const things = fc.array(thing, { maxLength: 120 });
const SPACING = { apart: 2, merge: 3, dots: true };

describe('signs', () => {
  it('never cover one another, and tell each thing once', () => {
    fc.assert(
      fc.property(things, (given) => {
        const { x, y, z, count, thing: of, signOf } = layOutSigns(fieldOf(given), SPACING);
        for (let i = 0; i < of.length; i++) {
          for (let j = 0; j < i; j++) {
            if (count[i] === 0 || count[j] === 0) continue;
            const distance = Math.hypot(x[i]! - x[j]!, y[i]! - y[j]!, z[i]! - z[j]!);
            expect(distance).toBeGreaterThanOrEqual(SPACING.apart - 1e-9);
          }
        }
        const told = new Map<number, number>();
        signOf.forEach((sign) => told.set(sign, (told.get(sign) ?? 0) + 1));
        expect(told.has(-1)).toBe(false);
        // A dot stands for what had no room.
        for (const [sign, members] of told) if (count[sign] !== 0) expect(members).toBe(count[sign]);
      }),
      { seed: 3, numRuns: 200 },
    );
  });

  it('tell things of one kind together only where they are near', () => {
    fc.assert(
      fc.property(things, (given) => {
        const { thing: of, signOf } = layOutSigns(fieldOf(given), SPACING);
        signOf.forEach((sign, i) => {
          const leader = given[of[sign]!]!;
          const mine = given[i]!;
          expect(mine.kind).toBe(leader.kind);
          const distance = Math.hypot(mine.x - leader.x, mine.y - leader.y, mine.z - leader.z);
          expect(distance).toBeLessThan(SPACING.merge);
        });
      }),
      { seed: 4, numRuns: 200 },
    );
  });

  it('what is pinned has its own sign where it is, and on top', () => {
    fc.assert(
      fc.property(things, fc.nat(), (given, pick) => {
        fc.pre(given.length > 0);
        const pinned = pick % given.length;
        const layout = layOutSigns(fieldOf(given, [pinned]), SPACING);
        const sign = layout.signOf[pinned]!;
        expect([layout.x[sign], layout.y[sign], layout.count[sign]]).toEqual([
          given[pinned]!.x,
          given[pinned]!.y,
          1,
        ]);
        expect(sign).toBe(layout.thing.length - 1);
      }),
      { seed: 5, numRuns: 100 },
    );
  });

  it('stand where their things are when these are far apart, and what has no room is a dot', () => {
    const apart = [0, 10, 20].map((x, kind) => ({ x, y: 0, z: 0, kind }));
    expect([...layOutSigns(fieldOf(apart), SPACING).count]).toEqual([1, 1, 1]);
    const crowd = [0, 0.1, 0.2].map((x, kind) => ({ x, y: 0, z: 0, kind }));
    const { count, thing: of } = layOutSigns(fieldOf(crowd), SPACING);
    expect([...of]).toEqual([2, 1, 0]);
    expect([...count]).toEqual([0, 0, 1]);
    expect([...layOutSigns(fieldOf(crowd), { ...SPACING, dots: false }).count]).toEqual([1]);
  });

  it('a whole campus is laid out within the time of a few frames', () => {
    const many = Array.from({ length: 16_000 }, (_, i) => ({
      x: (i * 37.7) % 400,
      y: (i * 91.3) % 300,
      z: (i % 14) * 4,
      kind: i % 27,
    }));
    const layout = layOutSigns(fieldOf(many), { apart: 20, merge: 80, dots: false });
    expect(layout.thing.length).toBeLessThan(600);
  });
});
