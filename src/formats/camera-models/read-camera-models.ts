import type { Issue } from '../../base/message';
import { err, ok, type Result } from '../../base/result';
import type { CameraModel } from '../../model/query/camera-model';
import type { FileIssue } from '../file-issue';
import { readJson } from '../read-json';
import { cameraEntry } from './camera-entry';
import { modelOf, type Assumed, type LeftOut, type ModelRead } from './model-of';

/** Largest file, bytes; the whole database has some ten million. */
export const MAX_BYTES = 64 * 1024 * 1024;
export const MAX_ENTRIES = 50_000;

export type CameraFileIssue =
  | FileIssue
  | Issue<'camera-file.not-a-list' | 'camera-file.too-many' | 'camera-file.none'>;

/** How many entries, and the id of the first of them. `params`: `count`, `first`. */
export type CameraWarning = Issue<`camera-file.${LeftOut | Assumed}`>;

export interface CameraModelsRead {
  /** By brand and model; never none. */
  readonly models: readonly CameraModel[];
  /** What was left out and what was assumed, one for each reason. */
  readonly warnings: readonly CameraWarning[];
}

/**
 * Models of cameras in a file of the open camera database: an array of entries, or one entry. An entry that can't be used is left out and
 * counted; a file without any that can is refused. Never throws. O(n log n).
 */
export function readCameraModels(source: Uint8Array | string): Result<CameraModelsRead, CameraFileIssue> {
  const json = readJson(source, MAX_BYTES);
  if (!json.ok) return json;
  const entries = Array.isArray(json.value) ? (json.value as readonly unknown[]) : [json.value];
  if (entries.length > MAX_ENTRIES) {
    return err({
      code: 'camera-file.too-many',
      place: '',
      params: { count: entries.length, max: MAX_ENTRIES },
    });
  }
  if (!entries.some((entry) => typeof entry === 'object' && entry !== null)) {
    return err({ code: 'camera-file.not-a-list', place: '', params: {} });
  }
  const models = new Map<string, CameraModel>();
  const tally = new Tally();
  entries.forEach((entry, i) => {
    const parsed = cameraEntry.safeParse(entry);
    const read: ModelRead = parsed.success ? modelOf(parsed.data) : { leftOut: 'entry-broken' };
    const name = parsed.success ? parsed.data.id : String(i);
    if ('leftOut' in read) tally.add(read.leftOut, name);
    else if (models.has(read.model.id)) tally.add('entry-repeated', name);
    else {
      models.set(read.model.id, read.model);
      for (const assumed of read.assumed) tally.add(assumed, name);
    }
  });
  if (models.size === 0)
    return err({ code: 'camera-file.none', place: '', params: { count: entries.length } });
  return ok({ models: [...models.values()].sort(byName), warnings: tally.warnings() });
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const byName = (a: CameraModel, b: CameraModel): number =>
  compare(a.brand, b.brand) || compare(a.model, b.model) || compare(a.id, b.id);

/** Counts reasons, each with its first example. */
class Tally {
  readonly #found = new Map<LeftOut | Assumed, { count: number; readonly first: string }>();

  add(reason: LeftOut | Assumed, name: string): void {
    const found = this.#found.get(reason);
    if (found) found.count++;
    else this.#found.set(reason, { count: 1, first: name });
  }

  warnings(): CameraWarning[] {
    return [...this.#found].map(([reason, { count, first }]) => ({
      code: `camera-file.${reason}`,
      place: first,
      params: { count, first },
    }));
  }
}
