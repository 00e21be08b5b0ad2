import { describe, expect, it } from 'vitest';
import type { PlanView } from '../../src/scene/camera/plan-view';
import { FreePicture } from '../../src/scene/labels/declutter';
import type { Label } from '../../src/scene/labels/label';
import { keepMarks, placeIn, type PreparedLabel } from '../../src/scene/labels/place-in';

/** Ten pixels a metre, looked at from above. */
const viewport = { width: 800, height: 600 };
const view: PlanView = { x: 0, y: 0, z: 0, span: 60, azimuth: 0, tilt: 0, flat: true };
const place = (x: number, y: number) => ({ px: 10 * x, py: 600 - 10 * y, depth: 1 });

const WIDTH = 40;
const HEIGHT = 18;
/** A mark reaches 12 pixels: so far from it is the middle of a text above or below, and beside it. */
const [OVER, BESIDE] = [12 + HEIGHT / 2, 12 + WIDTH / 2];

const note = (part: Partial<Label> = {}): PreparedLabel => ({
  label: {
    key: 'k',
    text: 't',
    lines: '',
    short: '',
    places: [{ x: 40, y: 30, wide: Infinity, deep: Infinity }],
    z: 0,
    tone: 'note',
    ...part,
  },
  ways: [{ text: 't', size: { font: 12, line: 18, padding: 8 }, width: WIDTH, height: HEIGHT, over: 0 }],
});
const picture = () => new FreePicture(viewport.width, viewport.height);
const spots = (free: FreePicture, labels: readonly PreparedLabel[]) =>
  labels.map((label) => {
    const found = placeIn(free, label, view, viewport, place);
    return found && [found.px - 400, found.py - 300];
  });

describe('a text beside a mark', () => {
  it('stands above it, then below, then right and left of it, and then nowhere', () => {
    const around = note({ aside: 'around' });
    expect(spots(picture(), [around, around, around, around, around])).toEqual([
      [0, -OVER],
      [0, OVER],
      [BESIDE, 0],
      [-BESIDE, 0],
      null,
    ]);
  });

  it('stands at its corners where all four sides are taken', () => {
    const around = note({ aside: 'around' });
    const free = picture();
    for (const [right, down] of [
      [0, -15],
      [0, 15],
      [15, 0],
      [-15, 0],
    ] as const) {
      free.put({ px: 400 + right, py: 300 + down, width: 6, height: 6 });
    }
    expect(spots(free, [around, around, around, around, around])).toEqual([
      [BESIDE, -OVER],
      [-BESIDE, -OVER],
      [BESIDE, OVER],
      [-BESIDE, OVER],
      null,
    ]);
  });

  it('stands on one side alone where that is said', () => {
    const [above, below] = [note({ aside: 'above' }), note({ aside: 'below' })];
    const found = spots(picture(), [above, above, below, below]);
    expect(found.map((spot) => spot && Math.sign(spot[1]!))).toEqual([-1, null, 1, null]);
  });

  it('goes on to its next place when no side of the first has room', () => {
    const places = [40, 60].map((x) => ({ x, y: 30, wide: Infinity, deep: Infinity }));
    const free = picture();
    free.put({ px: 400, py: 300, width: 120, height: 80 });
    expect(spots(free, [note({ aside: 'around', places })])).toEqual([[200, -OVER]]);
    expect(spots(free, [note({ aside: 'around' })])).toEqual([null]);
  });

  it('leaves the marks of others in sight, and its own is as near as ever', () => {
    const at = (x: number, y: number) =>
      note({ aside: 'around', places: [{ x, y, wide: Infinity, deep: Infinity }] });
    const labels = [at(40, 30), at(40, 32), at(45, 30)];
    const free = picture();
    keepMarks(free, labels, place);
    // Above it stands the mark of the second, which has room above; the third's text would touch the first's on its left.
    expect(spots(free, labels)).toEqual([
      [0, OVER],
      [0, -20 - OVER],
      [50, -OVER],
    ]);
  });

  it('keeps others off no line that it stands on, and off no mark behind the eye', () => {
    const places = [40, 60].map((x) => ({ x, y: 30, wide: Infinity, deep: Infinity }));
    const free = picture();
    keepMarks(free, [note({ aside: 'around', places }), note({ aside: 'above' }), note()], place);
    keepMarks(free, [note({ aside: 'around' })], () => ({ px: 400, py: 300, depth: -1 }));
    expect(free.has({ px: 400, py: 300, width: 1, height: 1 })).toBe(true);
  });

  it('is left out where it is wider than what it may take of the floor', () => {
    const room = (metres: number) => note({ places: [{ x: 40, y: 30, wide: metres, deep: metres }] });
    // Its padding may lie over the edge: 40 pixels fit into 37.
    expect(spots(picture(), [room(1.8)])).toEqual([null]);
    expect(spots(picture(), [room(1.9)])).toEqual([[0, 0]]);
  });

  it('is kept whole in the picture', () => {
    const [spot] = spots(picture(), [note({ places: [{ x: 79.5, y: 30, wide: Infinity, deep: Infinity }] })]);
    expect(spot).toEqual([400 - WIDTH / 2 - 2, 0]);
  });
});
