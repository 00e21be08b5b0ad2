import { describe, expect, it } from 'vitest';
import { translator } from '../../src/i18n/translator';
import { CLASS_LINES } from '../../src/standards/chemicals/major-thresholds';
import '../support/speak-both';

describe('lines of the standard on major hazards', () => {
  it.each(['zh', 'en'] as const)(
    'have their words, each with the code that it is looked up by (%s)',
    (language) => {
      const { t } = translator(language);
      for (const row of ['named', ...CLASS_LINES.map((line) => line.row)]) {
        const words = t('chemicals.term-row', { row });
        expect(words).not.toBe(row);
        if (row !== 'named') expect(words).toContain(row);
      }
    },
  );
});
