import { expect, it } from 'vitest';
import { CHINA_ZONE } from '../../../src/base/time/zone';
import { knownDateText } from '../../../src/features/inspector/check/known-answers';
import { translator } from '../../../src/i18n/translator';
import { duesOf } from '../../../src/records/due/due';
import { knownDates } from '../../../src/records/inspection/known-dates';
import { CN_EXTINGUISHER_CHECK } from '../../../src/standards/checklists/cn-extinguisher';
import { UK_EXTINGUISHER_BASIC_SERVICE } from '../../../src/standards/checklists/uk-extinguisher';
import { dutiesOf } from '../../../src/standards/duty-profile';
import { dutyText } from '../../../src/widgets/asset-card/due-text';
import { emptyDocument } from '../../../src/model/schema/document';
import { china, unitOf } from '../../records/support/sample-facts';

const NOW = china('2044-03-10 09:00');

// Water made 2024-03-05: China ends its life after six years, Britain advises to replace it by twenty.
const FORMS = { cn: CN_EXTINGUISHER_CHECK, uk: UK_EXTINGUISHER_BASIC_SERVICE };
it.each([
  ['cn', 'zh', '报废', '报废期至 2030年3月5日，已超 5119 天'],
  ['cn', 'en', 'End of life', 'life ended Mar 5, 2030, 5119 days over'],
  ['uk', 'zh', '按年限更换', '建议 2044年3月5日 前更换，已超 5 天'],
  ['uk', 'en', 'Replacement for age', 'replacing advised by Mar 5, 2044, 5 days over'],
] as const)('age by the code of %s in %s is told as %s, and to who checks it: %s', (...row) => {
  const [profile, language, duty, known] = row;
  const duties = dutiesOf(profile);
  const text = translator(language);
  const telling = { document: emptyDocument(), duties, zone: CHINA_ZONE, text };
  const facts = unitOf('water', '2024-03-05');
  const dues = duesOf({ kind: 'extinguisher', facts, where: [] }, duties.frequencies, NOW, CHINA_ZONE);
  const byAge = dues.filter(({ rule }) => rule.duty.type === 'scrap');
  expect(byAge.map((due) => dutyText(due, telling))).toEqual([duty]);
  const dates = knownDates(FORMS[profile], dues, NOW, CHINA_ZONE).filter(({ item }) =>
    item.endsWith('scrap-date'),
  );
  expect(dates.map((date) => knownDateText(date, text))).toEqual([known]);
});
