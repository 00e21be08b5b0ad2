import { lookUp } from '../../model/schema/dictionary';
import type { CampusDocument } from '../../model/schema/document';
import type { SpaceId } from '../../model/schema/ids';
import type { WalkingPlan } from '../walking/walking-plan';
import { doorFacts, type DoorFacts } from './door-facts';

const isStair = (document: CampusDocument, side: SpaceId | null): boolean =>
  side !== null && lookUp(document.spaces, side)?.use === 'stair';

/** Does a door lead from elsewhere into a stair? O(1). */
export const isStairDoor = ({ document }: WalkingPlan, { spaces }: DoorFacts): boolean =>
  spaces.filter((side) => isStair(document, side)).length === 1;

/** Is a side of a door in a stair? A door out of one lets out those who come down. O(1). */
export const isBesideStair = ({ document }: WalkingPlan, { spaces }: DoorFacts): boolean =>
  spaces.some((side) => isStair(document, side));

/** The doors by which one leaves a storey (by index) on foot: those that lead out, and those of its stairs. O(its doors). */
export const doorsOffStorey = (plan: WalkingPlan, storey: number): readonly DoorFacts[] =>
  plan.derived.parts[storey]!.throats.flatMap(({ opening }) => {
    const facts = doorFacts(plan, opening.id);
    return facts.leadsOut || isStairDoor(plan, facts) ? [facts] : [];
  });
