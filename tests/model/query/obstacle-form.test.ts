import { describe, expect, it } from 'vitest';
import { obstacleForm } from '../../../src/model/query/obstacle-form';

const formOf = (zh: string | null, en: string | null) => obstacleForm({ form: null, name: { zh, en } });

describe('the form of a thing that stands there', () => {
  it('is what was said, whatever its name', () => {
    expect(obstacleForm({ form: 'drain', name: { zh: '病床', en: 'Bed' } })).toBe('drain');
  });

  it.each([
    ['病床', 'Bed'],
    ['停放的病床', null],
    ['ICU病床', 'ICU bed'],
    ['苏醒推床', null],
    [null, 'Recovery trolley'],
    ['平车', 'Stretcher'],
    [null, 'Hospital beds'],
  ])('is a bed where the name says %s, %s', (zh, en) => {
    expect(formOf(zh, en)).toBe('bed');
  });

  it.each([
    ['双层床', 'Bunk bed'],
    ['陪护沙发床', 'Sofa bed'],
    ['病床头柜', null],
    ['诊查床', 'Examination couch'],
    ['洗床机', 'Bed washer'],
    [null, 'Bed-head panel'],
    [null, 'Embedded unit'],
    ['护士站', 'Counter'],
  ])('is none where the name says %s, %s', (zh, en) => {
    expect(formOf(zh, en)).toBeNull();
  });

  it('is a vehicle, a drain, or what is hot, by its name', () => {
    expect([formOf('救护车', null), formOf('井盖', null), formOf(null, 'Boiler')]).toEqual([
      'vehicle',
      'drain',
      'heat-source',
    ]);
  });
});
