import { describe, expect, it } from 'vitest';
import type { Agent } from '../../../src/model/schema/assets/agents';
import type { Profile } from '../../../src/model/schema/profiles';
import { FIRE_CLASSES, type FireClass } from '../../../src/model/schema/space-hazard';
import { countsFor, ratingOf, type Counts } from '../../../src/standards/extinguishers/counted-rating';
import { EXTINGUISHER_MODELS, modelsFor } from '../../../src/standards/extinguishers/extinguisher-models';
import { profileOf } from '../../../src/standards/extinguishers/profile-of';

describe('ratingOf', () => {
  it.each<[string | null, number, number, string]>([
    ['3A', 3, 0, 'A'],
    ['55B', 0, 55, 'B'],
    ['3A 89B C', 3, 89, 'A B C'],
    ['4-A:80-B:C', 4, 80, 'A B C'],
    ['2A F', 2, 0, 'A F'],
    ['2-A K', 2, 0, 'A F'],
    ['13A E F', 13, 0, 'A E F'],
    ['0A 21B', 0, 21, 'B'],
    ['1A 3A', 3, 0, 'A'],
    ['D', 0, 0, ''],
  ])('%s', (text, A, B, classes) => {
    const rating = ratingOf(text);
    expect([
      rating?.A,
      rating?.B,
      FIRE_CLASSES.filter((each) => rating?.classes.has(each)).join(' '),
    ]).toEqual([A, B, classes]);
  });

  it.each([null, '', 'ABC', '3', 'A3'])('reads nothing from %s', (text) => {
    expect(ratingOf(text)).toBeNull();
  });
});

describe('countsFor', () => {
  it.each<[Profile, Agent | null, string | null, FireClass, Counts]>([
    ['cn', 'abc-powder', '3A 89B C', 'A', 'yes'],
    ['cn', 'abc-powder', '3A 89B C', 'E', 'yes'],
    ['cn', 'abc-powder', '3A 89B', 'C', 'yes'],
    ['cn', 'abc-powder', '89B', 'A', 'no'],
    ['cn', 'abc-powder', '0A 89B', 'A', 'no'],
    ['cn', 'abc-powder', null, 'A', 'assumed'],
    ['cn', 'abc-powder', null, 'E', 'yes'],
    ['cn', 'abc-powder', '3A 89B C', 'F', 'no'],
    // Never, whatever somebody wrote on the plan.
    ['cn', 'co2', '3A 55B', 'A', 'no'],
    ['cn', 'co2', null, 'A', 'no'],
    ['nfpa', 'co2', '3A 55B', 'A', 'no'],
    ['uk', 'co2', '3A 55B', 'A', 'no'],
    ['cn', 'co2', '55B', 'B', 'yes'],
    ['cn', 'co2', '55B', 'E', 'yes'],
    ['uk', 'co2', '55B', 'C', 'no'],
    // Some products only: their nameplate says so.
    ['cn', 'water', '3A', 'B', 'no'],
    ['cn', 'water', '1A 55B', 'B', 'yes'],
    ['cn', 'water', null, 'B', 'assumed'],
    ['cn', 'water', '3A', 'E', 'no'],
    ['cn', 'water-mist', '3A', 'E', 'no'],
    ['cn', 'water-mist', '3A E', 'E', 'yes'],
    ['cn', 'water-mist', null, 'E', 'assumed'],
    ['cn', 'wet-chemical', '2A F', 'F', 'yes'],
    ['cn', 'wet-chemical', '2A F', 'A', 'yes'],
    ['cn', 'wet-chemical', 'F', 'A', 'no'],
    ['cn', 'foam', '2A 89B', 'F', 'no'],
    ['cn', 'class-d', 'D', 'A', 'no'],
    // American letters.
    ['nfpa', 'water-mist', '2A C', 'E', 'yes'],
    ['nfpa', 'abc-powder', '4A 80B C', 'C', 'yes'],
    ['nfpa', 'wet-chemical', '2A K', 'F', 'yes'],
    // What nobody wrote down.
    ['cn', null, null, 'A', 'assumed'],
    ['cn', null, null, 'F', 'assumed'],
    ['cn', null, '3A', 'A', 'assumed'],
    ['cn', null, '3A', 'B', 'no'],
    ['cn', null, '3A', 'E', 'no'],
    ['cn', null, '3A 89B', 'E', 'assumed'],
    ['cn', null, '3A 89B C', 'C', 'assumed'],
    ['cn', null, '3A 89B C', 'F', 'no'],
  ])('%s: %s %s against %s: %s', (profile, agent, rating, fireClass, counts) => {
    expect(countsFor(profileOf(profile), { agent, rating }, fireClass)).toBe(counts);
  });
});

