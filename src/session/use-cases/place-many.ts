import { translator } from '../../i18n/translator';
import { spaceAt } from '../../model/query/space-at';
import type { RowAsked } from '../../model/query/row-places';
import type { AssetKind } from '../../model/schema/assets/asset-kinds';
import type { AssetId, SpaceId } from '../../model/schema/ids';
import { corridorSpacingOf } from '../../standards/corridor-spacing';
import { pictureCentre } from '../picture-centre';
import type { SessionContext } from '../session-context';
import type { Sketch } from '../state/sketch-state';
import { corridorRowOf, type CorridorSide, type PlaceCorridorState } from '../tools/place-corridor';
import {
  beginRow,
  placesOfRow,
  rowBack,
  rowClicked,
  rowHovered,
  type PlaceRowState,
} from '../tools/place-row';
import { corridorSketch, rowSketch } from '../tools/place-sketch';
import { placeNew, showKind } from './place-asset';

export interface ManyPlacer {
  startRow(kind: AssetKind): void;
  startCorridor(kind: AssetKind): void;
  /** By number or by spacing; the row in hand is drawn anew. */
  setRow(asked: RowAsked): void;
  /** What the picture's middle lies on is taken as a click: for who has no pointer. */
  clickCentre(): void;
  takeCorridor(space: SpaceId | null): void;
  setSpacing(spacing: number): void;
  setSide(side: CorridorSide): void;
  /** Places what is drawn, as one undo step; the tool stays in hand. */
  commit(): readonly AssetId[];
}

/** What a new row has until a person says otherwise. */
const FIRST_ROW: RowAsked = { count: 3 };

/** Placing several at a time: a straight row, or along a corridor. What is drawn is what will be placed. */
export function createManyPlacer(context: SessionContext): ManyPlacer {
  const { stores, tools, sketcher } = context;
  let asked = FIRST_ROW;
  let side: CorridorSide = 'walls';
  /** What a person said last of each kind. */
  const said = new Map<string, number>();
  const spacingOf = (kind: AssetKind, on: CorridorSide): number | null =>
    said.get(`${kind} ${on}`) ?? corridorSpacingOf(kind, on)?.limit ?? null;

  const row = (): PlaceRowState | null => {
    const tool = stores.tool.getState();
    return tool.kind === 'place-row' ? tool : null;
  };
  const corridor = (): PlaceCorridorState | null => {
    const tool = stores.tool.getState();
    return tool.kind === 'place-corridor' ? tool : null;
  };
  const hold = (state: PlaceRowState | PlaceCorridorState | null): void => {
    if (state && state !== stores.tool.getState()) tools.take(state);
  };

  const sketch = (): Sketch | null => {
    const tool = stores.tool.getState();
    const { document } = stores.plan.getState();
    const text = translator(stores.view.getState().language);
    if (tool.kind === 'place-row') return rowSketch(tool, text);
    return tool.kind === 'place-corridor' && document ? corridorSketch(document, tool, text) : null;
  };
  const draw = (): void => sketcher.draw('place', sketch());
  stores.tool.subscribe((now, before) => {
    if (now !== before && (isMany(now.kind) || isMany(before.kind))) draw();
  });
  stores.view.subscribe((now, before) => {
    // What was begun on one storey is not meant for another.
    if (now.storey !== before.storey) {
      const [inRow, along] = [row(), corridor()];
      if (inRow) hold(beginRow(inRow.assetKind, inRow.asked));
      if (along) hold({ ...along, over: null, space: null });
    }
    if (now.language !== before.language && isMany(stores.tool.getState().kind)) draw();
  });

  const commit = (): readonly AssetId[] => {
    const { document } = stores.plan.getState();
    const [inRow, along] = [row(), corridor()];
    const { storey } = stores.view.getState();
    if (!document || storey === null) return [];
    const places = inRow ? placesOfRow(inRow) : along ? (corridorRowOf(document, along)?.places ?? []) : [];
    const kind = (inRow ?? along)?.assetKind;
    if (!kind || places.length === 0) return [];
    const placed = placeNew(context, kind, storey, places);
    if (inRow) hold(beginRow(kind, inRow.asked));
    if (along) hold({ ...along, over: null, space: null });
    return placed;
  };
  const enter = (key: string): boolean => key === 'Enter' && commit().length > 0;

  tools.add('place-row', {
    hover: (at) => hold(row() && rowHovered(row()!, at, at.shift)),
    click: (at) => hold(row() && rowClicked(row()!, at, at.shift)),
    key: ({ key }) => enter(key),
    back: () => {
      const before = row() && rowBack(row()!);
      hold(before);
      return before !== null;
    },
  });
  const spaceUnder = (at: { storey: PlanStorey; x: number; y: number }): SpaceId | null => {
    const { document } = stores.plan.getState();
    return document ? (spaceAt(document, at.storey, at.x, at.y)?.id ?? null) : null;
  };
  tools.add('place-corridor', {
    hover: (at) => {
      const [state, over] = [corridor(), spaceUnder(at)];
      if (state && state.over !== over) hold({ ...state, over });
    },
    click: (at) => {
      const state = corridor();
      if (state) hold({ ...state, space: spaceUnder(at) });
    },
    key: ({ key }) => enter(key),
    back: () => {
      const state = corridor();
      if (!state || state.space === null) return false;
      hold({ ...state, space: null });
      return true;
    },
  });

  return {
    startRow: (kind) => {
      if (!stores.plan.getState().document) return;
      showKind(context, kind);
      tools.take(beginRow(kind, asked));
    },
    startCorridor: (kind) => {
      if (!stores.plan.getState().document) return;
      showKind(context, kind);
      const fresh = { kind: 'place-corridor', over: null, space: null, side } as const;
      tools.take({ ...fresh, assetKind: kind, spacing: spacingOf(kind, side) });
    },
    setRow: (next) => {
      asked = next;
      const state = row();
      if (state) hold({ ...state, asked });
    },
    clickCentre: () => {
      const point = pictureCentre(stores);
      if (point === null) return;
      const [inRow, along] = [row(), corridor()];
      if (inRow) hold(rowClicked(inRow, point, false));
      if (along) hold({ ...along, space: spaceUnder(point) });
    },
    takeCorridor: (space) => {
      const state = corridor();
      if (state) hold({ ...state, space });
    },
    setSpacing: (spacing) => {
      const state = corridor();
      if (!state) return;
      said.set(`${state.assetKind} ${state.side}`, spacing);
      hold({ ...state, spacing });
    },
    setSide: (next) => {
      side = next;
      const state = corridor();
      if (state) hold({ ...state, side, spacing: spacingOf(state.assetKind, side) ?? state.spacing });
    },
    commit,
  };
}

type PlanStorey = Parameters<typeof spaceAt>[1];

const isMany = (kind: string): boolean => kind === 'place-row' || kind === 'place-corridor';
