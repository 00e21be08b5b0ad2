import { describe, expect, it } from 'vitest';
import { CHINA_ZONE } from '../../../src/base/time/zone';
import { DEMO_NOW, untilNow } from '../../../src/demo/hospital/year/calendar';
import { dueCounts, duePoints, nextPoint } from '../../../src/features/inspector/home/due-points';
import { findAssets } from '../../../src/features/inspector/home/find-assets';
import { spaceAt } from '../../../src/model/query/space-at';
import type { Asset } from '../../../src/model/schema/assets/asset-registry';
import { entitiesIn } from '../../../src/model/schema/dictionary';
import type { AssetId } from '../../../src/model/schema/ids';
import { assetStanding } from '../../../src/records/due/asset-standing';
import type { Standing } from '../../../src/session/state/standings-state';
import { CN_DUTIES } from '../../../src/standards/duty-profile';
import { bookOf, document, events } from '../../demo/support/year-book';

const book = bookOf(untilNow(events));
const rules = { document, duties: CN_DUTIES, now: DEMO_NOW, zone: CHINA_ZONE };
const standings = new Map<AssetId, Standing>();
for (const asset of Object.values(document.assets)) {
  if (asset.retired) continue;
  const { status, dues } = assetStanding(book, asset, 0, rules);
  standings.set(asset.id, { status, due: dues[0] ?? null, hazards: 0 });
}

describe('points that are due', () => {
  it('are as many as the duties say, each once, on its own storey', () => {
    const states = [...standings.values()].map(({ due }) => due?.state);
    const count = (state: string) => states.filter((each) => each === state).length;
    const counts = dueCounts(standings);
    expect(counts).toEqual({ overdue: count('overdue'), due: count('due'), soon: count('due-soon') });
    expect(counts.overdue).toBeGreaterThan(0);
    const now = duePoints(document, standings, false);
    expect(now.reduce((sum, each) => sum + each.overdue, 0)).toBe(counts.overdue);
    expect(now.reduce((sum, each) => sum + each.due, 0)).toBe(counts.due);
    const soon = duePoints(document, standings, true);
    expect(soon.reduce((sum, each) => sum + each.points.length, 0)).toBe(counts.soon);
    for (const { storey, points } of [...now, ...soon]) {
      expect(points.every(({ asset }) => asset.storey === storey)).toBe(true);
      expect(new Set(points.map(({ asset }) => asset.id)).size).toBe(points.length);
    }
  });

  it('begin with those that were missed, and go on to the nearest that is left', () => {
    for (const { points } of duePoints(document, standings, true)) {
      points.forEach(({ asset }, i) => {
        const after = points[i + 1]?.asset;
        if (after === undefined) return;
        const far = (to: typeof asset) => Math.hypot(to.x - asset.x, to.y - asset.y);
        for (const later of points.slice(i + 2)) expect(far(after)).toBeLessThanOrEqual(far(later.asset));
      });
    }
    const order = { overdue: 0, due: 1, 'due-soon': 2, ok: 3 };
    for (const { points } of duePoints(document, standings, false)) {
      const ranks = points.map(({ state }) => order[state]);
      expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
    }
  });

  it('lead from where one stands to the nearest other one of the storey', () => {
    const storeys = duePoints(document, standings, false);
    const busy = storeys.find(({ points }) => points.length > 2);
    const here = busy?.points[0]?.asset;
    if (busy === undefined || here === undefined) throw new Error('no storey with points');
    const next = nextPoint(storeys, busy.storey, here);
    const far = (to: typeof here) => Math.hypot(to.x - here.x, to.y - here.y);
    const others = busy.points.slice(1).map(({ asset }) => far(asset));
    expect(next && far(next)).toBe(Math.min(...others));
    expect(nextPoint(storeys, null, here)).toBeNull();
  });
});

describe('a thing looked for by its number', () => {
  it('is the first found, however its dots and dashes are typed, on any keyboard', () => {
    for (const typed of ['A-L01.X1', 'al01x1', 'Ａ－Ｌ０１．Ｘ１', ' a l01 x1 ']) {
      expect(findAssets(document, typed, null, 'zh')[0]?.number).toBe('A-L01.X1');
    }
    expect(findAssets(document, '', null, 'zh')).toEqual([]);
    expect(findAssets(document, 'no such number', null, 'zh')).toEqual([]);
  });

  it('comes from the storey in sight first, and by its name too', () => {
    const storey = 'storey_C-L05';
    expect(findAssets(document, 'X1', storey, 'zh')[0]?.storey).toBe(storey);
    const named = findAssets(document, '麻精药品柜', null, 'zh');
    expect(named.length).toBeGreaterThan(0);
    expect(named.every(({ name }) => name.zh?.includes('麻精药品柜'))).toBe(true);
  });

  it('comes with the name of the room that its line tells, whatever it is', () => {
    const found = findAssets(document, '车库', null, 'zh');
    const ids = new Set(found.map(({ id }) => id));
    const told = entitiesIn<Asset>(document.assets).filter(
      ({ storey, x, y, retired }) =>
        !retired && (spaceAt(document, storey, x, y)?.name.zh ?? '').includes('车库'),
    );
    expect(told.length).toBeGreaterThan(0);
    expect(told.filter(({ id }) => !ids.has(id))).toEqual([]);
    const kinds = new Set(found.map(({ kind }) => kind));
    expect(['hydrant', 'extinguisher'].every((kind) => new Set<string>(kinds).has(kind))).toBe(true);
    expect(found.length).toBeLessThan(Object.keys(document.assets).length / 2);
  });
});
