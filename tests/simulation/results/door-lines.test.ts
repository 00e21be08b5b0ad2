import { describe, expect, it } from 'vitest';
import { finished } from '../../../src/base/steps';
import { buildNav } from '../../../src/geometry/nav/build-nav';
import { doorLines } from '../../../src/simulation/results/door-lines';
import { flowOf } from '../../../src/simulation/results/flow-of';
import { crossingSteps } from '../../../src/simulation/results/line-crossings';
import { asDrawn, building, FloorDrawing, turnAndShift, type Move } from '../../geometry/nav/plans';
import { crowdRun, read, recorded } from '../recording/recorded-scenes';

/** Two rooms with a door of 1.2 m between them, and one beside it that leads to a room of its own. */
function rooms(move: Move) {
  const drawing = new FloorDrawing(move).floor(0, 0, 5, 6).floor(5.2, 0, 12, 6).floor(5, 2.4, 5.2, 3.6);
  drawing.floor(0, 6.2, 5, 8).floor(1, 6, 2, 6.2);
  drawing.barrier([5.1, 2.4], [5.1, 3.6], 0).barrier([1, 6.1], [2, 6.1], 1);
  const ring = (
    [
      [11, 2],
      [12, 2],
      [12, 4],
      [11, 4],
    ] as const
  ).map(move);
  return { nav: buildNav(building([drawing.build()])), exits: [{ storey: 0, ring }] };
}

describe('lines of doors', () => {
  it.each([
    ['as drawn', asDrawn],
    ['turned and moved', turnAndShift(0.7, 300, 400)],
  ] as const)('tell who went through, %s', (_, move) => {
    const people = Array.from({ length: 24 }, (__, i) => {
      const [x, y] = move([0.5 + 0.6 * (i % 6), 0.5 + 0.6 * Math.floor(i / 6)]);
      return { storey: 0, x, y };
    });
    const made = recorded(crowdRun(rooms(move), people), 4000, [0]);
    const recording = read(made.bytes);
    const lines = doorLines(made.steps.run.floor.nav, made.floor.sheetOf);
    const [a, b] = [lines[0]!.a, lines[0]!.b];
    expect(Math.hypot(b[0] - a[0], b[1] - a[1])).toBeCloseTo(1.2, 6);
    expect([(a[0] + b[0]) / 2, (a[1] + b[1]) / 2]).toEqual(
      move([5.1, 3]).map((value) => expect.closeTo(value, 6)),
    );
    const [door, other] = finished(crossingSteps(recording, [lines[0]!, lines[1]!]));
    const out = recording.leavings.length;
    expect(out).toBeGreaterThan(10);
    expect(Math.abs(door!.leftward.length - door!.rightward.length)).toBeGreaterThanOrEqual(out);
    expect(other).toEqual({ leftward: [], rightward: [] });
    const flow = flowOf(door!.leftward.length > 0 ? door!.leftward : door!.rightward)!;
    expect(flow).toBeGreaterThan(0.3);
    expect(flow).toBeLessThan(4);
  });

  it('are none of doors that stand on no floor', () => {
    const drawing = new FloorDrawing().floor(0, 0, 5, 5).barrier([8, 0], [8, 1], 0);
    const nav = buildNav(building([drawing.build()]));
    expect(doorLines(nav, nav.sheetOf)).toEqual([null]);
  });
});
