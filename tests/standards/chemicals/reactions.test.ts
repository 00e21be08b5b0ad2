import { describe, expect, it } from 'vitest';
import { present } from '../../../src/base/assert';
import { chemicalWordsEn } from '../../../src/i18n/messages/chemical-words.en';
import { chemicalWordsZh } from '../../../src/i18n/messages/chemical-words.zh';
import { factsOf } from '../../../src/standards/chemicals/facts-of';
import { reactionOfGroups } from '../../../src/standards/chemicals/reaction-of';
import { REACTIONS, type Reaction } from '../../../src/standards/chemicals/reactions';
import { separationOf, separationOfGroups } from '../../../src/standards/chemicals/separation-of';
import { SEGREGATION_GROUPS, type SubstanceFacts } from '../../../src/standards/chemicals/substance-facts';
import { SUBSTANCE_ROWS } from '../../../src/standards/chemicals/substances';

type Named = readonly [cas: string, strength?: number | undefined, empty?: boolean];
const of = ([cas, strength, empty]: Named): SubstanceFacts =>
  present(factsOf({ cas, name: '', strength: strength ?? null, empty }, null), cas);

/** Of each built-in row one, at a strength of its band, sources and an empty cylinder beside them. */
const ALL: readonly SubstanceFacts[] = [
  ...SUBSTANCE_ROWS.map(({ cas, zh, band }) =>
    present(factsOf({ cas, name: zh, strength: band === null ? null : band.from + 0.01 }, null), zh),
  ),
  of(['10045-97-3']),
  of(['7782-44-7', undefined, true]),
];

/** Told only of what the table doesn't have. */
const OF_DESCRIPTIONS: ReadonlySet<Reaction> = new Set<Reaction>([
  'nitric-with-unknown',
  'unknown-corrosive',
]);

describe('what happens where two substances meet', () => {
  it('is told of every pair that is kept apart and of no other, the same whichever comes first', () => {
    for (const a of ALL) {
      for (const b of ALL) {
        const { separation, reaction } = separationOf(a, b);
        expect(reaction === null, `${a.key} ${b.key}`).toBe(separation === 'share');
        expect(separationOf(b, a).reaction, `${a.key} ${b.key}`).toBe(reaction);
      }
    }
  });

  it('is told of every cell of the matrix that parts its groups, and of no other', () => {
    for (const a of SEGREGATION_GROUPS) {
      for (const b of SEGREGATION_GROUPS) {
        const shares = separationOfGroups(a, b) === 'share';
        expect(reactionOfGroups(a, b) === null, `${a} ${b}`).toBe(shares);
        expect(reactionOfGroups(b, a), `${a} ${b}`).toBe(reactionOfGroups(a, b));
      }
    }
  });

  it('is nothing that no pair does', () => {
    const done = new Set(ALL.flatMap((a) => ALL.map((b) => separationOf(a, b).reaction)));
    for (const reaction of REACTIONS) {
      expect(done.has(reaction), reaction).toBe(!OF_DESCRIPTIONS.has(reaction));
    }
  });

  it('has words in both languages, no two alike', () => {
    for (const words of [chemicalWordsZh, chemicalWordsEn]) {
      const said = REACTIONS.map((reaction) => words[`reaction.${reaction}`]);
      expect(new Set(said).size).toBe(REACTIONS.length);
      expect(said.every((each) => each.length > 5 && !/[.。]$/u.test(each))).toBe(true);
    }
  });

  it.each<readonly [Named, Named, Reaction | null]>([
    [['7681-52-9', 10], ['7647-01-0', 37], 'chlorine'],
    [['7681-52-9', 10], ['77-92-9'], 'chlorine'],
    [['7681-52-9', 10], ['1336-21-6', 25], 'chloramine'],
    [['7681-52-9', 10], ['10217-52-4'], 'chloramine'],
    [['7681-52-9', 10], ['1310-73-2', 10], 'chloramine-of-amines'],
    [['7681-52-9', 10], ['64-17-5', 75], 'chlorinated-vapours'],
    [['7681-52-9', 10], ['593-84-0'], 'cyanogen-chloride'],
    [['143-33-9'], ['7664-93-9', 98], 'hydrogen-cyanide'],
    [['593-84-0'], ['7647-01-0', 37], 'hydrogen-cyanide'],
    [['26628-22-8'], ['64-19-7', 99], 'hydrazoic-acid'],
    [['26628-22-8'], ['75-09-2'], 'explosive-azides'],
    [['26628-22-8'], ['10099-74-8'], 'explosive-metal-salts'],
    [['7761-88-8'], ['1336-21-6', 25], 'explosive-metal-salts'],
    [['7697-37-2', 65], ['67-64-1'], 'nitrogen-oxides'],
    [['7722-64-7'], ['7664-93-9', 98], 'explosive-oxide'],
    [['7722-64-7'], ['7647-01-0', 37], 'chlorine'],
    [['7722-64-7'], ['7664-38-2', 85], 'gas-of-oxidiser'],
    [['7722-64-7'], ['67-63-0'], 'fire-without-air'],
    [['64-17-5', 95], ['7722-84-1', 30], 'fire-without-air'],
    [['67-64-1'], ['7722-84-1', 30], 'explosive-peroxides'],
    [['67-64-1'], ['67-66-3'], 'trace-of-base'],
    [['75-21-8'], ['1310-73-2'], 'polymerisation'],
    [['75-21-8'], ['7647-01-0', 37], 'polymerisation'],
    [['74-82-8'], ['1310-73-2'], 'eaten-cylinders'],
    [['7782-44-7'], ['7647-01-0', 37], 'eaten-cylinders'],
    [['7782-44-7'], ['64-17-5', 75], 'fire-in-oxygen'],
    [['7647-01-0', 37], ['1310-73-2'], 'heat-and-boiling'],
    [['7440-23-5'], ['7647-01-0', 37], 'wet-fire'],
    [['79-21-0', 15], ['7664-93-9', 98], 'decomposition'],
    [['50-00-0', 37], ['7647-01-0', 37], 'chloromethyl-ether'],
    [['1327-53-3'], ['7664-93-9', 98], 'poison-by-acid'],
    [['50-00-0', 37], ['7664-93-9', 98], 'corrosive-in-fire'],
    [['7601-90-3', 70], ['64-17-5', 95], 'explosive-perchlorates'],
    [['88-89-1'], ['7440-66-6'], 'explosive-picrates'],
    [['10045-97-3'], ['64-17-5', 75], 'source-spread'],
    [['10045-97-3'], ['25655-41-8'], 'source-alone'],
    [['7782-44-7'], ['7782-44-7', undefined, true], 'taken-for-full'],
    [['7697-37-2', 65], ['7722-84-1', 30], 'oxidisers-together'],
    [['7722-84-1', 3], ['64-17-5', 75], null],
    [['1310-73-2'], ['1310-73-2', 10], null],
  ])('%j with %j: %s', (a, b, reaction) => {
    expect(separationOf(of(a), of(b)).reaction).toBe(reaction);
  });
});
