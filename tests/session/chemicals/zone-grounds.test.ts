import { describe, expect, it } from 'vitest';
import type { Endangered } from '../../../src/analyses/chemicals/result';
import { present } from '../../../src/base/assert';
import { smallWard } from '../../../src/demo/small-ward/small-ward';
import { addEntities } from '../../../src/model/edit/add-entities';
import { applyPatch } from '../../../src/model/edit/apply-patch';
import { entitiesIn } from '../../../src/model/schema/dictionary';
import type { CampusDocument } from '../../../src/model/schema/document';
import { makeId } from '../../../src/model/schema/ids';
import { zoneGrounds } from '../../../src/session/chemicals/zone-grounds';

const STORE = makeId('asset', 'store');
const bare = smallWard();
const room = present(
  entitiesIn(bare.spaces).find(({ use }) => use === 'ward'),
  'a ward',
);
const above = present(
  entitiesIn(bare.storeys).find(({ id }) => id !== room.storey),
  'another storey',
);
/** A square of 10 m whose near side lies so many metres east of the store. */
const square = (metres: number) => ({
  outer: [
    [100 + metres, 95],
    [110 + metres, 95],
    [110 + metres, 105],
    [100 + metres, 105],
  ] as [number, number][],
  holes: [],
});
const named = (zh: string) => ({ zh, en: null });
const adding = <K extends Parameters<typeof addEntities>[1]>(
  document: CampusDocument,
  kind: K,
  rows: Parameters<typeof addEntities<K>>[2],
): CampusDocument => applyPatch(document, addEntities(document, kind, rows));

const stored = adding(bare, 'assets', [
  { id: STORE, kind: 'chemical-store', storey: room.storey, x: 100, y: 100 },
]);
const grounded = adding(stored, 'outdoors', [
  { id: makeId('outdoor', 'p1'), storey: room.storey, outline: square(24.9), name: named('P1 停车场') },
  { id: makeId('outdoor', 'p1b'), storey: room.storey, outline: square(5), name: named('P1 停车场') },
  { id: makeId('outdoor', 'p2'), storey: room.storey, outline: square(25.1), name: named('P2 停车场') },
  { id: makeId('outdoor', 'lawn'), storey: room.storey, outline: square(5) },
  { id: makeId('outdoor', 'roof'), storey: above.id, outline: square(5), name: named('楼上的露台') },
]);
const campus = adding(grounded, 'exits', [
  { id: makeId('exit', 'AP1'), storey: room.storey, outline: square(25), name: named('AP1') },
  { id: makeId('exit', 'AP2'), storey: room.storey, outline: square(26), name: named('AP2') },
]);
const yard = applyPatch(
  campus,
  addEntities(campus, 'spaces', [
    { id: makeId('space', 'yard'), storey: room.storey, outline: square(0), use: 'outdoor' },
  ]),
);

const zone: Endangered = {
  store: STORE,
  radius: 25,
  rule: { standard: 'ERG', edition: '2020', clause: 'initial isolation', confidence: 'M-high' },
  spaces: [room.id, makeId('space', 'yard'), makeId('space', 'gone')],
  exits: [],
  routes: [],
};

describe('the ground that a zone takes in', () => {
  it('is told apart: rooms, what lies in the open, and assembly points, each as far as the ring reaches', () => {
    const { rooms, open, assembly } = zoneGrounds(yard, zone);
    expect(rooms.map(({ id }) => id)).toEqual([room.id]);
    expect(open.map(({ id }) => id)).toEqual([makeId('space', 'yard'), makeId('outdoor', 'p1')]);
    expect(assembly.map(({ id }) => id)).toEqual([makeId('exit', 'AP1')]);
  });

  it('is the room alone where no ring is drawn, and nothing outdoors of a store that is gone', () => {
    const alone = zoneGrounds(yard, { ...zone, radius: null, spaces: [room.id] });
    expect(alone).toMatchObject({ open: [], assembly: [] });
    expect(alone.rooms).toHaveLength(1);
    expect(zoneGrounds(yard, { ...zone, store: makeId('asset', 'gone') }).assembly).toEqual([]);
  });
});
