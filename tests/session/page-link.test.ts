import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isId, type AssetId } from '../../src/model/schema/ids';
import {
  isChemicalPage,
  isOfChemicals,
  LISTS,
  readPage,
  writePage,
  type InspectorPage,
} from '../../src/session/url/page-link';
import { STOCK_FORMS } from '../../src/session/stock/stock-draft';
import { withLink } from '../../src/session/url/with-link';
import { cases } from '../support/cases';

const local = fc
  .string({ unit: fc.constantFrom('a', 'L', '1', '-', '.', '~', '病', ' ', ':'), minLength: 1, maxLength: 8 })
  .filter((text) => isId('storey', `storey_${text}`) && isId('asset', `asset_${text}`));
const asset = local.map((text): AssetId => `asset_${text}`);
const metres = fc.double({ noNaN: true, noDefaultInfinity: true });
const deed = fc.constantFrom('assign', 'mend-on-spot', 'close', 'reopen');
/** Of a ledger, a substance: stops of the address among its signs. */
const line = fc.constantFrom('volume/67-64-1/99.5', 'piece/name:氧气瓶: 40 L//empty', '64-17-5/95/乙醇');
const ulid = fc.stringMatching(/^[0-9A-HJKMNP-TV-Z]{26}$/).map((text) => `hazard_${text}`);

/** Every page, with what is selected beside it. */
const pages: fc.Arbitrary<readonly [InspectorPage, AssetId | null]> = fc.oneof(
  fc.constantFrom(...LISTS).map((list) => [{ kind: 'home', list }, null] as const),
  asset.map((id) => [{ kind: 'asset', id }, id] as const),
  fc
    .tuple(asset, fc.constantFrom('cn.extinguisher', 'x.y.z'))
    .map(([id, checklist]) => [{ kind: 'check', id, checklist }, id] as const),
  asset.map((id) => [{ kind: 'raise', on: id }, id] as const),
  fc
    .tuple(local, metres, metres, fc.option(asset, { nil: null }))
    .map(([text, x, y, id]) => [{ kind: 'raise', on: { storey: `storey_${text}`, x, y } }, id] as const),
  fc.tuple(ulid, fc.option(asset, { nil: null })).map(([id, of]) => [{ kind: 'hazard', id }, of] as const),
  fc
    .tuple(ulid, deed, fc.option(asset, { nil: null }))
    .map(([id, step, of]) => [{ kind: 'hazard', id, deed: step }, of] as const),
  fc
    .tuple(asset, fc.option(line, { nil: null }))
    .map(([id, of]) => [{ kind: 'stock', id, line: of }, id] as const),
  fc
    .tuple(asset, fc.constantFrom(...STOCK_FORMS), fc.option(line, { nil: null }))
    .map(([id, form, of]) => [{ kind: 'stock-form', id, form, line: of }, id] as const),
  fc
    .tuple(fc.option(asset, { nil: null }), fc.option(asset, { nil: null }))
    .map(([of, selected]) => [{ kind: 'movements', of }, selected] as const),
  fc
    .tuple(line, fc.option(asset, { nil: null }))
    .map(([of, selected]) => [{ kind: 'substance', of }, selected] as const),
);

describe('the page of the panel in the address', () => {
  it('is read back as it was written (seeded)', () => {
    fc.assert(
      fc.property(pages, ([page, selected]) => {
        const read = readPage(writePage(page) ?? undefined, selected);
        // Zero has one sign in an address.
        const plain = (value: InspectorPage): unknown => JSON.parse(JSON.stringify(value));
        expect(plain(read)).toEqual(plain(page));
      }),
      { numRuns: cases(2000), seed: 21 },
    );
  });

  it('is the list or the card where it can not be meant, whatever it says (seeded)', () => {
    fc.assert(
      fc.property(fc.string(), fc.option(asset, { nil: null }), (text, selected) => {
        const page = readPage(text, selected);
        if (page.kind === 'hazard' || page.kind === 'raise' || page.kind === 'check') return;
        expect(page.kind).toBe(selected === null ? 'home' : 'asset');
      }),
      { numRuns: cases(500), seed: 22 },
    );
    expect(readPage('check:x.y', null)).toEqual({ kind: 'home', list: 'now' });
    expect(readPage('raise:L1:nowhere', 'asset_1')).toEqual({ kind: 'asset', id: 'asset_1' });
    expect(readPage('hazard:', null)).toEqual({ kind: 'home', list: 'now' });
  });

  it('tells whether it is about chemicals (seeded)', () => {
    fc.assert(
      fc.property(pages, ([page]) => {
        const list = page.kind === 'home' && page.list === 'chemicals';
        expect(isOfChemicals(writePage(page) ?? '')).toBe(list || isChemicalPage(page));
      }),
      { numRuns: cases(1000), seed: 23 },
    );
  });

  it('leaves what others say alone, and is the same object where nothing changes', () => {
    const link = { way: 'L1:1,2', page: 'soon' };
    expect(withLink(link, { page: 'hazards' })).toEqual({ way: 'L1:1,2', page: 'hazards' });
    expect(withLink(link, { page: null })).toEqual({ way: 'L1:1,2' });
    expect(withLink(link, { page: 'soon', shut: null })).toBe(link);
  });
});
