import { ok, type Result } from '../../base/result';
import { decideOpenings } from '../../model/edit/decide-openings';
import type { MendIssue } from '../../model/edit/mend-issue';
import { mergeSpaces } from '../../model/edit/merge-spaces';
import { mergeWithoutWall } from '../../model/edit/wall-between';
import type { Patch } from '../../model/edit/patch';
import { setFinalExit } from '../../model/edit/set-final-exit';
import { setFields } from '../../model/edit/set-fields';
import type { EntityFields } from '../../model/edit/update-entities';
import { moveWall, type WallMove } from '../../model/edit/move-wall';
import type { CampusDocument } from '../../model/schema/document';
import { makeId, type OpeningId, type SpaceId, type StoreyId, type WallId } from '../../model/schema/ids';
import type { Opening, OpeningKind } from '../../model/schema/opening';
import type { Point } from '../../model/schema/polygon';
import type { SessionContext } from '../session-context';
import { selectedThing, type PlanThing } from '../state/selection-state';
import { NO_CHAIN } from '../tools/chain';
import { builtWall, drawWallTool } from '../tools/draw-wall';
import { foundSketch, pointedSketch } from '../tools/mend-sketch';
import { mendCore } from '../tools/mend-core';
import type { WallKind } from '../tools/mend-states';
import { openingSet } from '../tools/move-wall';
import { pickThingTool, thingRemoved } from '../tools/pick-thing';
import { placeOpeningTool } from '../tools/place-opening';
import { cutSpace, splitSpaceTool } from '../tools/split-space';

/** Openings found on a storey that nobody has decided about. */
export type Doubts = Awaited<ReturnType<Mender['doubts']>>;

/** Every verb returns why it was refused, or null when it is done. */
export type Mender = ReturnType<typeof createMender>;

const USUAL_WALL: WallKind = { thickness: 0.2, height: null, transparent: false, parts: true };
const USUAL_WIDTH: { readonly [K in OpeningKind]: number } = { door: 0.9, passage: 1.2, window: 1.5 };

