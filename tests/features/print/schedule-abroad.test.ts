import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { isLocalDate, type LocalDate } from '../../../src/base/time/local-date';
import { cardFacts } from '../../../src/features/print/cards/card-facts';
import { scheduleColumns } from '../../../src/features/print/schedule/schedule-columns';
import { scheduleRows } from '../../../src/features/print/schedule/schedule-rows';
import { LANGUAGES } from '../../../src/i18n/language';
import { translator } from '../../../src/i18n/translator';
import { assetsOf } from '../../../src/model/query/assets-of';
import type { Profile } from '../../../src/model/schema/profiles';
import { dutiesOf } from '../../../src/standards/duty-profile';
import { recordSession } from '../../session/support/record-session';

function day(text: string): LocalDate {
  if (!isLocalDate(text)) throw new Error(text);
  return text;
}

// Country, agent, made → next service, end of life, replacing that is only advised: by hand from the tables, next to their clauses.
it.each([
  // GB 50444 5.3.2, GB 55036 10.0.8.
  ['cn', 'abc-powder', '2024-03-05', '2029-03-05', '2034-03-05', null],
  ['cn', 'co2', '2024-03-05', '2029-03-05', '2036-03-05', null],
  ['cn', 'wet-chemical', '2024-03-05', null, null, null],
  // NFPA 10 T7.3.1.1.2: powder opened after six years; T8.3.1: carbon dioxide tested after five. No life ends by age.
  ['nfpa', 'abc-powder', '2024-03-05', '2030-03-05', null, null],
  ['nfpa', 'co2', '2024-03-05', '2029-03-05', null, null],
  ['nfpa', 'wet-chemical', '2024-03-05', '2029-03-05', null, null],
  // BS 5306-3: extended service after five years, overhaul of carbon dioxide after ten, replaced by twenty.
  ['uk', 'water', '2024-03-05', '2029-03-05', null, '2044-03-05'],
  ['uk', 'co2', '2024-03-05', '2034-03-05', null, '2044-03-05'],
] as const)(
  'by the code of %s the schedule tells of %s made %s: service %s, life %s, advice %s',
  async (...row) => {
    const [profile, agent, made, service, scrap, replace] = row;
    const { session, keeper } = await recordSession(`schedule-${profile}-${agent}`);
    const plan = session.plan.getState().document!;
    const document = { ...plan, campus: { ...plan.campus, profile: profile satisfies Profile } };
    const [asset] = assetsOf(document, 'extinguisher', null);
    await keeper.setPerson('王小明');
    const unit = { agent, maker: null, model: null, serial: null, made: day(made) };
    await keeper.record([{ type: 'asset.installed', about: asset!.id, body: { slot: 0, unit } }]);
    const telling = { document, duties: dutiesOf(profile), zone: keeper.zone, text: translator('en') };
    const known = { book: session.records.getState().book!, now: keeper.now() };
    const found = scheduleRows(asset!.storey, known, telling).find((each) => each.asset.id === asset!.id);
    expect([found?.service, found?.scrap, found?.replace]).toEqual([service, scrap, replace]);
    // What is only advised stands under a head of its own, on paper, in the file and on cards.
    for (const language of LANGUAGES) {
      const { t } = translator(language);
      const days = new Map(
        scheduleColumns(document, translator(language)).map(({ head, value }) => [head, value(found!)]),
      );
      expect([days.get(t('schedule.scrap')) ?? null, days.get(t('schedule.replace')) ?? null]).toEqual([
        scrap,
        replace,
      ]);
      expect([days.has(t('schedule.scrap')), days.has(t('schedule.replace'))]).toEqual([
        profile === 'cn',
        profile === 'uk',
      ]);
      const facts = new Map(cardFacts(found!, { ...telling, text: translator(language) }));
      expect(facts.get(t('schedule.scrap')) ?? null).toBe(scrap);
      expect(facts.get(t('cards.replace')) ?? null).toBe(
        replace && `${replace}${language === 'zh' ? '（建议）' : ' (advice)'}`,
      );
    }
    session.dispose();
  },
);
