import { beforeAll, describe, expect, it } from 'vitest';
import { finished } from '../../../src/base/steps';
import { computeEgress } from '../../../src/analyses/egress/compute';
import { safetySteps } from '../../../src/analyses/egress/field/safety-steps';
import { plannedWidths } from '../../../src/analyses/egress/corridors/corridor-floor';
import { USUAL_QUESTION, type EgressResult } from '../../../src/analyses/egress/result';
import { levelWays } from '../../../src/analyses/egress/travel/level-ways';
import { storeyMeasures } from '../../../src/analyses/egress/travel/storey-measures';
import { walkingPlan, type WalkingPlan } from '../../../src/analyses/walking/walking-plan';
import { present } from '../../../src/base/assert';
import { addEntities } from '../../../src/model/edit/add-entities';
import { applyPatch } from '../../../src/model/edit/apply-patch';
import { moveEntities } from '../../../src/model/edit/move-entities';
import type { Patch } from '../../../src/model/edit/patch';
import { setSpaceOccupants } from '../../../src/model/edit/set-space-occupants';
import { updateEntities } from '../../../src/model/edit/update-entities';
import { entitiesIn } from '../../../src/model/schema/dictionary';
import type { EntityInput } from '../../../src/model/schema/entity-schemas';
import { makeId } from '../../../src/model/schema/ids';
import { wardCampus } from '../../support/ward-campus';

const campus = wardCampus({ buildings: 2, storeys: 2, heads: 0 });
// Off the corridors' ends: what they say is seen from nowhere.
const signs = entitiesIn(campus.spaces)
  .filter(({ use }) => use === 'corridor')
  .map(({ id, storey, outline }) => {
    const [[x, y]] = outline.outer as [[number, number]];
    const place = { id: makeId('asset', `SIGN-${id}`), storey, number: id, x: x + 1, y: y + 1 };
    return { ...place, kind: 'exit-sign', shows: 'left', facing: 1.5 };
  });
const document = applyPatch(campus, addEntities(campus, 'assets', signs as EntityInput<'assets'>[]));

/** What was made of each storey, by what stands for it: the very same objects where it was taken over. */
interface Made {
  readonly meshes: readonly unknown[];
  readonly ways: readonly unknown[];
  readonly widths: readonly unknown[];
}

function madeOf(plan: WalkingPlan): Made {
  const measures = finished(storeyMeasures(levelWays(plan, [])));
  return {
    meshes: plan.nav.floors,
    ways: measures.map(({ key }) => key),
    widths: plan.derived.storeys.map((_, storey) => finished(plannedWidths(plan, storey))),
  };
}

/** Codes of findings that are sought along ways, with much work. */
const ALONG_WAYS: ReadonlySet<string> = new Set([
  'egress.sign-missing',
  'egress.sign-gap',
  'egress.turn-unsigned',
  'egress.light-missing',
]);

describe('after an edit', () => {
  let plan: WalkingPlan;
  let result: EgressResult;
  let before: Made;
  beforeAll(() => {
    plan = walkingPlan(document);
    result = computeEgress(plan, USUAL_QUESTION);
    before = madeOf(plan);
  });

  /** The storeys of which each was made anew. */
  function edited(patch: Patch): Record<keyof Made | 'findings', readonly string[]> & { plan: WalkingPlan } {
    const next = walkingPlan(applyPatch(document, structuredClone(patch)), plan);
    const now = computeEgress(next, USUAL_QUESTION);
    const made = madeOf(next);
    const others = (of: keyof Made): string[] =>
      next.derived.storeys.filter((_, storey) => made[of][storey] !== before[of][storey]);
    const known = new Set<unknown>(result.findings);
    const anew = now.findings.filter((each) => ALONG_WAYS.has(each.code) && !known.has(each));
    return {
      plan: next,
      meshes: others('meshes'),
      ways: others('ways'),
      widths: others('widths'),
      findings: [...new Set(anew.map(({ place }) => place?.storey ?? 'none'))],
    };
  }
  const low = <T extends { readonly storey: string }>(all: readonly T[]): T =>
    present(
      all.find(({ storey }) => storey.endsWith('A-L01')),
      'one',
    );

  it('of the people of a room floor and ways are the very same, and findings of other storeys', () => {
    const room = low(entitiesIn(document.spaces).filter(({ use }) => use === 'ward'));
    const made = edited(setSpaceOccupants(document, [room.id], 7));
    expect(made.plan.nav).toBe(plan.nav);
    expect(made).toMatchObject({ meshes: [], ways: [], widths: [], findings: [room.storey] });
  });

  it('of a name, of beds and of a department, too', () => {
    const room = low(entitiesIn(document.spaces));
    const fields = { name: { zh: '新', en: 'New' }, beds: 2, department: null, number: '12' };
    const made = edited(updateEntities(document, 'spaces', [room.id], fields));
    expect(made.plan.nav).toBe(plan.nav);
    expect(made).toMatchObject({ meshes: [], ways: [], widths: [], findings: [room.storey] });
  });

  it('of one sign, too', () => {
    const sign = low(entitiesIn(document.assets).filter(({ kind }) => kind === 'exit-sign'));
    const made = edited(moveEntities(document, [sign.id], 0.4, 0));
    expect(made.plan.nav).toBe(plan.nav);
    expect(made).toMatchObject({ meshes: [], ways: [], widths: [], findings: [sign.storey] });
  });

  it('of the people of a room the ways of the floor that is shown are the very same', () => {
    const question = { goal: 'exit', walker: 'adult', hour: null, closed: [] } as const;
    const room = low(entitiesIn(document.spaces).filter(({ use }) => use === 'ward'));
    const ways = finished(safetySteps(plan, question));
    const next = walkingPlan(applyPatch(document, setSpaceOccupants(document, [room.id], 7)), plan);
    expect(finished(safetySteps(next, question))).toBe(ways);
  });

  it('of one thing the floor, ways and findings of its storey are made anew, and of no other', () => {
    const { id, storey } = low(entitiesIn(document.obstacles));
    const made = edited(moveEntities(document, [id], 0.1, 0));
    expect(made).toMatchObject({ meshes: [storey], ways: [storey], widths: [storey], findings: [storey] });
  });
});
