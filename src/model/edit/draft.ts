import { assert, AssertionError } from '../../base/assert';
import { ENTITY_KINDS, tableOf, type CampusDocument } from '../schema/document';
import { lookUp, sizeOf } from '../schema/dictionary';
import type { Entity, EntityTypes } from '../schema/entity-schemas';
import type { EntityKind } from '../schema/ids';
import { eachReference } from '../schema/missing-reference';
import { MAX_ENTITIES } from '../schema/parse-document';
import { parseEntity } from '../schema/parse-entity';
import type { Change, EditLabel, EntityChange, Patch } from './patch';

/**
 * A patch in the making, over a document that stays as it is. What is put into it is checked like a file from
 * outside; a value that isn't legal is our bug here (a form asks `checkEntity` first), so it throws.
 */
export class Draft {
  readonly #document: CampusDocument;
  readonly #changed = new Map<string, { readonly kind: EntityKind; readonly after: Entity | null }>();

  constructor(document: CampusDocument) {
    this.#document = document;
  }

  /** The entity as the draft has it, or null. O(1). */
  find<K extends EntityKind>(kind: K, id: string): EntityTypes[K] | null {
    const changed = this.#changed.get(id);
    // Ids carry their kind's prefix, so what is filed under one is of that kind.
    if (changed !== undefined) return changed.after as EntityTypes[K] | null;
    return lookUp(tableOf(this.#document, kind), id);
  }

  /** The entity as the draft has it; asserted to be there. */
  get<K extends EntityKind>(kind: K, id: string): EntityTypes[K] {
    const entity = this.find(kind, id);
    assert(entity !== null, `no such entity in ${kind}`, id);
    return entity;
  }

  /** Adds or replaces an entity; defaults are filled in. */
  put<K extends EntityKind>(kind: K, value: unknown): EntityTypes[K] {
    const parsed = parseEntity(kind, value);
    if (!parsed.ok) throw new AssertionError(`illegal entity of ${kind}: ${JSON.stringify(parsed.error)}`);
    this.#changed.set(parsed.value.id, { kind, after: parsed.value });
    return parsed.value;
  }

  /** Takes an entity out. The caller sees to what names it (`removeEntities` does). */
  remove(kind: EntityKind, id: string): void {
    this.get(kind, id);
    this.#changed.set(id, { kind, after: null });
  }

  /** The patch; entities that came out as they were are left away. Asserts that every reference leads somewhere. */
  build(label: EditLabel): Patch {
    const changes: Change[] = [];
    let growth = 0;
    for (const [id, { kind, after }] of this.#changed) {
      const before = lookUp<Entity>(tableOf(this.#document, kind), id);
      if (after !== null) this.#checkReferences(kind, after);
      if (before === after || (before !== null && JSON.stringify(before) === JSON.stringify(after))) continue;
      growth += (after === null ? 0 : 1) - (before === null ? 0 : 1);
      // `before` and `after` are both of `kind`, see `find`.
      changes.push({ kind, id, before, after } as EntityChange);
    }
    if (growth > 0) assert(this.#count() + growth <= MAX_ENTITIES, 'too many entities', MAX_ENTITIES);
    return { label, changes };
  }

  #checkReferences(kind: EntityKind, entity: Entity): void {
    eachReference(kind, entity, ({ field, target }, id) => {
      assert(this.find(target, id) !== null, `${entity.id}.${field} leads nowhere`, id);
    });
  }

  #count(): number {
    return ENTITY_KINDS.reduce((sum, kind) => sum + sizeOf(this.#document[kind]), 0);
  }
}
