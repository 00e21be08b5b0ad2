import { frameBox, pointAt } from '../../model/derive/line-frame';
import { addOpening } from '../../model/edit/add-opening';
import { freeSpan, wallSpotAt } from '../../model/edit/wall-spot';
import { makeId } from '../../model/schema/ids';
import type { CampusDocument } from '../../model/schema/document';
import type { Sketch, SketchLabel } from '../state/sketch-state';
import { selectedThing } from '../state/selection-state';
import type { Translator } from '../../i18n/translator';
import type { MendCore } from './mend-core';
import type { OpeningSpot, PlaceOpeningState } from './mend-states';
import { pathOf } from './mend-sketch';
import type { Tool, ToolPointer } from './tool';

/** A wall is meant from this far, in reaches of the hand, and at least so many metres. */
const REACHES = 2;
const LEAST_REACH = 0.8;

/** The middle of an opening comes to whole steps along the wall, metres. */
const STEP = 0.05;

/** Labels stand this far from the face of the wall, metres. */
const BESIDE = 0.45;

const OWNER = 'place-opening';

/** A place on the floor that a wall is meant by. */
type Near = Pick<ToolPointer, 'storey' | 'x' | 'y' | 'reach' | 'alt'>;

/**
 * Where an opening of that width would stand: in the nearest wall, its middle at whole 5 cm, within the free stretch
 * where it is long enough. Null where no wall is near or another opening is.
 */
export function openingSpotAt(
  document: CampusDocument,
  { storey, x, y, reach, alt }: Near,
  width: number,
): OpeningSpot | null {
  const found = wallSpotAt(document, storey, x, y, Math.max(reach * REACHES, LEAST_REACH));
  const free = found && freeSpan(document, storey, found, null);
  if (found === null || free === null) return null;
  const step = alt ? 0 : STEP;
  const wanted = step === 0 ? found.u : Math.round(found.u / step) * step;
  const [least, most] = [free[0] + width / 2, free[1] - width / 2];
  const u = least > most ? (free[0] + free[1]) / 2 : Math.min(Math.max(wanted, least), most);
  return { storey, spot: { ...found, u }, free };
}

interface PlaceOpeningTool extends Tool {
  setWidth(width: number): void;
  /** Where the middle of the picture is: for whoever points at nothing. */
  placeAtCentre(): void;
}

/** Places doors, passages and windows: the leaf shows in the nearest wall with what is left and right of it. */
export function placeOpeningTool(core: MendCore): PlaceOpeningTool {
  const { stores, sketcher } = core;
  const state = (): PlaceOpeningState | null => {
    const tool = stores.tool.getState();
    return tool.kind === 'place-opening' ? tool : null;
  };
  const set = (fields: Partial<PlaceOpeningState>): void => {
    const now = state();
    if (now === null) return;
    const next = { ...now, ...fields };
    stores.tool.setState(next, true);
    sketcher.draw(OWNER, next.at && sketchOf(next, next.at, core.text()));
  };
  const place = (near: Near): void => {
    const [now, document] = [state(), core.document()];
    if (!now || !document) return;
    const at = openingSpotAt(document, near, now.width);
    if (at === null) {
      set({ at, trouble: { code: 'mend.no-wall-here', place: near.storey, params: {} } });
      return;
    }
    const id = makeId('opening', core.fresh());
    const input = { id, storey: at.storey, kind: now.opening, spot: at.spot, width: now.width };
    const trouble = core.commit(addOpening(document, input));
    if (trouble === null) stores.selection.setState(selectedThing({ kind: 'opening', id }));
    set({ at: trouble === null ? null : at, trouble });
  };
  const placeAtCentre = (): void => {
    const { storey, centre } = stores.view.getState();
    if (storey && centre) place({ storey, ...centre, reach: 0, alt: false });
  };
  return {
    hover: (pointer) => {
      const [now, document] = [state(), core.document()];
      if (now && document) set({ at: openingSpotAt(document, pointer, now.width) });
    },
    click: place,
    key: ({ key }) => {
      if (key !== 'Enter') return false;
      placeAtCentre();
      return true;
    },
    placeAtCentre,
    end: () => sketcher.draw(OWNER, null),
    setWidth: (width) => set({ width, at: null, trouble: null }),
  };
}

function sketchOf(
  { width }: PlaceOpeningState,
  { storey, spot, free }: OpeningSpot,
  text: Translator,
): Sketch {
  const { frame, thickness, u } = spot;
  const [from, to] = [u - width / 2, u + width / 2];
  const half = Math.max(thickness, 0.06) / 2;
  const fits = from >= free[0] - 1e-6 && to <= free[1] + 1e-6;
  const tone = fits ? 'accent' : 'trouble';
  const at = (along: number, off = 0): { x: number; y: number } => {
    const [x, y] = pointAt(frame, along, off);
    return { x, y };
  };
  // Beside the wall, so that the leaf itself is seen.
  const label = (along: number, metres: number): SketchLabel => ({
    storey,
    ...at(along, half + BESIDE),
    text: text.formats.metres(metres, 2),
    tone: 'draft',
  });
  const sides = fits
    ? (
        [
          [free[0], from],
          [to, free[1]],
        ] as const
      ).filter(([a, b]) => b - a > 0.01)
    : [];
  return {
    areas: [{ storey, rings: [pathOf(frameBox(frame, from, to, -half, half))], tone }],
    lines: [
      { storey, points: [at(from), at(to)], tone, width: 5 },
      ...sides.map(([a, b]) => ({
        storey,
        points: [at(a), at(b)],
        tone: 'draft' as const,
        width: 2,
        dashed: true,
      })),
    ],
    labels: [label(u, width), ...sides.map(([a, b]) => label((a + b) / 2, b - a))],
  };
}
