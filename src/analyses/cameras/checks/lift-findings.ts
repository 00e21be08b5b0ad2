import type { CameraFinding, LiftView } from '../result';
import { severityOf } from './unmet';

/** Cars of lifts in which no camera hangs. */
export const liftFindings = (lifts: readonly LiftView[]): CameraFinding[] =>
  lifts
    .filter(({ camera }) => camera === null)
    .map(({ lift, duty, place }) => ({
      id: `camera.lift-car-unseen:${lift}`,
      code: 'camera.lift-car-unseen',
      severity: severityOf(duty, false),
      cite: duty.cite,
      place,
      params: { lift, duty: duty.id, level: duty.level },
    }));
