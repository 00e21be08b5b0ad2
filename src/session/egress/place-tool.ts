import type { Tool } from '../tools/tool';
import { wayOutTool } from '../tools/way-out-tool';
import type { PlanPoint } from '../state/plan-point';

/** A click asks for the ways of that place, Enter for those of the middle of the picture, Esc takes them away. */
export const placeTool = (
  showPlace: (place: PlanPoint) => void,
  showCentre: () => void,
  clear: () => void,
): Tool => ({
  ...wayOutTool(showPlace, showCentre),
  back: () => {
    clear();
    return false;
  },
});
