import type { Steps } from '../../../base/steps';
import type { SpaceId, StoreyId } from '../../../model/schema/ids';
import { clearingWatcher, storeyPlaces, type Clearing } from '../../../simulation/results/clearing-times';
import { exitCurve } from '../../../simulation/results/exit-curve';
import { passSteps } from '../../../simulation/results/frame-pass';
import { queueWatcher } from '../../../simulation/results/longest-queues';
import { placeFinderSteps } from '../../../simulation/results/place-finder';
import { recordedOutcome } from '../../../simulation/results/run-outcome';
import type { Recording } from '../../../simulation/recording/recording';
import { triangleSpaces } from '../../walking/triangle-spaces';
import { evacuationFigures } from '../figures';
import type { BegunRun } from '../rehearsal';
import type { CrowdSurvey } from './crowd-survey';
import { doorFlowSteps, PEAK_SECONDS } from './door-flows';
import { insideAtEnd } from './inside-at-end';
import { jamSteps } from './jams';
import type { Cleared, EvacuationReport } from './report';
import { storeysWatcher } from './storeys-walked';

/**
 * What a recording amounts to, as far as it goes. `survey`: its maps, where levels of service are told with. Cost: some passes over all
 * bodies of all frames, some twenty millions a second.
 */
export function* reportSteps(
  begun: BegunRun,
  recording: Recording,
  survey: CrowdSurvey,
): Steps<EvacuationReport> {
  const { floor, names, model, recorded, maxTime } = begun;
  const { storeys } = floor.plan.derived;
  const figures = evacuationFigures(recordedOutcome(recording), names.exits, maxTime);
  const curves: EvacuationReport['curves'][number][] = [];
  for (const exit of names.exits.keys()) {
    const { seconds, out } = exitCurve(recording, exit);
    curves.push({ seconds: Float64Array.from(seconds), left: Float64Array.from(out) });
    yield;
  }
  const { places, placeOfTriangle } = yield* spacePlaces(begun);
  yield;
  const placeOf = yield* placeFinderSteps(floor.plan.nav, recorded.sheetOf, recording.head, placeOfTriangle);
  yield;
  const levels = floor.plan.derived.parts.map(({ plan: { storey } }) => storey);
  const ofStoreys = clearingWatcher(recording, storeys.length, storeyPlaces(recording));
  const ofSpaces = clearingWatcher(recording, places.length, placeOf);
  const ways = storeysWatcher(recording, levels);
  const queues = queueWatcher(recording.head);
  yield* passSteps(recording, [ofStoreys, ofSpaces, ways, queues]);
  const clearings = ofStoreys.clearings();
  const { walked, passed, below } = ways.walked();
  yield;
  const doors = yield* doorFlowSteps(begun, recording);
  yield;
  const jams = yield* jamSteps(begun, recording, survey, {
    spaces: places,
    placeOf,
    queues: queues.longest(),
  });
  yield;
  const { levels: perStorey, service } = survey.maps;
  return {
    dt: recording.head.dt,
    model,
    figures,
    curves,
    inside: insideAtEnd(begun, recording),
    below,
    storeys: storeys.flatMap((id, s) => {
      const clearing = clearings[s]!;
      // Stairs are of the storey that they begin on: a step on those that lead down is no visit below.
      return walked[s] === 0 && clearing.atEnd === 0 ? [] : [{ id, ...clearing, passed: passed[s]! }];
    }),
    spaces: clearedOf(places, ofSpaces.clearings()),
    doors,
    peakSeconds: PEAK_SECONDS,
    service: storeys.flatMap((storey: StoreyId, s) => {
      const personSeconds = Array.from(service.subarray(s * perStorey, (s + 1) * perStorey));
      return personSeconds.some((time) => time > 0) ? [{ storey, personSeconds }] : [];
    }),
    jams,
  };
}

/** The places that anybody was in. */
const clearedOf = <Id>(ids: readonly Id[], clearings: readonly Clearing[]): Cleared<Id>[] =>
  clearings.flatMap((clearing, i) => (clearing.most === 0 ? [] : [{ id: ids[i]!, ...clearing }]));

/** All spaces of a plan, and per triangle the one that it lies in. */
function* spacePlaces({ floor }: BegunRun): Steps<{
  readonly places: readonly SpaceId[];
  readonly placeOfTriangle: Int32Array;
}> {
  const { plan } = floor;
  const { nav } = plan;
  const places: SpaceId[] = [];
  const placeOfTriangle = new Int32Array(nav.triangleCount).fill(-1);
  for (const [storey, { plan: drawn }] of plan.derived.parts.entries()) {
    const first = places.length;
    places.push(...drawn.spaces.map(({ id }) => id));
    for (const [i, space] of triangleSpaces(plan, storey).entries()) {
      if (space >= 0) placeOfTriangle[nav.storeyStart[storey]! + i] = first + space;
    }
    yield;
  }
  return { places, placeOfTriangle };
}
