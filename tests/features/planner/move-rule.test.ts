import { expect, it } from 'vitest';
import { translator } from '../../../src/i18n/translator';

/** All other metres of the planner are walked ones. */
it.each([
  ['zh', '30 m（直线距离）'],
  ['en', '30 m as the crow flies'],
] as const)('says in %s that what is moved goes so far in a straight line', (language, words) => {
  expect(translator(language).t('propose.move-rule', { metres: 30 })).toContain(words);
});
