import { describe, expect, it } from 'vitest';
import { yearOfRecords } from '../../../../src/demo/hospital/year/year-of-records';
import { assetsOf } from '../../../../src/model/query/assets-of';
import type { CampusDocument } from '../../../../src/model/schema/document';
import { bookOf } from '../../support/year-book';
import { soundHospital, toldHospital } from '../../support/hospitals';

interface Kept {
  readonly id: string;
  readonly doubleLock: boolean;
  readonly people: readonly string[];
}

const keptIn = (document: CampusDocument): Kept[] => [
  ...assetsOf(document, 'chemical-store', null).map(({ id, doubleLock, keepers }) => ({
    id,
    doubleLock,
    people: keepers,
  })),
  ...assetsOf(document, 'safe', null).map(({ id, doubleLock, keyHolders }) => ({
    id,
    doubleLock,
    people: keyHolders,
  })),
];

const lacking = (document: CampusDocument): string[] =>
  keptIn(document)
    .filter(({ doubleLock, people }) => new Set(people).size < (doubleLock ? 2 : 1))
    .map(({ id }) => id);

/** Narcotics, sources, what explosives or drugs are made of. */
const TWO_PEOPLE =
  /吗啡|芬太尼|氯胺酮|麻黄碱|碘-125|铯-137|苦味酸|硫酸|硝酸|盐酸|高锰酸钾|三氯甲烷|丙酮|过氧化氢卡匣/;
/** Oxidisers that explosives are made of from a strength on: per cent. */
const STRONG: Readonly<Record<string, number>> = { 过氧乙酸: 15, 过氧化氢: 8 };

const faultless = soundHospital();

describe('custody in the faultless hospital', () => {
  it('every store has a keeper and every safe somebody with its key; two locks are opened by two', () => {
    expect(keptIn(faultless).length).toBeGreaterThan(90);
    expect(lacking(faultless)).toEqual([]);
  });

  it('they are of the department that owns it, but where two departments share one', () => {
    const strangers = assetsOf(faultless, 'chemical-store', null)
      .filter(({ department, keepers }) =>
        keepers.some((person) => faultless.people[person]?.department !== department),
      )
      .map(({ id }) => id);
    expect(strangers).toEqual(['asset_B-L02.CH7', 'asset_B-L04.CH1']);
  });

  it('what the law has two people move is behind two locks, and no ward cupboard is', () => {
    const { stock } = bookOf(yearOfRecords(faultless));
    const open = assetsOf(faultless, 'chemical-store', null).filter(
      ({ id, doubleLock }) =>
        !doubleLock &&
        Object.values(stock.get(id)?.lines ?? {}).some(
          ({ substance: { name, strength } }) =>
            TWO_PEOPLE.test(name) || (strength ?? 0) >= (STRONG[name] ?? Number.POSITIVE_INFINITY),
        ),
    );
    // Put there by the stories, which the records tell of in either hospital.
    expect(open.map(({ id }) => id)).toEqual(['asset_B-L02.CH5']);
    const wards = keptIn(faultless).filter(({ id }) => /_C-L(?:0[3-9]|1[0-2])\./.test(id));
    expect(wards.filter(({ doubleLock }) => doubleLock)).toEqual([]);
    expect(wards.length).toBeGreaterThan(30);
  });
});

describe('custody in the hospital with its faults', () => {
  const told = toldHospital();

  it('the refrigerator and the acid cabinet of G2 have no keeper, as stories 50 and 52 tell', () => {
    expect(lacking(told)).toEqual(['asset_B-L02.CH4', 'asset_G-L01.CH2']);
  });

  it('the controlled drugs of the outpatients have one lock and one holder, as story 51 tells', () => {
    const before = new Map(keptIn(faultless).map((kept) => [kept.id, kept]));
    const opened = keptIn(told).filter(({ id, doubleLock }) => before.get(id)?.doubleLock && !doubleLock);
    expect(opened).toEqual(
      ['asset_A-L01.CH2', 'asset_A-L01.SF1'].map((id) => ({
        id,
        doubleLock: false,
        people: ['person_chai-huning'],
      })),
    );
  });
});
