import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseFormDraft } from '../../../src/session/records/form-draft';
import {
  lineOfDraftKey,
  parseStockDraft,
  STOCK_FIELDS,
  STOCK_FORMS,
  stockDraftKey,
  SUBSTANCE_FIELDS,
  substanceDraftKey,
  substanceOfDraftKey,
  type StockDraft,
  type SubstanceDraft,
} from '../../../src/session/stock/stock-draft';
import { recordSession } from '../support/record-session';

const text = fc.string({ unit: 'binary', maxLength: 40 });
const textsOf = <F extends string>(names: readonly F[]): fc.Arbitrary<Record<F, string>> =>
  fc
    .array(text, { minLength: names.length, maxLength: names.length })
    // One text for each name.
    .map((texts) => Object.fromEntries(names.map((name, i) => [name, texts[i]])) as Record<F, string>);

const stock: fc.Arbitrary<StockDraft> = fc.record({
  form: fc.constant('stock' as const),
  store: text,
  kind: fc.constantFrom(...STOCK_FORMS),
  fields: textsOf(STOCK_FIELDS),
  photos: fc.array(text, { maxLength: 3 }),
});
const substance: fc.Arbitrary<SubstanceDraft> = fc.record({
  form: fc.constant('substance' as const),
  fields: textsOf(SUBSTANCE_FIELDS),
  classes: fc.array(text, { maxLength: 3 }),
  sheet: fc.option(fc.record({ file: text, name: text, type: text, size: fc.nat() }), { nil: null }),
});

describe('forms about stock that are not saved', () => {
  it('are read back as they were written, and nothing else is (seeded)', () => {
    fc.assert(
      fc.property(fc.oneof(stock, substance), (draft) => {
        expect(parseFormDraft(JSON.parse(JSON.stringify(draft)))).toEqual(draft);
      }),
      { numRuns: 200, seed: 61 },
    );
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(parseStockDraft(value)).toBeNull();
      }),
      { numRuns: 200, seed: 62 },
    );
  });

  it('have no text where an older program asked for none, and are none where a text is no text', () => {
    const [draft] = fc.sample(stock, { numRuns: 1, seed: 63 });
    if (draft === undefined) throw new Error('no draft');
    const { lot: _lot, ...older } = draft.fields;
    expect(parseStockDraft({ ...draft, fields: older })).toEqual({
      ...draft,
      fields: { ...draft.fields, lot: '' },
    });
    expect(parseStockDraft({ ...draft, fields: { ...draft.fields, lot: 3 } })).toBeNull();
    expect(parseStockDraft({ ...draft, kind: 'stolen' })).toBeNull();
  });

  it.each([null, 'volume/64-17-5/75', 'piece/name:氧气瓶/stock-issued//empty'])(
    'are kept by what they are about: %j',
    (line) => {
      const about = stockDraftKey('asset_1', 'issued', line);
      expect(lineOfDraftKey(about, { store: 'asset_1', kind: 'issued' })).toBe(line);
      expect(substanceOfDraftKey(substanceDraftKey('64-17-5/95/乙醇'))).toBe('64-17-5/95/乙醇');
    },
  );

  it('are there when the page is opened again, word by word, and go when they are dropped', async () => {
    const one = await recordSession('stock-draft-1');
    const [draft] = fc.sample(stock, { numRuns: 1, seed: 64 });
    const [sheet] = fc.sample(substance, { numRuns: 1, seed: 65 });
    if (draft === undefined || sheet === undefined) throw new Error('no draft');
    const about = stockDraftKey('asset_1', 'issued', 'volume/64-17-5/75');
    void one.keeper.keepForm(about, { ...draft, store: 'a' });
    await one.keeper.keepForm(about, draft);
    await one.keeper.keepForm(substanceDraftKey('x'), sheet);

    const two = await recordSession('stock-draft-1');
    expect((await two.keeper.keptForm(about))?.draft).toEqual(draft);
    expect((await two.keeper.keptForms()).map(({ about }) => about).toSorted()).toEqual(
      [about, substanceDraftKey('x')].toSorted(),
    );
    await two.keeper.dropDraft(about);
    expect(await two.keeper.keptForm(about)).toBeNull();
    expect((await two.keeper.keptForm(substanceDraftKey('x')))?.draft).toEqual(sheet);
  });
});
