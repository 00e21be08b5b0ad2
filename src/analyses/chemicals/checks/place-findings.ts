import type { WalkingPlan } from '../../walking/walking-plan';
import type { ChemicalFinding, ChemicalQuestion } from '../result';
import type { StorePlaces } from '../store-places';
import { detectionFindings } from './place-detection';
import { escapeWayFindings } from './place-escape-ways';

/** What is wrong with where stores, and what the law keeps apart from people, stand: in order of storey and id of each check. */
export function placeFindings(
  plan: WalkingPlan,
  places: StorePlaces,
  question: ChemicalQuestion,
): ChemicalFinding[] {
  return [...escapeWayFindings(places), ...detectionFindings(plan, places, question)];
}
