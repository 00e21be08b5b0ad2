import { finished, type Steps } from '../../../base/steps';
import type { WalkingPlan } from '../../walking/walking-plan';
import type { ChemicalFinding, ChemicalQuestion } from '../result';
import type { StorePlaces } from '../store-places';
import { agentFindings } from './place-agents';
import { airFindings } from './place-air';
import { azideFindings } from './place-azide';
import { detectionFindings } from './place-detection';
import { ebikeRoomFindings } from './place-ebike-rooms';
import { ebikeFindings } from './place-ebikes';
import { escapeWayFindings } from './place-escape-ways';
import { exitFindings } from './place-exits';
import { heatFindings } from './place-heat';
import { oxygenBundFindings, oxygenFindings } from './place-oxygen';
import { oxygenApartFindings } from './place-oxygen-apart';
import { spillFindings } from './place-spills';
import { wardFindings } from './place-wards';

/** What is wrong with where stores, and what the law keeps apart from people, stand: in order of storey and id of each check. */
export const placeFindings = (
  plan: WalkingPlan,
  places: StorePlaces,
  question: ChemicalQuestion,
): ChemicalFinding[] => finished(placeFindingSteps(plan, places, question));

/** `placeFindings` in parts. */
export function* placeFindingSteps(
  plan: WalkingPlan,
  places: StorePlaces,
  question: ChemicalQuestion,
): Steps<ChemicalFinding[]> {
  const { document } = plan;
  const found = [...wardFindings(document, places), ...escapeWayFindings(places), ...airFindings(places)];
  found.push(...detectionFindings(plan, places, question));
  yield;
  found.push(
    ...agentFindings(document, places, question),
    ...exitFindings(plan, places, question),
    ...heatFindings(document, places),
    ...spillFindings(document, places),
    ...azideFindings(document, places),
  );
  yield;
  found.push(
    ...oxygenBundFindings(places),
    ...oxygenFindings(document, places),
    ...oxygenApartFindings(document, places, question),
  );
  yield;
  found.push(...ebikeFindings(plan, question), ...ebikeRoomFindings(plan));
  return found;
}
