import { describe, expect, it } from 'vitest';
import { shutGroups } from '../../src/widgets/shut-groups';
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

  it('are one line together where a whole stair is lost', () => {
    expect(groups('out', 'eV', 'eU', 'wG', 'eG')).toEqual([
      [['out'], null],
      [['eG', 'eU', 'eV'], 'space_EV'],
      [['wG'], null],
    ]);
  });
});
