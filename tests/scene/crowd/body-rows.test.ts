import { expect, it } from 'vitest';
import { makeId, type StoreyId } from '../../../src/model/schema/ids';
import { bodyAt } from '../../../src/scene/crowd/body-at';
import { BodyRows, ROW, WAITING } from '../../../src/scene/crowd/body-rows';
import { drawnFloors, withStairsBelow } from '../../../src/scene/crowd/drawn-floors';
import { project, type PlanView } from '../../../src/scene/camera/plan-view';
import { newPlayedCrowd, playAt } from '../../../src/simulation/recording/played-crowd';
import {
  crowdRun,
  ELEVATIONS,
  read,
  recorded,
  rowsOf,
  stairHouse,
} from '../../simulation/recording/recorded-scenes';

const [G, U] = [makeId('storey', 'G'), makeId('storey', 'U')];
const STOREYS: readonly StoreyId[] = [G, U];
const people = rowsOf(300, 4, 2, 1).map((person, i) => (i % 5 === 0 ? { ...person, startsAt: 700 } : person));
const recording = read(recorded(crowdRun(stairHouse(), people), 800, ELEVATIONS).bytes);
const crowd = newPlayedCrowd(300);
playAt(recording, 7.35, crowd);
const both = drawnFloors(
  [
    { id: U, look: 'whole', lift: 0 },
    { id: G, look: 'outline', lift: -9 },
  ],
  false,
);

it('has everybody of drawn storeys where they are, at the height of their stair, and how they get on', () => {
  const rows = new BodyRows();
  rows.fillPlayed(crowd, recording.head, STOREYS, both, [100, -50]);
  expect(rows.count).toBe(crowd.count);
  let onStairs = 0;
  let waiting = 0;
  for (let k = 0; k < rows.count; k++) {
    const [x, y, z, heading, radius, pace, ink] = rows.numbers.subarray(ROW * k, ROW * (k + 1));
    const who = crowd.person[k]!;
    expect(rows.person[k]).toBe(who);
    expect([x, y]).toEqual([Math.fround(crowd.x[k]! - 100), Math.fround(crowd.y[k]! + 50)]);
    expect(z).toBeCloseTo(crowd.z[k]! - (crowd.storey[k] === 0 ? 9 : 0), 5);
    expect(heading).toBe(Math.fround(crowd.heading[k]!));
    expect(radius).toBe(Math.fround(0.18));
    expect(ink! < 1).toBe(crowd.storey[k] === 0);
    if (crowd.waits[k] === 1) {
      waiting++;
      expect(pace).toBe(WAITING);
    } else expect(pace! * recording.head.speed[who]!).toBeCloseTo(crowd.speed[k]!, 5);
    if (crowd.z[k]! > 0 && crowd.z[k]! < 3) onStairs++;
  }
  expect(onStairs).toBeGreaterThan(0);
  expect(waiting).toBeGreaterThan(0);
});

it('leaves out who is on a storey that is not drawn, and writes the same rows again for other floors', () => {
  const rows = new BodyRows();
  rows.fillPlayed(crowd, recording.head, STOREYS, both, [0, 0]);
  const { numbers } = rows;
  rows.fillPlayed(
    crowd,
    recording.head,
    STOREYS,
    drawnFloors([{ id: U, look: 'whole', lift: 0 }], false),
    [0, 0],
  );
  const upper = [...crowd.storey.subarray(0, crowd.count)].filter((storey) => storey === 1).length;
  expect(rows.count).toBe(upper);
  expect(upper).toBeLessThan(crowd.count);
  expect(rows.numbers).toBe(numbers);
  for (let k = 0; k < rows.count; k++) expect(rows.numbers[ROW * k + 2]).toBe(3);
});

