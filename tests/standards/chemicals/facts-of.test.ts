import { describe, expect, it } from 'vitest';
import { SUBSTANCES } from '../../../src/demo/hospital/year/stock/substances';
import { present } from '../../../src/base/assert';
import { factsOf } from '../../../src/standards/chemicals/facts-of';
import { fireOrdersOf } from '../../../src/standards/chemicals/fire-orders';
import { LIST_ROWS, listsOf } from '../../../src/standards/chemicals/lists-of';
import { NAMED_LINES } from '../../../src/standards/chemicals/major-thresholds';
import { separationOf } from '../../../src/standards/chemicals/separation-of';
import { SUBSTANCE_ROWS } from '../../../src/standards/chemicals/substances';
import type { DescribedSubstance, NamedSubstance } from '../../../src/standards/chemicals/substance-facts';

const named = (cas: string | null, strength: number | null = null, name = ''): NamedSubstance => ({
  cas,
  name,
  strength,
});

/** The last digit of a CAS number: the others weighted from the right, modulo ten. */
function checkDigitFits(cas: string): boolean {
  const digits = cas.replaceAll('-', '');
  const sum = Array.from(digits.slice(0, -1)).reduce(
    (total, digit, i) => total + Number(digit) * (digits.length - 1 - i),
    0,
  );
  return /^\d{2,7}-\d{2}-\d$/.test(cas) && sum % 10 === Number(digits.at(-1));
}

