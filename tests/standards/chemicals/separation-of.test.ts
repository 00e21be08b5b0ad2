import { describe, expect, it } from 'vitest';
import { factsOf } from '../../../src/standards/chemicals/facts-of';
import { isStoredSeparately } from '../../../src/standards/chemicals/separate-storage';
import { SEPARATIONS } from '../../../src/standards/chemicals/segregation';
import { separationOf, separationOfGroups, stricter } from '../../../src/standards/chemicals/separation-of';
import { SEGREGATION_GROUPS, type SubstanceFacts } from '../../../src/standards/chemicals/substance-facts';
import { SUBSTANCE_ROWS } from '../../../src/standards/chemicals/substances';
import { present } from '../../../src/base/assert';

const facts = (cas: string, strength: number | null = null, empty = false): SubstanceFacts =>
  present(factsOf({ cas, name: '', strength, empty }, null), cas);

/** Of each built-in row one, at a strength of its band. */
const ALL: readonly SubstanceFacts[] = SUBSTANCE_ROWS.map(({ cas, zh, band }) =>
  present(factsOf({ cas, name: zh, strength: band === null ? null : band.from + 0.01 }, null), zh),
);

describe('the segregation matrix', () => {
  it('says the same of two groups whichever is told first', () => {
    for (const a of SEGREGATION_GROUPS) {
      for (const b of SEGREGATION_GROUPS) {
        expect(separationOfGroups(a, b), `${a} ${b}`).toBe(separationOfGroups(b, a));
        expect(SEPARATIONS).toContain(separationOfGroups(a, b));
      }
    }
  });

  // Rows of CODES 5.5, read again by hand: each named cell by name instead of by its column.
  it.each([
    ['flammable-liquid', 'oxidiser', 'other-room'],
    ['flammable-liquid', 'organic-peroxide', 'other-room'],
    ['flammable-liquid', 'mineral-acid', 'apart'],
    ['flammable-liquid', 'organic-acid', 'apart'],
    ['flammable-liquid', 'oxidising-gas', 'other-room'],
    ['flammable-liquid', 'flammable-gas', 'apart'],
    ['flammable-liquid', 'water-reactive', 'other-room'],
    ['flammable-liquid', 'hypochlorite', 'apart'],
    ['oxidiser', 'oxidiser', 'check'],
    ['oxidiser', 'mineral-acid', 'apart'],
    ['oxidiser', 'organic-acid', 'other-room'],
    ['oxidiser', 'oxidising-gas', 'apart'],
    ['oxidiser', 'flammable-gas', 'other-room'],
    ['oxidiser', 'hypochlorite', 'apart'],
    ['organic-peroxide', 'toxic', 'other-room'],
    ['organic-peroxide', 'hypochlorite', 'other-room'],
    ['mineral-acid', 'organic-acid', 'apart'],
    ['mineral-acid', 'base', 'other-room'],
    ['mineral-acid', 'hypochlorite', 'other-room'],
    ['organic-acid', 'base', 'other-room'],
    ['organic-acid', 'hypochlorite', 'other-room'],
    ['base', 'hypochlorite', 'apart'],
    ['base', 'water-reactive', 'apart'],
    ['toxic', 'toxic', 'share'],
    ['oxidising-gas', 'flammable-gas', 'other-room'],
    ['oxidising-gas', 'oxidising-gas', 'share'],
    ['oxidising-gas', 'water-reactive', 'other-room'],
    ['flammable-gas', 'water-reactive', 'other-room'],
    ['water-reactive', 'hypochlorite', 'other-room'],
    ['hypochlorite', 'hypochlorite', 'share'],
  ] as const)('%s with %s: %s', (a, b, separation) => {
    expect(separationOfGroups(a, b)).toBe(separation);
  });

  it('keeps each group with itself, oxidisers after a look at their sheets', () => {
    for (const group of SEGREGATION_GROUPS) {
      expect(separationOfGroups(group, group)).toBe(group === 'oxidiser' ? 'check' : 'share');
    }
  });
});

