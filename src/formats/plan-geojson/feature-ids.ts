import { ID_PREFIX, localId, tryId, type EntityKind } from '../../model/schema/ids';
import type { Warnings } from './warnings';

/** Sets the second, third … entity of one file id apart: `X`, `X~2`, `X~3`. */
const NUMBERED = /^(.+)~([2-9]|[1-9]\d+)$/su;

/** Kinds of which a file may well give several parts under one id (a wall is one ring between two doors). */
const IN_PARTS: ReadonlySet<EntityKind> = new Set(['walls']);

/** Gives each feature its id in the document. */
export class FeatureIds {
  readonly #counts = new Map<string, number>();

  constructor(private readonly warnings: Warnings) {}

  /**
   * Id for a feature that the file calls `local`. The first keeps it; those after it get a number, which the
   * writer takes off again, and a warning unless it is a wall. An unusable one is replaced, with a warning.
   */
  next(into: EntityKind, local: string, place: string): string {
    const usable = tryId(ID_PREFIX[into], `${local}~999999`) === null ? 'unusable' : local;
    if (usable !== local) this.warnings.add('plan.feature-unusable-id', place, { length: local.length });
    const key = `${into} ${usable}`;
    const count = (this.#counts.get(key) ?? 0) + 1;
    this.#counts.set(key, count);
    if (count === 1) return usable;
    const numbered = `${usable}~${count}`;
    if (usable === local && !IN_PARTS.has(into))
      this.warnings.add('plan.duplicate-id', place, { takenAs: numbered });
    return numbered;
  }
}

/** The file's id of an entity, and its number among those that share it (1 = the first). */
export function fileIdOf(
  entity: { readonly id: string },
  dictionary: Readonly<Record<string, unknown>>,
): readonly [id: string, part: number] {
  const local = localId(entity.id);
  const match = NUMBERED.exec(local);
  const base = match?.[1];
  if (base === undefined) return [local, 1];
  const prefix = entity.id.slice(0, entity.id.indexOf('_') + 1);
  const first = tryId('wall', base)?.slice('wall_'.length);
  return first !== undefined && Object.hasOwn(dictionary, prefix + first)
    ? [base, Number(match?.[2])]
    : [local, 1];
}
