import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { present } from '../../../../src/base/assert';
import { clearNetwork, type Clearing } from '../../../../src/analyses/egress/hydraulic/clear-network';
import type {
  FlowElement,
  FlowLink,
  FlowNetwork,
  FlowRoom,
} from '../../../../src/analyses/egress/hydraulic/flow-network';
import { cases } from '../../../support/cases';

const link = (id: string, walk = 0): FlowLink => ({ id, walk });
const element = (
  id: string,
  kind: FlowElement['kind'],
  clearWidth: number,
  to: FlowLink | null,
  more: Partial<FlowElement> = {},
): FlowElement => ({ id, group: null, kind, clearWidth, length: 0, steps: null, to, ...more });
const room = (id: string, persons: number, to: FlowLink, more: Partial<FlowRoom> = {}): FlowRoom => ({
  id,
  group: null,
  persons,
  area: null,
  walk: 0,
  ready: 0,
  to,
  ...more,
});
const partOf = (clearing: Clearing, id: string) =>
  present(
    clearing.elements.find((each) => each.id === id),
    id,
  );
const groupsOf = ({ groups }: Clearing) =>
  Object.fromEntries(groups.map(({ group, cleared }) => [group, cleared]));

const INCH = 0.0254;
const FOOT = 12 * INCH;

/**
 * The handbook's example of nine storeys, its first-order solution: 300 people on each of eight storeys over the ground, two stairs of
 * 44 in with steps of 7 and 11 in, a door of 36 in to each stair from each storey and one out of it; 38.2 ft of stair from storey to
 * storey. Recalled: 18.5 people a minute and foot on stairs and 24 at doors, 49 and 48 a minute in all, so that doors decide; 212 − 2.86 · 212 · 0.175
 * = 105.9 ft a minute, 0.36 min from storey to storey; 25.4 min in all. It takes 6 in off each side, 24 and 32 in are left: its metric table has
 * 0.15 m for 6 in, so that what is given here is what is left, with two edges of 0.15 m.
 */
const LEFT = { door: 24 * INCH + 0.3, stair: 32 * INCH + 0.3 };
const STOREYS = [2, 3, 4, 5, 6, 7, 8, 9];
const nineStoreys: FlowNetwork = {
  rooms: STOREYS.map((n) => room(`half ${n}`, 150, link(`door ${n}`), { group: `storey ${n}` })),
  elements: [
    ...STOREYS.flatMap((n) => [
      element(`door ${n}`, 'door', LEFT.door, link(`stair ${n}`), { group: `storey ${n}` }),
      element(`stair ${n}`, 'stair', LEFT.stair, n === 2 ? link('out') : link(`stair ${n - 1}`), {
        group: 'stair',
        length: 38.2 * FOOT,
        steps: { riser: 7 * INCH, tread: 11 * INCH },
      }),
    ]),
    element('out', 'door', LEFT.door, null, { group: 'stair' }),
  ],
};

const within = (got: number | null, value: number, share = 0.01): void => {
  expect(got).toBeGreaterThanOrEqual(value * (1 - share));
  expect(got).toBeLessThanOrEqual(value * (1 + share));
};

describe('the handbook’s building of nine storeys', () => {
  const clearing = clearNetwork(nineStoreys);

  it('lets pass as many as worked out there', () => {
    within(partOf(clearing, 'out').capacity * 60, 48);
    within(partOf(clearing, 'stair 2').capacity * 60, 49.2);
    within(partOf(clearing, 'stair 2').speed * 60, 105.9 * FOOT);
    within((38.2 * FOOT) / partOf(clearing, 'stair 2').speed, 0.36 * 60);
  });

  it('is clear as soon', () => {
    within(clearing.cleared, 25.4 * 60);
    expect(clearing.persons).toBe(1200);
  });

  it('clears all storeys before the stair, and queues before it', () => {
    const { stair, ...storeys } = groupsOf(clearing);
    expect(stair).toBe(clearing.cleared);
    for (const time of Object.values(storeys)) expect(time).toBeLessThan(present(stair, 'stair'));
    expect(partOf(clearing, 'stair 2').longestQueue).toBeGreaterThan(0);
  });
});

