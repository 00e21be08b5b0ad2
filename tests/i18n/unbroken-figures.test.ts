import { expect, it } from 'vitest';
import { LANGUAGES } from '../../src/i18n/language';
import { translator } from '../../src/i18n/translator';
import '../support/speak-both';

it('what was and what is, and about how much, are never parted by the end of a line', () => {
  for (const language of LANGUAGES) {
    const { t } = translator(language);
    const told = [
      t('cameras.failed-both', { before: 'A', after: 'B' }),
      t('camera-place.area', { before: 'A', after: 'B' }),
      t('camera-place.doorways', { before: 1, after: 2 }),
      t('camera-place.others', { before: 1, after: 2 }),
      t('camera-place.cars', { before: 1, after: 2 }),
    ];
    for (const each of told) expect(each).toMatch(/[A1]\u00a0→\u00a0[B2]/);
    expect(t('cameras.about', { area: 'A' })).toMatch(/^\S\u00a0A$/);
  }
});
