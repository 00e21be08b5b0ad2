import { describe, expect, it } from 'vitest';
import { present } from '../../../src/base/assert';
import { SUBSTANCES } from '../../../src/demo/hospital/year/stock/substances';
import { factsOf } from '../../../src/standards/chemicals/facts-of';
import { CONTROLLED_LISTS } from '../../../src/standards/chemicals/controlled-lists';
import { LIST_ROWS, listsOf } from '../../../src/standards/chemicals/lists-of';
import { needsTwoLocks, needsTwoPersons } from '../../../src/standards/chemicals/two-persons';

const lists = (cas: string, strength: number | null = null) =>
  listsOf(present(factsOf({ cas, name: '', strength }, null), cas));

const told = (cas: string, strength: number | null = null): string[] =>
  lists(cas, strength).map(({ list, state }) => (state === 'listed' ? list : `${list}?`));

describe('controlled lists', () => {
  it.each([
    // DUTIES 5.2, 易制爆.
    ['nitric acid 65 %', '7697-37-2', 65, ['explosive-precursor']],
    ['hydrogen peroxide 30 %', '7722-84-1', 30, ['explosive-precursor']],
    ['hydrogen peroxide 8.1 %', '7722-84-1', 8.1, ['explosive-precursor']],
    ['hydrogen peroxide 8 %', '7722-84-1', 8, []],
    ['hydrogen peroxide 3 %', '7722-84-1', 3, []],
    ['hydrogen peroxide of untold strength', '7722-84-1', null, ['explosive-precursor?']],
    ['peracetic acid 15 %', '79-21-0', 15, ['explosive-precursor']],
    ['peracetic acid 5 %', '79-21-0', 5, ['explosive-precursor']],
    ['peracetic acid 3.5 %', '79-21-0', 3.5, []],
    ['peracetic acid of untold strength', '79-21-0', null, ['explosive-precursor?']],
    ['silver nitrate', '7761-88-8', null, ['explosive-precursor']],
    ['hexamine', '100-97-0', null, ['explosive-precursor']],
    ['potassium chlorate', '3811-04-9', null, ['explosive-precursor']],
    ['sodium chlorate', '7775-09-9', null, ['explosive-precursor']],
    ['potassium perchlorate', '7778-74-7', null, ['explosive-precursor']],
    ['ammonium dichromate', '7789-09-5', null, ['explosive-precursor']],
    ['sodium permanganate', '10101-50-5', null, ['explosive-precursor']],
    ['sodium peroxide', '1313-60-6', null, ['explosive-precursor']],
    ['potassium borohydride', '13762-51-1', null, ['explosive-precursor']],
    ['lithium borohydride', '16949-15-8', null, ['explosive-precursor']],
    ['guanidine nitrate', '506-93-4', null, ['explosive-precursor']],
    ['ethanol', '64-17-5', 95, []],
    ['formaldehyde', '50-00-0', 37, []],
    ['glutaraldehyde', '111-30-8', 2, []],
    ['picric acid', '88-89-1', null, []],
    // DUTIES 5.3, 易制毒.
    ['potassium permanganate', '7722-64-7', null, ['precursor-3', 'explosive-precursor']],
    ['chloroform', '67-66-3', null, ['precursor-2']],
    ['diethyl ether', '60-29-7', null, ['precursor-2']],
    ['acetic anhydride', '108-24-7', null, ['precursor-2']],
    ['bromine', '7726-95-6', null, ['precursor-2']],
    ['acetone', '67-64-1', null, ['precursor-3']],
    ['toluene', '108-88-3', null, ['precursor-3']],
    ['sulphuric acid', '7664-93-9', 98, ['precursor-3']],
    ['hydrochloric acid', '7647-01-0', 37, ['precursor-3']],
    ['hydrochloric acid, a trace: no limit is told', '7647-01-0', 0.5, ['precursor-3']],
    ['sulphuric acid 4 %', '7664-93-9', 4, ['precursor-3']],
    ['gamma-butyrolactone', '96-48-0', null, ['precursor-3']],
    ['ephedrine', '299-42-3', null, ['precursor-1']],
    ['pseudoephedrine', '90-82-4', null, ['precursor-1']],
    ['lysergic acid', '82-58-6', null, ['precursor-1']],
    ['ergotamine', '113-15-5', null, ['precursor-1']],
    ['1-phenyl-1-propanone', '93-55-0', null, ['precursor-2']],
    ['MAPA', '16648-44-5', null, ['precursor-2']],
    ['APAA', '4433-77-6', null, ['precursor-2']],
    ['PMK glycidate', '13605-48-6', null, ['precursor-2']],
    ['ergometrine', '60-79-7', null, ['precursor-1']],
    // DUTIES 5.4, 剧毒 and what is often taken for it.
    ['sodium azide', '26628-22-8', null, ['highly-toxic']],
    ['sodium azide in a reagent', '26628-22-8', 0.1, []],
    ['mercuric chloride', '7487-94-7', null, ['highly-toxic']],
    ['sodium cyanide', '143-33-9', null, ['highly-toxic']],
    ['arsenic trioxide', '1327-53-3', null, ['highly-toxic']],
    ['osmium tetroxide', '20816-12-0', null, ['highly-toxic']],
    ['strychnine', '57-24-9', null, ['highly-toxic']],
    ['mercury', '7439-97-6', null, []],
    ['phenol', '108-95-2', null, []],
    ['sodium selenite', '10102-18-8', null, []],
    ['digoxin', '20830-75-5', null, []],
    // DUTIES 5.5 and 5.6.
    ['morphine', '57-27-2', null, ['narcotic']],
    ['fentanyl', '437-38-7', null, ['narcotic']],
    ['ketamine', '6740-88-1', null, ['psychotropic-1']],
    ['caesium-137', '10045-97-3', null, ['radioactive']],
    ['nitrous oxide', '10024-97-2', null, []],
  ] as const)('%s', (_, cas, strength, on) => {
    expect(told(cas, strength)).toEqual(on);
  });

  it('names each number once a list and each list at least once, sources by their own table', () => {
    for (const list of CONTROLLED_LISTS) {
      const numbers = LIST_ROWS.filter((row) => row.list === list).flatMap(({ cas }) => cas);
      expect(new Set(numbers).size).toBe(numbers.length);
      expect(numbers.length > 0 || list === 'radioactive', list).toBe(true);
    }
  });

  it('has salts looked up that it knows by their names alone', () => {
    const described = (zh: string, en: string) =>
      listsOf(
        present(
          factsOf(
            { cas: null, name: zh, strength: null },
            {
              cas: '999-99-4',
              un: null,
              zh,
              en,
              strength: null,
              state: 'solid',
              classes: [],
              unclassified: 'medicine',
              density: null,
              flashPoint: null,
            },
          ),
          zh,
        ),
      ).map(({ list, state }) => `${list} ${state}`);
    expect(described('草酸麻黄碱', 'Ephedrine oxalate')).toEqual(['precursor-1 check-concentration']);
    expect(described('苯乙酸钠', 'Sodium phenylacetate')).toEqual(['precursor-2 check-concentration']);
    expect(described('苯乙酸乙酯', 'Ethyl phenyl ester')).toEqual([]);
    expect(told('299-42-3')).toEqual(['precursor-1']);
  });

  it('counts a salt of nothing that has no number', () => {
    expect(listsOf(present(factsOf({ cas: null, name: '含酶清洗剂', strength: null }, null), ''))).toEqual(
      [],
    );
  });
});

