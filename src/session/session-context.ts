import type { Autosave } from './autosave/autosave';
import type { CoverageRunner } from './coverage/coverage-runner';
import type { Device } from './device';
import type { LateEdits } from './late-edits';
import type { History } from './history';
import type { PlanSync } from './plan-sync';
import type { Sketcher } from './sketcher';
import type { Services } from './services';
import type { Stores } from './state/stores';
import type { ToolBox } from './tools/tool-box';
import type { Navigator } from './use-cases/navigate';

/** What use-cases work with. */
export interface SessionContext {
  readonly stores: Stores;
  readonly services: Services;
  readonly device: Device;
  readonly autosave: Autosave;
  readonly history: History;
  readonly coverage: CoverageRunner;
  readonly sync: PlanSync;
  readonly tools: ToolBox;
  readonly edits: LateEdits;
  readonly sketcher: Sketcher;
  readonly navigator: Navigator;
}
