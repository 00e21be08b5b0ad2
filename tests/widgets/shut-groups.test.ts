import { describe, expect, it } from 'vitest';
import { lastShut, shutGroups } from '../../src/widgets/shut-groups';
import { twoStairs } from '../analyses/egress/two-stairs';
import { door } from '../analyses/way-out/houses';

describe('doors that are taken to be shut', () => {
  const { document } = twoStairs();
  const groups = (...ids: readonly string[]) =>
    shutGroups(document, ids.map(door)).map(({ doors, stair }) => [doors.map((id) => id.slice(8)), stair]);

  it('are one line each, in their order', () => {
    expect(groups('out', 'eU', 'wG', 'gone')).toEqual([
      [['out'], null],
      [['eU'], null],
      [['wG'], null],
      [['gone'], null],
    ]);
    expect(groups()).toEqual([]);
  });

  it('are taken back from the last that was shut, a whole stair at once', () => {
    const last = (...ids: readonly string[]) => {
      const closed = ids.map(door);
      return lastShut(shutGroups(document, closed), closed)?.doors.map((id) => id.slice(8)) ?? null;
    };
    expect(last('out', 'wG')).toEqual(['wG']);
    expect(last('wG', 'out')).toEqual(['out']);
    expect(last('out', 'eG', 'eU', 'eV')).toEqual(['eG', 'eU', 'eV']);
    expect(last('eV', 'out', 'eG', 'eU')).toEqual(['eG', 'eU', 'eV']);
    expect(last()).toBeNull();
  });

  it('are one line together where a whole stair is lost', () => {
    expect(groups('out', 'eV', 'eU', 'wG', 'eG')).toEqual([
      [['out'], null],
      [['eG', 'eU', 'eV'], 'space_EV'],
      [['wG'], null],
    ]);
  });
});
