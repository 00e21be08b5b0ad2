import { describe, expect, it } from 'vitest';
import type { Citation } from '../../../src/base/finding';
import { AGENTS } from '../../../src/model/schema/assets/agents';
import { PROFILES } from '../../../src/model/schema/profiles';
import { FIRE_CLASSES, HAZARD_CLASSES } from '../../../src/model/schema/space-hazard';
import { SPACE_USES } from '../../../src/model/schema/space-use';
import type { ExtinguisherProfile, Ruled } from '../../../src/standards/extinguishers/extinguisher-profile';
import { AT_DOOR } from '../../../src/standards/extinguishers/place-reach';
import { profileOf } from '../../../src/standards/extinguishers/profile-of';

const FLAGS = [false, true] as const;
const CONFIDENCES: readonly Citation['confidence'][] = ['V1', 'V2', 'M-high', 'M-med', 'M-low', 'house'];

/** Everything that a profile can answer. */
function answers(profile: ExtinguisherProfile): Ruled<unknown>[] {
  const hospitals = [null, 0, 49, 50, 2000].flatMap((beds) => FLAGS.map((highRise) => ({ beds, highRise })));
  const byUse = SPACE_USES.flatMap((use) => [
    ...hospitals.map((hospital) => profile.hazardOf(use, hospital)),
    ...profile.fireClassesOf(use),
    ...FLAGS.map((below) => profile.moreNeeded(use, below)),
    ...FIRE_CLASSES.flatMap((each) => profile.preferredAgents(use, [each])),
  ]);
  const byClass = FIRE_CLASSES.flatMap((fireClass) =>
    HAZARD_CLASSES.flatMap((hazard) =>
      [[], ['A', fireClass], ['B', fireClass]].flatMap((names) => {
        const beside = FIRE_CLASSES.filter((each) => names.includes(each));
        return [
          ...FLAGS.map((wheeled) => profile.travel(fireClass, hazard, wheeled, beside)),
          profile.leastRating(fireClass, hazard, beside),
          profile.areaPerRating(fireClass, hazard),
        ];
      }),
    ),
  );
  const systems = FLAGS.flatMap((hydrants) => FLAGS.map((sprinklers) => ({ hydrants, sprinklers })));
  const total = profile.storeyTotal;
  const { areaPerExtinguisher, leastPerUnit, mostPerPoint, mounting, placeRules } = profile;
  return [
    ...byUse,
    ...byClass,
    ...systems.map((by) => profile.kFactor(by)),
    ...AGENTS.flatMap((agent) => FIRE_CLASSES.map((each) => profile.suits(agent, each))),
    ...placeRules.map(({ id, cite }) => ({ rule: id, value: id, cite })),
    areaPerExtinguisher,
    leastPerUnit,
    mostPerPoint,
    mounting.topAtMost,
    mounting.bottomAtLeast,
    ...(mounting.heavy === null ? [] : [mounting.heavy.topAtMost]),
    ...(total === null ? [] : [total.perArea, total.least, total.small]),
  ].filter((answer) => answer !== null);
}

describe.each(PROFILES)('rules of %s', (id) => {
  const profile = profileOf(id);

  it('names its own country', () => {
    expect(profile.id).toBe(id);
  });

  it('tells rule, standard, edition, clause and confidence of each answer', () => {
    const all = answers(profile);
    expect(all.length).toBeGreaterThan(1000);
    for (const { cite, rule } of [...all, AT_DOOR]) {
      expect(rule).toMatch(/^[a-z][a-z0-9-]*(\.[a-z0-9-]+)+$/);
      expect([cite.standard, cite.edition, cite.clause].every((text) => text.trim() !== '')).toBe(true);
      expect(CONFIDENCES).toContain(cite.confidence);
      // No standard's text was read in the original.
      expect(cite.confidence).not.toBe('V1');
    }
  });

  it('has one value and one clause for a rule', () => {
    const known = new Map<string, string>();
    for (const { cite, rule, value } of answers(profile)) {
      const text = JSON.stringify([value, cite]);
      expect(known.get(rule) ?? text, rule).toBe(text);
      known.set(rule, text);
    }
  });

  it('answers every use with known classes, in their order, none twice', () => {
    for (const use of SPACE_USES) {
      const classes = profile.fireClassesOf(use).map(({ value }) => value);
      expect(classes).toEqual(FIRE_CLASSES.filter((each) => classes.includes(each)));
      const { value } = profile.hazardOf(use, { beds: 100, highRise: false });
      expect(HAZARD_CLASSES).toContain(value);
    }
  });

  it('never has carbon dioxide against class A', () => {
    expect(profile.suits('co2', 'A').value).toBe('no');
  });

  it('never walks farther or asks for less where it is more dangerous', () => {
    for (const fireClass of FIRE_CLASSES) {
      for (const wheeled of FLAGS) {
        const metres = HAZARD_CLASSES.map((hazard) => profile.travel(fireClass, hazard, wheeled)?.value ?? 0);
        expect(metres).toEqual([...metres].sort((a, b) => a - b));
      }
      const least = HAZARD_CLASSES.map((each) => profile.leastRating(fireClass, each)?.value.value ?? 0);
      expect(least).toEqual([...least].sort((a, b) => b - a));
      const area = HAZARD_CLASSES.map((each) => profile.areaPerRating(fireClass, each)?.value ?? 0);
      expect(area).toEqual([...area].sort((a, b) => a - b));
    }
  });

  it('is never easier on a large hospital, nor on one whose beds nobody knows', () => {
    const rank = (use: (typeof SPACE_USES)[number], beds: number | null) =>
      HAZARD_CLASSES.indexOf(profile.hazardOf(use, { beds, highRise: false }).value);
    for (const use of SPACE_USES) {
      expect(rank(use, 50)).toBeLessThanOrEqual(rank(use, 49));
      expect(rank(use, null)).toBe(rank(use, 50));
    }
  });

  it('has no K beyond 1, and none that grows with what protects', () => {
    const k = (hydrants: boolean, sprinklers: boolean) =>
      profile.kFactor({ hydrants, sprinklers })?.value ?? 1;
    const [none, hydrants, sprinklers, both] = [
      k(false, false),
      k(true, false),
      k(false, true),
      k(true, true),
    ];
    expect(none).toBe(1);
    expect(hydrants).toBeLessThanOrEqual(none);
    expect(sprinklers).toBeLessThanOrEqual(hydrants);
    expect(both).toBeLessThanOrEqual(sprinklers);
    expect(both).toBeGreaterThan(0);
  });

  it('has an agent of choice for every class that a room has, which its own rules let stand there', () => {
    for (const use of SPACE_USES) {
      const classes = profile.fireClassesOf(use).map(({ value }) => value);
      const agents = profile.preferredAgents(use, classes).map(({ value }) => value);
      expect(new Set(agents).size).toBe(agents.length);
      for (const fireClass of classes) {
        expect(
          agents.some((agent) => profile.suits(agent, fireClass).value !== 'no'),
          `${use} ${fireClass}`,
        ).toBe(true);
      }
      const barred = profile.placeRules.filter(
        (rule) => rule.kind === 'forbidden' && rule.force === 'must' && rule.uses.includes(use),
      );
      const first = agents.find((agent) => !barred.some((rule) => rule.agents.includes(agent)));
      expect(classes.length === 0 || first !== undefined, use).toBe(true);
    }
  });
});
