import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { signExtent } from '../../../src/scene/assets/signs/sign-extent';
import {
  layOutSigns,
  type SignField,
  type SignLayout,
  type SignRow,
} from '../../../src/scene/assets/signs/sign-layout';
import { SignPicture, signView } from '../../../src/scene/assets/signs/sign-view';
import { project, type PlanView } from '../../../src/scene/camera/plan-view';

interface Thing {
  readonly x: number;
  readonly y: number;
  readonly z: number;
  readonly kind: number;
}

const VIEWPORT = { width: 800, height: 600 };
const MIDDLE = [10, 10, 2] as const;

const fieldOf = (things: readonly Thing[], ringed = 0, pinned: readonly number[] = []): SignField => ({
  x: Float64Array.from(things, ({ x }) => x),
  y: Float64Array.from(things, ({ y }) => y),
  z: Float64Array.from(things, ({ z }) => z),
  // What has a ring is a family of its own.
  family: Uint16Array.from(things, ({ kind }, i) => 2 * kind + Number(i < ringed)),
  ringed,
  pinned: new Set(pinned),
});

/** A flat view of so many metres, looked at from a side. */
const flat = (span: number, azimuth = 0): PlanView => {
  const [x, y, z] = MIDDLE;
  return { x, y, z, span, azimuth, tilt: 0, flat: true };
};
const pictureOf = (view: PlanView): SignPicture => new SignPicture(signView(view, VIEWPORT.height), MIDDLE);

const thing = fc.record({
  x: fc.double({ min: 0, max: 20, noNaN: true }),
  y: fc.double({ min: 0, max: 20, noNaN: true }),
  z: fc.constantFrom(0, 4),
  kind: fc.nat(3),
});
const things = fc.array(thing, { maxLength: 120 });
const sides = fc.integer({ min: 0, max: 23 }).map((step) => (step * Math.PI) / 12);
const SPACING = { merge: 3, dots: true };

/** Boxes of signs as the camera itself sees them; dots are none. */
function boxesOf({ x, y, z, count, thing: of, inRow }: SignLayout, view: PlanView, ringed: number) {
  return [...count.keys()].flatMap((i) => {
    if (count[i] === 0 || inRow[i] === 1) return [];
    const { px, py } = project(view, VIEWPORT, x[i]!, y[i]!, z[i]!);
    const { left, right, up, down } = signExtent(count[i]!, of[i]! < ringed, false);
    return [{ left: px - left, right: px + right, top: py - up, bottom: py + down }];
  });
}

