import { expect, it, vi } from 'vitest';

// The other tests speak both languages from the start; this one asks for them as a page does.
vi.resetModules();
const { loadLanguage, loadLateWords } = await import('../../src/i18n/load-language');
const { translator } = await import('../../src/i18n/translator');

it('late words join the language that is spoken, and come with each one spoken afterwards', async () => {
  await loadLanguage('zh');
  const zh = translator('zh');
  expect(zh.t('calc.title')).toBe('calc.title');
  expect(zh.t('app.close')).not.toBe('app.close');
  await loadLateWords();
  expect(zh.t('calc.title')).toBe('灭火器计算单元');
  expect(zh.t('app.close')).not.toBe('app.close');
  await loadLanguage('en');
  expect(translator('en').t('calc.title')).toBe('Calculation units');
});
