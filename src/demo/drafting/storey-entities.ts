import { assert } from '../../base/assert';
import type { EntityInput } from '../../model/schema/entity-schemas';
import { makeId, type SpaceId, type StoreyId } from '../../model/schema/ids';
import { polygonOf, type Point } from '../../model/schema/polygon';
import { boxAround, mm } from './boxes';
import { doorFields, FIRE_GRADE, SHUTTER_MINUTES } from './door-forms';
import type { EntityLists } from './entity-lists';
import { isElsewhere, openingCode, sideId, spaceId } from './plan-ids';
import { partitionsOf, wallLine, type Partitions } from './partitions';
import { stairCore } from './stair-core';
import type { Door, PlannedAsset, Room, StoreyPlan } from './storey-plan';
import { roomAt } from './room-at';

/** Who heads a department, by their codes: the answer to whose a room is, where its plan says no other person. */
export type Heads = ReadonlyMap<string, string>;

/** Everything that one storey's plan draws, in the frame of the campus. */
export function storeyEntities(plan: StoreyPlan, heads: Heads): EntityLists {
  const storey = makeId('storey', plan.code);
  const drawing = new StoreyDrawing(plan, storey, partitionsOf(plan), heads);
  const { flights, landings } = drawing.stairs();
  return {
    storeys: [drawing.storeyEntity()],
    spaces: drawing.spaces(),
    outdoors: drawing.outdoors(),
    walls: drawing.walls(),
    openings: [...drawing.doors(), ...drawing.windows()],
    columns: drawing.columns(),
    obstacles: drawing.obstacles(),
    exits: drawing.exits(),
    compartments: drawing.compartments(),
    flights: [...flights, ...drawing.ramps()],
    landings,
    assets: [...drawing.fireDoors(), ...drawing.fireShutters(), ...drawing.assets()],
  };
}

/** Local plan → entities in the frame of the campus. */
class StoreyDrawing {
  readonly #plan: StoreyPlan;
  readonly #storey: StoreyId;
  readonly #partitions: Partitions;
  readonly #heads: Heads;

  constructor(plan: StoreyPlan, storey: StoreyId, partitions: Partitions, heads: Heads) {
    this.#heads = heads;
    this.#plan = plan;
    this.#storey = storey;
    this.#partitions = partitions;
  }

  storeyEntity(): EntityInput<'storeys'> {
    const { building, elevation, height, kind, atGround, zh, en } = this.#plan;
    return {
      id: this.#storey,
      building: building === null ? null : makeId('building', building),
      name: { zh, en },
      elevation,
      height,
      ...(kind === undefined ? {} : { kind }),
      ...(atGround === undefined ? {} : { atGround }),
    };
  }

