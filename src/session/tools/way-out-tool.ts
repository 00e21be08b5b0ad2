import type { PlanPoint } from '../state/plan-point';
import type { Tool } from './tool';

/** Each click begins a way. Enter asks for the middle of the picture. */
export const wayOutTool = (startAt: (place: PlanPoint) => void, startAtCentre: () => void): Tool => ({
  click: ({ storey, x, y }) => startAt({ storey, x, y }),
  key: ({ key }) => {
    if (key !== 'Enter') return false;
    startAtCentre();
    return true;
  },
});
