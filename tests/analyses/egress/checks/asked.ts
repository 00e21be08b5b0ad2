import { finished, type Steps } from '../../../../src/base/steps';
import type { AskedStorey } from '../../../../src/analyses/egress/checks/asked-storey';
import { USUAL_QUESTION, type EgressQuestion } from '../../../../src/analyses/egress/result';
import { walkingPlan, type WalkingPlan } from '../../../../src/analyses/walking/walking-plan';
import { applyPatch } from '../../../../src/model/edit/apply-patch';
import { updateEntities, type EntityFields } from '../../../../src/model/edit/update-entities';
import type { EntityKind, IdOf } from '../../../../src/model/schema/ids';
import type { Profile } from '../../../../src/model/schema/profiles';
import { buildingFacts } from '../../../../src/standards/egress/building-facts';

/** Every storey of a plan, asked as usual but for what is told otherwise. */
export const askedStoreys = (
  plan: WalkingPlan,
  { profile = 'cn', ...question }: Partial<EgressQuestion> & { readonly profile?: Profile } = {},
): AskedStorey[] =>
  plan.derived.storeys.map((storey, number) => ({
    plan,
    question: { ...USUAL_QUESTION, profile, ...question },
    profile,
    facts: buildingFacts(plan.document, plan.document.storeys[storey]!.building),
    number,
    storey,
  }));

/** What a check finds on all storeys. */
export const foundOn = <F>(
  plan: WalkingPlan,
  check: (asked: AskedStorey) => readonly F[] | Steps<readonly F[]>,
  question: Parameters<typeof askedStoreys>[1] = {},
): F[] =>
  askedStoreys(plan, question).flatMap((asked) => {
    const found = check(asked);
    return 'next' in found ? finished(found) : found;
  });

/** A plan with some fields of one of its entities changed. */
export const changed = <K extends EntityKind>(
  { document }: WalkingPlan,
  kind: K,
  id: IdOf<K>,
  fields: EntityFields<K>,
): WalkingPlan => walkingPlan(applyPatch(document, updateEntities(document, kind, [id], fields)));
