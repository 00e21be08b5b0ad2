import { expect, it } from 'vitest';
import { computeEgress } from '../../../src/analyses/egress/compute';
import { USUAL_QUESTION, type EgressQuestion } from '../../../src/analyses/egress/result';
import { walkingPlan, type WalkingPlan } from '../../../src/analyses/walking/walking-plan';
import { seededRandom } from '../../../src/base/random';
import { smallWard } from '../../../src/demo/small-ward/small-ward';
import { applyPatch } from '../../../src/model/edit/apply-patch';
import { updateEntities } from '../../../src/model/edit/update-entities';
import { entitiesIn } from '../../../src/model/schema/dictionary';
import type { CampusDocument } from '../../../src/model/schema/document';
import type { IdOf } from '../../../src/model/schema/ids';
import { costly } from '../../support/cases';

/** Nothing is kept of a plan that nobody asked before. */
const fresh = (document: CampusDocument): WalkingPlan => walkingPlan(structuredClone(document));

it('answers one question after another as if each were the first, before and after edits', () => {
  const random = seededRandom(8);
  let document = smallWard();
  let plan = walkingPlan(document);
  const doors = entitiesIn(document.openings).filter(({ kind }) => kind === 'door');
  const things = entitiesIn(document.obstacles);
  const pick = <T>(list: readonly T[]): T => list[random.index(list.length)]!;
  const seen = new Set<string>();
  for (let i = 0; i < costly(30); i++) {
    const question: EgressQuestion = {
      ...USUAL_QUESTION,
      profile: pick(['cn', 'nfpa', 'uk'] as const),
      hour: pick([null, '02:00', '10:00']),
      closed: Array.from({ length: random.index(4) }, () => pick(doors).id),
    };
    const result = computeEgress(plan, question);
    expect(result).toEqual(computeEgress(fresh(document), question));
    for (const { code } of result.findings) seen.add(code);
    if (i % 3 !== 2) continue;
    const patch =
      i % 2 === 0
        ? updateEntities(document, 'openings', [pick(doors).id], { locked: random.index(2) === 0 })
        : movedThing(document, pick(things).id);
    document = applyPatch(document, patch);
    plan = walkingPlan(document, plan);
  }
  expect(seen.size).toBeGreaterThan(3);
}, 300_000);

function movedThing(document: CampusDocument, id: IdOf<'obstacles'>) {
  const { outline } = document.obstacles[id]!;
  const outer = outline.outer.map(([x, y]): [number, number] => [x + 0.3, y]);
  return updateEntities(document, 'obstacles', [id], { outline: { ...outline, outer } });
}
