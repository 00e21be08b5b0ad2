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
export function placeFindings(
  plan: WalkingPlan,
  places: StorePlaces,
  question: ChemicalQuestion,
): ChemicalFinding[] {
  const { document } = plan;
  return [
    ...wardFindings(document, places),
    ...escapeWayFindings(places),
    ...airFindings(places),
    ...detectionFindings(plan, places, question),
    ...agentFindings(document, places, question),
    ...exitFindings(plan, places, question),
    ...heatFindings(document, places),
    ...spillFindings(document, places),
    ...azideFindings(document, places),
    ...oxygenBundFindings(places),
    ...oxygenFindings(document, places),
    ...oxygenApartFindings(document, places, question),
    ...ebikeFindings(plan, question),
    ...ebikeRoomFindings(plan),
  ];
}