describe('models', () => {
  it('are named once a country, hold a rating that the plan can have, and tell their source', () => {
    const names = EXTINGUISHER_MODELS.map(({ model, profile }) => `${profile} ${model}`);
    expect(new Set(names).size).toBe(names.length);
    for (const { charge, cite, model, rating } of EXTINGUISHER_MODELS) {
      expect(rating, model).toMatch(/^(?:\d{1,3}-?[AB]|[CDEFK])(?:[ :]+(?:\d{1,3}-?[AB]|[CDEFK]))*$/);
      expect(charge).toBeGreaterThan(0);
      expect([cite.standard, cite.edition, cite.clause].every((text) => text !== '')).toBe(true);
    }
  });

  it('count for every class that their nameplate names', () => {
    for (const { agent, model, profile, rating } of EXTINGUISHER_MODELS) {
      for (const letter of ratingOf(rating)?.classes ?? []) {
        const meant = profile === 'nfpa' && letter === 'C' ? 'E' : letter;
        expect(countsFor(profileOf(profile), { agent, rating }, meant), `${model} ${meant}`).toBe('yes');
      }
    }
  });

  it('hold Appendix A as it is known', () => {
    const plates = (agent: Agent, wheeled: boolean) =>
      modelsFor(agent, wheeled).map(({ cite, model, rating }) => `${model} ${rating} ${cite.confidence}`);
    expect(plates('abc-powder', false)).toEqual([
      'MF/ABC1 1A 21B C V2',
      'MF/ABC2 1A 21B C M-high',
      'MF/ABC3 2A 34B C V2',
      'MF/ABC4 2A 55B C V2',
      'MF/ABC5 3A 89B C V2',
      'MF/ABC6 3A 89B C M-high',
      'MF/ABC8 4A 144B C V2',
      'MF/ABC10 6A 144B C M-high',
    ]);
    expect(plates('co2', false)).toEqual(['MT2 21B M-high', 'MT3 21B M-high', 'MT5 34B V2', 'MT7 55B V2']);
    expect(plates('abc-powder', true)).toEqual([
      'MFT/ABC20 6A 183B C M-med',
      'MFT/ABC50 8A 297B C M-med',
      'MFT/ABC100 10A 297B C M-med',
    ]);
    expect(plates('water', false)).toEqual([
      'MS/Q3 1A M-med',
      'MS/Q6 1A M-med',
      'MS/T3 1A 55B M-med',
      'MS/T6 1A 55B M-med',
      'MS/Q9 2A M-med',
      'MS/T9 2A 89B M-med',
      'MS/T 3A 6 L 3A house',
    ]);
    expect(modelsFor('class-d', false)).toEqual([]);
  });

  // CODES 1.3, kept apart from the rows: name, A, B.
  const APPENDIX: readonly (readonly [model: RegExp, A: number, B: number])[] = [
    [/^MF\/ABC[12]$/, 1, 21],
    [/^MF\/ABC3$/, 2, 34],
    [/^MF\/ABC4$/, 2, 55],
    [/^MF\/ABC[56]$/, 3, 89],
    [/^MF\/ABC8$/, 4, 144],
    [/^MF\/ABC10$/, 6, 144],
    [/^MT[23]$/, 0, 21],
    [/^MT5$/, 0, 34],
    [/^MT7$/, 0, 55],
    [/^MS\/Q[3-6]$/, 1, 0],
    [/^MS\/T[3-6]$/, 1, 55],
    [/^MS\/Q9$/, 2, 0],
    [/^(?:MS\/T|MP)9$/, 2, 89],
    [/^MFT\/ABC20$/, 6, 183],
    [/^MFT\/ABC50$/, 8, 297],
    [/^MFT\/ABC100$/, 10, 297],
  ];

  it('offer none above its row of the appendix, nor cite the appendix for what it has no row of', () => {
    const chinese = EXTINGUISHER_MODELS.filter(({ profile }) => profile === 'cn');
    expect(chinese.length).toBeGreaterThan(APPENDIX.length);
    for (const { cite, model, rating } of chinese) {
      const row = APPENDIX.find(([name]) => name.test(model));
      expect(cite.confidence === 'house', model).toBe(row === undefined);
      if (row === undefined) continue;
      expect(ratingOf(rating), model).toMatchObject({ A: row[1], B: row[2] });
    }
  });

  it('reach the least rating of every room with solids and of every room with liquids, in each country that has one', () => {
    for (const id of ['cn', 'nfpa'] as const) {
      const profile = profileOf(id);
      for (const hazard of ['severe', 'medium', 'light'] as const) {
        for (const fireClass of ['A', 'B'] as const) {
          const least = profile.leastRating(fireClass, hazard)?.value;
          const best = modelsFor('abc-powder', false, id).map(
            ({ rating }) => ratingOf(rating)?.[fireClass] ?? 0,
          );
          expect(Math.max(...best)).toBeGreaterThanOrEqual(least?.value ?? Infinity);
        }
      }
    }
  });
});
