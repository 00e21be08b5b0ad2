import { segmentDistanceSquared } from '../../geometry/plane/segment-distance';
import { onStorey } from '../../model/query/on-storey';
import type { CampusDocument } from '../../model/schema/document';
import type { OpeningId } from '../../model/schema/ids';
import type { Opening } from '../../model/schema/opening';
import type { SessionContext } from '../session-context';
import type { Tool, ToolPointer } from './tool';

/** A leaf stands open beside its hole: so far from the hole a door is meant at least, metres. */
const LEAST_REACH = 0.4;

/** Doors and passages can be shut; windows and what was taken out are no way. */
export const canBeShut = ({ kind, rejected }: Opening): boolean => kind !== 'window' && !rejected;

/** The door or passage nearest to the pointer, within its reach; null = none. `found`: those that no document has. O(openings of the storey). */
export function doorUnder(
  document: CampusDocument,
  { storey, x, y, reach }: Pick<ToolPointer, 'storey' | 'x' | 'y' | 'reach'>,
  found: Iterable<Opening> = [],
): Opening | null {
  let best: Opening | null = null;
  let nearest = Math.max(reach, LEAST_REACH) ** 2;
  const others = [...found].filter((each) => each.storey === storey && !document.openings[each.id]);
  for (const opening of [...onStorey(document, 'openings', storey), ...others]) {
    if (!canBeShut(opening)) continue;
    const [[ax, ay], [bx, by]] = opening.line;
    const distance = segmentDistanceSquared(x, y, ax, ay, bx, by);
    if (distance > nearest || (distance === nearest && best !== null)) continue;
    best = opening;
    nearest = distance;
  }
  return best;
}

const OWNER = 'shut-door';

export function shutDoorTool(
  { stores, tools, sketcher }: Pick<SessionContext, 'stores' | 'tools' | 'sketcher'>,
  toggle: (id: OpeningId) => void,
  found: () => Iterable<Opening>,
): Tool {
  const under = (at: ToolPointer): Opening | null => {
    const { document } = stores.plan.getState();
    return document && doorUnder(document, at, found());
  };
  return {
    hover: (at) => {
      const door = under(at);
      const tool = stores.tool.getState();
      if (tool.kind !== 'shut-door' || tool.over === (door?.id ?? null)) return;
      tools.take({ kind: 'shut-door', over: door?.id ?? null });
      const points = door?.line.map(([x, y]) => ({ x, y })) ?? [];
      const line = { storey: at.storey, points, tone: 'draft' as const, width: 6 };
      sketcher.draw(OWNER, door && { lines: [line] });
    },
    click: (at) => {
      const door = under(at);
      if (door) toggle(door.id);
    },
    end: () => sketcher.draw(OWNER, null),
  };
}
