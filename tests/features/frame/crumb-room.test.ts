import { expect, it } from 'vitest';
import { present } from '../../../src/base/assert';
import { smallWard } from '../../../src/demo/small-ward/small-ward';
import { crumbRoom } from '../../../src/features/frame/scene/crumb-room';
import { pole } from '../../../src/geometry/plane/pole';
import { addEntities } from '../../../src/model/edit/add-entities';
import { applyPatch } from '../../../src/model/edit/apply-patch';
import { entitiesIn } from '../../../src/model/schema/dictionary';
import { makeId } from '../../../src/model/schema/ids';

const bare = smallWard();
const [first, second] = entitiesIn(bare.spaces).filter(({ use }) => use === 'ward');
const [room, other] = [present(first, 'a ward'), present(second, 'another ward')];
const within = ({ outline }: typeof room) => {
  const { x, y } = pole([outline.outer, ...outline.holes], 0.05);
  return { x, y };
};
const STORE = makeId('asset', 'store');
const ward = applyPatch(
  bare,
  addEntities(bare, 'assets', [{ id: STORE, kind: 'chemical-store', storey: room.storey, ...within(room) }]),
);
const named = (
  shown: typeof room.storey,
  selected: typeof STORE | typeof room.id | null,
  middle: ReturnType<typeof within> | null,
) => crumbRoom(ward, shown, selected, middle)?.id ?? null;

it('is the room of what is selected, wherever the middle of the picture lies', () => {
  expect(named(room.storey, STORE, within(other))).toBe(room.id);
  expect(named(room.storey, STORE, null)).toBe(room.id);
});

it('is the room that is selected, wherever the middle of the picture lies', () => {
  expect(named(room.storey, room.id, within(other))).toBe(room.id);
  expect(named(room.storey, room.id, null)).toBe(room.id);
});

it('is the room in the middle where nothing is selected, and none where too much is seen', () => {
  expect(named(room.storey, null, within(other))).toBe(other.id);
  expect(named(room.storey, null, null)).toBeNull();
});

it('is never one of a storey that is not seen, nor of what the plan no longer has', () => {
  const away = present(
    entitiesIn(ward.storeys).find(({ id }) => id !== room.storey),
    'another storey',
  );
  const seen = named(away.id, STORE, within(room));
  expect(seen).not.toBe(room.id);
  expect(seen).toBe(named(away.id, null, within(room)));
  expect(named(away.id, room.id, within(room))).toBe(named(away.id, null, within(room)));
  expect(named(room.storey, makeId('asset', 'gone'), within(other))).toBe(other.id);
  expect(named(room.storey, makeId('space', 'gone'), within(other))).toBe(other.id);
});