describe('figures of IMO MSC/Circ.1166, its example', () => {
  // 165 people through a door of 1.4 m, a corridor of 4.2 m × 14 m and a stair of 3.5 m × 4.7 m: 91 s at the door, which decides, 21 and 9 s
  // to walk. IMO reckons clear widths and 1.3 persons a metre and second: the same width is given here with its edges.
  const clearing = clearNetwork({
    rooms: [room('seats', 165, link('door'))],
    elements: [
      element('door', 'door', 1.4 + 0.3, link('corridor', 14)),
      element('corridor', 'corridor', 4.2 + 0.4, link('stair')),
      element('stair', 'stair', 3.5 + 0.3, null, { length: 4.7, steps: { riser: 0.165, tread: 0.305 } }),
    ],
  });

  it('agrees in what the door takes', () => {
    within(partOf(clearing, 'door').lastThrough, 91, 0.02);
  });

  it('has nobody wait behind it', () => {
    expect(partOf(clearing, 'corridor').longestQueue).toBe(0);
    expect(partOf(clearing, 'stair').longestQueue).toBe(0);
    expect(partOf(clearing, 'corridor').specificFlow).toBeCloseTo((1.4 * 1.31579) / 4.2, 4);
  });
});

describe('one room', () => {
  const DOOR = 1.31579 * 0.6;
  const alone = (persons: number, more: Partial<FlowRoom> = {}) =>
    clearNetwork({
      rooms: [room('room', persons, link('door'), { group: 'room', ...more })],
      elements: [element('door', 'door', 0.9, null)],
    });

  it.each([
    ['all at the door', 100, {}, 100 / DOOR],
    ['few, far away', 2, { walk: 30 }, 30 / 1.19],
    ['many, far away', 100, { walk: 30 }, 100 / DOOR],
    ['later', 100, { ready: 60 }, 60 + 100 / DOOR],
    ['crowded, far away', 10, { walk: 30, area: 10 }, 30 / 1.0276],
    ['nobody', 0, { walk: 30 }, 0],
  ])('%s', (_, persons, more, seconds) => {
    expect(alone(persons, more).cleared).toBeCloseTo(seconds, 1);
  });

  it('says how long the last waits and how many do', () => {
    const door = partOf(alone(100), 'door');
    expect(door.longestQueue).toBe(100);
    expect(door.longestWait).toBeCloseTo(100 / DOOR, 2);
    expect(door.specificFlow).toBeCloseTo(1.31579, 4);
  });

  it.each([
    ['known', { riser: 0.165, tread: 0.33 }, 1.23],
    ['not known', null, 1],
  ])('goes down a stair whose steps are %s', (_, steps, pace) => {
    const clearing = clearNetwork({
      rooms: [room('room', 100, link('stair'))],
      elements: [element('stair', 'stair', 1.3, null, { steps, length: 10 })],
    });
    // The last enters when a hundred have, and walks down at half of k.
    expect(clearing.cleared).toBeCloseTo(100 / (pace / 1.064) + 10 / (pace / 2), 6);
  });

  it('is never clear by a door that lets nobody pass', () => {
    const clearing = clearNetwork({
      rooms: [room('room', 3, link('slit'), { group: 'room' }), room('other', 3, link('out'))],
      elements: [element('slit', 'door', 0.3, link('out')), element('out', 'door', 1, null)],
    });
    expect(clearing.cleared).toBeNull();
    expect(groupsOf(clearing)).toEqual({ room: null });
    expect(partOf(clearing, 'slit')).toMatchObject({ lastThrough: null, longestQueue: 3, longestWait: null });
    expect(partOf(clearing, 'out')).toMatchObject({ persons: 3, lastThrough: expect.any(Number) });
  });

  it('refuses ways that lead in a circle, to nowhere, or have one name', () => {
    const a = element('a', 'door', 1, link('b'));
    const b = element('b', 'door', 1, link('a'));
    expect(() => clearNetwork({ rooms: [], elements: [a, b] })).toThrow(/circle/);
    expect(() => clearNetwork({ rooms: [], elements: [a] })).toThrow(/part of a way out b/);
    expect(() => clearNetwork({ rooms: [], elements: [b, b] })).toThrow(/names/);
    expect(() => clearNetwork({ rooms: [room('r', 1, link('x'))], elements: [] })).toThrow(/x/);
  });

  it('of nobody and nothing is clear at once', () => {
    expect(clearNetwork({ rooms: [], elements: [] })).toEqual({
      persons: 0,
      cleared: 0,
      elements: [],
      groups: [],
    });
  });
});

