import { sketchSpots } from '../sketch/sketch-spots';
import type { Stage } from '../stage';
import type { Label } from './label';

/** Words that tools and ways out have written on the plan, on the storeys that are drawn. O(labels of theirs). */
export function sketchNotes(stage: Stage): Label[] {
  const spotOf = sketchSpots(stage);
  return [...stage.session.sketches.getState().sketches].flatMap(([owner, { labels = [] }]) =>
    labels.flatMap((label, i): Label[] => {
      const spot = spotOf(label.storey, label);
      if (!spot) return [];
      const room = label.room ?? Infinity;
      return [
        {
          key: `sketch ${owner} ${i}`,
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
    }),
  );
}
