import { createStore, type StoreApi } from 'zustand/vanilla';
import type { WayDescription } from '../../analyses/way-out/result';
import { pole } from '../../geometry/plane/pole';
import { lookUp } from '../../model/schema/dictionary';
import type { OpeningId, SpaceId } from '../../model/schema/ids';
import type { Opening } from '../../model/schema/opening';
import type { Walker } from '../../standards/walking-speeds';
import { pictureCentre } from '../picture-centre';
import type { SessionContext } from '../session-context';
import type { Sketch } from '../state/sketch-state';
import type { ViewState } from '../state/view-state';
import type { PlanPoint } from '../state/plan-point';
import { shutDoorTool } from '../tools/shut-door-tool';
import { wayOutTool } from '../tools/way-out-tool';
import { withLink } from '../url/with-link';
import { readDrillLink, writeDrillLink } from './drill-link';
import { createFoundDoors, isOnlyFound, storeyOfFound } from './found-doors';
import { wayBox } from './way-box';
import { createDrillRunner } from './drill-runner';
import { initialDrill, type DrillState } from './drill-state';

/** What a drill organizer does with ways out. */
export interface Drill {
  readonly store: StoreApi<DrillState>;
  startAt(place: PlanPoint): void;
  /** From the middle of a room. */
  startIn(space: SpaceId): void;
  /** From what the middle of the picture shows. */
  startAtCentre(): void;
  /** From a place that nobody may be looking at: the way from there is shown. */
  startShown(place: PlanPoint): void;
  clear(): void;
  /** Shuts an opening, or opens it again. What the hour locks stays locked. */
  toggleShut(id: OpeningId): void;
  openAll(): void;
  setWalker(walker: Walker): void;
  takeTool(kind: 'way-out' | 'shut-door'): void;
  findWorst(): void;
  /** Asks again, after a failure. */
  retry(): void;
  /** Draws over the plan; null takes away what was drawn. */
  draw(sketch: Sketch | null): void;
  /** Hands a table to the person as a file. */
  save(fileName: string, csv: string): void;
  /** Flies to a point, with so many metres seen across. */
  goTo(place: PlanPoint, span: number): void;
}

/** Middles of rooms are found to this, metres. */
const PRECISION = 0.05;

