import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import type { StockItem } from '../../../src/analyses/chemicals/store-stock';
import { gravestFirst } from '../../../src/features/print/chemicals/gravest-first';
import { SheetContents } from '../../../src/features/print/chemicals/sheet-contents';
import { translator } from '../../../src/i18n/translator';
import { held } from '../../analyses/chemicals/support/row-house';
import '../../support/speak-both';

// The marks ask the page for its language.
vi.mock('../../../src/widgets/chemicals/substance-marks', () => ({ GhsMarks: () => null }));

const ALCOHOL = Array.from({ length: 19 }, (_, i) => held('64-17-5', `ethanol ${i}`, 75 + i, 20 + i));
const CYANIDE = held('151-50-8', 'cyanide', null, 0.025);
const ACID = held('7697-37-2', 'nitric', 65, 2.5);
const SALINE = held('7647-14-5', 'salt', null, 500);
const NOBODY = held(null, 'nobody knows', null, 0.001);
const unmeasured = (item: StockItem): StockItem => ({ ...item, kilograms: null, litres: null });
const names = (items: readonly StockItem[]): string[] =>
  gravestFirst(items).map(({ substance }) => substance.name);

describe('what a sheet of a door lists first', () => {
  it('is what nobody knows, then the gravest, however little of it', () => {
    const sorted = names([ACID, ...ALCOHOL, CYANIDE, NOBODY]);
    expect(sorted.slice(0, 3)).toEqual(['nobody knows', 'cyanide', 'ethanol 18']);
  });

  it('is of one class the most, and what isn’t measured as much', () => {
    const [first, second] = [ALCOHOL[0]!, ALCOHOL[1]!];
    expect(names([first, second])).toEqual(['ethanol 1', 'ethanol 0']);
    expect(names([second, unmeasured(first)])).toEqual(['ethanol 0', 'ethanol 1']);
    expect(names([unmeasured(second), unmeasured(first)])).toEqual(['ethanol 1', 'ethanol 0']);
  });

  it('puts what harms nobody last', () => {
    const harmless = { ...ACID, substance: SALINE.substance, facts: { ...ACID.facts!, classes: [] } };
    expect(names([harmless, CYANIDE, ACID])).toEqual(['cyanide', 'nitric', 'salt']);
  });

  it.each(['zh', 'en'] as const)('prints a little cyanide among much alcohol, %s', (language) => {
    const text = translator(language);
    const page = renderToStaticMarkup(<SheetContents items={[...ALCOHOL, CYANIDE]} text={text} />);
    expect(page).toContain(language === 'zh' ? '氰化钾' : 'otassium cyanide');
    expect(page.match(/<tr>/g)).toHaveLength(1 + 7);
    expect(page).toContain(text.t('chemical-sheet.more', { count: 13 }));
  });
});
