import { present } from '../base/assert';
import { finished, type Steps } from '../base/steps';
import { newWaypoint, type RouteField } from '../geometry/nav/routing/route-field';
import { withDoors } from '../geometry/nav/shut-doors';
import type { Walk } from '../geometry/nav/walk';
import type { ExitChoice } from './choice/exit-choice';
import { ExitChooser } from './choice/exit-chooser';
import { advance } from './crowd/advance';
import type { Crowd } from './crowd/crowd';
import { neighbourSteps, type Neighbours } from './crowd/neighbours';
import {
  exitReached,
  filedExitSteps,
  beyondExits,
  isNearExit,
  type Exit,
  type FiledExits,
} from './floor/exits';
import { filedWallSteps, wallEndSteps, type Walls } from './floor/walls';
import { Companions } from './ground/companions';
import { doorwaySteps } from './ground/doorways';
import { Footing } from './ground/footing';
import type { Ground } from './ground/ground';
import { gaitOf, type Gait, type WalkingModel } from './models/walking-model';
import type { Guide } from './routing/guide';
import type { GuidedFloor } from './routing/guided-floor';

export interface CrowdRun {
  readonly floor: GuidedFloor;
  readonly crowd: Crowd;
  /** What `crowd.guide` tells, where there is no choice of exits; with one, that is the chooser's. */
  readonly guides: readonly Guide[];
  readonly choice?: ExitChoice;
  readonly exits: readonly Exit[];
  readonly model: WalkingModel;
  /** Stairs and smoke; left out = all is walked as level floor in clear air. */
  readonly ground?: Ground;
  /** Seconds a step. */
  readonly dt: number;
}

/** Walls are filed by squares of this side, metres. */
const WALL_SQUARE = 0.5;
/** What lists of neighbours hold beyond their reach, metres. */
const SLACK = 0.4;
/** Everybody looks for the next bend of the way so often, seconds. */
const LOOK_EVERY = 0.05;
/** Nearer to the end of their way than they go in this, seconds, they look in each step. */
const AT_END = 0.1;

/** What a step goes by that takes long to make. */
interface Made {
  readonly walls: Walls;
  readonly neighbours: Neighbours;
  readonly exits: FiledExits;
}

/** A run of a crowd out of a building, step by step: all move at once, from where all stood. */
export class CrowdSteps {
  /** Steps done. */
  step = 0;
  /** Per person: the step at whose end it was out, and by which exit; −1 = is in the building. */
  readonly leftAt: Int32Array;
  readonly leftBy: Int32Array;
  readonly #gait: Gait;
  /** Made with the first step, walls and lists anew when doors have turned. */
  #made: Made | null = null;
  /** The floor with the doors that are open now, and the one that `#made` is of. */
  #walk: Walk;
  #madeOf: Walk | null = null;
  /** The step that exits have turned for, and people chosen. */
  #chosenFor = -1;
  readonly #chooser: ExitChooser | null;
  readonly #guides: readonly Guide[];
  /** Per guide: 1 = ends there, by exit. */
  readonly #allowed: readonly Uint8Array[];
  readonly #lookEvery: number;
  readonly #waypoint = newWaypoint();
  readonly #footing: Footing;
  readonly #companions: Companions;
  /** Metres within which walls, and others, are heeded. */
  readonly #wallReach: number;
  readonly #heedReach: number;
  /** Per person: metres within which they heed others in this step. */
  readonly #reach: Float64Array;
  readonly #widest: number;
  /** Per person: how far they had walked, and the ways that they asked, when they looked the last time. */
  readonly #lookedAt: Float64Array;
  readonly #asked: (RouteField | null)[];
  /** Metres that who has left walks on before those behind. */
  readonly #passes: number;

