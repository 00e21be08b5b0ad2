import { describe, expect, it } from 'vitest';
import { AGENTS } from '../../src/model/schema/assets/agents';
import { PROFILES } from '../../src/model/schema/profiles';
import { dutiesOf, KNOWN_CHECKLISTS } from '../../src/standards/duty-profile';

describe.each(PROFILES)('duty rows of %s', (profile) => {
  const { checklists, frequencies, id } = dutiesOf(profile);
  const items = checklists.flatMap((checklist) => checklist.items);

  it('are those of the country', () => {
    expect(id).toBe(profile);
    for (const rule of frequencies) {
      if (rule.kinds.includes('extinguisher')) expect(rule.id).toMatch(new RegExp(`^${profile}\\.`));
    }
  });

  it('have ids of their own', () => {
    const ids = [...checklists.map((each) => each.id), ...frequencies.map((each) => each.id)];
    expect(new Set(ids).size).toBe(ids.length);
    for (const checklist of checklists) {
      expect(new Set(checklist.items.map((item) => item.id)).size).toBe(checklist.items.length);
    }
  });

  it('mean the same thing wherever they use one id', () => {
    for (const item of items)
      expect(items.filter((each) => each.id === item.id)).toEqual(
        Array(items.filter((each) => each.id === item.id).length).fill(item),
      );
  });

  it('name what exists', () => {
    const rules = new Set(frequencies.map((rule) => rule.id));
    for (const rule of frequencies) {
      if (rule.replaces !== null) expect(rules).toContain(rule.replaces);
      if (rule.duty.type !== 'inspection') continue;
      const { checklist: id } = rule.duty;
      const checklist = checklists.find((each) => each.id === id);
      expect(checklist, rule.id).toBeDefined();
      for (const kind of rule.kinds) expect(checklist?.kinds).toContain(kind);
    }
    for (const { id } of checklists) {
      expect(
        frequencies.some((rule) => rule.duty.type === 'inspection' && rule.duty.checklist === id),
        id,
      ).toBe(true);
    }
  });

  it('carry their source, both languages and a dotted id', () => {
    for (const { cite } of [...items, ...frequencies]) {
      expect(cite.standard && cite.edition && cite.clause && cite.confidence).toBeTruthy();
    }
    for (const { id, zh, en } of [...items, ...checklists]) {
      expect(zh).toMatch(/[一-鿿]/);
      expect(en).toMatch(/^[\x20-\x7e]+$/);
      expect(id).toMatch(/^[a-z-]+\.[a-z.-]+$/);
    }
  });

  it('hold the statutory lists in full', () => {
    const count = (wanted: string) => checklists.find((each) => each.id === wanted)?.items.length;
    expect(count('cn.fire-patrol')).toBe(6);
    expect(count('cn.fire-check')).toBe(12);
  });

  it('say of a monthly check no more than was read', () => {
    // Only statutes were read word for word; of the standards only copies (CODES 0).
    for (const { cite } of [...items, ...frequencies]) {
      if (cite.confidence === 'V1') expect(cite.standard).toBe('消防法');
    }
  });
});

describe('dates that a form asks for', () => {
  const BEST_FIRST = ['V1', 'V2', 'M-high', 'M-med', 'M-low', 'house'];
  it.each(PROFILES)('are known by the forms of %s no better than by the rows that set them', (profile) => {
    const { checklists, frequencies } = dutiesOf(profile);
    for (const { id, date, cite } of checklists.flatMap(({ items }) => items)) {
      if (date === null) continue;
      const rows = frequencies.filter(({ duty }) => duty.type === date);
      const best = Math.min(...rows.map((row) => BEST_FIRST.indexOf(row.cite.confidence)));
      expect(BEST_FIRST.indexOf(cite.confidence), id).toBeGreaterThanOrEqual(best);
    }
  });
});

describe('forms that records may name', () => {
  it('are those of all countries, each once, and an item is the same thing in each', () => {
    for (const profile of PROFILES) {
      for (const checklist of dutiesOf(profile).checklists) expect(KNOWN_CHECKLISTS).toContain(checklist);
    }
    expect(new Set(KNOWN_CHECKLISTS.map(({ id }) => id)).size).toBe(KNOWN_CHECKLISTS.length);
    const words = new Map<string, string>();
    for (const { id, zh, en } of KNOWN_CHECKLISTS.flatMap(({ items }) => items)) {
      expect(words.get(id) ?? `${zh} ${en}`).toBe(`${zh} ${en}`);
      words.set(id, `${zh} ${en}`);
    }
  });
});

