import { describe, expect, it } from 'vitest';
import { assetsOf } from '../../../../src/model/query/assets-of';
import { book, document, storeyOf } from '../../support/year-book';
import { pairsAmong } from './chemical-pairs';

const stores = assetsOf(document, 'chemical-store', null);
const heldIn = (store: string) =>
  Object.values(book.stock.get(store)?.lines ?? {})
    .filter(({ balance }) => balance > 0)
    .map(({ substance }) => substance);

describe('what must not stand together', () => {
  it('does so in the stores of stories 46, 47, 48 and 53 alone', () => {
    const found = stores.flatMap(({ id, name }) => {
      const pairs = pairsAmong(heldIn(id));
      return pairs.length === 0 ? [] : [`${storeyOf(id)} ${name.zh}: ${pairs.join(', ')}`];
    });
    expect(found.sort()).toEqual([
      'B-L02 病理试剂库: flammable and peroxy acid, peroxy acid and aldehyde',
      'B-L03 除垢剂柜: mineral acid and hypochlorite',
      'E-L01 气焊气瓶: oxidising gas and flammable gas',
      'G-L01 G2 硝酸柜: oxidiser and organic acid, nitric acid and organic acid',
    ]);
  });

  it('was put there: what these stores held at the beginning of the year goes together', () => {
    const opening = stores.map(({ id }) =>
      book.stock
        .eventsOf(id)
        .flatMap((event) =>
          event.type === 'stock.received' && event.body.from === '上年结转' ? [event.body.substance] : [],
        ),
    );
    expect(opening.flat().length).toBeGreaterThan(100);
    expect(opening.flatMap(pairsAmong)).toEqual([]);
  });
});
