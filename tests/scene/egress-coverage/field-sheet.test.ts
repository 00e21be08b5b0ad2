import { describe, expect, it } from 'vitest';
import type { StoreyField } from '../../../src/analyses/egress/field/storey-field';
import { seededRandom } from '../../../src/base/random';
import { polygonOf } from '../../../src/model/schema/polygon';
import { NOTHING, RoomSheet } from '../../../src/scene/coverage/room-sheet';
import {
  EXIT_STRIDE,
  NARROW_ASIDE,
  NO_WAY,
  STAIRS_ALONE,
  TOO_NARROW,
  writeExits,
  writeMeasure,
} from '../../../src/scene/egress-coverage/field-sheet';
import { EXIT_TINTS, exitTints } from '../../../src/session/egress/tint/exit-tints';
import { madeField } from '../../session/egress/made-field';

const random = seededRandom(51);

/** A made-up field on the sheet of two rooms that share its grid. */
function sheet() {
  const field = madeField(random, 1 + random.index(8));
  const { x0, y0, nx, ny, cell } = field.grid;
  const half = x0 + (nx * cell) / 2;
  const [east, north] = [x0 + nx * cell, y0 + ny * cell];
  const box = (west: number, far: number) =>
    polygonOf([
      [west, y0],
      [far, y0],
      [far, north],
      [west, north],
    ]);
  const made = new RoomSheet(field.grid, [box(x0, half - 0.1), box(half + 0.1, east)], [0, 0, 0]);
  const texel = (i: number): number => made.texture.image.data![2 * i]!;
  return { field, made, texel };
}

/** By the codes of `hindered`. */
const lost = ({ hindered }: StoreyField, i: number): number =>
  [NO_WAY, STAIRS_ALONE, TOO_NARROW][hindered[i]!]!;

describe('the sheet of how far it is to safety', () => {
  it('has the metres or seconds of each cell, and tells no floor from no way', () => {
    for (let round = 0; round < 20; round++) {
      const { field, made, texel } = sheet();
      for (const by of ['metres', 'seconds', 'metres'] as const) {
        const { version } = made.texture;
        writeMeasure(made, field, by);
        expect(made.texture.version).toBeGreaterThan(version);
        field[by].forEach((value, i) => {
          expect(texel(i)).toBe(Number.isNaN(value) ? NOTHING : value === Infinity ? lost(field, i) : value);
        });
      }
    }
  });

  it('has the exit of each cell with its tint, both exactly', () => {
    for (let round = 0; round < 20; round++) {
      const { field, made, texel } = sheet();
      const tints = exitTints(field);
      writeExits(made, field, tints);
      field.exitOf.forEach((exit, i) => {
        if (exit < 0) expect(texel(i)).toBe(Number.isNaN(field.metres[i]!) ? NOTHING : lost(field, i));
        else {
          expect(Math.floor(texel(i) / EXIT_STRIDE)).toBe(exit);
          expect(texel(i) % EXIT_STRIDE).toBe(tints[exit]);
        }
      });
    }
  });

  it('tells where too narrow floor matters less, and of nothing else', () => {
    for (let round = 0; round < 20; round++) {
      const { field, made, texel } = sheet();
      const matters = new Set([...field.metres.keys()].filter(() => random.next() < 0.5));
      const told = (): number[] => Array.from(field.metres, (_, i) => texel(i));
      for (const write of [
        (set: ReadonlySet<number> | null) => writeMeasure(made, field, 'metres', set),
        (set: ReadonlySet<number> | null) => writeExits(made, field, exitTints(field), set),
      ]) {
        write(null);
        const all = told();
        write(matters);
        expect(told()).toEqual(
          all.map((value, i) => (value === TOO_NARROW && !matters.has(i) ? NARROW_ASIDE : value)),
        );
      }
    }
  });

  it('has room for every tint, and no way that is taken for none', () => {
    expect(EXIT_TINTS).toBeLessThanOrEqual(EXIT_STRIDE);
    const texels = [NOTHING, NO_WAY, STAIRS_ALONE, TOO_NARROW, NARROW_ASIDE, 0];
    texels.slice(1).forEach((texel, i) => expect(texels[i]! + 1).toBeLessThan(texel));
  });
});
