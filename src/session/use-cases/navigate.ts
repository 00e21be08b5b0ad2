import { groupOf, storeyGroups } from '../../model/query/storey-groups';
import type { Asset } from '../../model/schema/assets/asset-registry';
import { lookUp } from '../../model/schema/dictionary';
import type { CampusDocument } from '../../model/schema/document';
import type { BuildingId, StoreyId } from '../../model/schema/ids';
import { firstStorey } from '../first-storey';
import type { Place } from '../place-of';
import type { CoverageRunner } from '../coverage/coverage-runner';
import type { Stores } from '../state/stores';
import { selectedAssets, selectedThing } from '../state/selection-state';
import { ROLES, SUBJECTS, USUAL_CUT, type Around } from '../state/view-state';
import { isLimit, type UrlState } from '../url/url-state';

/** Metres seen across when flying to a point. */
const CLOSE_SPAN = 18;

export interface Navigator {
  showStorey(storey: StoreyId): void;
  /** Shows where one comes into a building; null = what lies between the buildings. */
  showBuilding(building: BuildingId | null): void;
  stepStorey(up: number): void;
  focusOn(storey: StoreyId, x: number, y: number, span?: number): void;
  /** Shows all of a box, on a storey. */
  fitAround(storey: StoreyId, around: Around): void;
  /** Goes to the first of these places, all on one storey; the picture stays as it is where it shows one of them. */
  bringIntoView(places: readonly Place[]): void;
  goToFarthest(storey?: StoreyId): void;
  /** Null = by the code. */
  setLimit(metres: number | null): void;
  /** Takes over what a link says, as far as the open plan has it. */
  applyUrl(state: UrlState): void;
}

/** `cancelMove` puts a drag back: nothing is dropped on a storey that is no longer seen. */
export function createNavigator(
  { stores, coverage }: { readonly stores: Stores; readonly coverage: CoverageRunner },
  cancelMove: () => boolean,
): Navigator {
  let stamps = 0;

  const showStorey = (storey: StoreyId): void => {
    if (!stores.plan.getState().document?.storeys[storey]) return;
    if (stores.view.getState().storey === storey) return;
    cancelMove();
    stores.view.setState({ storey, focus: null });
  };

  const focusOn: Navigator['focusOn'] = (storey, x, y, span = CLOSE_SPAN) => {
    showStorey(storey);
    stores.view.setState({ focus: { storey, x, y, span, stamp: ++stamps } });
  };

  const bringIntoView: Navigator['bringIntoView'] = (places) => {
    const [first] = places;
    if (!first || !stores.plan.getState().document?.storeys[first.storey]) return;
    const { storey, x, y } = first;
    if (stores.view.getState().storey !== storey) cancelMove();
    // In one step: nobody is shown the whole of another building on the way.
    stores.view.setState({ storey, focus: { storey, x, y, unless: places, stamp: ++stamps } });
  };

  const fitAround: Navigator['fitAround'] = (storey, around) => {
    showStorey(storey);
    const [minX, minY, maxX, maxY] = around.bounds;
    const middle = { x: (minX + maxX) / 2, y: (minY + maxY) / 2 };
    stores.view.setState({ focus: { storey, ...middle, around, stamp: ++stamps } });
  };

  const setLimit = (metres: number | null): void => {
    if (metres !== null && !isLimit(metres)) return;
    if (stores.view.getState().limit === metres) return;
    stores.view.setState({ limit: metres });
    coverage.refresh();
  };

  return {
    showStorey,
    focusOn,
    fitAround,
    bringIntoView,
    setLimit,
    stepStorey: (up) => {
      const { document } = stores.plan.getState();
      const { storey } = stores.view.getState();
      if (!document || storey === null) return;
      const order = groupOf(document, storey)?.storeys.map((entry) => entry.id) ?? [];
      const at = order.indexOf(storey);
      const next = order[Math.min(order.length - 1, Math.max(0, at + up))];
      if (next) showStorey(next);
    },
    goToFarthest: (storey) => {
      const { storeys, total } = stores.coverage.getState();
      if (storey === undefined) {
        if (total?.farthest) focusOn(total.farthest.storey, total.farthest.x, total.farthest.y);
        return;
      }
      const farthest = storeys.get(storey)?.farthest;
      if (farthest) focusOn(storey, farthest.x, farthest.y);
    },
    showBuilding: (building) => {
      const { document } = stores.plan.getState();
      if (!document) return;
      const group = storeyGroups(document).find((each) => (each.building?.id ?? null) === building);
      const outdoors = building === null ? group?.storeys.find(({ kind }) => kind === 'ground') : undefined;
      const first = outdoors?.id ?? (group && firstStorey(document, group.storeys));
      if (first) showStorey(first);
    },
    applyUrl: ({
      storey,
      role,
      subject,
      mode,
      stack,
      limit,
      tint,
      select,
      asOf,
      hour,
      cut,
      camera,
      link,
      layers,
    }) => {
      const { document } = stores.plan.getState();
      if (!document) return;
      const found = Object.values(document.storeys).find((entry) => entry.id === storey);
      if (found) showStorey(found.id);
      // Before the page of the panel: another selection turns it to a card.
      stores.selection.setState(selectionOf(document, select));
      stores.view.setState({
        camera,
        link,
        ...(mode ? { mode } : {}),
        role: role ?? ROLES[0],
        subject: subject ?? SUBJECTS[0],
        layers: { ...stores.view.getState().layers, [role ?? ROLES[0]]: layers },
        stack: stack ?? 'single',
        cut: cut ?? USUAL_CUT,
        asOf: asOf ?? 'designed',
        hour,
        tint: tint ?? 'share',
      });
      setLimit(limit);
    },
  };
}

/** What of these ids the document has: assets in use, else the first wall, opening or space. */
function selectionOf(document: CampusDocument, ids: readonly string[]): ReturnType<typeof selectedAssets> {
  const assets = ids
    .flatMap((id) => lookUp<Asset>(document.assets, id) ?? [])
    .filter(({ retired }) => !retired);
  if (assets.length > 0) return selectedAssets([...new Set(assets.map(({ id }) => id))]);
  const [id = ''] = ids;
  const [wall, opening, space] = [
    lookUp(document.walls, id),
    lookUp(document.openings, id),
    lookUp(document.spaces, id),
  ];
  if (wall) return selectedThing({ kind: 'wall', id: wall.id });
  if (opening) return selectedThing({ kind: 'opening', id: opening.id });
  return selectedThing(space && { kind: 'space', id: space.id });
}
