import { pointAt } from '../../model/derive/line-frame';
import { ok } from '../../base/result';
import { roomAround } from '../../model/edit/move-opening';
import type { Patch } from '../../model/edit/patch';
import { removeOpening, removeWall } from '../../model/edit/remove-parts';
import type { CampusDocument } from '../../model/schema/document';
import type { Opening } from '../../model/schema/opening';
import { selectedThing, type PlanThing } from '../state/selection-state';
import type { Sketch } from '../state/sketch-state';
import type { MendCore } from './mend-core';
import type { PickThingState } from './mend-states';
import { outlineLines, patchSketch, pathOf, wallAreas } from './mend-sketch';
import { dragMade, handleAt, handlesOf, nearJamb } from './move-wall';
import { thingAt } from './thing-at';
import type { Tool } from './tool';

/** Labels stand this far from the face of the wall, metres. */
const BESIDE = 0.45;

const REMOVING: ReadonlySet<string> = new Set(['Delete', 'Backspace']);

const SELECTED = 'mend-selected';
const DRAG = 'mend-drag';

/** A wall goes with its openings, an opening leaves its wall whole; a space is not taken out, but made one with another. */
export function thingRemoved(document: CampusDocument, thing: PlanThing): Patch | null {
  if (thing.kind === 'wall') return removeWall(document, thing.id);
  return thing.kind === 'opening' ? removeOpening(document, thing.id) : null;
}

/** Selects walls, openings and spaces by a click, and drags the handles of what is selected. */
export function pickThingTool(core: MendCore): Tool & { drawSelected(): void } {
  const { stores, sketcher } = core;
  const state = (): PickThingState | null => {
    const tool = stores.tool.getState();
    return tool.kind === 'pick-thing' ? tool : null;
  };
  const set = (fields: Partial<PickThingState>): void => {
    const now = state();
    if (now === null) return;
    const next = { ...now, ...fields };
    stores.tool.setState(next, true);
    const made = next.drag?.made;
    sketcher.draw(DRAG, made?.ok ? patchSketch(made.value, 'draft') : null);
  };
  const selected = (): PlanThing | null => stores.selection.getState().thing;
  return {
    click: (pointer) => {
      const document = core.document();
      if (document === null) return;
      stores.selection.setState(selectedThing(thingAt(document, pointer)));
      set({ trouble: null });
    },
    press: (pointer) => {
      const [document, thing] = [core.document(), selected()];
      const handle = document && thing && handleAt(handlesOf(document, thing), pointer);
      if (!document || !handle) return false;
      set({ drag: { handle, document, made: null }, trouble: null });
      return true;
    },
    drag: (pointer) => {
      const now = state();
      if (!now?.drag) return;
      const { handle, document } = now.drag;
      const made = dragMade(document, handle, pointer, now.along);
      // What can't be made shows where it could last be made, and why it can't here.
      const shown = made === null || made.ok ? made : now.drag.made;
      set({ drag: { handle, document, made: shown }, trouble: made === null || made.ok ? null : made.error });
    },
    release: (at) => {
      const now = state();
      const drag = now?.drag;
      if (!drag) return;
      const changed = core.document() !== drag.document;
      const made = at === null || changed ? null : drag.made;
      set({ drag: null });
      if (made) set({ trouble: core.commit(made) });
    },
    key: ({ key }) => {
      const [document, thing] = [core.document(), selected()];
      if (!document || !thing || !REMOVING.has(key)) return false;
      const made = thingRemoved(document, thing);
      if (made) core.commit(ok(made));
      return made !== null;
    },
    back: () => {
      const now = state();
      if (now?.drag) set({ drag: null, trouble: null });
      else if (selected() !== null) stores.selection.setState(selectedThing(null));
      // Nothing else is in hand while a plan is mended.
      return true;
    },
    end: () => {
      sketcher.draw(DRAG, null);
    },
    drawSelected: () => {
      const [document, thing] = [core.document(), selected()];
      const mending = stores.view.getState().role === 'editor';
      sketcher.draw(SELECTED, document && thing && mending ? sketchOf(document, thing, core) : null);
    },
  };
}

function sketchOf(document: CampusDocument, thing: PlanThing, core: MendCore): Sketch {
  const marks = handlesOf(document, thing).map(({ storey, x, y }) => ({
    storey,
    x,
    y,
    shape: 'handle' as const,
    tone: 'accent' as const,
  }));
  if (thing.kind === 'wall') {
    const wall = document.walls[thing.id];
    return wall ? { areas: wallAreas(wall, 'accent'), marks } : {};
  }
  if (thing.kind === 'space') {
    const space = document.spaces[thing.id];
    return space ? { lines: outlineLines(space.storey, space.outline, 'accent', false) } : {};
  }
  const opening = document.openings[thing.id];
  return opening ? { ...openingSketch(document, opening, core), marks } : {};
}

/** The opening with what is left and right of it in its wall. */
function openingSketch(document: CampusDocument, opening: Opening, core: MendCore): Sketch {
  const { storey, line } = opening;
  const own = { storey, points: pathOf(line), tone: 'accent', width: 6 } as const;
  const room = roomAround(document, opening);
  if (room === null) return { lines: [own] };
  const { frame } = room.spot;
  const from = nearJamb(frame, opening);
  const to = from + Math.hypot(line[1][0] - line[0][0], line[1][1] - line[0][1]);
  const { formats } = core.text();
  const sides = (
    [
      [room.free[0], from],
      [to, room.free[1]],
    ] as const
  ).filter(([a, b]) => b - a > 0.01);
  const at = (u: number, off = 0) => pathOf([pointAt(frame, u, off)])[0]!;
  const beside = room.spot.thickness / 2 + BESIDE;
  return {
    lines: [
      own,
      ...sides.map(
        ([a, b]) => ({ storey, points: [at(a), at(b)], tone: 'draft', width: 2, dashed: true }) as const,
      ),
    ],
    labels: sides.map(([a, b]) => ({
      storey,
      ...at((a + b) / 2, beside),
      text: formats.metres(b - a, 2),
      tone: 'draft',
    })),
  };
}
