import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { dateOfDayNumber } from '../../../src/base/time/local-date';
import { cutMarks, CARD_KINDS, CARD_SIZES, originOf } from '../../../src/features/print/cards/card-sizes';
import { scheduleColumns } from '../../../src/features/print/schedule/schedule-columns';
import { scheduleRows } from '../../../src/features/print/schedule/schedule-rows';
import { storeysOfScope } from '../../../src/features/print/schedule/use-papers';
import { PAPERS } from '../../../src/features/print/paper';
import { translator } from '../../../src/i18n/translator';
import { assetsOf } from '../../../src/model/query/assets-of';
import { storeysInOrder } from '../../../src/model/query/storeys-in-order';
import { CN_DUTIES } from '../../../src/standards/duty-profile';
import { recordSession } from '../../session/support/record-session';

it('has every setting point once, in order of number, with what the records know and nothing that they don’t', async () => {
  const { session, keeper } = await recordSession('schedule');
  const document = session.plan.getState().document!;
  const [asset] = assetsOf(document, 'extinguisher', null);
  await keeper.setPerson('王小明');
  const made = dateOfDayNumber(Date.UTC(2024, 2, 5) / 86_400_000);
  const unit = { agent: 'abc-powder', maker: null, model: null, serial: null, made };
  await keeper.record([{ type: 'asset.installed', about: asset!.id, body: { slot: 0, unit } }]);
  const { book } = session.records.getState();
  const telling = { document, duties: CN_DUTIES, zone: keeper.zone, text: translator('zh') };
  const known = { book: book!, now: keeper.now() };
  const rows = storeysInOrder(document).flatMap(({ id }) => scheduleRows(id, known, telling));
  expect(rows.map(({ asset: { id } }) => id).sort()).toEqual(
    assetsOf(document, 'extinguisher', null).map(({ id }) => id),
  );
  const row = rows.find((each) => each.asset.id === asset!.id)!;
  expect(row.made).toEqual(['2024-03-05']);
  // GB 55036 10.0.8: powder is scrapped after ten years; GB 50444 5.3.2: serviced after five.
  expect([row.scrap, row.service]).toEqual(['2034-03-05', '2029-03-05']);
  const other = rows.find((each) => each.asset.id !== asset!.id)!;
  expect([other.made, other.scrap, other.service]).toEqual([[], null, null]);
  const unread = storeysInOrder(document).flatMap(({ id }) => scheduleRows(id, null, telling));
  expect(unread.map(({ status, made: days }) => [status, days])).toEqual(unread.map(() => [null, []]));
  for (const { value, head } of scheduleColumns(document, telling.text)) {
    expect(head).not.toBe('');
    expect(String(value(row))).not.toMatch(/undefined|\[object/);
  }
  expect(storeysOfScope(document, 'campus', null).map(({ storey }) => storey)).toEqual(
    storeysInOrder(document)
      .map(({ id }) => id)
      .filter((id) => assetsOf(document, 'extinguisher', id).length > 0),
  );
  session.dispose();
});

it.each(CARD_KINDS)('a sheet of %s cards lies within the paper, and no cut mark touches a card', (kind) => {
  const { width, height, columns, lines } = CARD_SIZES[kind];
  const [left, top] = originOf(kind);
  expect(left).toBeGreaterThan(5);
  expect(top).toBeGreaterThan(5);
  for (const [x1, y1, x2, y2] of cutMarks(kind)) {
    for (const [x, y] of [[x1, y1] as const, [x2, y2] as const]) {
      const inside = x >= left && x <= left + columns * width && y >= top && y <= top + lines * height;
      expect(inside).toBe(false);
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(PAPERS.A4.width);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThanOrEqual(PAPERS.A4.height);
    }
  }
});