describe('two substances', () => {
  it('are told the same whichever comes first, of all that are built in, with a clause', () => {
    for (const a of ALL) {
      for (const b of ALL) {
        const verdict = separationOf(a, b);
        expect(separationOf(b, a), `${a.key} ${b.key}`).toEqual(verdict);
        expect(SEPARATIONS).toContain(verdict.separation);
        expect(verdict.rule).not.toBe('');
        expect(verdict.cite.standard).not.toBe('');
      }
    }
  });

  it('are never less apart than the strictest cell of their groups, but for what a named pair settles', () => {
    for (const a of ALL) {
      for (const b of ALL) {
        const same = separationOf(a, b).rule === 'same-substance';
        const verdict = separationOf(a, b);
        if (same || verdict.rule === 'nitric-with-oxidiser') continue;
        for (const one of a.groups) {
          for (const other of b.groups) {
            expect(stricter(separationOfGroups(one, other), verdict.separation), `${a.key} ${b.key}`).toBe(
              false,
            );
          }
        }
      }
    }
  });

  it('share with themselves at any strength', () => {
    expect(separationOf(facts('7697-37-2', 65), facts('7697-37-2', 5)).separation).toBe('share');
    for (const one of ALL) expect(separationOf(one, one).separation).toBe('share');
  });

  it('share nothing where one form explodes and the other burns under one number', () => {
    const of = (name: string) => present(factsOf({ cas: '9004-70-0', name, strength: null }, null), name);
    const [dry, collodion] = [of('硝化棉'), of('火棉胶')];
    expect(separationOf(dry, collodion)).toMatchObject({
      separation: 'other-room',
      rule: 'explosive-with-other',
    });
    expect(separationOf(collodion, dry).separation).toBe('other-room');
    expect(separationOf(collodion, collodion).separation).toBe('share');
  });

  it('are never stricter apart for being weaker', () => {
    const steps = ALL.slice(1).flatMap((weaker, i) => {
      const stronger = present(ALL[i], weaker.key);
      const same = weaker.cas !== null && weaker.cas === stronger.cas && weaker.strength !== null;
      return same ? [{ stronger, weaker }] : [];
    });
    expect(steps.length).toBeGreaterThan(25);
    for (const { stronger, weaker } of steps) {
      for (const other of ALL) {
        const [strong, weak] = [separationOf(stronger, other), separationOf(weaker, other)];
        expect(stricter(weak.separation, strong.separation), `${weaker.key} ${other.key}`).toBe(false);
      }
    }
  });

  it('share where one of them is dangerous to nothing', () => {
    expect(separationOf(facts('7722-84-1', 3), facts('64-17-5', 75)).separation).toBe('share');
  });
});

describe('what GB 15603 5.9 has stored separately', () => {
  it.each([
    ['26628-22-8', null, true],
    ['74-86-2', null, true],
    ['7782-44-7', null, true],
    ['7782-50-5', null, true],
    ['7440-23-5', null, true],
    ['7722-64-7', null, true],
    ['7722-84-1', 30, true],
    ['7722-84-1', 3, false],
    ['7726-95-6', null, true],
    ['64-17-5', 75, false],
    ['7664-93-9', 98, false],
    ['124-38-9', null, false],
  ] as const)('%s of %s %%: %s', (cas, strength, separately) => {
    expect(isStoredSeparately(facts(cas, strength))).toBe(separately);
  });

  it('is the clause of another room, but not of other pairs', () => {
    expect(separationOf(facts('7722-64-7'), facts('67-63-0')).cite.standard).toBe('GB 15603');
    expect(separationOf(facts('7647-01-0', 37), facts('1310-73-2')).cite.standard).toBe('WardTwin');
  });
});

describe('what a hospital calls corrosive and no more', () => {
  const described = (cas: string | null): SubstanceFacts =>
    present(
      factsOf(
        { cas, name: 'X', strength: null },
        {
          cas,
          un: null,
          zh: null,
          en: 'X',
          strength: null,
          state: 'liquid',
          classes: ['skin-corr-1'],
          unclassified: null,
          density: null,
          flashPoint: null,
        },
      ),
      'X',
    );
  const corrosive = described(null);

  it('is known where the table has it', () => {
    expect(separationOf(described('593-84-0'), facts('1310-73-2')).separation).toBe('share');
  });

  it('has its sheet looked up beside what reacts, since acid and base bear one sign', () => {
    expect(separationOf(corrosive, facts('1310-73-2')).separation).toBe('check');
    expect(separationOf(facts('7681-52-9', 10), corrosive).separation).toBe('check');
    expect(separationOf(corrosive, facts('25655-41-8')).separation).toBe('share');
  });
});
