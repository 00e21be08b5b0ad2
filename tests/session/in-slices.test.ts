import { describe, expect, it } from 'vitest';
import type { Steps } from '../../src/base/steps';
import { inSlices } from '../../src/session/in-slices';

/** Keeps the thread busy. */
function work(ms: number): void {
  const until = performance.now() + ms;
  while (performance.now() < until);
}

function* steps(count: number, done: number[]): Steps<string> {
  for (let i = 0; i < count; i++) {
    work(4);
    done.push(i);
    yield;
  }
  return 'made';
}

describe('work in slices', () => {
  it('does all steps in order and lets others have their turn between them', async () => {
    const done: number[] = [];
    let turns = 0;
    const other = setInterval(() => turns++, 0);
    await expect(inSlices(steps(20, done), () => true)).resolves.toBe('made');
    clearInterval(other);
    expect(done).toEqual(Array.from({ length: 20 }, (_, i) => i));
    expect(turns).toBeGreaterThan(2);
  });

  it('ends where nobody waits for it any more, and makes nothing', async () => {
    const done: number[] = [];
    await expect(inSlices(steps(1000, done), () => done.length < 6)).resolves.toBeNull();
    expect(done.length).toBeLessThan(20);
  });

  it('of nothing is made at once', async () => {
    await expect(inSlices(steps(0, []), () => false)).resolves.toBe('made');
  });
});
