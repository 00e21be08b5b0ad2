import { describe, expect, test } from 'vitest';
import { StuckWatch } from '../../../src/analyses/verification/stuck-watch';
import { newCrowd, type Crowd } from '../../../src/simulation/crowd/crowd';
import type { CrowdSteps } from '../../../src/simulation/run-crowd';

const DT = 0.05;

/** A watch over a crowd by hand: who walks where is what `move` says of each second. */
function watched(count: number, seconds: number, move: (crowd: Crowd, second: number) => void): StuckWatch {
  const crowd = newCrowd(count);
  crowd.walking.fill(1);
  // All walk west, to (0, 0): the way left is x.
  for (let i = 0; i < count; i++) crowd.x[i] = 10 + i;
  const watch = new StuckWatch();
  for (let step = 0; step * DT <= seconds; step++) {
    if (step % Math.round(1 / DT) === 0) move(crowd, Math.round(step * DT));
    watch.take({ step, run: { crowd, dt: DT } } as CrowdSteps);
  }
  return watch;
}

describe('a crowd is stuck', () => {
  test('when nobody gets on for a minute: since the last progress', () => {
    const walkTo = (until: number) => (crowd: Crowd, second: number) => {
      if (second <= until) crowd.x[0] = 10 - 0.5 * second;
    };
    expect(watched(3, 69, walkTo(10)).stuck).toBeNull();
    expect(watched(3, 70, walkTo(10)).stuck).toEqual({ since: 10, people: 3 });
    expect(watched(3, 60, () => {}).stuck).toEqual({ since: 0, people: 3 });
  });

  test('however they step to and fro', () => {
    const sway = (crowd: Crowd, second: number) => {
      for (let i = 0; i < 3; i++) crowd.x[i] = 10 + i + (second % 2 === 0 ? 0 : 0.5);
    };
    // Half a metre back and forth: nearer than ever before only once.
    expect(watched(3, 62, sway).stuck).toEqual({ since: 0, people: 3 });
  });

  test('not while one creeps on, though slower than a tenth of a metre a second', () => {
    const creep = (crowd: Crowd, second: number) => {
      crowd.x[0] = 10 - 0.004 * second;
    };
    expect(watched(3, 300, creep).stuck).toBeNull();
    // A tenth of a metre in more than a minute is nothing.
    const standing = (crowd: Crowd, second: number) => {
      crowd.x[0] = 10 - 0.001 * second;
    };
    expect(watched(3, 300, standing).stuck).toMatchObject({ since: 0 });
  });

  test('not while somebody leaves, or all wait to set out', () => {
    const leave = (crowd: Crowd, second: number) => {
      if (second % 50 === 49) crowd.aliveCount--;
    };
    expect(watched(5, 200, leave).stuck).toBeNull();
    const wait = (crowd: Crowd, second: number) => crowd.walking.fill(second < 100 ? 0 : 1);
    expect(watched(3, 159, wait).stuck).toBeNull();
    expect(watched(3, 160, wait).stuck).toEqual({ since: 100, people: 3 });
  });

  test('though somebody turns to another exit again and again', () => {
    const turn = (crowd: Crowd, second: number) => {
      crowd.guide[0] = second % 2;
    };
    expect(watched(3, 62, turn).stuck).toEqual({ since: 0, people: 3 });
  });

  test('never where nobody is', () => {
    expect(watched(0, 200, () => {}).stuck).toBeNull();
  });
});