describe('the table of substances', () => {
  it.each(SUBSTANCE_ROWS.filter(({ cas }) => cas !== null).map(({ id, cas }) => [id, cas ?? '']))(
    '%s has a sound CAS number',
    (_, cas) => {
      expect(checkDigitFits(cas)).toBe(true);
    },
  );

  it('names each row once', () => {
    const ids = SUBSTANCE_ROWS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('has its strengths in falling order, the last of them for all that is weaker', () => {
    const bands = new Map<string, number[]>();
    for (const { cas, band, named: byName } of SUBSTANCE_ROWS) {
      if (cas !== null && band !== null && byName === null)
        bands.set(cas, [...(bands.get(cas) ?? []), band.from]);
    }
    expect(bands.size).toBeGreaterThan(10);
    for (const [cas, from] of bands) {
      expect(from, cas).toEqual(from.toSorted((a, b) => b - a));
      expect(new Set(from).size, cas).toBe(from.length);
      expect(from.at(-1), cas).toBe(0);
    }
  });

  it('knows every number that a list or a threshold names', () => {
    const known = new Set(SUBSTANCE_ROWS.map(({ cas }) => cas));
    const asked = [...LIST_ROWS.flatMap(({ cas }) => cas), ...NAMED_LINES.keys()];
    expect(asked.filter((cas) => !known.has(cas))).toEqual([]);
  });

  it('says of what has a class of hazard how well that is known, and of liquids what a litre weighs', () => {
    const light = SUBSTANCE_ROWS.filter(({ state, density }) => state === 'liquid' && density === null);
    expect(light.map(({ id }) => id)).toEqual([]);
  });

  it.each(Object.entries(SUBSTANCES))('knows what the demonstration keeps: %s', (_, row) => {
    expect(factsOf(row, null)).not.toBeNull();
  });
});

describe('facts of a substance', () => {
  it.each([
    // CODES 5.4, DUTIES 5.2: limits of strength, on both sides.
    ['7722-84-1', 60, ['ox-liq-1']],
    ['7722-84-1', 59.9, ['ox-liq-2']],
    ['7722-84-1', 20, ['ox-liq-2']],
    ['7722-84-1', 19.9, ['ox-liq-3']],
    ['7722-84-1', 8.1, ['ox-liq-3']],
    ['7722-84-1', 8, []],
    ['7722-84-1', 3, []],
    ['79-21-0', 43, ['org-perox-cf', 'flam-liq-3']],
    ['79-21-0', 16, ['org-perox-cf']],
    ['79-21-0', 15, ['org-perox-cf']],
    ['79-21-0', 5, ['ox-liq-2']],
    ['79-21-0', 0.5, []],
    ['64-17-5', 95, ['flam-liq-2']],
    ['64-17-5', 75, ['flam-liq-2']],
    ['64-17-5', 24, ['flam-liq-3']],
    ['64-17-5', 20, []],
    ['111-30-8', 50, ['acute-tox-2']],
    ['111-30-8', 2, ['resp-sens-1']],
    ['50-00-0', 37, ['flam-liq-3', 'acute-tox-3', 'carc-1']],
    ['64-19-7', 99, ['flam-liq-3', 'skin-corr-1']],
    ['64-19-7', 25, ['skin-corr-1']],
    ['64-19-7', 5, []],
    ['7681-52-9', 10, ['skin-corr-1']],
    ['7681-52-9', 0.5, []],
    ['26628-22-8', 0.1, []],
    ['26628-22-8', null, ['acute-tox-1']],
  ] as const)('%s of %s %% has %j', (cas, strength, classes) => {
    const facts = factsOf(named(cas, strength), null);
    expect(facts?.classes).toEqual(classes.length === 0 ? [] : expect.arrayContaining([...classes]));
    expect(facts?.strictest).toBe(strength === null);
  });

  it('takes what tells no strength for the strongest, and says so', () => {
    const facts = factsOf(named('7722-84-1'), null);
    expect(facts?.classes).toContain('ox-liq-1');
    expect(facts?.strictest).toBe(true);
    expect(factsOf(named('67-64-1'), null)?.strictest).toBe(false);
  });

  it('goes by the number before the name, and by the name where there is none', () => {
    expect(factsOf(named('67-64-1', null, '乙醇'), null)?.en).toBe('Acetone');
    expect(factsOf(named(null, 75, '乙醇'), null)?.key).toBe('ethanol-75/75');
    expect(factsOf(named(null, null, ' Bleach '), null)?.groups).toEqual(['hypochlorite']);
    expect(factsOf(named(null, null, '碱性清洗剂'), null)).toMatchObject({
      state: 'liquid',
      groups: ['base'],
    });
    expect(factsOf(named(null, null, '氢氧化钠'), null)).toMatchObject({ state: 'solid', strictest: true });
    expect(factsOf(named('999-99-9', null, '乙醇'), null)).toBeNull();
    expect(factsOf(named(null, null, '不知名'), null)).toBeNull();
  });

  it('tells liquid oxygen from oxygen under pressure by its name', () => {
    expect(factsOf(named('7782-44-7', null, '液氧'), null)?.state).toBe('liquid');
    expect(factsOf(named('7782-44-7', null, '氧气'), null)?.state).toBe('gas');
  });

  it('takes strong formaldehyde for the one that burns, unless its name says that it holds no methanol', () => {
    const strong = present(factsOf(named('50-00-0', 37, '甲醛溶液'), null), 'formaldehyde');
    expect(strong).toMatchObject({ un: '1198', flashPoint: 50, stored: 'B', fireClasses: ['B'] });
    expect(strong.classes).toContain('flam-liq-3');
    expect(fireOrdersOf(strong)).toEqual(expect.arrayContaining(['use.alcohol-foam', 'use.dry-agent']));
    const free = factsOf(named('50-00-0', 37, '无甲醇甲醛'), null);
    expect(free).toMatchObject({ un: '2209', flashPoint: 85, stored: 'C', groups: ['toxic'] });
    expect(free?.classes).not.toContain('flam-liq-3');
    expect(factsOf(named('50-00-0', 4, '无甲醇甲醛'), null)?.classes).not.toContain('acute-tox-3');
  });

  it('tells collodion from the cotton that it is made of', () => {
    expect(factsOf(named('9004-70-0', 4, '火棉胶'), null)?.classes).toContain('flam-liq-1');
    // Its number is that of the dry one: 2555 is a solid that burns.
    expect(factsOf(named('9004-70-0', null, '硝化棉'), null)).toMatchObject({
      classes: ['expl'],
      un: '0340',
    });
  });

  it('knows an empty cylinder by its mark or its name', () => {
    expect(factsOf({ ...named('7782-44-7', null, '氧气'), empty: true }, null)?.empty).toBe(true);
    expect(factsOf(named(null, null, '氧气空瓶'), null)?.empty).toBe(true);
    expect(factsOf(named('7782-44-7', null, '氧气'), null)?.empty).toBe(false);
  });

  const described: DescribedSubstance = {
    cas: '64-17-5',
    un: null,
    zh: '本院酒精',
    en: null,
    strength: 80,
    state: 'liquid',
    classes: ['flam-liq-2'],
    unclassified: null,
    density: null,
    flashPoint: 18,
  };

  it('lets the word of the hospital go before its own', () => {
    const facts = factsOf(named('64-17-5', 80), described);
    expect(facts).toMatchObject({
      source: 'described',
      zh: '本院酒精',
      classes: ['flam-liq-2'],
      groups: ['flammable-liquid'],
      stored: 'A',
      density: 0.87,
      un: '1170',
      fireClasses: ['B'],
    });
  });

  it('keeps the acid of the table under the classes of the hospital', () => {
    const acid = { ...described, cas: '7647-01-0', strength: 30, classes: ['skin-corr-1'] as const };
    expect(factsOf(named('7647-01-0', 30), acid)?.groups).toEqual(['mineral-acid']);
  });

  it('keeps the oxidiser of the table under a label that names only what harms people', () => {
    const label = {
      ...described,
      cas: '7722-84-1',
      strength: 30,
      classes: ['acute-tox-4', 'eye-dam-1'] as const,
    };
    expect(factsOf(named('7722-84-1', 30), label)?.groups).toEqual(['oxidiser']);
    // Without a strength it may be the strong one.
    const loose = present(factsOf(named('7722-84-1'), { ...label, strength: null }), 'peroxide');
    expect(loose).toMatchObject({ groups: ['oxidiser'], strictest: true });
    expect(separationOf(loose, present(factsOf(named('64-17-5', 75), null), 'ethanol')).separation).toBe(
      'never',
    );
    expect(factsOf(named('7722-84-1', 3), { ...label, strength: 3 })?.groups).toEqual([]);
  });

  it('leaves a substance on its lists and in its pairs that is described without its number', () => {
    const nameless = {
      ...described,
      cas: null,
      zh: '氰化钾',
      strength: null,
      state: 'solid',
      classes: ['acute-tox-1'],
    } as const;
    for (const name of ['氰化钾', '剧毒柜第 3 瓶']) {
      const facts = present(factsOf(named(null, null, name), nameless), name);
      expect(facts).toMatchObject({ source: 'described', cas: '151-50-8' });
      expect(listsOf(facts).map(({ list }) => list)).toEqual(['highly-toxic']);
      expect(separationOf(facts, present(factsOf(named('7664-93-9', 98), null), 'acid')).rule).toBe(
        'cyanide-with-acid',
      );
    }
    // What the description says of its number goes before what the table knows of the name.
    expect(factsOf(named(null, null, '氰化钾'), { ...nameless, cas: '999-99-4' })?.cas).toBe('999-99-4');
  });

  it('is nothing of another form of the same substance: of oxygen in cylinders nothing of the liquid, nor the other way', () => {
    const gas: DescribedSubstance = {
      ...described,
      cas: '7782-44-7',
      zh: '氧气',
      en: 'Oxygen',
      strength: null,
      state: 'gas',
      classes: ['ox-gas-1', 'press-gas'],
      flashPoint: null,
      density: null,
    };
    const liquid: DescribedSubstance = { ...gas, zh: '医用液氧', en: null, state: 'liquid' };
    const oxygen = (name: string) => named('7782-44-7', null, name);
    expect(factsOf(oxygen('液氧'), gas)).toEqual(factsOf(oxygen('液氧'), null));
    expect(factsOf(oxygen('氧气'), liquid)).toEqual(factsOf(oxygen('氧气'), null));
    expect(factsOf(oxygen('氧气'), gas)).toMatchObject({ source: 'described', state: 'gas' });
    expect(factsOf(oxygen('液氧'), liquid)).toMatchObject({ source: 'described', state: 'liquid' });
  });

  it('that tells no strength is taken for one, and that is said', () => {
    const any = { ...described, strength: null };
    expect(factsOf(named('64-17-5', 80), any)).toMatchObject({ source: 'described', strictest: true });
    expect(factsOf(named('64-17-5'), any)).toMatchObject({ source: 'described', strictest: true });
    const pure = { ...any, cas: '67-64-1', zh: '丙酮' };
    expect(factsOf(named('67-64-1'), pure)).toMatchObject({ source: 'described', strictest: false });
  });

  it('puts what the hospital found without hazard into no group but those that the table knows', () => {
    const harmless = { ...described, classes: [], unclassified: 'SDS 2.1' };
    expect(factsOf(named('64-17-5', 80), harmless)).toMatchObject({
      groups: ['flammable-liquid'],
      threshold: null,
    });
    expect(factsOf(named('64-17-5', 10), { ...harmless, strength: 10 })?.groups).toEqual([]);
    expect(factsOf(named(null, null, '某液'), { ...harmless, cas: null, zh: '某液' })?.groups).toEqual([]);
  });

  it('has no reason against classes silence a hard rule or a list', () => {
    const asNothing = (cas: string, strength: number) =>
      present(
        factsOf(named(cas, strength), { ...described, cas, strength, classes: [], unclassified: 'x' }),
        cas,
      );
    const bleach = present(factsOf(named('7681-52-9', 10), null), 'bleach');
    expect(separationOf(asNothing('7647-01-0', 37), bleach).rule).toBe('bleach-with-acid');
    expect(listsOf(asNothing('143-33-9', 30)).map(({ list }) => list)).toEqual(['highly-toxic']);
  });
});
