import type { CameraModel } from '../../model/query/camera-model';
import { MOST_MODELS } from '../../model/schema/camera-design';
import { cameraModelSchema } from '../../model/schema/camera-model';

export interface ModelsAdded {
  /** All that there are then, those from before first. */
  readonly models: readonly CameraModel[];
  readonly added: number;
  /** Were there already, just so. */
  readonly known: number;
  /** No room, or out of a plan's range. */
  readonly left: number;
}

/** Models with others beside them: an id that means another camera becomes a new one. O(models). */
export function addModels(own: readonly CameraModel[], more: readonly CameraModel[]): ModelsAdded {
  const models = [...own];
  const ids = new Set(own.map(({ id }) => id));
  const there = new Set(own.map(sameness));
  let [added, known, left] = [0, 0, 0];
  for (const { id, ...rest } of more) {
    const parsed = cameraModelSchema.safeParse({ id, ...fieldsOf(rest) });
    if (!parsed.success) left++;
    else if (there.has(sameness(parsed.data))) known++;
    else if (models.length >= MOST_MODELS) left++;
    else {
      const model = { ...parsed.data, id: freeId(id, ids) };
      models.push(model);
      ids.add(model.id);
      there.add(sameness(model));
      added++;
    }
  }
  return { models, added, known, left };
}

/** What a plan keeps of a model, in one order; a built-in one says besides where it is from. */
const { id: _, ...KEPT } = cameraModelSchema.shape;
// Keys of a constant: exactly its keys.
const FIELDS = Object.keys(KEPT) as (keyof typeof KEPT)[];

const fieldsOf = (model: Omit<CameraModel, 'id'>): Record<string, unknown> =>
  Object.fromEntries(FIELDS.map((field) => [field, model[field]]));

/** All but the id, in one order. */
const sameness = (model: Omit<CameraModel, 'id'>): string => JSON.stringify(fieldsOf(model));

function freeId(id: string, taken: ReadonlySet<string>): string {
  if (!taken.has(id)) return id;
  for (let n = 2; ; n++) {
    const next = `${id.slice(0, 180)}-${n}`;
    if (!taken.has(next)) return next;
  }
}