describe('rows lent from China', () => {
  it.each(['nfpa', 'uk'] as const)(
    'of %s keep their clause, are advice and about anything but extinguishers',
    (profile) => {
      const lent = dutiesOf(profile).frequencies.filter((rule) => rule.id.startsWith('cn.'));
      const own = dutiesOf('cn').frequencies.filter((rule) => !rule.kinds.includes('extinguisher'));
      expect(lent).toEqual(own.map((rule) => ({ ...rule, force: 'should' })));
    },
  );
});

/** Agent → years from its making to the first service and to the first pressure test, and the years that it lives. */
const YEARS = {
  // CODES 1.5: GB 50444 T5.3.2, GB 55036 10.0.8.
  cn: {
    water: [3, null, 6],
    'water-mist': [3, null, 6],
    foam: [3, null, 6],
    'alcohol-resistant-foam': [3, null, 6],
    'abc-powder': [5, null, 10],
    'bc-powder': [5, null, 10],
    'clean-agent': [5, null, 10],
    co2: [5, null, 12],
    'wet-chemical': [null, null, null],
    'class-d': [null, null, null],
  },
  // NFPA 10 (2007) T7.3.1.1.2, T8.3.1: no life ends by age.
  nfpa: {
    water: [null, 5, null],
    'water-mist': [null, 5, null],
    foam: [3, 5, null],
    'alcohol-resistant-foam': [3, 5, null],
    'abc-powder': [6, 12, null],
    'bc-powder': [6, 12, null],
    'clean-agent': [6, 12, null],
    co2: [null, 5, null],
    'wet-chemical': [null, 5, null],
    'class-d': [6, 12, null],
  },
  // BS 5306-3 (2009): extended service, overhaul of CO2, replacement.
  uk: {
    water: [5, null, 20],
    'water-mist': [5, null, 20],
    foam: [5, null, 20],
    'alcohol-resistant-foam': [5, null, 20],
    'abc-powder': [5, null, 20],
    'bc-powder': [5, null, 20],
    'clean-agent': [null, null, 20],
    co2: [null, 10, 20],
    'wet-chemical': [5, null, 20],
    'class-d': [null, null, 20],
  },
} as const;

describe('years of units by agent', () => {
  it.each(PROFILES)('of %s', (profile) => {
    const rows = dutiesOf(profile).frequencies;
    const first = (agent: string, type: 'service' | 'scrap', tested: boolean) => {
      const found = rows.filter(
        ({ agents, duty }) =>
          agents?.some((each) => each === agent) === true &&
          duty.type === type &&
          (duty.type === 'service' ? duty.tested : false) === tested,
      );
      expect(found.length, agent).toBeLessThan(2);
      const frequency = found[0]?.frequency;
      return frequency?.type === 'from-made' ? frequency.first.count : null;
    };
    expect(
      Object.fromEntries(
        AGENTS.map((agent) => [
          agent,
          [first(agent, 'service', false), first(agent, 'service', true), first(agent, 'scrap', false)],
        ]),
      ),
    ).toEqual(YEARS[profile]);
  });

  // Id of the row, clause, how well it is known, and whether it must be.
  it.each([
    ['nfpa.extinguisher.monthly', 'NFPA 10', '2007', '7.2.1.2', 'V2', 'must'],
    ['nfpa.extinguisher.yearly', 'NFPA 10', '2007', '7.3.1.1.1', 'V2', 'must'],
    ['nfpa.extinguisher.internal.powder', 'NFPA 10', '2007', 'T7.3.1.1.2', 'V2', 'must'],
    ['nfpa.extinguisher.internal.foam', 'NFPA 10', '2007', 'T7.3.1.1.2', 'V2', 'must'],
    ['nfpa.extinguisher.test.powder', 'NFPA 10', '2007', 'T8.3.1', 'M-high', 'must'],
    ['nfpa.extinguisher.test.co2', 'NFPA 10', '2007', 'T8.3.1', 'M-high', 'must'],
    ['nfpa.extinguisher.test.wet-chemical', 'NFPA 10', '2007', 'T8.3.1', 'M-high', 'must'],
    ['uk.extinguisher.monthly', 'BS 5306-3', '2009', 'clause not known', 'V2', 'must'],
    ['uk.extinguisher.yearly', 'BS 5306-3', '2009', 'clause not known', 'V2', 'must'],
    ['uk.extinguisher.extended.water-based', 'BS 5306-3', '2009', 'clause not known', 'V2', 'must'],
    ['uk.extinguisher.overhaul.co2', 'BS 5306-3', '2009', 'clause not known', 'M-high', 'must'],
    ['uk.extinguisher.replacement', 'BS 5306-3', '2009', 'clause not known', 'M-med', 'should'],
  ])('%s: %s (%s) %s, %s, %s', (id, standard, edition, clause, confidence, force) => {
    const row = PROFILES.flatMap((profile) => dutiesOf(profile).frequencies).find((each) => each.id === id);
    expect(row).toMatchObject({ force, cite: { standard, edition, clause, confidence } });
  });
});
