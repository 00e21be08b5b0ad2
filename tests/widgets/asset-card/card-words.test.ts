import { describe, expect, it } from 'vitest';
import { CHINA_ZONE } from '../../../src/base/time/zone';
import { DEMO_NOW, untilNow } from '../../../src/demo/hospital/year/calendar';
import { LANGUAGES } from '../../../src/i18n/language';
import { translator } from '../../../src/i18n/translator';
import type { Asset } from '../../../src/model/schema/assets/asset-registry';
import { assetStanding } from '../../../src/records/due/asset-standing';
import { CN_DUTIES } from '../../../src/standards/duty-profile';
import { byText, dutyText, rhythmText, standText } from '../../../src/widgets/asset-card/due-text';
import { fieldRows, kindTitle } from '../../../src/widgets/asset-card/field-rows';
import { placeLabel, placeLine } from '../../../src/widgets/asset-card/names';
import { assetTimeline, hazardTimeline } from '../../../src/widgets/asset-card/timeline';
import { clockText } from '../../../src/widgets/asset-card/when';
import { bookOf, document, events } from '../../demo/support/year-book';

const book = bookOf(untilNow(events));
const assets: readonly Asset[] = Object.values(document.assets);
/** Some of each kind, and all that something was recorded of beyond the usual. */
const some = assets.filter((asset, i) => i % 97 === 0 || book.factEvents(asset.id).length > 14);
const rules = { document, duties: CN_DUTIES, now: DEMO_NOW, zone: CHINA_ZONE };
/** What a person must never read: ids, codes, and values that were not put into words. */
const RAW =
  /(?:asset|storey|space|person|department|hazard|photo|signature|device|building)_|undefined|\bnull\b|NaN|\{"/;

describe.each(LANGUAGES)('the card in %s', (language) => {
  const text = translator(language);
  const telling = { document, duties: CN_DUTIES, zone: CHINA_ZONE, text };

  it('says fields, place, duties and history of every kind in words', () => {
    const kinds = new Set<string>();
    for (const asset of some) {
      kinds.add(asset.kind);
      const rows = fieldRows(document, asset, text).map(({ label, value }) => `${label}: ${value}`);
      const { dues, facts } = assetStanding(book, asset, 0, rules);
      const told = dues.flatMap((due) => [
        dutyText(due, telling),
        rhythmText(due, telling) ?? '',
        byText(due, telling),
        standText(due, DEMO_NOW, telling),
      ]);
      const history = assetTimeline(book, facts, [], telling).flatMap(({ title, details, person }) => [
        title,
        ...details,
        person,
      ]);
      const where = placeLine(placeLabel(document, asset, text));
      const all = [kindTitle(asset, text), where, ...rows, ...told, ...history];
      for (const line of all) expect(line).not.toMatch(RAW);
      expect(history).not.toContain('');
    }
    expect(kinds.size).toBeGreaterThan(12);
  });

  it('tells each step of each hazard', () => {
    for (const state of book.hazards()) {
      const steps = hazardTimeline(state, telling);
      expect(steps).toHaveLength(state.timeline.length);
      for (const { title, details } of steps)
        for (const line of [title, ...details]) expect(line).not.toMatch(RAW);
    }
  });
});

describe('history', () => {
  const telling = { document, duties: CN_DUTIES, zone: CHINA_ZONE, text: translator('zh') };

  it('has every record of an asset, the latest first, and the sheet of its building once', () => {
    const hydrant = assets.find(({ kind, storey }) => kind === 'hydrant' && storey.startsWith('storey_C-'));
    if (hydrant === undefined) throw new Error('no hydrant');
    const { facts } = assetStanding(book, hydrant, 0, rules);
    const entries = assetTimeline(book, facts, [], telling);
    const own = book.factEvents(hydrant.id).map(({ id }) => id);
    const sheet = facts.last['cn.hydrant.patrol']?.event;
    expect(entries.map(({ id }) => id).toSorted()).toEqual([...own, sheet].toSorted());
    const times = entries.map(({ at }) => at);
    expect(times).toEqual(times.toSorted().toReversed());
  });

  it('shows no signature as a photo', () => {
    for (const state of book.hazards()) {
      const photos = hazardTimeline(state, telling).flatMap((entry) => entry.photos);
      expect(photos.filter((id) => /^(?:signature|paper)_/.test(id))).toEqual([]);
    }
  });

  it('goes by the hospital’s clock', () => {
    expect(clockText(DEMO_NOW, CHINA_ZONE)).toBe('09:00');
    expect(clockText(DEMO_NOW, { offsetMinutes: -90 })).toBe('23:30');
  });
});
