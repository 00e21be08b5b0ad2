import { expect, it } from 'vitest';
import { translator } from '../../src/i18n/translator';
import { storeysInOrder } from '../../src/model/query/storeys-in-order';
import { placeMarks } from '../../src/widgets/labels';
import { toldHospital } from '../demo/support/hospitals';

it.each(['zh', 'en'] as const)(
  'marks each storey of a campus apart and says nothing of it twice (%s)',
  (language) => {
    const document = toldHospital();
    const marks = placeMarks(document, translator(language));
    const all = storeysInOrder(document).map(({ id }) => marks.get(id)!);
    expect(new Set(all).size).toBe(all.length);
    for (const mark of all) {
      const words = mark.split(' ');
      expect(new Set(words).size, mark).toBe(words.length);
    }
    expect(all).toContain('B1');
    expect(all).toContain('C 5F');
    // The campus ground is not mistaken for building G.
    const ground = storeysInOrder(document).filter(({ kind }) => kind === 'ground');
    expect(ground.map(({ id }) => marks.get(id))).toEqual([language === 'zh' ? '室外' : 'Out']);
  },
);