it('has who comes up the upper half of stairs from a storey that is not drawn, and nobody else of it', () => {
  const upper = drawnFloors([{ id: U, look: 'whole', lift: 0 }], false);
  const floors = withStairsBelow(upper, [
    { id: G, elevation: 0 },
    { id: U, elevation: 3 },
  ]);
  const rows = new BodyRows();
  rows.fillPlayed(crowd, recording.head, STOREYS, floors, [0, 0]);
  const meant = [...crowd.person.subarray(0, crowd.count)].filter(
    (_, k) => crowd.storey[k] === 1 || crowd.z[k]! >= 1.5,
  );
  expect([...rows.person.subarray(0, rows.count)]).toEqual(meant);
  expect(meant.length).toBeGreaterThan([...crowd.storey.subarray(0, crowd.count)].filter(Boolean).length);
  // Of what is drawn itself nothing is another.
  expect(
    withStairsBelow(both, [
      { id: G, elevation: 0 },
      { id: U, elevation: 3 },
    ]),
  ).toEqual(both);
});

it('has who is placed before a run, waiting on their floors; outdoors no floor is faint', () => {
  const rows = new BodyRows();
  const placed = [
    { id: 'a', storey: G, x: 1, y: 2, radius: 0.25 },
    { id: 'b', storey: U, x: 3, y: 4, radius: 0.2 },
    { id: 'c', storey: makeId('storey', 'other'), x: 5, y: 6, radius: 0.2 },
  ];
  const floors = drawnFloors(
    [
      { id: U, look: 'whole', lift: 0 },
      { id: G, look: 'outline', lift: 0 },
    ],
    true,
  );
  rows.fillPlaced(placed, (id) => (id === U ? 3 : 0), floors, [0, 0]);
  expect(rows.count).toBe(2);
  expect([...rows.person.subarray(0, 2)]).toEqual([0, 1]);
  expect([...rows.numbers.subarray(0, 2 * ROW)]).toEqual(
    [1, 2, 0, 0, 0.25, WAITING, 1, 0, 3, 4, 3, 0, 0.2, WAITING, 1, 0].map(Math.fround),
  );
});

it.each([true, false])('finds who is drawn nearest to a pixel, within reach (plan: %s)', (flat) => {
  const rows = new BodyRows();
  rows.fillPlayed(crowd, recording.head, STOREYS, both, [100, -50]);
  const view: PlanView = { x: 5, y: 4, z: 3, span: 14, azimuth: 0.3, tilt: 0.7, flat };
  const viewport = { width: 900, height: 600 };
  const drawn = Array.from({ length: rows.count }, (_, k) => {
    const lift = both.get(STOREYS[crowd.storey[k]!]!)!.lift;
    const z = crowd.z[k]! + lift + (flat ? 0 : 0.9);
    return project(view, viewport, crowd.x[k]!, crowd.y[k]!, z);
  });
  let found = 0;
  for (let x = 5; x < 900; x += 31) {
    for (let y = 5; y < 600; y += 29) {
      const who = bodyAt(rows, [100, -50], view, viewport, [x, y], 8);
      const reach = 8 + (0.18 * 600) / 14;
      const away = drawn.map(({ px, py }) => Math.hypot(px - x, py - y));
      const nearest = Math.min(...away);
      if (nearest > reach + 0.01) expect(who).toBe(-1);
      if (nearest > reach - 0.01) continue;
      found++;
      expect(away[rows.person.indexOf(who)]).toBeLessThan(nearest + 0.02);
    }
  }
  expect(found).toBeGreaterThan(20);
});

it('tells where those head who walk near a place, nobody’s way where they wait, are elsewhere or cross', () => {
  const rows = new BodyRows();
  const bodies = [
    // x, y, z, heading, radius, pace
    [1, 0, 0, 0, 0.2, 1],
    [2, 0, 0, Math.PI / 2, 0.2, 0.5],
    [0, 1, 0, Math.PI, 0.2, WAITING],
    [1, 1, 4, 1, 0.2, 1],
    [30, 0, 0, Math.PI, 0.2, 1],
  ];
  bodies.forEach((body, row) => rows.numbers.set(body, ROW * row));
  rows.count = bodies.length;
  expect(rows.wayNear([0, 0, 0], 5)).toBeCloseTo(Math.PI / 4, 6);
  expect(rows.wayNear([0, 0, 4], 5)).toBeCloseTo(1, 6);
  expect(rows.wayNear([-20, 0, 0], 5)).toBeNull();
  rows.numbers.set([3, 0, 0, Math.PI, 0.2, 1], ROW);
  expect(rows.wayNear([0, 0, 0], 5)).toBeNull();
});
