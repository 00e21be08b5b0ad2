import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/base/random';
import { addEntities } from '../../../src/model/edit/add-entities';
import { applyPatch } from '../../../src/model/edit/apply-patch';
import { decideOpenings } from '../../../src/model/edit/decide-openings';
import { mergeSpaces } from '../../../src/model/edit/merge-spaces';
import { removeWall } from '../../../src/model/edit/remove-parts';
import { splitSpace } from '../../../src/model/edit/split-space';
import { storeyPartsOf } from '../../../src/model/derive/storey-parts';
import { smallWard } from '../../../src/demo/small-ward/small-ward';
import { floorArea } from '../../../src/model/query/floor-area';
import type { Point } from '../../../src/model/schema/polygon';
import { cases } from '../../support/cases';
import { after, areas, box, refusal, twoRooms } from './two-rooms';

const NO_RECORDS: ReadonlySet<string> = new Set();

describe('splitSpace', () => {
  const document = twoRooms('line');
  const split = (line: readonly Point[]) => splitSpace(document, { space: 'space_a', line, fresh: 'n' });

  it('the larger part stays what the room was, the other gets its use; both add up', () => {
    const next = after(document, split([[3, 0], [3, 3]])); // prettier-ignore
    expect(areas(next)).toMatchObject({ space_a: 9, space_n: 3 });
    expect(next.spaces.space_a).toMatchObject({ number: 'A', beds: 4, use: 'ward' });
    expect(next.spaces.space_n).toMatchObject({ number: null, beds: null, use: 'ward' });
  });

  it('people and compartments are in both parts, a door and an asset in the one they are at', () => {
    const next = after(document, split([[3, 0], [3, 3]])); // prettier-ignore
    expect(next.populations.population_1?.spaces).toEqual(['space_a', 'space_n']);
    expect(next.compartments.compartment_1?.spaces).toEqual(['space_a', 'space_n', 'space_b']);
    expect(next.openings.opening_1?.spaces).toEqual(['space_n', 'space_b']);
    expect(next.assets.asset_1).toMatchObject({ space: 'space_n' });
  });

  it('a line that ends within the room is carried on to its outline', () => {
    expect(areas(after(document, split([[3, 1], [3, 2]])))).toMatchObject({ space_a: 9, space_n: 3 }); // prettier-ignore
    expect(areas(after(document, split([[2, 1], [3, 1], [3, 2]])))).toMatchObject({ space_a: 6, space_n: 6 }); // prettier-ignore
  });

  it('through corners, and in several parts where the line comes through more than once', () => {
    expect(areas(after(document, split([[0, 0], [4, 3]])))).toMatchObject({ space_a: 6, space_n: 6 }); // prettier-ignore
    const next = after(document, split([[1, -1], [1, 4], [2, 4], [2, -1]])); // prettier-ignore
    expect(areas(next)).toMatchObject({ space_a: 6, space_n: 3, 'space_n-2': 3 });
  });

  it('is refused along an edge, beside the room, and where it cuts off next to nothing', () => {
    expect(refusal(split([[0, 0], [4, 0]]))).toBe('mend.split-misses'); // prettier-ignore
    expect(refusal(split([[0, 5], [4, 5]]))).toBe('mend.split-misses'); // prettier-ignore
    expect(refusal(split([[1, 1], [1, 1]]))).toBe('mend.split-misses'); // prettier-ignore
    expect(refusal(split([[0.01, 0], [0.01, 3]]))).toBe('mend.split-too-small'); // prettier-ignore
  });

  it('is refused where it would end in a door', () => {
    expect(refusal(split([[0, 1.5], [4, 1.5]]))).toBe('mend.split-in-door'); // prettier-ignore
    expect(refusal(split([[0, 1.5], [2, 1.5]]))).toBe('mend.split-in-door'); // prettier-ignore
    expect(refusal(split([[0, 0.9], [4, 0.9]]))).toBeNull(); // prettier-ignore
    const shut = { ...document, openings: { opening_1: { ...document.openings.opening_1!, kind: 'window' } } } as const; // prettier-ignore
    const line: readonly Point[] = [[0, 1.5], [4, 1.5]]; // prettier-ignore
    expect(refusal(splitSpace(shut, { space: 'space_a', line, fresh: 'n' }))).toBeNull();
  });

  it('a ring of floor comes apart only where it is cut twice', () => {
    const holed = applyPatch(
      document,
      addEntities(document, 'spaces', [
        {
          id: 'space_r',
          storey: 'storey_1',
          outline: { outer: box(20, 0, 30, 10), holes: [box(24, 4, 26, 6)] },
        },
      ]),
    );
    const through = splitSpace(holed, { space: 'space_r', line: [[25, -1], [25, 11]], fresh: 'h' }); // prettier-ignore
    expect(areas(after(holed, through))).toMatchObject({ space_r: 48, space_h: 48 });
    const once = splitSpace(holed, { space: 'space_r', line: [[25, -1], [25, 4.5]], fresh: 'h' }); // prettier-ignore
    expect(refusal(once)).toBe('mend.split-misses');
  });

  it('any line through any room of the ward: parts add up, merging them again gives the room back (seeded)', () => {
    const ward = smallWard();
    const spaces = Object.values(ward.spaces);
    for (let seed = 0; seed < cases(60); seed++) {
      const random = seededRandom(seed);
      const space = spaces[random.index(spaces.length)]!;
      const xs = space.outline.outer.map(([x]) => x);
      const ys = space.outline.outer.map(([, y]) => y);
      const line = Array.from({ length: 2 + random.index(3) }, (): Point => [
        random.between(Math.min(...xs) - 0.5, Math.max(...xs) + 0.5),
        random.between(Math.min(...ys) - 0.5, Math.max(...ys) + 0.5),
      ]);
      const made = splitSpace(ward, { space: space.id, line, fresh: 'new' });
      if (!made.ok) continue;
      let next = after(ward, made);
      const parts = Object.values(next.spaces).filter(
        ({ id }) => id === space.id || id.startsWith('space_new'),
      );
      const whole = floorArea(space.outline);
      const sum = parts.reduce((total, part) => total + floorArea(part.outline), 0);
      expect(Math.abs(sum - whole), `seed ${seed}`).toBeLessThan(1e-8);
      for (let left = parts.length; left > 1; left--) {
        const other = Object.keys(next.spaces).filter((id) => id.startsWith('space_new'));
        const joined = other
          .map((id) => mergeSpaces(next, space.id, id as typeof space.id, NO_RECORDS))
          .find(({ ok }) => ok);
        next = after(next, joined!);
      }
      expect(Math.abs(floorArea(next.spaces[space.id]!.outline) - whole), `seed ${seed}`).toBeLessThan(1e-5);
      expect(Object.keys(next.spaces)).toHaveLength(spaces.length);
    }
  });
});

