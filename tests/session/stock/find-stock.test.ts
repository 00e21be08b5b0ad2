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

describe('a count in what is looked for', () => {
  const at = (...places: string[]): Findable => ({ names: ['硫酸'], cas: '7664-93-9', un: '1830', places });
  const THIRD = at('三层', '3F', 'A-L03.CH1', '门诊楼');
  const THIRTEENTH = at('十三层', '13F', 'A-L13.CH12', '3-13 号楼');
  const BASEMENT = at('地下一层', 'B1', 'A-B01.CH1', '住院楼');
  const every = [THIRD, THIRTEENTH, BASEMENT];

  it.each<readonly [typed: string, found: readonly Findable[]]>([
    ['三层', [THIRD]],
    ['十三层', [THIRTEENTH]],
    ['3F', [THIRD]],
    ['３ｆ', [THIRD]],
    ['13F', [THIRTEENTH]],
    ['03F', [THIRD]],
    ['L3', [THIRD]],
    ['L03', [THIRD]],
    ['L1', []],
    ['B1', [BASEMENT]],
    ['地下一层', [BASEMENT]],
    ['一层', [BASEMENT]],
    ['a-l1', [THIRTEENTH]],
    ['CH1', every],
    ['CH12', [THIRTEENTH]],
    ['CH2', []],
    ['13号楼', [THIRTEENTH]],
    ['三层 硫酸', [THIRD]],
    ['硫酸 13f', [THIRTEENTH]],
    // Of a CAS number any part fits.
    ['664-93', every],
    ['(3+', []],
    ['3*', []],
  ])('%j is meant as a whole', (typed, expected) => {
    expect(every.filter(stockFinder()(typed))).toEqual(expected);
  });

  it('does not go from one text over into the next', () => {
    expect([at('3', '层')].filter(stockFinder()('3层'))).toEqual([]);
  });
});