/** Mending the plan: walls, openings and spaces, by hand in the picture and by numbers. */
export function createMender(context: SessionContext) {
  const { stores, tools, services } = context;
  const core = mendCore(context);
  const picker = pickThingTool(core);
  const drawer = drawWallTool(core);
  const cutter = splitSpaceTool(core);
  const placer = placeOpeningTool(core);
  tools.add('pick-thing', picker);
  tools.add('draw-wall', drawer);
  tools.add('split-space', cutter);
  tools.add('place-opening', placer);
  /** What was chosen last stays chosen for the next wall, opening, cut. */
  let wall = USUAL_WALL;
  let cutWall: number | null = null;
  let along = true;
  let square = false;
  const widths = { ...USUAL_WIDTH };

  const pick = (): void => tools.take({ kind: 'pick-thing', along, drag: null, trouble: null });
  /** Does something to the open plan. */
  const edit = (
    make: (document: CampusDocument) => Result<Patch, MendIssue> | null,
    mergeKey?: string,
  ): MendIssue | null => {
    const document = core.document();
    const made = document && make(document);
    return made && core.commit(made, mergeKey);
  };
  const select = (thing: PlanThing | null): void => stores.selection.setState(selectedThing(thing));

  return {
    /** The job begins: what is clicked is selected, and drawn. Returns how it ends. */
    begin: (): (() => void) => {
      const draw = (): void => picker.drawSelected();
      const stops = [
        stores.selection.subscribe(draw),
        stores.plan.subscribe((now, before) => {
          if (now.document !== before.document) draw();
        }),
        stores.view.subscribe((now, before) => {
          if (now.language !== before.language) draw();
        }),
        // Esc puts any tool away; what is left in hand is the one that selects.
        stores.tool.subscribe(({ kind }) => {
          if (kind === 'select' && stores.view.getState().role === 'editor') pick();
        }),
      ];
      if (stores.tool.getState().kind === 'select') pick();
      draw();
      return () => {
        for (const stop of stops) stop();
        select(null);
        draw();
        tools.putAway();
      };
    },
    pick,
    drawWalls: (): void => {
      select(null);
      tools.take({ kind: 'draw-wall', wall, chain: NO_CHAIN, square, trouble: null });
    },
    placeOpenings: (opening: OpeningKind): void => {
      select(null);
      tools.take({ kind: 'place-opening', opening, width: widths[opening], at: null, trouble: null });
    },
    placeOpeningAtCentre: placer.placeAtCentre,
    /** Null = whichever space the line lies in. */
    cutSpaces: (space: SpaceId | null): void => {
      if (space === null) select(null);
      tools.take({ kind: 'split-space', chain: NO_CHAIN, square, space, wall: cutWall, trouble: null });
    },
    wallKind: (): WallKind => wall,
    setWallKind: (fields: Partial<WallKind>): void => {
      wall = { ...wall, ...fields };
      const tool = stores.tool.getState();
      if (tool.kind === 'draw-wall') tools.take({ ...tool, wall });
    },
    setOpeningWidth: (width: number): void => {
      const tool = stores.tool.getState();
      if (tool.kind !== 'place-opening') return;
      widths[tool.opening] = width;
      placer.setWidth(width);
    },
    cutWall: (): number | null => cutWall,
    setCutWall: (thickness: number | null): void => {
      cutWall = thickness;
      const tool = stores.tool.getState();
      if (tool.kind === 'split-space') tools.take({ ...tool, wall: thickness });
    },
    along: (): boolean => along,
    setAlong: (rooms: boolean): void => {
      along = rooms;
      const tool = stores.tool.getState();
      if (tool.kind === 'pick-thing') tools.take({ ...tool, along });
    },
    /** Builds the wall, or makes the cut, that is being drawn. */
    finish: (): void => (stores.tool.getState().kind === 'draw-wall' ? drawer : cutter).finish(),
    /** Lines only at whole 45°, as with Shift held. */
    setSquare: (only: boolean): void => {
      square = only;
      const tool = stores.tool.getState();
      if (tool.kind === 'draw-wall' || tool.kind === 'split-space') tools.take({ ...tool, square });
    },
    /** The next point of the line that is being drawn, by metres and degrees from east. */
    addPointAt: (metres: number, degrees: number): void =>
      (stores.tool.getState().kind === 'draw-wall' ? drawer : cutter).addAt(metres, degrees),
    stepBack: (): void => (stores.tool.getState().kind === 'draw-wall' ? drawer : cutter).stepBack(),

    select,
    addWall: (storey: StoreyId, points: readonly Point[]): MendIssue | null =>
      edit((document) => builtWall(document, storey, points, wall, core.fresh())),
    moveWall: (move: WallMove): MendIssue | null =>
      edit((document) => moveWall(document, move), `mend-move:${move.wall}`),
    setWall: (id: WallId, fields: EntityFields<'walls'>): MendIssue | null =>
      edit((document) => setFields(document, 'walls', id, fields), `mend:${id}`),
    /** `from` = metres along its wall to its nearer jamb. */
    seatOpening: (
      id: OpeningId,
      seat: { readonly from?: number; readonly width?: number },
    ): MendIssue | null =>
      edit((document) => {
        const opening = document.openings[id];
        return opening ? openingSet(document, opening, seat) : null;
      }),
    setOpening: (id: OpeningId, fields: EntityFields<'openings'>): MendIssue | null =>
      edit((document) => setFields(document, 'openings', id, fields), `mend:${id}`),
    setFinalExit: (id: OpeningId, exit: boolean | null): MendIssue | null =>
      edit((document) => ok(setFinalExit(document, [id], exit))),
    setSpace: (id: SpaceId, fields: EntityFields<'spaces'>): MendIssue | null =>
      edit((document) =>
        setFields(document, 'spaces', id, fields, 'use' in fields ? 'edit.set-space-use' : 'edit.update'),
      ),
    /** The new part is selected. */
    cutSpace: (id: SpaceId, line: readonly Point[]): MendIssue | null => {
      const fresh = core.fresh();
      const trouble = edit((document) => cutSpace(document, id, line, cutWall, fresh));
      if (trouble === null) select({ kind: 'space', id: makeId('space', fresh) });
      return trouble;
    },
    /** The room that both become is selected. `withoutWall`: what stands between them goes. */
    mergeSpaces: (keep: SpaceId, gone: SpaceId, withoutWall = false): MendIssue | null => {
      const { keeper } = stores.records.getState();
      // Until they are read any room may be one that records speak of.
      if (keeper === null) return { code: 'mend.records-unread', place: gone, params: {} };
      const recorded = keeper.recordedSubjects();
      const trouble = edit((document) =>
        withoutWall
          ? mergeWithoutWall(document, keep, gone, recorded, core.fresh())
          : mergeSpaces(document, keep, gone, recorded),
      );
      const left = stores.plan.getState().document?.spaces[keep] ? keep : gone;
      if (trouble === null) select({ kind: 'space', id: left });
      return trouble;
    },
    /** History drops the selection of what is gone. */
    remove: (thing: PlanThing): void => {
      edit((document) => {
        const made = thingRemoved(document, thing);
        return made && ok(made);
      });
    },
    decide: (openings: readonly Opening[], accept: boolean): void => {
      edit((document) => ok(decideOpenings(document, openings, accept)));
    },
    /** Marks openings that wait for a decision, with the width of the one that is looked at. */
    drawFound: (openings: readonly Opening[], seen: Opening | null): void =>
      context.sketcher.draw('mend-found', foundSketch(openings, seen, core.text())),
    /** Marks a part of the plan that a row of a list speaks of, without selecting it; null = no longer. */
    pointAt: (thing: PlanThing | null): void => {
      const document = core.document();
      context.sketcher.draw('mend-pointed', thing && document && pointedSketch(document, thing));
    },
    /** What was found and is doubtful on a storey of the plan as it is now. Rejects as jobs do. */
    doubts: async (storey: StoreyId) => {
      const plan = stores.plan.getState().planKey;
      return plan === null ? null : services.compute.run('plan.doubts', { plan, storey });
    },
  };
}
