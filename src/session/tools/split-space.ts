import { addWall } from '../../model/edit/add-wall';
import { applyPatch } from '../../model/edit/apply-patch';
import { joinPatches } from '../../model/edit/join-patches';
import type { MendIssue } from '../../model/edit/mend-issue';
import type { Patch } from '../../model/edit/patch';
import { splitSpace } from '../../model/edit/split-space';
import { ok, type Result } from '../../base/result';
import { middle } from '../../model/derive/line-frame';
import { spaceAt } from '../../model/query/space-at';
import type { CampusDocument } from '../../model/schema/document';
import { makeId, type SpaceId } from '../../model/schema/ids';
import type { Point } from '../../model/schema/polygon';
import { selectedThing } from '../state/selection-state';
import type { Sketch } from '../state/sketch-state';
import { keyTyped, withPointer } from './chain';
import { BACKSPACE, chainTool, type ChainVerbs } from './chain-tool';
import type { MendCore } from './mend-core';
import type { SplitSpaceState } from './mend-states';
import { lengthLabels, outlineLines, pathOf } from './mend-sketch';
import type { Tool } from './tool';

const OWNER = 'split-space';

/** Cuts a space, and builds a wall along the cut when one is asked for: one step. */
export function cutSpace(
  document: CampusDocument,
  space: SpaceId,
  line: readonly Point[],
  wall: number | null,
  fresh: string,
): Result<Patch, MendIssue> {
  const cut = splitSpace(document, { space, line, fresh });
  const storey = document.spaces[space]?.storey;
  if (!cut.ok || wall === null || storey === undefined) return cut;
  const id = makeId('wall', fresh);
  const built = addWall(applyPatch(document, cut.value), {
    id,
    storey,
    points: line,
    thickness: wall,
    height: null,
  });
  return built.ok ? ok(joinPatches('edit.split-space', [cut.value, built.value.patch])) : built;
}

/** Cuts spaces in two: two or more clicks, then Enter or a double click. */
export function splitSpaceTool(core: MendCore): Tool & ChainVerbs {
  const { tool, hand } = chainTool<SplitSpaceState>(core, {
    owner: OWNER,
    read: (state) => (state.kind === 'split-space' ? state : null),
    sketch: (state) => sketchOf(state, core),
    build: (state, document) => {
      if (state.chain.points.length < 2) return 'wait';
      const space = meantSpace(document, state);
      if (space === null) return { code: 'mend.split-misses', place: '', params: {} };
      const fresh = core.fresh();
      const trouble = core.commit(cutSpace(document, space, state.chain.points, state.wall, fresh));
      const part = makeId('space', fresh);
      if (trouble === null) core.stores.selection.setState(selectedThing({ kind: 'space', id: part }));
      return trouble;
    },
    key: ({ chain }, stroke, { set, finish }) => {
      if (stroke.key === 'Enter') {
        finish();
        return true;
      }
      const back = stroke.key === 'Backspace' ? keyTyped(chain, stroke) : null;
      if (back) set(back);
      return back !== null;
    },
  });
  const stepBack = (): void => {
    const now = hand.state();
    if (now) hand.set({ ...now.chain, ...keyTyped({ ...now.chain, typed: '' }, BACKSPACE) });
  };
  return { ...tool, finish: hand.finish, addAt: hand.addAt, stepBack };
}

/** The space that the line is meant to cut: as said, else the first one that the middle of a stretch lies in. */
export function meantSpace(document: CampusDocument, { space, chain }: SplitSpaceState): SpaceId | null {
  if (space !== null) return document.spaces[space] ? space : null;
  const { storey } = chain;
  if (storey === null) return null;
  const points = withPointer(chain);
  const inside = points.slice(1).map((b, i) => spaceAt(document, storey, ...middle(points[i]!, b)));
  return inside.find((found) => found !== null)?.id ?? null;
}

function sketchOf(state: SplitSpaceState, core: MendCore): Sketch {
  const { chain, trouble } = state;
  const storey = chain.storey ?? core.stores.view.getState().storey;
  const document = core.document();
  if (storey === null || document === null) return {};
  const points = withPointer(chain);
  const space = points.length > 1 ? meantSpace(document, state) : null;
  const outline = space === null ? undefined : document.spaces[space]?.outline;
  const tone = trouble === null ? 'accent' : 'trouble';
  return {
    lines: [
      ...(outline === undefined ? [] : outlineLines(storey, outline, 'accent', true)),
      ...(points.length > 1 ? [{ storey, points: pathOf(points), tone, width: 4 } as const] : []),
    ],
    marks: [
      ...chain.points.map(([x, y]) => ({ storey, x, y, shape: 'dot', tone: 'draft' }) as const),
      ...(chain.at === null ? [] : [{ ...chain.at, storey, shape: 'ring', tone: 'accent' } as const]),
    ],
    labels: lengthLabels(storey, points, '', core.text()),
  };
}
