import type { PlanFormat } from '../formats/format';
import type { AssetKind } from '../model/schema/assets/asset-kinds';
import type { AssetId, BuildingId, StoreyId } from '../model/schema/ids';
import type { SampleName } from './sample-name';
import type { Stores } from './state/stores';
import type { PartOf } from './session-parts';
import type { PlanThing } from './state/selection-state';
import type {
  AsOfChoice,
  LayerChoice,
  Role,
  Stack,
  Subject,
  ThemeChoice,
  Tint,
  Units,
  ViewMode,
} from './state/view-state';
import type { ToolBox } from './tools/tool-box';
import type { Language } from '../i18n/language';
import type { UrlState } from './url/url-state';
import type { LinkChange } from './url/with-link';
import type { PlanToOpen } from './use-cases/open-plan';
import type { LastKinds } from './use-cases/place-last-kinds';

/** Stores to read and use-cases to call. Every coordinate is metres of the plan frame (x east, y north). */
export interface Session extends Stores {
  readonly tools: ToolBox;
  /** Use-cases that are loaded with a role: `session.part(createMender)` makes them once and gives the same ones after. */
  readonly part: PartOf;
  openFile(fileName: string, bytes: Uint8Array): Promise<void>;
  /** Opens a file that has not been read yet (dropped on the window). */
  openBlob(fileName: string, blob: Blob): Promise<void>;
  /** Asks the person for a file and opens it; nothing happens when they decline. */
  pickFile(): Promise<void>;
  /**
   * Opens what the page begins with: the plan that this tab or this device had open last, as it was left, where it is
   * the one that is named (null = any); else that built-in plan.
   */
  openFirst(sample: SampleName | null): Promise<void>;
  /** Opens what `read` gives; false when it gave nothing, or could not be opened: then what was open stays. */
  openRead(read: () => Promise<PlanToOpen | null>): Promise<boolean>;
  /** Resolves when every edit made until now is on this device's disk, or could not be kept. */
  kept(): Promise<void>;
  /** Opens a built-in plan as it came. */
  openSample(name: SampleName): Promise<void>;
  cancelOpening(): void;
  dismissError(): void;
  /** Goes back to the plan with unsaved changes that the open one took the place of. */
  returnToReplaced(): Promise<void>;
  /** Lets the replaced plan and its unsaved changes go. */
  forgetReplaced(): void;
  exportPlan(format: PlanFormat['id']): Promise<void>;
  /** Copies a link to what is shown, and says whether that went well. */
  copyLink(): Promise<void>;

  showStorey(storey: StoreyId): void;
  /** Shows where one comes into a building; null = what lies between the buildings. */
  showBuilding(building: BuildingId | null): void;
  /** Up or down within the building. */
  stepStorey(up: number): void;
  /** Takes up another job; what tool was in hand is put away. */
  setRole(role: Role): void;
  setLayers(role: Role, choice: LayerChoice): void;
  /** Height above the floor at which walls are cut, metres. */
  setCut(cut: number): void;
  /** The scene says where its camera is, for the address. */
  setCamera(camera: string | null): void;
  /** A part of the page says what it wants kept in the address. */
  setLink(parts: LinkChange): void;
  setMode(mode: ViewMode): void;
  setStack(stack: Stack): void;
  setTint(tint: Tint): void;
  /** Turns a planner to another question. */
  setSubject(subject: Subject): void;
  /** Looks at the plan as designed, as it is today, or as it was on a day; coverage follows. */
  setAsOf(choice: AsOfChoice): void;
  /** `HH:MM`: by the locks of that hour; null = by none. Coverage follows. */
  setHour(hour: string | null): void;
  setTheme(choice: ThemeChoice, systemDark: boolean): void;
  /** Speaks another language once what is said in it is loaded. */
  setLanguage(language: Language): Promise<void>;
  setUnits(units: Units): void;
  setLimit(metres: number | null): void;
  /** The scene says what the middle of the picture lies on. */
  setCentre(x: number, y: number): void;
  focusOn(storey: StoreyId, x: number, y: number, span?: number): void;
  goToFarthest(storey?: StoreyId): void;

  select(id: AssetId | null): void;
  selectAll(ids: readonly AssetId[]): void;
  /** Takes an asset into the selection, or out of it. */
  toggleSelected(id: AssetId): void;
  selectThing(thing: PlanThing | null): void;
  hover(id: AssetId | null): void;

  /** Which kinds were taken in hand last, newest first: what is placed unless another is asked for. */
  readonly lastKinds: LastKinds;
  /** Takes the placing tool, for what was placed last unless told; it stays in hand until `cancel`. */
  startPlacing(kind?: AssetKind): void;
  /** Places one (of what was placed last unless told) and selects it; returns its id, or null when no plan is open. */
  placeAt(storey: StoreyId, x: number, y: number, kind?: AssetKind): AssetId | null;
  placeAtCentre(): AssetId | null;
  beginMove(id: AssetId): void;
  dragTo(x: number, y: number): void;
  drop(): void;
  /** Esc: puts a drag back, leaves a tool, or drops the selection, whichever comes first. */
  cancel(): void;
  /** Moves the selected asset by metres; a run of nudges is one undo step. */
  nudge(dx: number, dy: number): void;
  moveTo(id: AssetId, x: number, y: number): void;
  removeSelected(): void;
  undo(): void;
  redo(): void;
  /** Takes over what a link says, as far as the open plan has it. */
  applyUrl(state: UrlState): void;
  /** Reads the records of the open plan now; else they are read once the page stands. */
  openRecords(): Promise<void>;
  /** Goes through the records of the day that is looked at again, after that could not be done. */
  retryAsOf(): void;
  /** Computes coverage (again): after a failure, or after `stopCoverage`. */
  retryCoverage(): void;
  /** Stops waiting for coverage; what was known stays. */
  stopCoverage(): void;
  dispose(): void;
}