describe('mergeSpaces', () => {
  it('through the throat of a door: what named the second names the first, the door stays', () => {
    const document = twoRooms('line');
    const next = after(document, mergeSpaces(document, 'space_a', 'space_b', NO_RECORDS));
    // The throat runs 0.01 m into both rooms, so it adds 0.2 m by 1 m.
    expect(areas(next)['space_a']).toBeCloseTo(24.2, 9);
    expect(next.spaces.space_a).toMatchObject({ number: 'A', use: 'ward', beds: 5 });
    expect(next.openings.opening_1).toMatchObject({ spaces: null, opensInto: 'space_a' });
    expect(next.assets.asset_2).toMatchObject({ space: 'space_a' });
    expect(next.compartments.compartment_1?.spaces).toEqual(['space_a']);
  });

  it('keeps the room that records speak of, with the facts of the first; two such rooms stay two', () => {
    const document = twoRooms('line');
    const merged = (recorded: readonly string[]) =>
      mergeSpaces(document, 'space_a', 'space_b', new Set(recorded));
    const first = after(document, merged(['space_a', 'asset_1']));
    expect(Object.keys(first.spaces)).toEqual(['space_a']);
    const second = after(document, merged(['space_b']));
    expect(Object.keys(second.spaces)).toEqual(['space_b']);
    const { id: _, ...facts } = first.spaces.space_a!;
    expect(second.spaces.space_b).toEqual({ ...facts, id: 'space_b' });
    expect(second.openings.opening_1).toMatchObject({ spaces: null, opensInto: 'space_b' });
    expect(second.assets.asset_1).toMatchObject({ space: 'space_b' });
    expect(second.assets.asset_2).toMatchObject({ space: 'space_b' });
    expect(second.populations.population_1?.spaces).toEqual(['space_b']);
    expect(second.compartments.compartment_1?.spaces).toEqual(['space_b']);
    expect(refusal(merged(['space_a', 'space_b']))).toBe('mend.both-recorded');
    expect(Object.keys(document.spaces)).toEqual(['space_a', 'space_b']);
  });

  it('across the gap that a wall leaves when it is taken out', () => {
    const document = twoRooms('line');
    const open = after(document, removeWall(document, 'wall_1'));
    expect(open.openings.opening_1).toBeUndefined();
    const next = after(open, mergeSpaces(open, 'space_a', 'space_b', NO_RECORDS));
    expect(next.spaces.space_a?.outline).toEqual({ outer: box(0, 0, 8.2, 3), holes: [] });
  });

  it('an opening that was found between the two and kept goes, unless an asset names it', () => {
    const document = twoRooms('line');
    const cut = after(document, splitSpace(document, { space: 'space_a', line: [[3, 0], [3, 3]], fresh: 'n' })); // prettier-ignore
    const found = storeyPartsOf(cut).flatMap(({ derived }) => derived);
    expect(found).toHaveLength(1);
    const kept = after(cut, decideOpenings(cut, found, true));
    const { id } = found[0]!;
    expect(after(kept, mergeSpaces(kept, 'space_n', 'space_a', NO_RECORDS)).openings[id]).toBeUndefined();
    const sign = { id: 'asset_9', kind: 'fire-door', storey: 'storey_1', x: 3, y: 1, opening: id } as const;
    const named = applyPatch(kept, addEntities(kept, 'assets', [sign]));
    expect(after(named, mergeSpaces(named, 'space_a', 'space_n', NO_RECORDS)).openings[id]).toMatchObject({
      spaces: null,
    });
  });

  it('fills a hole with the room that stands in it', () => {
    const storey = 'storey_1';
    const rooms = twoRooms('line');
    const document = applyPatch(
      rooms,
      addEntities(rooms, 'spaces', [
        { id: 'space_r', storey, outline: { outer: box(20, 0, 30, 10), holes: [box(24, 4, 26, 6)] } },
        { id: 'space_h', storey, outline: { outer: box(24, 4, 26, 6) } },
      ]),
    );
    const next = after(document, mergeSpaces(document, 'space_h', 'space_r', NO_RECORDS));
    expect(next.spaces.space_h?.outline).toEqual({ outer: box(20, 0, 30, 10), holes: [] });
  });

  it('is refused where a wall stands between, where nothing joins, and with itself', () => {
    const rooms = twoRooms('area');
    const walled = applyPatch(
      rooms,
      addEntities(rooms, 'spaces', [
        { id: 'space_far', storey: 'storey_1', outline: { outer: box(30, 0, 33, 3) } },
      ]),
    );
    expect(refusal(mergeSpaces(walled, 'space_a', 'space_far', NO_RECORDS))).toBe('mend.spaces-apart');
    expect(refusal(mergeSpaces(walled, 'space_a', 'space_a', NO_RECORDS))).toBe('mend.spaces-apart');
  });
});
