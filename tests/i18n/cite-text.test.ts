import { expect, it } from 'vitest';
import { citeEn, citeZh } from '../../src/i18n/cite-text';
import { CN_DUTIES } from '../../src/standards/duty-profile';

it.each([
  ['GB 50444', '2008', 'App. C', 'GB 50444-2008 附录 C', 'GB 50444-2008 App. C'],
  ['GB 50140', '2005', 'T5.2.1', 'GB 50140-2005 表 5.2.1', 'GB 50140-2005 Table 5.2.1'],
  [
    'GB 50166',
    '2007, superseded 2019',
    '检测',
    'GB 50166-2007（已由 2019 版代替） 检测',
    'GB 50166-2007 (superseded in 2019) 检测',
  ],
  ['GUIDE', 'practice', '检查', '行业惯例 检查', 'Good practice 检查'],
])('%s %s %s', (standard, edition, clause, zh, en) => {
  expect([citeZh({ standard, edition, clause }), citeEn({ standard, edition, clause })]).toEqual([zh, en]);
});

it('no clause of a form is told in English to a Chinese reader', () => {
  for (const { items } of CN_DUTIES.checklists)
    for (const { cite } of items) expect(citeZh(cite)).not.toMatch(/superseded|GUIDE|practice|App\./);
});
