import type { Issue } from '../../base/message';
import type { Progress } from '../../compute/progress';
import type { CameraModel } from '../../model/query/camera-model';

/** A file of models that is looked through; nothing of it is in the plan until it is kept. */
export interface CameraLibraryState {
  readonly status: 'none' | 'reading' | 'ready' | 'failed';
  readonly fileName: string | null;
  /** While `reading`. */
  readonly progress: Progress | null;
  /** Of the file, by brand and model. */
  readonly models: readonly CameraModel[];
  /** What of the file was left out and what was assumed, with the first of each. */
  readonly warnings: readonly Issue[];
  /** Why it was refused; null when it wasn't, or when `error` says more. */
  readonly issue: Issue | null;
  /** What went wrong in this program. */
  readonly error: string | null;
}

export const noLibrary: CameraLibraryState = {
  status: 'none',
  fileName: null,
  progress: null,
  models: [],
  warnings: [],
  issue: null,
  error: null,
};
