import type { StoreApi } from 'zustand/vanilla';
import { isId, type SpaceId } from '../../model/schema/ids';
import { lookUp } from '../../model/schema/dictionary';
import type { SessionContext } from '../session-context';
import { selectedThing, type PlanThing } from '../state/selection-state';
import type { PlanPoint } from '../state/plan-point';
import type { EgressState } from './egress-state';
import { isAboutWay } from './finding-way';
import { roomOrigin } from './place-origin';
import type { PlaceRunner } from './place-runner';

/** What a person asks to be drawn: the ways of a room, of a place, what a finding speaks of. */
export interface PlaceVerbs {
  showRoom(space: SpaceId): void;
  showPlace(at: PlanPoint): void;
  showFinding(id: string): void;
  /** The next one on the shown storey, of all where it has none, the gravest first, and round again. */
  nextFinding(): void;
  clearPlace(): void;
  /** A room of another storey than the one that is shown by now is selected no more: no address names it. */
  leaveStorey(): void;
  /** A room that is selected is shown without moving the picture; one that isn't any more goes. */
  followSelection(thing: PlanThing | null): void;
}

/** Made once for a session. */
export function createPlaceVerbs(
  { stores }: SessionContext,
  state: StoreApi<EgressState>,
  place: PlaceRunner,
): PlaceVerbs {
  const { plan, view, selection } = stores;

  const showSpace = (space: SpaceId, follows: boolean): void => {
    const { document } = plan.getState();
    const at = document && roomOrigin(document, state.getState().result, space);
    if (at) place.show({ at, space, finding: null, asks: true, follows });
  };
  const leaveRoom = (): void => {
    if (selection.getState().thing?.kind === 'space') selection.setState(selectedThing(null));
  };
  const clearPlace = (): void => {
    place.clear();
    leaveRoom();
  };
  const showFinding = (id: string): void => {
    const finding = state.getState().result?.findings.find((each) => each.id === id);
    const { document } = plan.getState();
    if (finding === undefined || document === null) return;
    const { storey, space, x, y } = finding.place;
    if (!isId('storey', storey) || lookUp(document.storeys, storey) === null) return;
    leaveRoom();
    place.show({
      at: { storey, x, y },
      space: isId('space', space) ? space : null,
      finding: id,
      asks: isAboutWay(finding.code),
      follows: true,
    });
  };

  return {
    showRoom: (space) => {
      showSpace(space, true);
      // The address tells it, and Esc takes it away.
      selection.setState(selectedThing({ kind: 'space', id: space }));
    },
    showPlace: (at) => {
      leaveRoom();
      place.show({ at, space: null, finding: null, asks: true, follows: false });
    },
    showFinding,
    nextFinding: () => {
      const { result, place: shown } = state.getState();
      const findings = result?.findings ?? [];
      const here = findings.filter((each) => each.place.storey === view.getState().storey);
      const list = here.length > 0 ? here : findings;
      const next = list[(list.findIndex(({ id }) => id === shown?.finding) + 1) % list.length];
      if (next) showFinding(next.id);
    },
    clearPlace,
    leaveStorey: () => {
      const { thing } = selection.getState();
      const space = thing?.kind === 'space' ? lookUp(plan.getState().document?.spaces ?? {}, thing.id) : null;
      if (space !== null && space.storey !== view.getState().storey) leaveRoom();
    },
    followSelection: (thing) => {
      const shown = state.getState().place;
      if (thing?.kind === 'space') {
        if (shown?.space !== thing.id || shown.finding !== null) showSpace(thing.id, false);
      } else if (shown !== null && shown.space !== null && shown.finding === null) place.clear();
    },
  };
}