describe('signs', () => {
  it('never cover one another in the picture, from whatever side, and tell each thing once', () => {
    fc.assert(
      fc.property(things, sides, fc.nat(5), (given, azimuth, some) => {
        const ringed = Math.min(some, given.length);
        const view = flat(30, azimuth);
        const layout = layOutSigns(fieldOf(given, ringed), [], [], SPACING, pictureOf(view));
        const boxes = boxesOf(layout, view, ringed);
        boxes.forEach((a, i) =>
          boxes.slice(i + 1).forEach((b) => {
            const [across, along] = [
              Math.min(a.right, b.right) - Math.max(a.left, b.left),
              Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top),
            ];
            expect(Math.min(across, along)).toBeLessThanOrEqual(1e-6);
          }),
        );
        const told = new Map<number, number>();
        layout.signOf.forEach((sign) => told.set(sign, (told.get(sign) ?? 0) + 1));
        expect(told.has(-1)).toBe(false);
        // A dot stands for what had no room.
        for (const [sign, members] of told)
          if (layout.count[sign] !== 0) expect(members).toBe(layout.count[sign]);
      }),
      { seed: 3, numRuns: 200 },
    );
  });

  it('tell things of one family together only where they are near', () => {
    fc.assert(
      fc.property(things, fc.nat(5), (given, some) => {
        const field = fieldOf(given, Math.min(some, given.length));
        const { thing: of, signOf } = layOutSigns(field, [], [], SPACING, pictureOf(flat(30)));
        signOf.forEach((sign, i) => {
          const leader = of[sign]!;
          expect(field.family[i]).toBe(field.family[leader]);
          const [a, b] = [given[leader]!, given[i]!];
          expect(Math.hypot(a.x - b.x, a.y - b.y, a.z - b.z)).toBeLessThan(SPACING.merge);
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
        const layout = layOutSigns(fieldOf(given, 0, [pinned]), [], [], SPACING, pictureOf(flat(30)));
        const sign = layout.signOf[pinned]!;
        const { x, y } = given[pinned]!;
        expect([layout.x[sign], layout.y[sign], layout.count[sign]]).toEqual([x, y, 1]);
        expect(sign).toBe(layout.thing.length - 1);
      }),
      { seed: 5, numRuns: 100 },
    );
  });

  it('stand where their things are when these are far apart, and what has no room is a dot', () => {
    const apart = [0, 10, 20].map((x, kind) => ({ x, y: 10, z: 2, kind }));
    const layOut = (given: readonly Thing[], dots: boolean, ringed = 0) =>
      layOutSigns(fieldOf(given, ringed), [], [], { merge: 0.05, dots }, pictureOf(flat(30)));
    expect([...layOut(apart, true).count]).toEqual([1, 1, 1]);
    const crowd = [0, 0.1, 0.2].map((x, kind) => ({ x, y: 10, z: 2, kind }));
    const { count, thing: of } = layOut(crowd, true);
    expect([...of]).toEqual([2, 1, 0]);
    expect([...count]).toEqual([0, 0, 1]);
    expect([...layOut(crowd, false).count]).toEqual([1]);
    // What has a ring steps aside rather than being lost.
    expect([...layOut(crowd, true, 3).count]).toEqual([1, 1, 1]);
  });

  it('leave room for a name, and are turned before they are dropped', () => {
    const name = { x: 10, y: 10, z: 2, width: 200, height: 40 };
    const view = flat(30);
    const near = [{ x: 10.5, y: 10, z: 2, kind: 0 }];
    const put = (ringed: number) => layOutSigns(fieldOf(near, ringed), [], [name], SPACING, pictureOf(view));
    expect([...put(0).count]).toEqual([0]);
    const [box] = boxesOf(put(1), view, 1);
    expect(box!.top >= 300 + 20 || box!.bottom <= 300 - 20).toBe(true);
  });

  it('lie as the tilted camera sees them: what is behind one another needs more floor between', () => {
    const two = [9.5, 10.5].map((y, kind) => ({ x: 10, y, z: 2, kind }));
    const counted = (tilt: number) => {
      const view: PlanView = { ...flat(22), flat: false, tilt };
      const { count } = layOutSigns(fieldOf(two), [], [], { merge: 0.1, dots: false }, pictureOf(view));
      return count.length;
    };
    expect(counted(0)).toBe(2);
    expect(counted(1.2)).toBe(1);
  });
});

describe('rows of signs', () => {
  const signs = [1, 20, 300].map((count) => ({ count, ringed: false }));
  const row: SignRow = { x: 10, y: 10, z: 2, half: [8, 3], over: 'end', signs };
  const none = fieldOf([]);

  it('begin at the left end as it is seen, from whatever side', () => {
    fc.assert(
      fc.property(sides, (azimuth) => {
        const view = flat(30, azimuth);
        const { x, y, z, thing: of, inRow } = layOutSigns(none, [row], [], SPACING, pictureOf(view));
        expect([...of].toSorted()).toEqual([0, 1, 2]);
        expect([...inRow]).toEqual([1, 1, 1]);
        const seen = [...of.keys()].map((i) => project(view, VIEWPORT, x[i]!, y[i]!, z[i]!));
        const first = seen[of.indexOf(0)]!;
        // The picture's scale is rounded up, by less than a fifth.
        const half = (8 * Math.abs(Math.cos(azimuth)) + 3 * Math.abs(Math.sin(azimuth))) * 20;
        expect(first.px).toBeGreaterThan(400 - half);
        expect(first.px).toBeLessThan(400 - half + 40);
        for (const { py } of seen) expect(py).toBeCloseTo(300, 6);
      }),
      { seed: 6, numRuns: 50 },
    );
  });

  it('give way at the end that is taken, and are shortened before they are left out', () => {
    const view = flat(30);
    const taken = (x: number, width: number) => ({ x, y: 10, z: 2, width, height: 30 });
    const put = (...clear: ReturnType<typeof taken>[]) =>
      layOutSigns(none, [row], clear, SPACING, pictureOf(view));
    const right = put(taken(4, 160));
    expect(right.count.length).toBe(3);
    expect(Math.min(...right.x)).toBeGreaterThan(8);
    expect([...put(taken(14, 320)).count]).toEqual([1]);
    expect(put(taken(10, 600)).count.length).toBe(0);
  });

  it('of a building keep below its name, else above it', () => {
    const told: SignRow = { ...row, over: 'middle' };
    const { y } = layOutSigns(none, [told], [], SPACING, pictureOf(flat(30)));
    expect(Math.max(...y)).toBeLessThan(10);
    const below = { x: 10, y: 8.7, z: 2, width: 300, height: 24 };
    expect(Math.min(...layOutSigns(none, [told], [below], SPACING, pictureOf(flat(30))).y)).toBeGreaterThan(
      10,
    );
  });
});

describe('a view in steps', () => {
  it('never has less room than the picture, and moves by no little turn', () => {
    for (let span = 3; span < 500; span *= 1.07) {
      const { scale } = signView(flat(span), VIEWPORT.height);
      expect(scale).toBeGreaterThanOrEqual((span / VIEWPORT.height) * (1 - 1e-6));
      expect(scale).toBeLessThan((span / VIEWPORT.height) * 2 ** 0.26);
    }
    const tilted = { ...flat(30), flat: false, tilt: 0.7 };
    expect(signView({ ...tilted, azimuth: 0.05, tilt: 0.66 }, 600)).toEqual(signView(tilted, 600));
    expect(signView({ ...tilted, azimuth: 0.3 }, 600)).not.toEqual(signView(tilted, 600));
  });
});
