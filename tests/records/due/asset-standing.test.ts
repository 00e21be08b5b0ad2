import { describe, expect, it } from 'vitest';
import { CHINA_ZONE, localDateAt } from '../../../src/base/time/zone';
import { DEMO_NOW, untilNow } from '../../../src/demo/hospital/year/calendar';
import type { Asset } from '../../../src/model/schema/assets/asset-registry';
import { assetStanding, checklistsFor, factsWithSheets } from '../../../src/records/due/asset-standing';
import { duesOf } from '../../../src/records/due/due';
import { placeConditions } from '../../../src/records/due/place-conditions';
import { unknownSubject } from '../../../src/records/fold/subject-facts';
import { isOpen } from '../../../src/records/hazard/hazard-state';
import { CN_DUTIES, dutiesOf } from '../../../src/standards/duty-profile';
import { bookOf, document, events } from '../../demo/support/year-book';

const book = bookOf(untilNow(events));
const rules = { document, duties: CN_DUTIES, now: DEMO_NOW, zone: CHINA_ZONE };
const assets: readonly Asset[] = Object.values(document.assets).filter(({ retired }) => !retired);
const withHazard = new Map<string, number>();
for (const state of book.hazards()) {
  const asset = state.raised?.body.asset;
  if (asset && isOpen(state)) withHazard.set(asset, (withHazard.get(asset) ?? 0) + 1);
}
const standing = (asset: Asset) => assetStanding(book, asset, withHazard.get(asset.id) ?? 0, rules);

describe('places of the demonstration hospital', () => {
  it('are basements exactly where its storeys lie below ground', () => {
    const below = new Set<string>();
    for (const { storey, x, y, kind } of assets) {
      if (kind === 'extinguisher' && placeConditions(document, storey, x, y).length > 0)
        below.add(storey.slice('storey_'.length));
    }
    expect([...below].toSorted()).toEqual(expect.arrayContaining(['B1-G']));
    for (const storey of below) expect(storey).toMatch(/^(?:B1-G|F-L01)$/);
  });
});

describe('standing of every asset of the demonstration hospital', () => {
  it('agrees with the duties taken one by one, and faults are what is known to be bad', () => {
    for (const asset of assets) {
      const { status, dues, facts, condition } = standing(asset);
      const where = placeConditions(document, asset.storey, asset.x, asset.y);
      expect(dues).toEqual(
        duesOf({ kind: asset.kind, facts, where }, CN_DUTIES.frequencies, DEMO_NOW, CHINA_ZONE),
      );
      const bad = /missing|faulty|expired/.test(condition.condition) || withHazard.has(asset.id);
      expect(status === 'fault').toBe(bad);
      if (!bad) expect(status === 'overdue').toBe(dues[0]?.state === 'overdue');
      if (status === 'unrecorded') expect(book.facts(asset.id)).toBeNull();
    }
  });

  it('counts the daily sheet of a building for its hydrants, and nothing else', () => {
    const hydrant = assets.find(({ kind, storey }) => kind === 'hydrant' && storey.startsWith('storey_C-'));
    if (!hydrant) throw new Error('no hydrant');
    const own = book.facts(hydrant.id) ?? unknownSubject(hydrant.id);
    const facts = factsWithSheets(book, hydrant, document, CN_DUTIES);
    expect(own.last['cn.hydrant.patrol']).toBeUndefined();
    expect(facts.last['cn.hydrant.patrol']).toBe(book.facts('building_C')?.last['cn.hydrant.patrol']);
    expect({ ...facts, last: own.last }).toEqual(own);
    const camera = assets.find(({ kind }) => kind === 'camera');
    expect(camera && factsWithSheets(book, camera, document, CN_DUTIES).last).toEqual({});
  });
});

describe('extinguishers of the demonstration hospital by the rules of another country', () => {
  const extinguishers = assets.filter(({ kind }) => kind === 'extinguisher');

  it.each(['nfpa', 'uk'] as const)(
    '%s: no check is due before what hangs there was put in use',
    (profile) => {
      let overdue = 0;
      for (const asset of extinguishers) {
        const { dues, facts } = assetStanding(book, asset, 0, { ...rules, duties: dutiesOf(profile) });
        const put = Object.values(facts.units)
          .map(({ at }) => localDateAt(at, CHINA_ZONE))
          .toSorted()[0];
        const seen = facts.last['cn.extinguisher.check'];
        for (const { rule, due, state } of dues) {
          if (rule.duty.type !== 'inspection' || due === null) continue;
          if (put !== undefined) expect(due > put, `${asset.id} ${rule.id}`).toBe(true);
          if (!rule.id.endsWith('.monthly')) continue;
          if (seen) expect(due > localDateAt(seen.at, CHINA_ZONE), asset.id).toBe(true);
          if (state === 'overdue') overdue++;
        }
      }
      // As few as by the code of China: what was looked at in December isn't unseen because the rules are others.
      const home = extinguishers.filter((asset) =>
        standing(asset).dues.some(
          ({ rule, state }) => rule.duty.type === 'inspection' && state === 'overdue',
        ),
      );
      expect(overdue).toBeLessThanOrEqual(home.length);
    },
  );
});

describe('forms for an asset', () => {
  it('come in the order in which they are due', () => {
    const hydrant = assets.find(({ kind }) => kind === 'hydrant');
    if (!hydrant) throw new Error('no hydrant');
    const { dues } = standing(hydrant);
    const ids = checklistsFor('hydrant', dues, CN_DUTIES).map(({ id }) => id);
    expect(ids).toHaveLength(2);
    expect(ids[0]).toBe(dues[0]?.rule.duty.type === 'inspection' ? dues[0].rule.duty.checklist : null);
    expect(checklistsFor('camera', [], CN_DUTIES)).toEqual([]);
  });
});
