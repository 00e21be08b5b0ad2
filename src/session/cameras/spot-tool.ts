import type { Stores } from '../state/stores';
import type { PlanPoint } from '../state/plan-point';
import type { Tool, ToolPointer } from '../tools/tool';

export interface SpotVerbs {
  /** Where the person stands; null = nowhere yet. */
  spot(): PlanPoint | null;
  stand(place: PlanPoint): void;
  standAtCentre(): void;
  clear(): void;
}

/** A press so near to the person takes hold of them even where the hand is more exact, metres: half of their width. */
const BODY = 0.3;

/** A click puts the person somewhere, a drag carries them, Enter puts them in the middle of the picture, Esc takes them away. */
export function spotTool({ tool }: Pick<Stores, 'tool'>, verbs: SpotVerbs): Tool {
  const put = ({ storey, x, y }: ToolPointer): void => verbs.stand({ storey, x, y });
  const drags = (now: boolean): void => {
    if (tool.getState().kind === 'camera-spot') tool.setState({ kind: 'camera-spot', drags: now }, true);
  };
  let from: PlanPoint | null = null;
  return {
    click: put,
    press: ({ storey, x, y, reach }) => {
      const at = verbs.spot();
      if (at?.storey !== storey || Math.hypot(at.x - x, at.y - y) > Math.max(BODY, reach)) return false;
      from = at;
      drags(true);
      return true;
    },
    drag: put,
    release: (at) => {
      if (at) put(at);
      else if (from) verbs.stand(from);
      from = null;
      drags(false);
    },
    key: ({ key }) => {
      if (key !== 'Enter') return false;
      verbs.standAtCentre();
      return true;
    },
    back: () => {
      if (from) {
        // Esc in a drag: back to where they stood.
        verbs.stand(from);
        from = null;
        drags(false);
        return true;
      }
      verbs.clear();
      return false;
    },
    end: () => {
      from = null;
    },
  };
}