/** Made with the role; lives as long as the session. */
export function createDrill(context: SessionContext): Drill {
  const { stores, services, tools, sketcher, navigator } = context;
  const store = createStore<DrillState>(() => initialDrill);
  const runner = createDrillRunner(context, store);

  const finder = createFoundDoors(context, (storey, openings) => {
    const { derived, shut } = store.getState();
    const others = [...derived.values()].filter((each) => each.storey !== storey);
    const next = new Map([...others, ...openings].map((each) => [each.id, each]));
    store.setState({ derived: next });
    const { document } = stores.plan.getState();
    if (document === null) return;
    const there = shut.filter(
      (id) => storeyOfFound(document, id) !== storey || next.has(id) || lookUp(document.openings, id),
    );
    if (there.length < shut.length) setShut(there);
  });
  /** What may be shut, and what is, on storeys that are looked at or spoken of. */
  const findDoors = (): void => {
    const { document } = stores.plan.getState();
    const { role, storey } = stores.view.getState();
    if (document === null) return;
    if (role === 'drill' && storey !== null) finder.ask(storey);
    for (const id of store.getState().shut) {
      const of = storeyOfFound(document, id);
      if (of !== null) finder.ask(of);
    }
  };

  const writeLink = (): void => {
    const { link } = stores.view.getState();
    const { way = null, shut = null, who = null } = writeDrillLink(store.getState());
    const next = withLink(link, { way, shut, who });
    if (next !== link) stores.view.setState({ link: next });
  };
  const readLink = (): void => {
    const { document } = stores.plan.getState();
    const { link } = stores.view.getState();
    const own = writeDrillLink(store.getState());
    if (document === null) return;
    const said = readDrillLink(document, link);
    store.setState({ walker: said.walker });
    if (own.way === link.way && own.shut === link.shut) return;
    store.setState({ ...said, found: null, effects: null });
    findDoors();
    runner.outdated();
  };
  /** Where the camera was when somebody asked; null = the picture is not to follow. */
  let asked: Pick<ViewState, 'camera' | 'focus'> | null = null;
  /** `sure`: the picture had to be turned to the start anyway. */
  let sure = false;
  const follow = (anyway = false): void => {
    const { camera, focus } = stores.view.getState();
    asked = { camera, focus };
    sure = anyway;
  };
  /** Shows the whole way, unless somebody has moved the picture meanwhile. */
  const showWay = (way: WayDescription): void => {
    const { camera, focus, stack, storey } = stores.view.getState();
    const { document } = stores.plan.getState();
    const floor = storey === null ? null : lookUp(document?.storeys ?? {}, storey);
    if (asked === null || floor === null) return;
    // Where the scene itself framed a storey, the address says nothing of the camera.
    const moved = (camera !== asked.camera && camera !== null) || focus !== asked.focus;
    if (moved && !sure) return;
    const raised = stack === 'all' || stack === 'exploded';
    // Whoever shuts a door of another storey than the start's stays on it.
    navigator.fitAround(floor.id, wayBox(way, raised ? null : floor.elevation));
  };
  store.subscribe(({ found }, before) => {
    if (found === null || found === before.found) return;
    const passed = found.kind === 'way' ? found.way.doors : found.kind === 'no-way' ? found.barred : [];
    const { document } = stores.plan.getState();
    for (const { id, place } of passed) {
      if (document && isOnlyFound(document, id)) finder.ask(place.storey);
    }
    const way = found.kind === 'way' ? found.way : found.kind === 'no-way' ? found.open : null;
    if (way !== null) showWay(way);
    asked = null;
  });
  const begin = (from: PlanPoint | null, show = false): void => {
    if (show && from !== null) navigator.showStorey(from.storey);
    follow(show);
    store.setState({ from, ...(from === null ? { found: null, effects: null } : {}) });
    writeLink();
    runner.refresh();
  };
  const setShut = (shut: readonly OpeningId[]): void => {
    store.setState({ shut });
    writeLink();
    runner.outdated();
  };
  const shutByHand = (shut: readonly OpeningId[]): void => {
    follow();
    setShut(shut);
  };

  stores.view.subscribe((now, before) => {
    if (now.hour !== before.hour) {
      // A link and a step back bring their own picture.
      if (now.camera === before.camera && now.link === before.link) follow();
      runner.outdated();
    }
    if (now.link !== before.link) readLink();
    if (now.storey !== before.storey || now.role !== before.role) findDoors();
  });
  stores.plan.subscribe((now, before) => {
    if (now.document === before.document) return;
    finder.outdated();
    if (now.planKey !== before.planKey) {
      store.setState({ ...initialDrill, walker: store.getState().walker }, true);
      // A link speaks of the plan that the page began with.
      if (before.planKey === null) readLink();
      else writeLink();
      findDoors();
      runner.outdated();
      return;
    }
    const { document } = now;
    const { shut, from } = store.getState();
    const lost = from !== null && lookUp(now.document?.storeys ?? {}, from.storey) === null;
    store.setState({
      // One that was only found is looked for again.
      shut: shut.filter(
        (id) => document && (lookUp(document.openings, id) ?? storeyOfFound(document, id)) !== null,
      ),
      ...(lost ? { from: null, found: null, effects: null } : {}),
    });
    writeLink();
    findDoors();
    runner.outdated();
  });

  const toggleShut = (id: OpeningId): void => {
    const { shut } = store.getState();
    shutByHand(shut.includes(id) ? shut.filter((each) => each !== id) : [...shut, id]);
  };
  const startAtCentre = (): void => {
    const at = pictureCentre(stores);
    if (at) begin(at);
  };
  tools.add(
    'way-out',
    wayOutTool((place) => begin(place), startAtCentre),
  );
  const doors = (): Iterable<Opening> => store.getState().derived.values();
  tools.add('shut-door', shutDoorTool(context, toggleShut, doors));
  readLink();
  findDoors();

  return {
    store,
    startAt: (place) => begin(place),
    startIn: (id) => {
      const space = lookUp(stores.plan.getState().document?.spaces ?? {}, id);
      if (space === null) return;
      const { x, y } = pole([space.outline.outer, ...space.outline.holes], PRECISION);
      begin({ storey: space.storey, x, y }, true);
    },
    startAtCentre,
    startShown: (place) => begin(place, true),
    clear: () => begin(null),
    toggleShut,
    openAll: () => shutByHand([]),
    setWalker: (walker) => {
      store.setState({ walker });
      writeLink();
    },
    takeTool: (kind) => tools.take(kind === 'way-out' ? { kind } : { kind, over: null }),
    findWorst: runner.findWorst,
    retry: runner.refresh,
    draw: (sketch) => sketcher.draw('drill', sketch),
    save: (name, csv) => services.files.saveBlob(name, new Blob([csv], { type: 'text/csv' })),
    goTo: ({ storey, x, y }, span) => navigator.focusOn(storey, x, y, span),
  };
}
