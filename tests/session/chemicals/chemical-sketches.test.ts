import { describe, expect, it } from 'vitest';
import type { ChemicalResult, Endangered, SeparatedPair } from '../../../src/analyses/chemicals/result';
import { present } from '../../../src/base/assert';
import { smallWard } from '../../../src/demo/small-ward/small-ward';
import { translator } from '../../../src/i18n/translator';
import { spaceLabels } from '../../../src/model/derive/drawing/space-labels';
import { addEntities } from '../../../src/model/edit/add-entities';
import { applyPatch } from '../../../src/model/edit/apply-patch';
import { entitiesIn } from '../../../src/model/schema/dictionary';
import { makeId } from '../../../src/model/schema/ids';
import { storesSketch } from '../../../src/session/chemicals/stores-sketch';
import { zoneBox } from '../../../src/session/chemicals/zone-box';
import { zoneSketch } from '../../../src/session/chemicals/zone-sketch';
import '../../support/speak-both';

const zh = translator('zh');
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
const bare = smallWard();
const [room, next] = entitiesIn(bare.spaces).filter(({ use }) => use === 'ward');
const [here, there] = [present(room, 'a ward'), present(next, 'another ward')];
const [A, B, C] = [makeId('asset', 'a'), makeId('asset', 'b'), makeId('asset', 'c')];
const other = present(
  entitiesIn(bare.storeys).find(({ id }) => id !== here.storey),
  'another storey',
);
const ward = applyPatch(
  bare,
  addEntities(bare, 'assets', [
    { id: A, kind: 'chemical-store', storey: here.storey, x: 10, y: 10 },
    { id: B, kind: 'chemical-store', storey: here.storey, x: 13, y: 14 },
    { id: C, kind: 'chemical-store', storey: other.id, x: 10, y: 10 },
  ]),
);
const exit = present(
  entitiesIn(ward.openings).find(({ storey }) => storey === here.storey),
  'an opening',
);

const endangered: Endangered = {
  store: A,
  radius: 25,
  rule: { standard: 'ERG', edition: '2020', clause: 'initial isolation', confidence: 'M-high' },
  spaces: [here.id],
  exits: [exit.id],
  routes: [{ space: there.id, longer: 12.4 }],
};

describe('the zone of a store', () => {
  const names = spaceLabels([here, there]);

  it('is a circle about it, with its metres, tinted rooms, crossed exits and rooms that go round', () => {
    const { lines, areas, marks, labels } = zoneSketch(ward, endangered, names, zh);
    const [circle, ring] = lines ?? [];
    for (const { x, y } of circle!.points) expect(Math.hypot(x - 10, y - 10)).toBeCloseTo(25, 9);
    expect(circle).toMatchObject({ closed: true, dashed: true, tone: 'trouble' });
    expect(areas).toMatchObject([{ storey: here.storey, tone: 'trouble' }]);
    expect(areas?.[0]?.rings[0]).toHaveLength(here.outline.outer.length);
    expect(ring?.points).toHaveLength(there.outline.outer.length);
    const [[ax, ay], [bx, by]] = exit.line;
    expect(marks).toMatchObject([{ shape: 'cross', x: (ax + bx) / 2, y: (ay + by) / 2 }]);
    expect(labels?.map(({ text }) => plain(text))).toEqual(['影响范围 25 m', '绕行 +13 m']);
  });

  it('says where there is no other way, and has no circle where the room alone is meant', () => {
    const only = { ...endangered, radius: null, routes: [{ space: there.id, longer: null }] };
    const { lines, labels } = zoneSketch(ward, only, names, zh);
    expect(lines?.every(({ tone }) => tone === 'other-way')).toBe(true);
    expect(labels?.map(({ text }) => text)).toEqual(['无其他出路']);
  });

  it('leaves out what a later plan no longer has', () => {
    const gone = { ...endangered, spaces: [makeId('space', 'gone')], exits: [makeId('opening', 'gone')] };
    const { areas, marks } = zoneSketch(ward, gone, names, zh);
    expect([areas, marks]).toEqual([[], []]);
    expect(zoneSketch(bare, endangered, names, zh)).toEqual({});
  });
});

describe('the box of a zone', () => {
  it('holds every corner of the ring that is drawn, and no floor far from it', () => {
    const { bounds } = present(zoneBox(ward, endangered), 'a box');
    const [minX, minY, maxX, maxY] = bounds;
    for (const { x, y } of zoneSketch(ward, endangered, [], zh).lines?.[0]?.points ?? []) {
      expect(x > minX && x < maxX && y > minY && y < maxY).toBe(true);
    }
    expect([maxX - minX, maxY - minY]).toEqual([54, 54]);
  });

  it('is the room where that alone is meant, the store in it; and none when the store is gone', () => {
    const { bounds } = present(zoneBox(ward, { ...endangered, radius: null }), 'a box');
    const [minX, minY, maxX, maxY] = bounds;
    for (const [x, y] of [...here.outline.outer, [10, 10] as const]) {
      expect(x > minX && x < maxX && y > minY && y < maxY).toBe(true);
    }
    expect(zoneBox(bare, endangered)).toBeNull();
  });
});

describe('lines between stores', () => {
  const pair = (stores: SeparatedPair['stores'], kept: boolean): SeparatedPair => ({
    stores,
    separation: 'other-room',
    items: ['x', 'y'],
    distance: 5,
    sameSpace: true,
    kept,
  });
  const result: ChemicalResult = {
    findings: [],
    stores: [],
    pairs: [pair([A, B], false), pair([A, C], false), pair([B, A], true)],
    majorHazard: { sum: 0, terms: [], unknown: 0 },
  };
  const drawn = (all: boolean, one: typeof A | null) => storesSketch(ward, result, null, { all, one }, zh);

  it('tell what is not kept with its metres, what is kept quietly and without words, and nothing between two storeys', () => {
    const { lines, labels } = drawn(false, A);
    expect(lines?.map(({ tone, dashed }) => [tone, dashed])).toEqual([
      ['trouble', false],
      ['quiet', true],
    ]);
    expect(labels?.map(({ text }) => plain(text))).toEqual(['须分室 · 5.0 m']);
    // Clear of both signs: above the one that stands farther north.
    expect(labels).toMatchObject([{ x: 11.5, y: 14, aside: 'above' }]);
  });

  it('are of the store that is looked at, or all that are not kept', () => {
    expect(drawn(false, null).lines).toEqual([]);
    expect(drawn(true, null).lines).toHaveLength(1);
    expect(drawn(false, C).lines).toEqual([]);
  });
});
