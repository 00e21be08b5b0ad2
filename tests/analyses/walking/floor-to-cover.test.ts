import { describe, expect, it } from 'vitest';
import { checkCoverage } from '../../../src/analyses/extinguishers/check';
import { computeCoverage } from '../../../src/analyses/extinguishers/compute';
import { ExtinguisherDrag } from '../../../src/analyses/extinguishers/drag';
import { UNKNOWN_TYPE } from '../../../src/analyses/extinguishers/input';
import { floorToCover } from '../../../src/analyses/walking/floor-to-cover';
import { walkableFill } from '../../../src/analyses/walking/walkable-fill';
import { storeyIndex, walkingPlan } from '../../../src/analyses/walking/walking-plan';
import { addEntities } from '../../../src/model/edit/add-entities';
import { applyPatch } from '../../../src/model/edit/apply-patch';
import { emptyDocument, type CampusDocument } from '../../../src/model/schema/document';
import type { EntityInput } from '../../../src/model/schema/entity-schemas';
import { makeId, type EntityKind } from '../../../src/model/schema/ids';
import type { StoreyKind } from '../../../src/model/schema/storey';
import type { SpaceUse } from '../../../src/model/schema/space-use';

/** Side from south to north of all areas, metres. */
const DEEP = 6;

const strip = (x0: number, x1: number) => ({
  outer: [
    [x0, 0],
    [x1, 0],
    [x1, DEEP],
    [x0, DEEP],
  ] as const,
  holes: [],
});

/** A storey as a row of areas from west to east, each as wide as said; without a use = an outdoor area. */
type Row = readonly (readonly [code: string, width: number, use?: SpaceUse])[];

function drawn(storeys: Readonly<Record<string, readonly [StoreyKind, Row]>>): CampusDocument {
  let document = emptyDocument();
  const add = <K extends EntityKind>(kind: K, inputs: readonly EntityInput<K>[]): void => {
    document = applyPatch(document, addEntities(document, kind, inputs));
  };
  Object.entries(storeys).forEach(([code, [kind, row]], level) => {
    const storey = makeId('storey', code);
    add('storeys', [{ id: storey, kind, elevation: level * 4 }]);
    let x = 0;
    for (const [area, width, use] of row) {
      const outline = strip(x, x + width);
      if (use === undefined) add('outdoors', [{ id: makeId('outdoor', area), storey, outline }]);
      else add('spaces', [{ id: makeId('space', area), storey, outline, use }]);
      x += width;
    }
  });
  return document;
}

/** Two heads on a roof with a deck between them, half of it a space and half an outdoor area. */
const ROOF: readonly [StoreyKind, Row] = [
  'roof',
  [
    ['WEST', 6, 'plant'],
    ['DECK', 10, 'roof'],
    ['OPEN', 10],
    ['EAST', 6, 'plant'],
  ],
];
const roof = makeId('storey', 'R');
const west = { ...UNKNOWN_TYPE, id: makeId('asset', 'E'), storey: roof, x: 3, y: 3 };
const at = (x: number) => ({ ...west, x });
const input = (x: number, limit: number) => ({ sources: [at(x)], shut: [], limit });

describe('floor that extinguishers have to cover', () => {
  it('leaves decks and outdoor areas out of areas, farthest places and findings; one walks across them', () => {
    const measure = computeCoverage(walkingPlan(drawn({ R: ROOF })), input(3, 15));
    const [only] = measure.storeys;
    expect(measure.storeys).toHaveLength(1);
    expect(only!.area).toBeCloseTo(12 * DEEP, 6);
    expect(only!.covered).toBeCloseTo(6 * DEEP, 6);
    expect(only!.covered + only!.uncovered).toBe(only!.area);
    expect(only!.bySpace.map(({ space }) => space)).toEqual(['space_EAST', 'space_WEST']);
    // From the middle of the west head to a far corner of the east one.
    expect(measure.total.farthest?.length).toBeCloseTo(Math.hypot(29, 3), 6);
    expect(checkCoverage(measure, 15).map(({ id }) => id)).toEqual(['extinguisher.uncovered:space_EAST']);
  });

  it('has no distances, and nothing to draw, where it does not count', () => {
    const plan = walkingPlan(drawn({ R: ROOF }));
    const [only] = computeCoverage(plan, input(3, 15)).storeys;
    const { x0, y0, nx, cell } = only!.grid;
    const told = (x: number): number =>
      only!.share[Math.floor((3 - y0) / cell) * nx + Math.floor((x - x0) / cell)]!;
    expect([3, 11, 21, 29].map((x) => Number.isNaN(told(x)))).toEqual([false, true, true, false]);
    const { positions, indices } = walkableFill(plan, 0, floorToCover(plan, 0), [0, 0]);
    let twice = 0;
    for (let i = 0; i < indices.length; i += 3) {
      const [a, b, c] = [0, 1, 2].map((k) => 2 * indices[i + k]!) as [number, number, number];
      twice +=
        (positions[b]! - positions[a]!) * (positions[c + 1]! - positions[a + 1]!) -
        (positions[b + 1]! - positions[a + 1]!) * (positions[c]! - positions[a]!);
    }
    expect(twice / 2).toBeCloseTo(12 * DEEP, 4);
  });

  it('is told alike while one is dragged, over the deck too', () => {
    const plan = walkingPlan(drawn({ R: ROOF, L: ['storey', [['ROOM', 8, 'office']]] }));
    const drag = new ExtinguisherDrag(plan, input(3, 9), [west.id]);
    for (const x of [3, 11, 21, 29]) {
      const [preview, whole] = [drag.at([{ id: west.id, to: at(x) }]), computeCoverage(plan, input(x, 9))];
      expect(preview.total.area).toBeCloseTo(20 * DEEP, 6);
      expect(preview.total.covered).toBeCloseTo(whole.total.covered, 6);
      expect(preview.total.uncovered).toBeCloseTo(whole.total.uncovered, 6);
      expect(preview.storeys[0]?.covered ?? 0).toBeCloseTo(whole.storeys[0]!.covered, 6);
    }
  });

  it('takes two words for a roof: the use alone or the storey alone takes nothing out', () => {
    const plan = walkingPlan(
      drawn({
        L: [
          'storey',
          [
            ['NAMED', 8, 'roof'],
            ['TERRACE', 4],
          ],
        ],
        R: ['roof', [['CANTEEN', 5, 'canteen']]],
      }),
    );
    const areas = computeCoverage(plan, input(3, 15)).storeys.map(({ id, area }) => [id, Math.round(area)]);
    expect(areas).toEqual([
      ['storey_L', 8 * DEEP],
      ['storey_R', 5 * DEEP],
    ]);
  });

  it('is not there on ground, on a bare roof, on a terrace of its own', () => {
    const plan = walkingPlan(
      drawn({
        G: ['ground', [['YARD', 20]]],
        T: ['storey', [['TERRACE', 20]]],
        R: ['roof', [['DECK', 20, 'roof']]],
        L: ['storey', [['ROOM', 20, 'office']]],
      }),
    );
    expect(computeCoverage(plan, input(3, 15)).storeys.map(({ id }) => id)).toEqual(['storey_L']);
    expect(floorToCover(plan, storeyIndex(plan, roof)).any).toBe(false);
  });
});
