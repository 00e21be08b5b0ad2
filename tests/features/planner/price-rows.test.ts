import { expect, it } from 'vitest';
import { AGENTS } from '../../../src/model/schema/assets/agents';
import { smallWard } from '../../../src/demo/small-ward/small-ward';
import { priceRows } from '../../../src/features/planner/design/price-rows';
import { translator } from '../../../src/i18n/translator';
import { PROFILES } from '../../../src/model/schema/profiles';
import { profileOf } from '../../../src/standards/extinguishers/profile-of';
import { Offers } from '../../../src/analyses/extinguishers/proposals/offers';
import { reckonUnits } from '../../../src/standards/extinguishers/reckon-units';

const ward = smallWard();

it('lists what stands with how many, and what else is sold, each once', () => {
  const { used, offered } = priceRows(ward, translator('en'));
  expect(used.map(({ key }) => key)).toEqual(['MF/ABC5']);
  expect(used[0]!.units).toBeGreaterThan(3);
  const keys = [...used, ...offered].map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
  expect(offered.every(({ units }) => units === 0)).toBe(true);
  expect(offered.find(({ key }) => key === 'MF/ABC8')?.name).toBe('MF/ABC8 · ABC powder · 4A 144B C');
});

it.each(PROFILES)('has a place for the price of whatever is proposed by the code %s', (profile) => {
  const document = { ...ward, campus: { ...ward.campus, profile } };
  const { used, offered } = priceRows(document, translator('zh'));
  const keys = [...used, ...offered].map(({ key }) => key);
  const offers = new Offers(document, profileOf(profile));
  const models = AGENTS.flatMap((agent) =>
    [null, ...reckonUnits(document)].flatMap((unit) => offers.offer(agent, unit)?.unit.model ?? []),
  );
  expect(models.length).toBeGreaterThan(0);
  for (const model of models) expect(keys).toContain(model);
});
