import { describe, expect, it } from 'vitest';
import { smallWard } from '../../src/demo/small-ward/small-ward';
import { assetsOf } from '../../src/model/query/assets-of';
import { parseDocument } from '../../src/model/schema/parse-document';
import type { Polygon } from '../../src/model/schema/polygon';

const area = ({ outer }: Polygon): number =>
  outer.reduce((sum, [x, y], i) => {
    const [u, v] = outer[(i + 1) % outer.length]!;
    return sum + (x * v - u * y) / 2;
  }, 0);

const ward = smallWard();
const spaces = Object.values(ward.spaces);

describe('small ward', () => {
  it('is legal as a file from outside would have to be', () => {
    const parsed = parseDocument(JSON.parse(JSON.stringify(ward)));
    expect(parsed.ok || parsed.error).toBe(true);
  });

  it('is the same every time', () => {
    expect(JSON.stringify(smallWard())).toBe(JSON.stringify(ward));
  });

  it('has 30 beds, as its campus says, each drawn once', () => {
    const beds = spaces.reduce((sum, space) => sum + (space.beds ?? 0), 0);
    expect(beds).toBe(30);
    expect(ward.campus.beds).toBe(30);
    expect(Object.values(ward.obstacles).filter((piece) => piece.name.zh === '病床')).toHaveLength(30);
  });

  it('names every space and storey in both languages', () => {
    for (const entry of [...spaces, ...Object.values(ward.storeys)]) {
      expect(entry.name.zh, entry.id).toBeTruthy();
      expect(entry.name.en, entry.id).toBeTruthy();
    }
  });

  it('has rooms on both storeys, and no two of one storey overlap', () => {
    for (const storey of Object.values(ward.storeys)) {
      const here = spaces.filter((space) => space.storey === storey.id);
      expect(here.length).toBeGreaterThanOrEqual(20);
      // Rectilinear rooms: compare on the 0.05 m lattice of their coordinates by sampling cell centres.
      const owner = new Map<string, string>();
      for (const space of here) {
        for (const [x, y] of cells(space.outline)) {
          const key = `${x} ${y}`;
          expect(owner.get(key), `${space.id} over ${owner.get(key)} at ${key}`).toBeUndefined();
          owner.set(key, space.id);
        }
      }
    }
  });

  it('has a corridor 2.6 m clear', () => {
    const corridor = ward.spaces['space_L1.MC'];
    const ys = corridor?.outline.outer.map(([, y]) => y) ?? [];
    expect(Math.max(...ys) - Math.min(...ys)).toBeCloseTo(2.6, 9);
  });

  it('gives wards the sizes that beds need', () => {
    for (const space of spaces) {
      if (space.use === 'ward') expect(area(space.outline), space.id).toBeGreaterThan(14);
      if (space.use === 'toilet') expect(area(space.outline), space.id).toBeGreaterThan(3);
    }
  });

  it('has every door on a wall between the two spaces that it names', () => {
    for (const opening of Object.values(ward.openings)) {
      if (opening.kind === 'window') continue;
      const [[ax, ay], [bx, by]] = opening.line;
      const middle = [(ax + bx) / 2, (ay + by) / 2] as const;
      const across = ax === bx ? ([1, 0] as const) : ([0, 1] as const);
      const beside = [-0.3, 0.3].map((step) =>
        spaces.find(
          (space) =>
            space.storey === opening.storey &&
            contains(space.outline, middle[0] + across[0] * step, middle[1] + across[1] * step),
        ),
      );
      const found = new Set(beside.map((space) => space?.id ?? null));
      expect(found, opening.id).toEqual(new Set(opening.spaces));
    }
  });

  it('has a few setting points on each storey', () => {
    for (const storey of Object.values(ward.storeys)) {
      expect(assetsOf(ward, 'extinguisher', storey.id)).toHaveLength(2);
    }
  });
});

function contains({ outer }: Polygon, x: number, y: number): boolean {
  let inside = false;
  outer.forEach(([ax, ay], i) => {
    const [bx, by] = outer[(i + 1) % outer.length]!;
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  });
  return inside;
}

function* cells(outline: Polygon): Generator<readonly [number, number]> {
  const xs = outline.outer.map(([x]) => x);
  const ys = outline.outer.map(([, y]) => y);
  for (let i = Math.floor(Math.min(...xs) * 4); i <= Math.max(...xs) * 4; i++) {
    for (let j = Math.floor(Math.min(...ys) * 4); j <= Math.max(...ys) * 4; j++) {
      const [x, y] = [i / 4 + 0.113, j / 4 + 0.127];
      if (contains(outline, x, y)) yield [x, y];
    }
  }
}
