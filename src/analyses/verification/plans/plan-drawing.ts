import { addEntities } from '../../../model/edit/add-entities';
import { applyPatch } from '../../../model/edit/apply-patch';
import { emptyDocument, type CampusDocument } from '../../../model/schema/document';
import type { EntityInput } from '../../../model/schema/entity-schemas';
import { makeId, type EntityKind, type StoreyId } from '../../../model/schema/ids';
import type { Point } from '../../../model/schema/polygon';

export type Box = readonly [x0: number, y0: number, x1: number, y1: number];
export type Line = readonly [Point, Point];

const boxRing = ([x0, y0, x1, y1]: Box): readonly Point[] => [
  [x0, y0],
  [x1, y0],
  [x1, y1],
  [x0, y1],
];

const polygonOf = (shape: Box | readonly Point[]) => ({
  outer: typeof shape[0] === 'number' ? boxRing(shape as Box) : (shape as readonly Point[]),
  holes: [],
});

const nameOf = (text: string) => ({ zh: text, en: text });

/** The storey that things are drawn on where none is named. */
export const GROUND = 'G';

/** Draws the plan of a test in a few lines, by the model's own edits. Metres; codes are the ids without their prefix. */
export class PlanDrawing {
  #document: CampusDocument = emptyDocument();

  constructor() {
    this.storey(GROUND, 0);
  }

  /** Another storey with its floor at a height. */
  storey(code: string, elevation: number): this {
    return this.#add('storeys', { id: makeId('storey', code), name: nameOf(code), elevation });
  }

  /** Floor within walls: a room or a corridor, of any shape. What touches without a wall between is parted all the same. */
  room(code: string, shape: Box | readonly Point[], storey = GROUND): this {
    return this.#add('spaces', {
      id: makeId('space', code),
      storey: makeId('storey', storey),
      outline: polygonOf(shape),
      name: nameOf(code),
    });
  }

  /** A wall that stands in a room. */
  wall(code: string, shape: Box | readonly Point[], storey = GROUND): this {
    return this.#add('walls', {
      id: makeId('wall', code),
      storey: makeId('storey', storey),
      body: { form: 'polygon', outline: polygonOf(shape) },
    });
  }

  /** A hole of the line's width between two rooms, through all of the wall between them. */
  door(code: string, line: Line, rooms: readonly [string, string], storey = GROUND): this {
    return this.#opening(code, line, [makeId('space', rooms[0]), makeId('space', rooms[1])], storey, false);
  }

  /** A door out of a room into the open: who passes its line has left. */
  exitDoor(code: string, line: Line, room: string, storey = GROUND): this {
    return this.#opening(code, line, [makeId('space', room), null], storey, true);
  }

  /** Who is within has left. */
  exitArea(code: string, shape: Box | readonly Point[], storey = GROUND): this {
    return this.#add('exits', {
      id: makeId('exit', code),
      storey: makeId('storey', storey),
      outline: polygonOf(shape),
      name: nameOf(code),
    });
  }

  /** A straight flight from one height over its storey to another, up along `climbs`. */
  flight(
    code: string,
    box: Box,
    z: readonly [low: number, high: number],
    climbs: Point,
    storey = GROUND,
  ): this {
    return this.#add('flights', {
      id: makeId('flight', code),
      storey: makeId('storey', storey),
      outline: polygonOf(box),
      z: [z[0], z[1]],
      axis: climbs,
      climbs: 'along-axis',
    });
  }

  document(): CampusDocument {
    return this.#document;
  }

  #opening(
    code: string,
    line: Line,
    spaces: EntityInput<'openings'>['spaces'],
    storey: string,
    finalExit: boolean,
  ): this {
    const on: StoreyId = makeId('storey', storey);
    const [a, b] = line;
    return this.#add('openings', {
      id: makeId('opening', code),
      storey: on,
      kind: 'door',
      line: [a, b],
      spaces,
      finalExit,
      name: nameOf(code),
    });
  }

  #add<K extends EntityKind>(kind: K, input: EntityInput<K>): this {
    this.#document = applyPatch(this.#document, addEntities(this.#document, kind, [input]));
    return this;
  }
}
