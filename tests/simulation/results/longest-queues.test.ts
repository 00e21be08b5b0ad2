import { expect, it } from 'vitest';
import { seededRandom } from '../../../src/base/random';
import { newRecordedFrame, type RecordedFrame } from '../../../src/simulation/recording/recording';
import type { RecordingHead } from '../../../src/simulation/recording/recording-head';
import { QUEUE_SPEED } from '../../../src/simulation/results/crowd-maps';
import { QUEUE_GAP, queueWatcher } from '../../../src/simulation/results/longest-queues';
import { cases } from '../../support/cases';

const SIDE = 8;
const sheet = (storey: number, flight = -1): RecordingHead['sheets'][number] => ({
  storey,
  flight,
  stretch: { ax: 0, ay: 0, nx: 1, ny: 0, factor: 1 },
  low: 0,
  high: 0,
  climb: 0,
  box: { minX: 0, minY: 0, maxX: SIDE, maxY: SIDE },
});

/** Two storeys, the stairs between them of the lower one; ten frames a second. */
const headOf = (people: number): RecordingHead => ({
  dt: 0.05,
  frameSteps: 2,
  people,
  storeyCount: 2,
  exitCount: 1,
  origin: [100, 200],
  radius: new Float32Array(people).fill(0.2),
  speed: new Float32Array(people).fill(1.3),
  sheets: [sheet(0), sheet(1), sheet(0, 0)],
});

const frameOf = (
  people: readonly { sheet: number; x: number; y: number; speed?: number; waits?: boolean }[],
): RecordedFrame => {
  const frame = newRecordedFrame(people.length);
  frame.count = people.length;
  people.forEach(({ sheet: on, x, y, speed = 0, waits = false }, k) => {
    frame.person[k] = k;
    frame.sheet[k] = on;
    frame.x[k] = x;
    frame.y[k] = y;
    frame.speed[k] = speed;
    frame.waits[k] = waits ? 1 : 0;
  });
  return frame;
};

/** Sizes of all groups on a storey, each pair of people asked, again and again until nothing joins. */
function groupSizes(frame: RecordedFrame, head: RecordingHead, storey: number): number[] {
  const who = Array.from({ length: frame.count }, (_, k) => k).filter(
    (k) =>
      frame.waits[k] === 0 &&
      frame.speed[k]! < QUEUE_SPEED &&
      head.sheets[frame.sheet[k]!]!.storey === storey,
  );
  const label = new Map(who.map((k) => [k, k]));
  for (let joins = true; joins;) {
    joins = false;
    for (const a of who) {
      for (const b of who) {
        const near = Math.hypot(frame.x[a]! - frame.x[b]!, frame.y[a]! - frame.y[b]!) <= QUEUE_GAP;
        if (!near || frame.sheet[a] !== frame.sheet[b] || label.get(a)! <= label.get(b)!) continue;
        label.set(a, label.get(b)!);
        joins = true;
      }
    }
  }
  const sizes = new Map<number, number>();
  for (const of of label.values()) sizes.set(of, (sizes.get(of) ?? 0) + 1);
  return [...sizes.values()];
}

it.each(Array.from({ length: cases(60) }, (_, i) => i))(
  'the longest queue of each storey is what joining every pair gives, seed %i',
  (seed) => {
    const random = seededRandom(seed);
    const count = 5 + random.index(60);
    const head = headOf(count);
    const frames = Array.from({ length: 41 }, () =>
      frameOf(
        Array.from({ length: count }, () => ({
          sheet: random.index(3),
          x: random.between(0, SIDE),
          y: random.between(0, SIDE),
          speed: random.next() < 0.7 ? 0.1 : 0.2,
          waits: random.next() < 0.1,
        })),
      ),
    );
    const watcher = queueWatcher(head);
    frames.forEach((frame, f) => watcher.see(frame, f));
    const found = watcher.longest();
    for (const storey of [0, 1]) {
      // Each tenth frame is a whole second.
      const each = [0, 10, 20, 30, 40].map((f) => Math.max(0, ...groupSizes(frames[f]!, head, storey)));
      const most = Math.max(...each);
      const queue = found[storey]!;
      if (most < 2) {
        expect(queue).toBeNull();
        continue;
      }
      expect(queue).toMatchObject({ people: most, seconds: each.indexOf(most) });
      expect(head.sheets[queue!.sheet]!.storey).toBe(storey);
      // The place is somebody's who stands in it.
      const frame = frames[10 * queue!.seconds]!;
      const at = Array.from({ length: count }, (_, k) => k).find(
        (k) => frame.x[k] === queue!.x && frame.y[k] === queue!.y,
      );
      expect(at).toBeDefined();
      expect(frame.speed[at!]).toBeLessThan(QUEUE_SPEED);
    }
  },
);

it('who stands alone, walks or has not set out is no queue; who is an arm’s length behind is', () => {
  const lone = [
    { sheet: 0, x: 1, y: 1 },
    { sheet: 0, x: 1, y: 2.001 },
    { sheet: 1, x: 1, y: 1 },
    { sheet: 0, x: 4, y: 4, speed: 1 },
    { sheet: 0, x: 4.5, y: 4, waits: true },
    { sheet: 2, x: 1, y: 1.2 },
  ];
  const watcher = queueWatcher(headOf(lone.length));
  watcher.see(frameOf(lone), 0);
  expect(watcher.longest()).toEqual([null, null]);
  const pair = queueWatcher(headOf(2));
  pair.see(
    frameOf([
      { sheet: 0, x: 1, y: 1 },
      { sheet: 0, x: 1, y: 2 },
    ]),
    0,
  );
  expect(pair.longest()[0]).toEqual({ people: 2, seconds: 0, sheet: 0, x: 1, y: 1 });
});
