import type { Sketch } from '../state/sketch-state';
import type { NumberedProposal } from './place-state';

/** Above the floor's tint, metres. */
const LIFT = 0.06;
/** Length of the stroke that tells where it looks, metres. */
const STROKE = 1.6;

/** Proposed cameras over the plan, each under its number, with a stroke where it looks. O(proposals). */
export function placeSketch(proposals: readonly NumberedProposal[], shown: string | null): Sketch {
  const tone = (id: string) => (id === shown ? ('accent' as const) : ('draft' as const));
  return {
    marks: proposals.map(({ storey, proposal: { id, x, y } }) => ({
      storey,
      x,
      y,
      z: LIFT,
      shape: id === shown ? 'ring' : 'handle',
      tone: tone(id),
    })),
    lines: proposals.flatMap(({ storey, proposal: { id, x, y, heading, tilt } }) => {
      const length = STROKE * Math.cos(tilt);
      if (length < STROKE / 8) return [];
      const points = [
        { x, y, z: LIFT },
        { x: x + length * Math.cos(heading), y: y + length * Math.sin(heading), z: LIFT },
      ];
      return [{ storey, points, tone: tone(id), arrows: true }];
    }),
    labels: proposals.map(({ storey, proposal: { id, x, y }, number }) => ({
      storey,
      x,
      y,
      z: LIFT,
      text: String(number),
      tone: tone(id),
    })),
  };
}
