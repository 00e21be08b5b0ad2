import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { finished } from '../../../src/base/steps';
import { applyPatch } from '../../../src/model/edit/apply-patch';
import { addEntities } from '../../../src/model/edit/add-entities';
import { smallWard } from '../../../src/demo/small-ward/small-ward';
import type { StockFormField, StockFormKind } from '../../../src/records/stock/stock-form';
import { bookEntries, lineOf, readEntries, stockWorld } from '../../../src/session/stock/book-stock';
import { registerSteps } from '../../../src/session/stock/read-register';
import { issueCounts } from '../../../src/session/stock/register';
import { startStockForm } from '../../../src/session/stock/start-stock-form';
import { stockDraftKey } from '../../../src/session/stock/stock-draft';
import { isUlid } from '../../../src/base/ulid';
import { apartRows } from '../../../src/session/stock/apart-rows';
import { tellApart } from '../../../src/session/stock/tell-apart';
import { withdrawRecord } from '../../../src/session/stock/withdraw-record';
import { recordSession } from '../support/record-session';

const STORE = 'asset_CH1';
const withStore = () => {
  const ward = smallWard();
  const store = {
    id: STORE,
    kind: 'chemical-store',
    storey: 'storey_L1',
    x: 5,
    y: 5,
    form: 'safety-cabinet',
  } as const;
  return applyPatch(ward, addEntities(ward, 'assets', [store]));
};

/** A device with one store, and what books into it. */
async function counter(name: string) {
  const node = await recordSession(name, {}, withStore);
  const { keeper, session } = node;
  await keeper.setPerson('王小明');
  const book = () => {
    const { book: read } = session.records.getState();
    if (read === null) throw new Error('no book');
    return read;
  };
  const document = () => {
    const { document: open } = session.plan.getState();
    if (open === null) throw new Error('no plan');
    return open;
  };
  const world = () => {
    const writer = keeper.writer();
    if (!writer.ok) throw new Error('nobody writes');
    return stockWorld(keeper, book(), document(), {
      store: STORE,
      writer: { id: writer.value.person, name: '王小明' },
    });
  };
  const read = (kind: StockFormKind, typed: Partial<Record<StockFormField, string>>) => {
    const form = startStockForm(STORE, kind, null);
    const ethanol = { name: '乙醇', cas: '64-17-5', strength: '75', unit: 'l' };
    return readEntries({ ...form, fields: { ...form.fields, ...ethanol, ...typed } }, world());
  };
  const save = async (kind: StockFormKind, typed: Partial<Record<StockFormField, string>>) => {
    const entries = read(kind, typed);
    if (!entries.ok) throw new Error(entries.error.map(({ code }) => code).join(' '));
    const saved = await bookEntries(keeper, STORE, entries.value, stockDraftKey(STORE, kind, null));
    if (!saved.ok) throw new Error(saved.error.code);
    return saved.value;
  };
  const balance = () => Object.values(book().stock.get(STORE)?.lines ?? {})[0]?.balance ?? null;
  const register = () =>
    finished(registerSteps(book(), document(), { now: keeper.now(), zone: keeper.zone }));
  return { ...node, book, read, save, balance, register, world };
}

