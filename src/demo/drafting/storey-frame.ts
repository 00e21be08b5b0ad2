import { assert } from '../../base/assert';
import { makeId, type SpaceId, type StoreyId } from '../../model/schema/ids';
import type { Point } from '../../model/schema/polygon';
import { mm } from './boxes';
import { partitionsOf, type Partitions } from './partitions';
import { spaceId } from './plan-ids';
import type { Room, StoreyPlan } from './storey-plan';

/** Who heads a department, by their codes: the answer to whose a room is, where its plan says no other person. */
export type Heads = ReadonlyMap<string, string>;

/** A storey's plan with what each of its parts is placed, named and owned by. */
export class StoreyFrame {
  readonly plan: StoreyPlan;
  readonly storey: StoreyId;
  readonly partitions: Partitions;
  readonly #heads: Heads;

  constructor(plan: StoreyPlan, heads: Heads) {
    this.plan = plan;
    this.storey = makeId('storey', plan.code);
    this.partitions = partitionsOf(plan);
    this.#heads = heads;
  }

  /** Whose a room is, and what stands in it. */
  belonging(room: Room | null) {
    if (room?.unassigned) return { department: null, responsible: null };
    const department = room?.department ?? this.plan.department;
    const responsible = room?.responsible ?? this.#heads.get(department ?? '') ?? null;
    return {
      department: department === null ? null : makeId('department', department),
      responsible: responsible === null ? null : makeId('person', responsible),
    };
  }

  room(code: string): Room {
    const found = this.plan.rooms.find((room) => room.code === code);
    assert(found !== undefined, `${this.plan.code}: no such room`, code);
    return found;
  }

  code(local: string): string {
    return `${this.plan.code}.${local}`;
  }

  space(code: string): SpaceId {
    return spaceId(this.plan.code, code);
  }

  /** From the plan to the campus. */
  readonly place = ([x, y]: Point): Point => [mm(x + this.plan.origin[0]), mm(y + this.plan.origin[1])];
}
