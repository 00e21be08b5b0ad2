import { describe, expect, it } from 'vitest';
import type { MoveGround, Mover } from '../../../../src/analyses/extinguishers/proposals/move-ground';
import { MoveSearch } from '../../../../src/analyses/extinguishers/proposals/move-search';
import type { UnitJudge } from '../../../../src/analyses/extinguishers/proposals/unit-judge';

describe('carrying two to a unit that one is not enough for', () => {
  it('is found though no first step gains, and though many other places are as good for the first', () => {
    const places = 12;
    const on: MoveGround = {
      kind: new Uint8Array(),
      cell: new Int32Array(),
      weight: new Float64Array(),
      room: new Int32Array(),
      roomCount: 0,
      isHole: new Uint8Array(),
      reached: Array.from({ length: places }, () => new Int32Array()),
      places: { start: Int32Array.of(0), items: new Int32Array() },
      isApart: (a, b) => a !== b,
    };
    // Only the last two places lie in the unit that lacks two; all others lie in the one that both stand in and are spare in.
    const judge: UnitJudge = {
      unitAt: (place) => (place < places - 2 ? 0 : 1),
      homes: [0, 0],
      lacking: [1],
      verdict: (unitOf) => {
        const there = unitOf.filter((each) => each === 1).length;
        return { faults: there < 2 ? 1 : 0, worse: 0, better: there < 2 ? [] : [1] };
      },
      asksOfAll: false,
    };
    const may = Array.from({ length: places }, (_, p) => p);
    const mover: Mover = { now: new Int32Array(), counts: Uint8Array.of(1), may };
    const search = new MoveSearch([mover, mover], on, judge);
    for (const _ of search.steps());
    expect(search.moves.map(({ place }) => place).toSorted()).toEqual([10, 11]);
    expect(search.open.faults).toBe(0);
    const groups = search.groups();
    expect(groups.map(({ moves }) => moves.length)).toEqual([2]);
    expect(groups[0]!.unitsCured).toEqual([1]);
  });
});
