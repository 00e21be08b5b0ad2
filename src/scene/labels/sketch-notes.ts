import { sketchSpots } from '../sketch/sketch-spots';
import type { SketchLabel } from '../../session/state/sketch-state';
import type { Stage } from '../stage';
import type { Label } from './label';

/** Lengths on lines come before names of places; what may be left out from afar gives way to both. */
const rankOf = ({ or, room }: SketchLabel): number => (room !== undefined ? 2 : or === undefined ? 1 : 0);

/** Words that tools and ways out have written on the plan, on the storeys that are drawn, the most important first. O(labels of theirs · log). */
export function sketchNotes(stage: Stage): Label[] {
  const spotOf = sketchSpots(stage);
  const written = [...stage.session.sketches.getState().sketches].flatMap(([owner, { labels = [] }]) =>
    labels.map((label, i) => ({ key: `sketch ${owner} ${i}`, label, rank: rankOf(label) })),
  );
  return written
    .toSorted((a, b) => a.rank - b.rank)
    .flatMap(({ key, label }): Label[] => {
      const spot = spotOf(label.storey, label);
      if (!spot) return [];
      const room = label.room ?? Infinity;
      return [
        {
          key,
          text: label.text,
          lines: '',
          short: '',
          places: [label, ...(label.or ?? [])].map(({ x, y }) => ({ x, y, wide: room, deep: room })),
          z: spot[2],
          tone: 'note',
          sketch: label.tone,
          ...(label.aside && { aside: label.aside }),
        },
      ];
    });
}
