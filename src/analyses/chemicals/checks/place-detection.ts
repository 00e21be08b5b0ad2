import type { WalkingPlan } from '../../walking/walking-plan';
import {
  DETECTION_CITES,
  DETECTION_NEEDS,
  detectionNeedsOf,
  type DetectionNeed,
} from '../../../standards/chemicals/detection-needs';
import { isStorehouse } from '../../../standards/chemicals/siting-rules';
import { roomDetectors, type Detector } from '../places/room-detectors';
import type { ChemicalFinding, ChemicalQuestion } from '../result';
import type { StorePlaces } from '../store-places';

/** Rooms whose contents leak or burn with nothing in the room to notice it. O(stores · detectors of their rooms). */
export function detectionFindings(
  { document }: WalkingPlan,
  { stores }: StorePlaces,
  { away }: ChemicalQuestion,
): ChemicalFinding[] {
  const detectorsIn = roomDetectors(document, away);
  return stores.flatMap(({ store, place, space, storeyId, outdoors, items }): ChemicalFinding[] => {
    if (space === null || outdoors) return [];
    const there = items.flatMap(({ facts, amount }) => (facts !== null && amount > 0 ? [facts] : []));
    const needs = new Set(there.flatMap(detectionNeedsOf));
    const detectors = detectorsIn(storeyId, space.id);
    return DETECTION_NEEDS.filter(
      (need) => needs.has(need) && !detectors.some((each) => notices(each, need)),
    ).map((need): ChemicalFinding => ({
      id: `chemical.no-detection:${store.id}:${need}`,
      code: 'chemical.no-detection',
      severity: need === 'fire' && !isStorehouse(store.form, space.use) ? 'minor' : 'major',
      cite: DETECTION_CITES[need],
      place,
      params: { asset: store.id, space: space.id, need },
    }));
  });
}

/** Smoke and heat tell a fire, no nose for gas does; one whose gas isn't told is taken for one of those that the room needs, but not for oxygen. */
function notices(detector: Detector, need: DetectionNeed): boolean {
  if (detector.kind !== 'gas-detector') return need === 'fire';
  if (need === 'fire') return false;
  return need === 'oxygen' ? detector.gas === 'oxygen' : detector.gas !== 'oxygen';
}
