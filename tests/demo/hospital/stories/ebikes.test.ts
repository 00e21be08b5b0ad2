import { expect, it } from 'vitest';
import { assetsOf } from '../../../../src/model/query/assets-of';
import { makeId } from '../../../../src/model/schema/ids';
import { toldHospital } from '../../support/hospitals';

it('three e-bikes leave 0.9 m between themselves and the walls of the open stair, as story 59 tells', () => {
  const document = toldHospital();
  const charger = assetsOf(document, 'charger', makeId('storey', 'D-L01'))[0];
  expect(charger?.sockets).toBe(3);
  const room = document.spaces[makeId('space', 'D-L01.SD1')];
  const east = Math.max(...(room?.outline.outer ?? []).map(([x]) => x));
  const door = Object.values(document.openings).find(({ spaces }) =>
    spaces?.includes(makeId('space', 'D-L01.SD1')),
  );
  const jamb = Math.min(...(door?.line ?? []).map(([, y]) => y));
  // The wall south of the opening ends in its jamb; the bikes' corner next to it is the foot's narrowest place.
  const bikes = document.obstacles[makeId('obstacle', 'D-L01.F-ebikes')]?.outline.outer ?? [];
  const gaps = bikes.map(([x, y]) => Math.hypot(east - x, Math.max(0, y - jamb)));
  expect(Math.min(...gaps)).toBeGreaterThan(0.85);
  expect(Math.min(...gaps)).toBeLessThan(0.95);
});