describe('what is booked of a store', () => {
  it('is in the ledger at once and after the page is opened again, and ends its form', async () => {
    const one = await counter('book-stock-1');
    const draft = startStockForm(STORE, 'received', null);
    await one.keeper.keepForm(stockDraftKey(STORE, 'received', null), draft);
    await one.save('received', { amount: '2.5', lot: 'L7', expires: '2030-01-31' });
    await one.save('issued', { amount: '500', unit: 'ml' });
    expect(one.balance()).toBe(2_000_000);
    expect(await one.keeper.keptForms()).toEqual([]);
    const two = await counter('book-stock-1');
    expect(two.balance()).toBe(2_000_000);
    const [line] = Object.values(two.book().stock.get(STORE)?.lines ?? {});
    expect(line?.lots).toEqual([{ lot: 'L7', expires: '2030-01-31', tested: null, amount: 2_000_000 }]);
  });

  it('is refused with its reason where there is not that much, and nothing is written', async () => {
    const { read, save, book, balance } = await counter('book-stock-2');
    await save('received', { amount: '1' });
    const before = book().log.size;
    const refused = read('issued', { amount: '1.001' });
    expect(refused.ok ? [] : refused.error).toMatchObject([
      { field: 'amount', code: 'stock.not-enough', params: { there: 1_000_000 } },
    ]);
    expect(book().log.size).toBe(before);
    expect(balance()).toBe(1_000_000);
  });

  it.each([
    ['5', 4_000_000, 'lost', 4],
    ['0.25', 250_000, 'lost', 0.25],
    ['12.5', 12_500_000, 'found', 12.5],
  ] as const)(
    'a count of %s of ten is left open, or booked at once',
    async (counted, _microlitres, change, litres) => {
      const amount = counted === '5' ? '4' : counted;
      const open = await counter(`book-stock-open-${counted}`);
      await open.save('received', { amount: '10' });
      await open.save('counted', { amount });
      expect(open.balance()).toBe(10_000_000);
      expect(issueCounts(open.register()).mismatch).toBe(1);

      const booked = await counter(`book-stock-booked-${counted}`);
      await booked.save('received', { amount: '10' });
      const events = await booked.save('counted', {
        amount,
        change: 'book',
        reason: '清点',
        approvedBy: 'person_x',
      });
      expect(events.map(({ type }) => type)).toEqual(['stock.counted', 'stock.adjusted']);
      expect(events[1]?.body).toMatchObject({ change, approvedBy: 'person_x' });
      expect(booked.balance()).toBe(litres * 1e6);
      expect(issueCounts(booked.register()).mismatch).toBe(0);
    },
  );

  it('a count that agrees books nothing beside it; one without a reason for its difference is refused', async () => {
    const { read, save } = await counter('book-stock-3');
    await save('received', { amount: '3' });
    const agrees = read('counted', { amount: '3', change: 'book' });
    expect(agrees.ok && agrees.value.map(({ type }) => type)).toEqual(['stock.counted']);
    const differs = read('counted', { amount: '2', change: 'book' });
    expect(differs.ok ? [] : differs.error.map(({ field }) => field)).toEqual(['reason']);
  });

  it('books what a count left open by a form that has it already', async () => {
    const { save, book, world } = await counter('book-stock-6');
    await save('received', { amount: '3' });
    await save('counted', { amount: '2750', unit: 'ml' });
    const [line = null] = Object.values(book().stock.get(STORE)?.lines ?? {});
    const form = startStockForm(STORE, 'adjusted', line);
    expect(form.fields).toMatchObject({ amount: '250', unit: 'ml', change: 'lost' });
    const entries = readEntries({ ...form, fields: { ...form.fields, reason: '洒漏' } }, world());
    expect(entries.ok && entries.value.map(({ body }) => body.quantity)).toEqual([
      { value: 250, unit: 'ml' },
    ]);
  });

  it('counts no more when it is withdrawn, and says so to nobody twice', async () => {
    const { save, balance, keeper, register, book } = await counter('book-stock-4');
    await save('received', { amount: '4', voucher: 'R-1' });
    const [again] = await save('received', { amount: '4', voucher: 'R-1' });
    expect(balance()).toBe(8_000_000);
    expect(issueCounts(register()).doubled).toBe(1);
    if (again?.type !== 'stock.received') throw new Error('no delivery');
    expect((await withdrawRecord(keeper, again, '记了两次')).ok).toBe(true);
    expect(balance()).toBe(4_000_000);
    expect(issueCounts(register()).doubled).toBe(0);
    // The record itself stays.
    expect(book().log.get(again.id)).not.toBeNull();
  });

  it('goes on counting twice when both are told to be real, here and after the page is opened again', async () => {
    const one = await counter('book-stock-7');
    const saved = [];
    for (let i = 0; i < 3; i++) saved.push(...(await one.save('received', { amount: '4', voucher: 'R-1' })));
    const [first, second, third] = saved.map(({ id }) => id);
    if (first === undefined || second === undefined || third === undefined) throw new Error('no deliveries');
    expect(issueCounts(one.register()).doubled).toBe(2);
    const told = await tellApart(one.keeper, STORE, [first, second], '两张送货单');
    expect(told.ok && told.value).toMatchObject([
      {
        type: 'stock.told-apart',
        about: STORE,
        body: { events: [first, second], note: '两张送货单' },
      },
    ]);
    expect(one.balance()).toBe(12_000_000);
    // The third is still one that may be the second.
    const doubled = one.register().flatMap(({ stock }) => stock.troubles.map(({ events }) => events));
    expect(doubled).toEqual([[second, third]]);
    expect((await tellApart(one.keeper, STORE, [second, third], '')).ok).toBe(true);
    expect(issueCounts(one.register()).doubled).toBe(0);
    const two = await counter('book-stock-7');
    expect(two.balance()).toBe(12_000_000);
    expect(issueCounts(two.register()).doubled).toBe(0);
  });

  it('shows movements as maybe one again once the word that both are real was taken back, which stays in the records', async () => {
    const { save, balance, keeper, register, book } = await counter('book-stock-8');
    await save('received', { amount: '4', voucher: 'R-1' });
    await save('received', { amount: '4', voucher: 'R-1' });
    const key = register()[0]?.items[0]?.item.key ?? '';
    const [pair] = register().flatMap(({ stock }) => stock.troubles.map(({ events }) => events));
    const ids = pair?.filter(isUlid) ?? [];
    const told = await tellApart(keeper, STORE, ids, '两张送货单');
    const said = told.ok ? told.value[0] : undefined;
    if (said?.type !== 'stock.told-apart') throw new Error('nothing was told apart');
    expect(issueCounts(register()).doubled).toBe(0);
    const shown = () =>
      apartRows(book(), STORE, key).map(({ event, movements, withdrawn }) => ({
        id: event.id,
        movements: movements.map((row) => row.event.id),
        reason: withdrawn?.body.reason ?? null,
      }));
    expect(shown()).toEqual([{ id: said.id, movements: ids, reason: null }]);

    expect((await withdrawRecord(keeper, said, '看错了单据')).ok).toBe(true);
    expect(issueCounts(register()).doubled).toBe(1);
    expect(balance()).toBe(8_000_000);
    expect(shown()).toEqual([{ id: said.id, movements: ids, reason: '看错了单据' }]);
    expect(apartRows(book(), STORE, null)).toHaveLength(1);
    expect(apartRows(book(), STORE, 'mass/other/')).toEqual([]);
    // And once more, on better papers.
    expect((await tellApart(keeper, STORE, ids, '')).ok).toBe(true);
    expect(issueCounts(register()).doubled).toBe(0);
    expect(shown().map(({ reason }) => reason)).toEqual([null, '看错了单据']);
  });

  it('begins a form of a line in its own words and unit', async () => {
    const { save, book, world } = await counter('book-stock-5');
    await save('received', { amount: '2', container: 'bottle', holds: '500', holdsUnit: 'ml' });
    const [line = null] = Object.values(book().stock.get(STORE)?.lines ?? {});
    const { fields } = startStockForm(STORE, 'received', line);
    expect(fields).toMatchObject({
      name: '乙醇',
      cas: '64-17-5',
      strength: '75',
      unit: 'l',
      container: 'bottle',
      holds: '500',
    });
    const entries = readEntries(
      { ...startStockForm(STORE, 'issued', line), fields: { ...fields, amount: '1' } },
      world(),
    );
    expect(entries.ok && entries.value[0] && lineOf(entries.value[0], world())).toBe(line);
  });
});
