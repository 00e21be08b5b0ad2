import { expect, it } from 'vitest';
import { WalkedWays } from '../../../src/session/evacuation/walked-ways';
import { newPlayedCrowd, playAt } from '../../../src/simulation/recording/played-crowd';
import {
  crowdRun,
  ELEVATIONS,
  hall,
  read,
  recorded,
  rowsOf,
  stairHouse,
} from '../../simulation/recording/recorded-scenes';

const DT = 0.02;

/** All of it, as it is looked at when a run is over. */
function walked(ways: WalkedWays, seconds: number): WalkedWays {
  while (ways.advance(seconds));
  return ways;
}

it('has each stretch where its walker was at both its ends, in the order of time', () => {
  const people = rowsOf(40, 3, 1, 2);
  const recording = read(recorded(crowdRun(hall(), people, DT), 1500, [0]).bytes);
  const seconds = recording.lastStep * DT;
  const ways = walked(new WalkedWays(recording, [0], [0, 0]), seconds);
  const crowd = newPlayedCrowd(40);
  let before = 0;
  for (let s = 0; s <= seconds; s++) {
    playAt(recording, s, crowd);
    const until = ways.walkedBy(s);
    expect(until).toBeGreaterThanOrEqual(before);
    for (let k = before; k < until; k++) {
      const [ax, ay, , bx, by] = ways.ends.subarray(6 * k, 6 * k + 6);
      // At the second at which it ended somebody stood at its end, and it is no longer than one walks in a few seconds.
      const near = [...crowd.x.subarray(0, crowd.count)].findIndex(
        (x, i) => Math.hypot(x - bx!, crowd.y[i]! - by!) < 1e-4,
      );
      expect(near).toBeGreaterThanOrEqual(0);
      expect(crowd.waits[near]).toBe(0);
      const length = Math.hypot(bx! - ax!, by! - ay!);
      expect(length).toBeGreaterThanOrEqual(0.4 - 1e-4);
    }
    before = until;
  }
  expect(before).toBe(ways.count);
  expect(ways.count).toBeGreaterThan(100);
});

it('follows every walker without a gap: the ends of stretches chain', () => {
  const recording = read(recorded(crowdRun(hall(), [{ storey: 0, x: 1, y: 5 }], DT), 1500, [0]).bytes);
  const { count, ends } = walked(new WalkedWays(recording, [0], [0, 0]), recording.lastStep * DT);
  expect(count).toBeGreaterThan(5);
  expect([ends[0], ends[1]]).toEqual([Math.fround(1), Math.fround(5)]);
  for (let k = 1; k < count; k++) {
    expect([...ends.subarray(6 * k, 6 * k + 3)]).toEqual([...ends.subarray(6 * k - 3, 6 * k)]);
  }
});

it('has the stairs as high as they are, lifts floors that stand apart, and leaves out what is not drawn', () => {
  const people = rowsOf(12, 5, 1, 1).map((person) => ({ ...person, storey: 1, startsAt: 0 }));
  const recording = read(recorded(crowdRun(stairHouse(), people, DT), 3000, ELEVATIONS).bytes);
  const seconds = recording.lastStep * DT;
  const heights = (ways: WalkedWays): number[] =>
    Array.from({ length: 2 * ways.count }, (_, i) => ways.ends[3 * i + 2]!);
  const all = heights(walked(new WalkedWays(recording, [0, 0], [0, 0]), seconds));
  expect(Math.min(...all)).toBe(0);
  expect(Math.max(...all)).toBe(3);
  expect(all.some((z) => z > 0.2 && z < 1.4)).toBe(true);
  const apart = walked(new WalkedWays(recording, [0, 9], [0, 0]), seconds);
  for (let k = 0; k < apart.count; k++) {
    const [low, high] = [apart.ends[6 * k + 2]!, apart.ends[6 * k + 5]!].toSorted((a, b) => a - b);
    // Nothing runs through the air between the two.
    expect(high! <= 3 + 1e-6 || low! >= 12 - 1e-6).toBe(true);
  }
  expect(Math.max(...heights(apart))).toBe(12);
  const upper = heights(walked(new WalkedWays(recording, [null, 0], [0, 0]), seconds));
  expect(upper.length).toBeGreaterThan(0);
  expect(new Set(upper)).toEqual(new Set([3]));
  expect(walked(new WalkedWays(recording, [null, null], [0, 0]), seconds).count).toBe(0);
});

it('grows with what is recorded: the same in parts as at once', () => {
  const recording = read(recorded(crowdRun(hall(), rowsOf(30, 8, 1, 2), DT), 1500, [0]).bytes);
  const seconds = recording.lastStep * DT;
  const whole = walked(new WalkedWays(recording, [0], [4, -3]), seconds);
  const grown = new WalkedWays(recording, [0], [4, -3]);
  for (let until = 0; until <= seconds + 1; until += 0.7) walked(grown, Math.min(until, seconds));
  expect(grown.count).toBe(whole.count);
  expect(grown.ends).toEqual(whole.ends);
  expect(grown.walkedBy(-1)).toBe(0);
  expect(grown.walkedBy(Infinity)).toBe(grown.count);
});

it("of more stretches than are kept every second one's are let go, and whole ways are left", () => {
  const recording = read(recorded(crowdRun(hall(), rowsOf(40, 8, 1, 2), DT), 1500, [0]).bytes);
  const seconds = recording.lastStep * DT;
  const whole = walked(new WalkedWays(recording, [0], [0, 0]), seconds);
  const most = Math.floor(whole.count / 3);
  const bounded = new WalkedWays(recording, [0], [0, 0], most);
  while (bounded.advance(seconds)) expect(bounded.count).toBeLessThanOrEqual(most);
  const told = ({ ends }: WalkedWays, k: number): string => ends.subarray(6 * k, 6 * k + 6).join(' ');
  const kept = Array.from({ length: bounded.count }, (_, k) => told(bounded, k));
  const all = Array.from({ length: whole.count }, (_, k) => told(whole, k));
  // In the same order, those of a time among those of that time.
  let from = 0;
  for (const each of kept) {
    from = all.indexOf(each, from) + 1;
    expect(from).toBeGreaterThan(0);
  }
  for (let s = 0; s <= seconds; s++) {
    const until = new Set(all.slice(0, whole.walkedBy(s)));
    expect(kept.filter((each) => until.has(each)).length).toBe(bounded.walkedBy(s));
  }
  // Who is kept is kept from where they began.
  const begins = new Set(all.slice(0, whole.walkedBy(4)));
  expect(kept.some((each) => begins.has(each))).toBe(true);
});
