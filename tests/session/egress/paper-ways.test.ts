import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { present } from '../../../src/base/assert';
import { smallWard } from '../../../src/demo/small-ward/small-ward';
import { openingMiddle } from '../../../src/model/query/opening-middle';
import type { CampusDocument } from '../../../src/model/schema/document';
import { makeId, type OpeningId } from '../../../src/model/schema/ids';
import type { Opening } from '../../../src/model/schema/opening';
import { createPaperWays, type PaperWays } from '../../../src/session/egress/paper-ways';
import { nodeSession, type NodeSession } from '../support/node-session';
import { fakeEgress } from './fake-egress';

const L1 = makeId('storey', 'L1');
const doors = Object.values(smallWard().openings).filter(
  ({ kind, storey, rejected }) => kind === 'door' && storey === L1 && !rejected,
);
const [first, second] = doors;

/** The ward with a door that is locked at night, and another that is in the early morning. */
function locked(): CampusDocument {
  const document = smallWard();
  const lockedFrom = ({ id }: Opening, from: string, to: string): Readonly<Record<OpeningId, Opening>> => ({
    [id]: { ...present(document.openings[id], 'a door'), lockSchedule: [{ from, to }] },
  });
  return {
    ...document,
    openings: {
      ...document.openings,
      ...lockedFrom(present(first, 'a door'), '20:00', '06:00'),
      ...lockedFrom(present(second, 'a door'), '04:00', '08:00'),
    },
  };
}

const places = doors.slice(0, 20).map((door) => {
  const [x, y] = openingMiddle(door);
  return { storey: L1, x: x + 0.3, y: y + 0.3 };
});

let fake: ReturnType<typeof fakeEgress>;
let node: NodeSession;
let paper: PaperWays;
beforeEach(async () => {
  fake = fakeEgress();
  node = nodeSession(null, null, locked, { compute: fake.compute });
  await node.session.openSample('small-ward');
  paper = node.session.part(createPaperWays);
}, 60_000);
afterEach(() => node.session.dispose());

const questions = () => fake.of('egress.places');

/** Answers each question with so many of its places, no way from any, until all are. */
async function answered(hour: string | null, each: number, asked = places): Promise<number[]> {
  const told: number[] = [];
  let isDone = false;
  let next = questions().length;
  const going = paper
    .ways(asked, hour, new AbortController().signal, (done) => told.push(done))
    .then((found) => {
      expect(found).toEqual(asked.map(() => []));
      isDone = true;
    });
  for (;;) {
    await node.until(() => isDone || questions().length > next);
    if (isDone) break;
    const question = questions()[next]!;
    question.answer(question.input.from.slice(0, each).map(() => []));
    next++;
  }
  await going;
  return told;
}

describe('the ways of escape plans', () => {
  it('are asked for together, and on from where an answer ends', async () => {
    const told = await answered('12:00', 3);
    expect(told[0]).toBe(0);
    expect(told.at(-1)).toBe(places.length);
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    const asked = questions().map(({ input }) => input.from);
    expect(asked).toHaveLength(Math.ceil(places.length / 3));
    expect(asked.map(([one]) => one)).toEqual(places.filter((_, i) => i % 3 === 0));
  });

  it('are kept for hours with the same locks, and asked only for what is missing', async () => {
    await answered('12:00', 99, places.slice(0, 5));
    const before = questions().length;
    // Nothing is locked in the afternoon either.
    await answered('15:00', 99, places.slice(0, 5));
    expect(questions().length).toBe(before);
    await answered('15:00', 99, places.slice(0, 7));
    expect(questions().at(-1)!.input.from).toEqual(places.slice(5, 7));
    await answered('23:00', 99, places.slice(0, 5));
    expect(questions().at(-1)!.input.hour).toBe('23:00');
    const there = questions().length;
    await answered('12:00', 99, places.slice(0, 7));
    await answered('02:00', 99, places.slice(0, 5));
    expect(questions().length).toBe(there);
    await answered('05:00', 99, places.slice(0, 5));
    await answered('07:00', 99, places.slice(0, 5));
    expect(questions().length).toBe(there + 2);
  });

  it('are asked anew of an edited plan', async () => {
    await answered('12:00', 99);
    const before = questions().length;
    node.session.beginMove(makeId('asset', 'XF-101'));
    node.session.dragTo(30, 9);
    node.session.drop();
    expect(node.session.plan.getState().undo).toHaveLength(1);
    await answered('12:00', 99);
    expect(questions().length).toBeGreaterThan(before);
  });

  it('are kept of so many places', async () => {
    const many = Array.from({ length: 600 }, (_, i) => ({ storey: L1, x: i, y: 0 }));
    await answered('12:00', 999, many);
    const before = questions().length;
    await answered('12:00', 999, many.slice(-400));
    expect(questions().length).toBe(before);
    await answered('12:00', 999, many.slice(0, 10));
    expect(questions().length).toBe(before + 1);
  });

  it('are called off when nobody waits', async () => {
    const stop = new AbortController();
    const going = paper.ways(places, '12:00', stop.signal, () => undefined);
    await node.until(() => questions().length === 1);
    stop.abort();
    await expect(going).rejects.toMatchObject({ code: 'compute.cancelled' });
    expect(questions()[0]!.isCancelled()).toBe(true);
  });

  it('come with the exits of their storey, kept alike', async () => {
    const { signal } = new AbortController();
    const going = paper.exits(L1, '12:00', signal);
    await node.until(() => fake.of('egress.exits').length === 1);
    fake.of('egress.exits')[0]!.answer([]);
    expect(await going).toEqual([]);
    expect(await paper.exits(L1, '15:00', signal)).toEqual([]);
    expect(fake.of('egress.exits')).toHaveLength(1);
  });
});
