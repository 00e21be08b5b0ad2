import { afterEach, beforeEach, expect, it } from 'vitest';
import { automaticHazards } from '../../../src/features/planner/design/automatic-hazard';
import { onStorey } from '../../../src/model/query/on-storey';
import { storeysInOrder } from '../../../src/model/query/storeys-in-order';
import { createDesigner } from '../../../src/session/design/designer';
import { createRoomChoice } from '../../../src/session/design/room-choice';
import { reckonUnits } from '../../../src/standards/extinguishers/reckon-units';
import { openedWard, type NodeSession } from '../support/node-session';

let node: NodeSession;
beforeEach(async () => {
  node = await openedWard();
});
afterEach(() => node.session.dispose());

const document = () => node.session.plan.getState().document!;
const ringed = () => node.session.sketches.getState().sketches.get('chosen-rooms')?.lines?.length ?? 0;

it('rooms of several units of a storey are ticked and reckoned together, under a name', () => {
  const choice = node.session.part(createRoomChoice);
  const designer = node.session.part(createDesigner);
  const storey = storeysInOrder(document()).find(
    ({ id }) => reckonUnits(document()).filter((unit) => unit.storey === id).length > 1,
  )!;
  const [one, other] = reckonUnits(document()).filter((unit) => unit.storey === storey.id);
  const rooms = [one!.spaces[0]!, other!.spaces[0]!];
  for (const room of rooms) choice.toggle(room);
  expect(choice.state.getState().rooms).toEqual(rooms);
  expect(ringed()).toBeGreaterThanOrEqual(2);
  const id = designer.reckonTogether(choice.state.getState().rooms)!;
  choice.clear();
  expect(ringed()).toBe(0);
  const made = reckonUnits(document()).find(({ given }) => given === id)!;
  expect(made.spaces).toEqual(rooms.toSorted());
  const letters = [one!, other!].flatMap(({ demands }) => demands.map(({ fireClass }) => fireClass));
  for (const { fireClass } of made.demands) expect(letters).toContain(fireClass);
  const before = JSON.stringify(document());
  const { length } = node.session.plan.getState().undo;
  designer.nameUnit(id, '东侧');
  expect(document().calculationUnits[id]?.name.zh).toBe('东侧');
  expect(node.session.plan.getState().undo).toHaveLength(length + 1);
  node.session.undo();
  expect(JSON.stringify(document())).toBe(before);
});

it('ticks are of one storey, go when pressed again, and go with their room', () => {
  const choice = node.session.part(createRoomChoice);
  const [low, high] = storeysInOrder(document()).map(({ id }) => onStorey(document(), 'spaces', id));
  choice.toggle(low![0]!.id);
  choice.toggle(low![1]!.id);
  choice.toggle(low![0]!.id);
  expect(choice.state.getState().rooms).toEqual([low![1]!.id]);
  choice.toggle(high![0]!.id);
  expect(choice.state.getState().rooms).toEqual([high![0]!.id]);
  node.session.setRole('inspector');
  expect(ringed()).toBe(0);
  node.session.setRole('planner');
  expect(ringed()).toBeGreaterThan(0);
});

it('what the code says of a room is told by its use, whatever a person decided', () => {
  const designer = node.session.part(createDesigner);
  const [unit] = reckonUnits(document());
  const room = document().spaces[unit!.spaces[0]!]!;
  const before = automaticHazards(document(), [room]);
  expect(before).toHaveLength(1);
  expect(before[0]!.cite.confidence).not.toBe('house');
  const other = before[0]!.value === 'light' ? 'severe' : 'light';
  designer.setHazard([room.id], { hazard: other, fireClasses: null, reason: '试' });
  expect(automaticHazards(document(), [document().spaces[room.id]!])).toEqual(before);
});