  spaces(): EntityInput<'spaces'>[] {
    return this.#plan.rooms.map((room) => ({
      id: this.#space(room.code),
      storey: this.#storey,
      outline: polygonOf(this.#partitions.netRing(room).map(this.#place)),
      name: { zh: room.zh, en: room.en },
      number: room.number ?? null,
      use: room.use,
      hazard: room.hazard ?? null,
      ...this.#belonging(room),
      ceilingHeight: room.ceiling ?? null,
      occupants: room.occupants ?? null,
      beds: room.beds ?? null,
      mustBeLocked: room.mustBeLocked ?? false,
    }));
  }

  outdoors(): EntityInput<'outdoors'>[] {
    const usual = this.#plan.kind === 'roof' ? 'deck' : null;
    return (this.#plan.grounds ?? []).map(({ code, zh, en, ring, form, surface }) => ({
      id: makeId('outdoor', this.#code(code)),
      storey: this.#storey,
      outline: polygonOf(ring.map(this.#place)),
      form,
      surface: surface ?? usual,
      name: { zh, en },
    }));
  }

  walls(): EntityInput<'walls'>[] {
    const partitions = this.#partitions.walls.map((wall, index) => ({
      id: makeId('wall', this.#code(`W${index + 1}`)),
      storey: this.#storey,
      body: { form: 'line' as const, line: wallLine(wall).map(this.#place), thickness: wall.thickness },
      fireRating: wall.fireRating,
    }));
    const free = (this.#plan.freeWalls ?? []).map((wall, index) => ({
      id: makeId('wall', this.#code(`P${index + 1}`)),
      storey: this.#storey,
      body: { form: 'line' as const, line: wall.line.map(this.#place), thickness: wall.thickness },
      height: wall.height,
      transparent: wall.transparent ?? false,
      name: { zh: wall.zh ?? null, en: wall.en ?? null },
    }));
    return [...partitions, ...free];
  }

  doors(): EntityInput<'openings'>[] {
    return this.#plan.doors.map((door, index) => ({
      id: makeId('opening', openingCode(this.#plan, index)),
      storey: this.#storey,
      line: this.#doorLine(door),
      spaces: [this.#space(door.from), door.to === null ? null : sideId(this.#plan.code, door.to)] as const,
      ...doorFields(door.form, door.width),
      ...(door.to === null ? { finalExit: door.finalExit ?? true } : {}),
      ...this.#swing(door),
    }));
  }

  windows(): EntityInput<'openings'>[] {
    return this.#plan.windows.map((window, index) => {
      const { between } = window;
      const [low, high] =
        between === undefined
          ? this.#windowLine(window.at, window.width)
          : this.#partitions.openingLine(...between, window.at, window.width);
      return {
        id: makeId('opening', this.#code(`N${index + 1}`)),
        storey: this.#storey,
        kind: 'window' as const,
        line: [this.#place(low), this.#place(high)] as [Point, Point],
        ...(between === undefined
          ? {}
          : { spaces: [this.#space(between[0]), this.#space(between[1])] as const }),
        sill: window.sill,
        height: window.height ?? mm(2.4 - window.sill),
        barred: window.barred ?? false,
      };
    });
  }

  columns(): EntityInput<'columns'>[] {
    return (this.#plan.columns ?? []).map((ring, index) => ({
      id: makeId('column', this.#code(`K${index + 1}`)),
      storey: this.#storey,
      outline: polygonOf(ring.map(this.#place)),
    }));
  }

  obstacles(): EntityInput<'obstacles'>[] {
    return this.#plan.furniture.map((piece, index) => ({
      id: makeId('obstacle', this.#code(`F${index + 1}`)),
      storey: this.#storey,
      outline: polygonOf(piece.ring.map(this.#place)),
      height: piece.height,
      name: { zh: piece.zh, en: piece.en },
    }));
  }

  exits(): EntityInput<'exits'>[] {
    return (this.#plan.exits ?? []).map(({ code, zh, en, ring }) => ({
      id: makeId('exit', this.#code(code)),
      storey: this.#storey,
      outline: polygonOf(ring.map(this.#place)),
      name: { zh, en },
    }));
  }

  compartments(): EntityInput<'compartments'>[] {
    return (this.#plan.zones ?? []).map(({ code, zh, en, type, rooms }) => ({
      id: makeId('compartment', this.#code(code)),
      storey: this.#storey,
      type,
      spaces: rooms.map((room) => this.#space(room)),
      name: { zh, en },
    }));
  }

  stairs(): { flights: EntityInput<'flights'>[]; landings: EntityInput<'landings'>[] } {
    const stairs = (this.#plan.stairs ?? []).map((up) => {
      const core = stairCore(
        this.#code(up.room),
        up,
        boxAround(this.#partitions.netRing(this.#room(up.room))),
        this.#plan.height,
      );
      const flights = core.flights.map((flight, step) => ({
        id: makeId('flight', this.#code(`${up.room}.${step + 1}`)),
        storey: this.#storey,
        outline: polygonOf(flight.ring.map(this.#place)),
        z: [flight.z[0], flight.z[1]] as [number, number],
        axis: flight.axis,
        climbs: flight.climbs,
        width: flight.width,
      }));
      const landings = core.landings.map((landing, step) => ({
        id: makeId('landing', this.#code(`${up.room}.${step + 1}`)),
        storey: this.#storey,
        outline: polygonOf(landing.ring.map(this.#place)),
        z: landing.z,
      }));
      return { flights, landings };
    });
    return {
      flights: stairs.flatMap(({ flights }) => flights),
      landings: stairs.flatMap(({ landings }) => landings),
    };
  }

  ramps(): EntityInput<'flights'>[] {
    return (this.#plan.ramps ?? []).map(({ room, ring, z, axis }) => ({
      id: makeId('flight', this.#code(room)),
      storey: this.#storey,
      form: 'ramp' as const,
      outline: polygonOf(ring.map(this.#place)),
      z: [z[0], z[1]] as [number, number],
      axis,
      climbs: 'along-axis' as const,
    }));
  }

  /** Fire doors are inspected things, besides being openings. */
  fireDoors(): EntityInput<'assets'>[] {
    return this.#plan.doors.flatMap((door, index) => {
      const grade = FIRE_GRADE[door.form];
      if (grade === undefined) return [];
      return {
        kind: 'fire-door' as const,
        ...this.#doorSet('FD', door, index),
        grade,
        heldOpen: door.held ?? false,
      };
    });
  }

  /** So are shutters. */
  fireShutters(): EntityInput<'assets'>[] {
    return this.#plan.doors.flatMap((door, index) => {
      const fireRating = SHUTTER_MINUTES[door.form];
      if (fireRating === undefined) return [];
      return { kind: 'fire-shutter' as const, ...this.#doorSet('FS', door, index), fireRating };
    });
  }

  /** What is inspected of an opening, in its middle; `letters` begin its label. */
  #doorSet(letters: string, door: Door, index: number) {
    const code = openingCode(this.#plan, index);
    const [[ax, ay], [bx, by]] = this.#doorLine(door);
    return {
      id: makeId('asset', `${letters}-${code}`),
      storey: this.#storey,
      x: mm((ax + bx) / 2),
      y: mm((ay + by) / 2),
      number: `${letters}-${code}`,
      opening: makeId('opening', code),
      ...this.#belonging(this.#room(door.from)),
    };
  }

  assets(): EntityInput<'assets'>[] {
    return this.#plan.assets.map((asset) => this.#asset(asset));
  }

  #asset({ code, zh, en, department, ...fields }: PlannedAsset): EntityInput<'assets'> {
    const home = this.#belonging(roomAt(this.#plan, [fields.x, fields.y]));
    const [x, y] = this.#place([fields.x, fields.y]);
    return {
      ...fields,
      id: makeId('asset', code),
      storey: this.#storey,
      x,
      y,
      number: code,
      name: { zh: zh ?? null, en: en ?? null },
      ...home,
      ...(department === undefined ? {} : { department: makeId('department', department) }),
    };
  }

  #belonging(room: Room | null) {
    if (room?.unassigned) return { department: null, responsible: null };
    const department = room?.department ?? this.#plan.department;
    const responsible = room?.responsible ?? this.#heads.get(department ?? '') ?? null;
    return {
      department: department === null ? null : makeId('department', department),
      responsible: responsible === null ? null : makeId('person', responsible),
    };
  }

  /** Doors open into the room whose row names them; those of stairs and of the open air in the direction of escape. */
  #swing(door: Door): Pick<EntityInput<'openings'>, 'opensInto'> {
    const fields = doorFields(door.form, door.width);
    if (fields.kind === 'passage' || fields.leaf === 'sliding' || fields.leaf === 'shutter') return {};
    if (door.to === null) return {};
    const into = !isElsewhere(door.to) && this.#room(door.to).use === 'stair' ? door.to : door.from;
    return { opensInto: this.#space(into) };
  }

  #doorLine({ from, to, at, width }: Door): [Point, Point] {
    const [a, b] = this.#partitions.openingLine(from, to, at, width);
    return [this.#place(a), this.#place(b)];
  }

  #windowLine(at: Point, width: number): [Point, Point] {
    const piece = this.#partitions.pieces.find(
      (p) =>
        (p.low === null) !== (p.high === null) &&
        (p.axis === 'x'
          ? p.at === at[1] && p.from <= at[0] && at[0] <= p.to
          : p.at === at[0] && p.from <= at[1] && at[1] <= p.to),
    );
    assert(piece !== undefined, `${this.#plan.code}: window in no outer wall`, at);
    const code = (piece.low ?? piece.high)!.code;
    return this.#partitions.openingLine(code, null, at, width);
  }

  #room(code: string): Room {
    const found = this.#plan.rooms.find((room) => room.code === code);
    assert(found !== undefined, `${this.#plan.code}: no such room`, code);
    return found;
  }

  #code(local: string): string {
    return `${this.#plan.code}.${local}`;
  }

  #space(code: string): SpaceId {
    return spaceId(this.#plan.code, code);
  }

  readonly #place = ([x, y]: Point): Point => [mm(x + this.#plan.origin[0]), mm(y + this.#plan.origin[1])];
}