/** A tree of ways out: each part leads to one that was made before it. */
const network: fc.Arbitrary<FlowNetwork> = fc
  .array(
    fc.record({
      kind: fc.constantFrom('door', 'corridor', 'ramp', 'stair'),
      clearWidth: fc.double({ min: 0.6, max: 3, noNaN: true }),
      length: fc.double({ min: 0, max: 20, noNaN: true }),
      walk: fc.double({ min: 0, max: 20, noNaN: true }),
      to: fc.nat(),
      persons: fc.nat(40),
      roomWalk: fc.double({ min: 0, max: 15, noNaN: true }),
      ready: fc.constantFrom(0, 0, 30),
    }),
    { minLength: 1, maxLength: 7 },
  )
  .map((parts) => ({
    elements: parts.map(({ kind, clearWidth, length, walk, to }, i) =>
      element(`${i}`, kind, clearWidth, i === 0 ? null : link(`${to % i}`, walk), {
        length,
        steps: { riser: 0.16, tread: 0.28 },
        group: i === 0 ? null : `group ${i % 2}`,
      }),
    ),
    rooms: parts.map(({ persons, roomWalk, ready, walk }, i) =>
      room(`room ${i}`, persons, link(`${i}`, walk), { walk: roomWalk, ready }),
    ),
  }));

/** Parts of a person, each on its own: one after the other through every narrow place, who comes first goes first. */
function oneByOne({ rooms, elements }: FlowNetwork, clearing: Clearing): Map<string, number> {
  const PARTS = 40;
  const byId = new Map(elements.map((each) => [each.id, each]));
  const coming = new Map<string, number[]>(elements.map(({ id }) => [id, []]));
  for (const { persons, walk, ready, to } of rooms)
    for (let i = 1; i <= persons * PARTS; i++)
      coming
        .get(to.id)
        ?.push(ready + ((walk / 1.19) * i) / (persons * PARTS) + to.walk / partOf(clearing, to.id).speed);
  const ends = new Map<string, number>();
  // Parts lead to parts before them: the last are the first that nobody else comes to.
  for (const { id, length, to } of elements.toReversed()) {
    const { capacity, speed } = partOf(clearing, id);
    let free = -Infinity;
    for (const at of (coming.get(id) ?? []).toSorted((a, b) => a - b)) {
      free = Math.max(at, free + 1 / (capacity * PARTS));
      ends.set(id, free);
      if (to !== null) {
        const next = present(byId.get(to.id), to.id);
        coming.get(next.id)?.push(free + length / speed + to.walk / partOf(clearing, next.id).speed);
      }
    }
  }
  return ends;
}

describe('any ways out', () => {
  it('are clear when people who go one by one are out', () => {
    fc.assert(
      fc.property(network, (given) => {
        const clearing = clearNetwork(given);
        const ends = oneByOne(given, clearing);
        for (const { id, lastThrough } of clearing.elements) {
          const end = ends.get(id);
          if (end === undefined) expect(lastThrough).toBeNull();
          // A part of a person more or less at each narrow place on the way.
          else expect(Math.abs(present(lastThrough, id) - end)).toBeLessThan(0.5);
        }
      }),
      { seed: 59, numRuns: cases(150) },
    );
  });

  it('lose nobody, and let no more pass than they can', () => {
    fc.assert(
      fc.property(network, (given) => {
        const clearing = clearNetwork(given);
        const out = partOf(clearing, '0');
        expect(out.persons).toBeCloseTo(clearing.persons, 6);
        for (const { persons, capacity, specificFlow, lastThrough } of clearing.elements) {
          expect(specificFlow).toBeLessThanOrEqual(1.31579 + 1e-4);
          if (lastThrough !== null) expect(persons).toBeLessThanOrEqual(capacity * lastThrough + 1e-6);
        }
        for (const { cleared } of clearing.groups)
          expect(cleared).toBeLessThanOrEqual(present(clearing.cleared, 'time') + 1e-6);
      }),
      { seed: 59, numRuns: cases(150) },
    );
  });

  it('are clear no sooner with more people, who all set out at once', () => {
    fc.assert(
      fc.property(network, fc.integer({ min: 1, max: 50 }), (given, more) => {
        const rooms = given.rooms.map((each) => ({ ...each, walk: 0, ready: 0 }));
        const fewer = clearNetwork({ ...given, rooms });
        const [first, ...others] = rooms;
        const crowd = [
          { ...present(first, 'room'), persons: present(first, 'room').persons + more },
          ...others,
        ];
        const fuller = clearNetwork({ ...given, rooms: crowd });
        expect(fuller.cleared).toBeGreaterThanOrEqual(present(fewer.cleared, 'time') - 1e-6);
      }),
      { seed: 59, numRuns: cases(100) },
    );
  });
});
