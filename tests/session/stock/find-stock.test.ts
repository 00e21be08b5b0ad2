import { describe, expect, it } from 'vitest';
import { stockFinder, type Findable } from '../../../src/session/stock/find-stock';

const SULPHURIC: Findable = { names: ['硫酸', 'Sulphuric acid'], cas: '7664-93-9', un: '1830' };
const ACETONE: Findable = {
  names: ['丙酮', 'Acetone', null],
  cas: '67-64-1',
  un: '1090',
  places: ['三层', '检验科', null],
};
const KIT: Findable = { names: ['核酸提取试剂盒 A-2'], cas: null, un: null };

const found = (typed: string): readonly Findable[] => [SULPHURIC, ACETONE, KIT].filter(stockFinder()(typed));

describe('looking for a substance', () => {
  it.each<readonly [typed: string, found: readonly Findable[]]>([
    ['', [SULPHURIC, ACETONE, KIT]],
    ['  ', [SULPHURIC, ACETONE, KIT]],
    ['硫', [SULPHURIC]],
    ['ls', [SULPHURIC]],
    ['liusuan', [SULPHURIC]],
    ['bingt', [ACETONE]],
    ['ACET', [ACETONE]],
    ['ｓｕｌｐｈ', [SULPHURIC]],
    ['7664-93', [SULPHURIC]],
    ['CAS 67-64-1', [ACETONE]],
    ['un1090', [ACETONE]],
    ['a2', [KIT]],
    ['试剂盒', [KIT]],
    ['67641', [ACETONE]],
    ['三层 丙酮', [ACETONE]],
    ['丙酮 三层', [ACETONE]],
    ['检验科 un 1090', [ACETONE]],
    ['三层 硫酸', []],
    ['丙 酮', [ACETONE]],
    ['氯', []],
    ['9999', []],
  ])('%j', (typed, expected) => {
    expect(found(typed)).toEqual(expected);
  });
});