describe('two persons', () => {
  it.each([
    ['sodium azide', '26628-22-8', null, '危险化学品安全法', 'V2'],
    ['morphine', '57-27-2', null, '麻醉药品和精神药品管理条例', 'V2'],
    ['ketamine', '6740-88-1', null, '麻醉药品和精神药品管理条例', 'V2'],
    ['ephedrine', '299-42-3', null, '药品类易制毒化学品管理办法', 'M-med'],
    // The law doesn't ask for small amounts of them.
    ['nitric acid', '7697-37-2', 65, 'WardTwin', 'house'],
    ['a source', '10045-97-3', null, 'WardTwin', 'house'],
  ] as const)('are asked for %s', (_, cas, strength, standard, confidence) => {
    expect(needsTwoPersons(lists(cas, strength))).toMatchObject({ standard, confidence });
  });

  it.each([
    ['acetone', '67-64-1', null],
    ['chloroform', '67-66-3', null],
    ['sulphuric acid', '7664-93-9', 98],
    ['ethanol', '64-17-5', 95],
    ['hydrogen peroxide 3 %', '7722-84-1', 3],
  ] as const)('are asked for %s by no clause', (_, cas, strength) => {
    expect(needsTwoPersons(lists(cas, strength))).toBeNull();
    expect(needsTwoLocks(lists(cas, strength))).toBeNull();
  });

  it('are asked for until a strength is told that lets it off', () => {
    expect(needsTwoPersons(lists('7722-84-1'))).not.toBeNull();
  });

  it('the demonstration makes its movements by two at least where this asks for two', () => {
    const alone = Object.entries(SUBSTANCES)
      .filter(([, { two }]) => !two)
      .filter(([, row]) => needsTwoPersons(listsOf(present(factsOf(row, null), row.name))) !== null);
    expect(alone.map(([name]) => name)).toEqual([]);
  });
});

describe('two locks', () => {
  it('of narcotics have a clause of the regulation', () => {
    expect(needsTwoLocks(lists('57-27-2'))?.clause).toBe('47');
    expect(needsTwoLocks(lists('26628-22-8'))?.standard).toBe('GA 1002');
    expect(needsTwoLocks(lists('10045-97-3'))).toBeNull();
  });
});
