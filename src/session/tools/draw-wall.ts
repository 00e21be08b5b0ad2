import { lineWallRings } from '../../model/derive/line-wall';
import { addWall } from '../../model/edit/add-wall';
import { applyPatch } from '../../model/edit/apply-patch';
import { joinPatches } from '../../model/edit/join-patches';
import type { MendIssue } from '../../model/edit/mend-issue';
import type { Patch } from '../../model/edit/patch';
import { splitSpace } from '../../model/edit/split-space';
import { onStorey } from '../../model/query/on-storey';
import { ok, type Result } from '../../base/result';
import { makeId, type StoreyId } from '../../model/schema/ids';
import type { CampusDocument } from '../../model/schema/document';
import type { Point } from '../../model/schema/polygon';
import type { Sketch } from '../state/sketch-state';
import { atLength, keyTyped, pointAdded, withPointer } from './chain';
import { BACKSPACE, chainTool, type ChainVerbs } from './chain-tool';
import type { MendCore } from './mend-core';
import type { DrawWallState, WallKind } from './mend-states';
import { lengthLabels, pathOf } from './mend-sketch';
import type { Tool } from './tool';

/** A room is parted by a wall that ends this near to its outline, metres. */
const TO_OUTLINE = 0.02;

const OWNER = 'draw-wall';

/** Builds a wall along points; with `parts` the rooms that it crosses are cut along it in the same step. */
export function builtWall(
  document: CampusDocument,
  storey: StoreyId,
  points: readonly Point[],
  { parts, ...kind }: WallKind,
  fresh: string,
): Result<Patch, MendIssue> {
  const added = addWall(document, { ...kind, id: makeId('wall', fresh), storey, points });
  if (!added.ok || !parts) return added.ok ? ok(added.value.patch) : added;
  const patches = [added.value.patch];
  let current = applyPatch(document, added.value.patch);
  for (const [i, { id }] of onStorey(document, 'spaces', storey).entries()) {
    const split = { space: id, line: points, fresh: `${fresh}-s${i}`, carryOn: TO_OUTLINE };
    const cut = splitSpace(current, split);
    // A wall may well end within a room; into a door it must not run.
    if (!cut.ok && cut.error.code === 'mend.split-in-door') return cut;
    if (!cut.ok) continue;
    patches.push(cut.value);
    current = applyPatch(current, cut.value);
  }
  return ok(joinPatches('edit.add-wall', patches));
}

/** Draws walls: each click adds a point, Enter or a double click builds the chain, Esc drops it. */
export function drawWallTool(core: MendCore): Tool & ChainVerbs {
  const { tool, hand } = chainTool<DrawWallState>(core, {
    owner: OWNER,
    read: (state) => (state.kind === 'draw-wall' ? state : null),
    sketch: (state) => sketchOf(state, core),
    build: ({ chain: { storey, points }, wall }, document) =>
      storey === null ? 'wait' : core.commit(builtWall(document, storey, points, wall, core.fresh())),
    key: ({ chain }, stroke, { set, finish }) => {
      if (stroke.key === 'Enter') {
        const metres = Number(chain.typed.replace(',', '.'));
        const point = chain.typed === '' ? null : atLength(chain, metres);
        if (point && chain.storey) set(pointAdded(chain, chain.storey, point));
        else finish();
        return true;
      }
      const typed = keyTyped(chain, stroke);
      if (typed) set(typed);
      return typed !== null;
    },
  });
  const stepBack = (): void => {
    const now = hand.state();
    const chain = now && keyTyped(now.chain, BACKSPACE);
    if (chain) hand.set(chain);
  };
  return { ...tool, finish: hand.finish, addAt: hand.addAt, stepBack };
}

function sketchOf({ chain, wall, trouble }: DrawWallState, core: MendCore): Sketch {
  const storey = chain.storey ?? core.stores.view.getState().storey;
  if (storey === null) return {};
  const points = withPointer(chain);
  const tone = trouble === null ? 'draft' : 'trouble';
  const mark =
    chain.at === null ? [] : [{ ...chain.at, storey, shape: 'ring' as const, tone: 'accent' as const }];
  return {
    areas: lineWallRings(points, wall.thickness).map((ring) => ({ storey, rings: [pathOf(ring)], tone })),
    lines: points.length > 1 ? [{ storey, points: pathOf(points), tone, width: 2 }] : [],
    marks: [
      ...chain.points.map(([x, y]) => ({ storey, x, y, shape: 'dot' as const, tone: 'draft' as const })),
      ...mark,
    ],
    labels: lengthLabels(storey, points, chain.typed, core.text()),
  };
}
