import { expect, it } from 'vitest';
import type { DoorFlow } from '../../../src/analyses/evacuation/report/report';
import { smallWard } from '../../../src/demo/small-ward/small-ward';
import { entitiesIn } from '../../../src/model/schema/dictionary';
import { makeId } from '../../../src/model/schema/ids';
import { doorsOver, limitOfDoor } from '../../../src/session/evacuation/doors-over';

const ward = smallWard();
const doors = entitiesIn(ward.openings).filter(({ clearWidth }) => clearWidth !== null);
const [one, two, three] = [doors[0]!, doors[1]!, doors[2]!];
const flow = ({ id, storey }: typeof one, peak: number): DoorFlow => ({
  id,
  storey,
  count: peak,
  first: 0,
  last: 1,
  flow: null,
  peak,
});

it('a door takes 1.33 people a second and metre, part of one counting as one; those over it come by how far they are', () => {
  const limit = (door: typeof one): number => Math.ceil(1.33 * door.clearWidth! * 10);
  for (const door of [one, two, three]) expect(limitOfDoor(ward, door, 10)).toBe(limit(door));
  const unknown = { ...flow(one, 1000), id: makeId('opening', 'none') };
  expect(limitOfDoor(ward, unknown, 10)).toBeNull();
  const told = [flow(one, limit(one)), flow(two, limit(two) + 1), flow(three, 3 * limit(three)), unknown];
  const ids = doorsOver(ward, { doors: told, peakSeconds: 10 }).map(({ id }) => id);
  expect(ids).toEqual([three.id, two.id]);
});