  constructor(readonly run: CrowdRun) {
    const { floor, crowd, model, ground, dt, exits, guides, choice } = run;
    const { nav } = floor;
    this.leftAt = new Int32Array(crowd.count).fill(-1);
    this.leftBy = new Int32Array(crowd.count).fill(-1);
    this.#gait = gaitOf(model);
    this.#footing = new Footing(nav, ground, this.#gait.spacing, crowd);
    this.#companions = new Companions(crowd);
    const widest = crowd.radius.reduce((most, radius) => Math.max(most, radius), 0);
    this.#widest = widest;
    this.#reach = new Float64Array(crowd.count);
    this.#lookedAt = new Float64Array(crowd.count);
    this.#asked = Array.from({ length: crowd.count }, () => null);
    this.#wallReach = this.#gait.wallReach(widest);
    this.#heedReach = Math.max(
      this.#gait.heedReach(widest, this.#footing.farthest),
      2 * widest + this.#companions.reach,
    );
    this.#passes = this.#gait.gain > 0 ? this.#heedReach : 0;
    this.#chooser = choice === undefined ? null : this.#chooserOf(choice);
    this.#walk = this.#chooser === null ? floor.walk : withDoors(floor.walk, this.#chooser.shutDoors(), []);
    this.#guides = this.#chooser?.guides ?? guides;
    this.#allowed =
      this.#chooser?.allowed ??
      guides.map((guide) => Uint8Array.from(exits, (_, e) => (guide.exits.includes(e) ? 1 : 0)));
    this.#lookEvery = Math.max(1, Math.round(LOOK_EVERY / dt));
  }

  #chooserOf(choice: ExitChoice): ExitChooser {
    const { crowd, floor, dt } = this.run;
    return new ExitChooser(choice, crowd, floor.nav, dt, this.leftBy, {
      turned: (person) => this.#lookOf(person),
      doorsTurned: (doors, open) => {
        this.#walk = withDoors(this.#walk, open ? [] : doors, open ? doors : []);
      },
    });
  }

  /**
   * Does what comes before a step, in parts: before the first one, and where doors turn, that takes far longer than a step; else nothing but
   * what exits and who chooses one do. `next` does it all at once where nobody has. O(half-edges + squares of the floor) then.
   */
  *readySteps(): Steps<void> {
    if (this.#chosenFor !== this.step) {
      this.#chosenFor = this.step;
      this.#chooser?.next(this.step);
    }
    if (this.#madeOf === this.#walk) return;
    const walk = this.#walk;
    const before = this.#made;
    const { floor, exits, dt } = this.run;
    const { nav } = floor;
    yield;
    if (before === null) {
      const { doors } = this.#gait.spacing;
      const areAlike = doors.openings === 1 && doors.exits === 1;
      if (!areAlike) this.#footing.doorways = yield* doorwaySteps(floor.walk, exits, doors);
    }
    const open = exits.filter((_, exit) => this.#chooser?.isOpen(exit) ?? true);
    const ends = yield* wallEndSteps(nav, walk.twin, beyondExits(nav, open));
    const walls = yield* filedWallSteps(nav, ends, WALL_SQUARE, this.#wallReach);
    const neighbours = yield* neighbourSteps(nav, walk.twin, ends, this.#heedReach, SLACK);
    yield;
    const filed = before?.exits ?? (yield* filedExitSteps(nav, exits, this.#footing.fastest * dt));
    this.#made = { walls, neighbours, exits: filed };
    this.#madeOf = walk;
  }

  /** Does one step. O(people · neighbours). */
  next(): void {
    if (this.#chosenFor !== this.step || this.#madeOf !== this.#walk) finished(this.readySteps());
    const { walls, neighbours } = this.#ready;
    this.#begin();
    this.#look();
    this.#footing.set(this.run.crowd);
    this.#setReach();
    neighbours.refresh(this.run.crowd, this.#reach);
    this.#companions.set(this.run.crowd, neighbours, this.#footing.speed);
    this.#gait.steer(this.run.crowd, neighbours, walls, { number: this.step, dt: this.run.dt });
    this.#move();
    this.step++;
    this.#leave();
  }

  get #ready(): Made {
    return present(this.#made, 'what comes before a step');
  }

  #begin(): void {
    const { crowd } = this.run;
    for (let a = 0; a < crowd.aliveCount; a++) {
      const i = crowd.alive[a]!;
      if (crowd.walking[i] === 1 || crowd.startsAt[i]! > this.step) continue;
      crowd.walking[i] = 1;
      this.#lookOf(i);
    }
  }

  /** Turns about by lots, so that each step looks for about as many; who is at the end of their way looks in each. */
  #look(): void {
    const { crowd } = this.run;
    const turn = this.step % this.#lookEvery;
    for (let a = 0; a < crowd.aliveCount; a++) {
      const i = crowd.alive[a]!;
      if (crowd.walking[i] === 0) continue;
      if (crowd.lot[i]! % this.#lookEvery !== turn && !this.#isAtEnd(i)) continue;
      // Who stands sees what they saw; doors that turn make all look.
      const isSame = this.#asked[i] === this.#guides[crowd.guide[i]!]!.field;
      if (!isSame || this.#lookedAt[i] !== crowd.walked[i]) this.#lookOf(i);
    }
  }

  /**
   * May somebody be at an exit's line before they look again? Its nearest point goes along with them: who is pressed aside right before
   * it would head back for where it was, and against those behind.
   */
  #isAtEnd(i: number): boolean {
    const { x, y, toX, toY, onward, free } = this.run.crowd;
    if (onward[i]! > 0) return false;
    const dx = toX[i]! - x[i]!;
    const dy = toY[i]! - y[i]!;
    const near = AT_END * free[i]!;
    return dx * dx + dy * dy < near * near;
  }

  #lookOf(i: number): void {
    const { crowd } = this.run;
    const { field } = this.#guides[crowd.guide[i]!]!;
    this.#asked[i] = field;
    this.#lookedAt[i] = crowd.walked[i]!;
    field.ask(crowd.triangle[i]!, crowd.x[i]!, crowd.y[i]!, this.#waypoint);
    crowd.toX[i] = this.#waypoint.x;
    crowd.toY[i] = this.#waypoint.y;
    const { distance, x, y } = this.#waypoint;
    crowd.onward[i] = distance - Math.hypot(x - crowd.x[i]!, y - crowd.y[i]!);
  }

  /** How far everybody who walks heeds others: their own speed and gap tell, not the highest of all. O(people). */
  #setReach(): void {
    const { walking, alive, aliveCount, radius, spacing } = this.run.crowd;
    const { speed } = this.#footing;
    const widest = this.#widest;
    const { reach } = this.#companions;
    for (let a = 0; a < aliveCount; a++) {
      const i = alive[a]!;
      if (walking[i] === 0) continue;
      const heeded = this.#gait.heedReach((radius[i]! + widest) / 2, speed[i]! * spacing[i]!);
      this.#reach[i] = Math.max(heeded, radius[i]! + widest + reach);
    }
  }

  #move(): void {
    const { neighbours, exits } = this.#ready;
    const { crowd, dt, floor } = this.run;
    const { nav } = floor;
    const { walking, alive, pace, x, y, triangle, guide, walked } = crowd;
    const { sheetOf } = nav;
    let most = 0;
    for (let a = 0; a < crowd.aliveCount; a++) {
      const i = alive[a]!;
      const fromX = x[i]!;
      const fromY = y[i]!;
      const from = triangle[i]!;
      const by = walking[i] === 0 ? 0 : pace[i]! * dt;
      if (by > 0) {
        this.#moveOn(i, by);
        walked[i] = walked[i]! + by;
        if (by > most) most = by;
        if (triangle[i] !== from && sheetOf[triangle[i]!] !== sheetOf[from]) neighbours.turned(i);
      }
      if (!isNearExit(exits, triangle[i]!)) continue;
      this.leftBy[i] = exitReached(exits, nav, crowd, i, from, fromX, fromY, this.#allowed[guide[i]!]!);
    }
    this.#pass(most);
  }

  /**
   * Moves somebody on. A step that leads past a bend less than half a right angle beside it ends in it: there the next one is told,
   * and whoever stepped over it from side to side would stay at it for ever.
   */
  #moveOn(i: number, by: number): void {
    const { crowd, floor } = this.run;
    const { x, y, toX, toY, onward, headingX, headingY } = crowd;
    let dx = toX[i]! - x[i]!;
    let dy = toY[i]! - y[i]!;
    const square = dx * dx + dy * dy;
    const along = dx * headingX[i]! + dy * headingY[i]!;
    const endsInBend = onward[i]! > 0 && square < by * by && along > 0 && 2 * along * along > square;
    if (!endsInBend) {
      dx = by * headingX[i]!;
      dy = by * headingY[i]!;
    }
    advance(floor.nav, this.#walk.twin, crowd, i, dx, dy);
  }

  /** Who has left walks straight on, until nobody behind heeds them. `most`: the longest way that anybody else went. */
  #pass(most: number): void {
    const { neighbours } = this.#ready;
    const { crowd, dt } = this.run;
    const { passing, passingCount, x, y, headingX, headingY, speed, pace } = crowd;
    let farthest = most;
    let kept = 0;
    for (let p = 0; p < passingCount; p++) {
      const i = passing[p]!;
      if ((this.step - this.leftAt[i]!) * dt * speed[i]! > this.#passes) {
        neighbours.left(i);
        continue;
      }
      pace[i] = Math.min(speed[i]!, pace[i]! + this.#gait.gain * dt);
      const by = pace[i]! * dt;
      if (by > farthest) farthest = by;
      x[i] = x[i]! + by * headingX[i]!;
      y[i] = y[i]! + by * headingY[i]!;
      passing[kept++] = i;
    }
    crowd.passingCount = kept;
    neighbours.moved(farthest);
  }

  #leave(): void {
    const { crowd } = this.run;
    const { alive } = crowd;
    const { neighbours } = this.#ready;
    let kept = 0;
    for (let a = 0; a < crowd.aliveCount; a++) {
      const i = alive[a]!;
      if (this.leftBy[i]! < 0) {
        alive[kept++] = i;
        continue;
      }
      this.leftAt[i] = this.step;
      crowd.walking[i] = 0;
      crowd.way[i] = -1;
      if (this.#passes > 0) crowd.passing[crowd.passingCount++] = i;
      else neighbours.left(i);
    }
    crowd.aliveCount = kept;
  }
}
