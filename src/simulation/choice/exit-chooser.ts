import { planOf } from '../../geometry/nav/locate';
import type { Nav } from '../../geometry/nav/nav';
import type { Crowd } from '../crowd/crowd';
import type { Guide } from '../routing/guide';
import type { ExitChoice } from './exit-choice';
import { crowFlies, exitPlaces, type ExitPlaces } from './exit-places';
import { ExitQueues } from './exit-queues';
import { partiesOf, type Parties } from './parties-of';

/** Queues are counted so often, seconds: within a round all see the same. */
const ROUND = 0.25;
/** Everybody looks for a better exit so often, seconds; each step looks for as many. */
const LOOK_EVERY = 5;
/** Share of the time left that another exit must save besides somebody's patience: what is far off is not known so well. */
const WORTH = 0.1;
/** Exits that are compared: the nearest by walking, and those nearest to that one. */
const COMPARED = 6;
/** Those who begin with the same step choose in so many turns. */
const TURNS = 20;

/** The step at which those begin who wait for an exit to open. */
export const NEVER = 0x7fffffff;
/** What somebody heads for who goes to whichever exit is the nearest, and who has none to go to. */
const NEAREST = -1;
const NONE = -2;

/** What a chooser tells the run. */
export interface ChoiceListener {
  /** Somebody who walks follows another guide. */
  readonly turned: (person: number) => void;
  /** Doors, by their index, were shut or opened. */
  readonly doorsTurned: (doors: readonly number[], open: boolean) => void;
}

/**
 * Who goes to which exit, where that isn't the nearest for everybody from the first step to the last: by the time that each takes, in parties,
 * by exits that shut and open.
 *
 * By time everybody takes the exit that takes least (`ExitQueues`) with their first step, and looks again every few seconds; they change only
 * for what saves more than their patience and a tenth of the time left, for twice that the second time, and so on. As queues are those of
 * a round's begin, it doesn't matter who looks first; as a twentieth of all looks in a round, nobody runs after all others. Of many
 * exits the six nearest are compared.
 *
 * When an exit shuts, whoever heads for it chooses again at once, those too who were told to go there; who stands in it gets out, and its
 * door shuts behind them. Who has no way to any open exit waits where they are until one opens. Parties go by their first member inside.
 */
export class ExitChooser {
  /** What people follow: `crowd.guide` is an index into it. */
  readonly guides: Guide[] = [];
  /** Per guide: 1 = ends there, by exit. */
  readonly allowed: Uint8Array[] = [];
  readonly #open: Uint8Array;
  readonly #own: Int32Array;
  /** Per person: the exit that they head for, NEAREST or NONE. */
  readonly #heading: Int32Array;
  /** Per person: how often they, for their party, changed for a better one. */
  readonly #changes: Uint16Array;
  /** Per person: 1 = stands in an exit that has shut, and goes on. */
  readonly #lets: Uint8Array;
  readonly #numbers = new Map<string, number>();
  readonly #places: ExitPlaces;
  readonly #parties: Parties;
  readonly #queues: ExitQueues;
  readonly #roundSteps: number;
  readonly #lookSteps: number;
  /** The exits that the nearest is taken of, and per target of its ways the exit. */
  #targets: readonly number[] = [];
  #changed = 0;
  /** Exits whose door shuts once these people are out. */
  readonly #shutting = new Map<number, readonly number[]>();
  readonly #plan: [number, number] = [0, 0];

  /** `leftBy`: per person the exit that they left by, −1 = inside. O(people + exits²). */
  constructor(
    readonly choice: ExitChoice,
    readonly crowd: Crowd,
    readonly nav: Nav,
    dt: number,
    readonly leftBy: Int32Array,
    readonly listener: ChoiceListener,
  ) {
    const { own, flow, goals, open } = choice;
    this.#open = open.slice();
    this.#own = new Int32Array(crowd.count);
    this.#heading = new Int32Array(crowd.count).fill(NONE);
    this.#changes = new Uint16Array(crowd.count);
    this.#lets = new Uint8Array(crowd.count);
    this.#places = exitPlaces(goals);
    this.#parties = partiesOf(crowd);
    this.#roundSteps = Math.max(1, Math.round(ROUND / dt));
    this.#lookSteps = Math.max(1, Math.round(LOOK_EVERY / dt));
    this.#queues = new ExitQueues(flow, this.#roundSteps * dt);
    choice.ways.turn(this.shutDoors(), false);
    this.guides.push(this.#nearestGuide());
    this.allowed.push(this.#open);
    for (let i = 0; i < crowd.count; i++) {
      const exit = open[own[i]!] === 1 ? own[i]! : -1;
      this.#own[i] = exit;
      crowd.guide[i] = exit < 0 ? 0 : this.#guideTo('own', exit);
      if (exit >= 0) this.#heading[i] = exit;
    }
  }

  isOpen(exit: number): boolean {
    return this.#open[exit] === 1;
  }

  /** Doors of the exits that are shut. O(exits). */
  shutDoors(): number[] {
    return [...this.choice.doors].filter((door, exit) => door >= 0 && this.#open[exit] === 0);
  }

  /** Before a step: exits shut and open, and whose turn it is chooses. O(people), and what it costs to ask ways of those who choose. */
  next(step: number): void {
    this.#turnExits(step);
    this.#shutBehind();
    const byTime = this.choice.by === 'shortest-time';
    if (byTime && step % this.#roundSteps === 0) this.#queues.count(this.crowd, this.#heading, this.leftBy);
    this.#begin(step);
    if (byTime) this.#lookAgain(step);
  }

  #begin(step: number): void {
    const { crowd } = this;
    const choosing: number[] = [];
    let people = 0;
    for (let a = 0; a < crowd.aliveCount; a++) {
      const i = crowd.alive[a]!;
      if (crowd.walking[i] === 1 || crowd.startsAt[i]! > step) continue;
      if (this.#own[i]! >= 0 && this.#isLost(i)) this.#own[i] = -1;
      if (this.#own[i]! >= 0 || !this.#decides(i)) continue;
      choosing.push(i);
      people += this.#parties.members[i]?.length ?? 1;
    }
    const turns = choosing.length > TURNS ? TURNS : 1;
    let chosen = 0;
    for (let turn = 0; turn < turns; turn++) {
      if (turn > 0) this.#queues.reckon(people / chosen);
      for (let k = turn; k < choosing.length; k += turns) {
        const i = choosing[k]!;
        const exit = this.#choose(i);
        this.#send(i, exit);
        const size = this.#parties.members[i]?.length ?? 1;
        chosen += size;
        if (turns > 1 && exit >= 0) this.#queues.begins(exit, this.#wayTo(exit, i), size);
      }
    }
    if (turns > 1) this.#queues.begun();
  }

  #lookAgain(step: number): void {
    const { crowd } = this;
    for (let i = step % this.#lookSteps; i < crowd.count; i += this.#lookSteps) {
      const exit = this.#heading[i]!;
      if (exit < 0 || crowd.walking[i] === 0 || this.#own[i]! >= 0 || this.#lets[i] === 1) continue;
      if (!this.#decides(i)) continue;
      const now = this.#queues.seconds(exit, this.#wayTo(exit, i), this.#parties.speed[i]!);
      const worth = now - (1 + this.#changes[i]!) * (crowd.patience[i]! + WORTH * now);
      if (worth <= 0) continue;
      const other = this.#choose(i, worth);
      if (other < 0 || other === exit) continue;
      this.#changes[i]!++;
      this.#send(i, other);
    }
  }

  /** Does somebody choose for themselves, or as the first of their party who is inside? O(party). */
  #decides(i: number): boolean {
    const members = this.#parties.members[i]!;
    return members === null || members.find((member) => this.leftBy[member]! < 0) === i;
  }

  /** The exit for somebody: the one that takes the least time, below `most` seconds if there is one; NONE = there is no way. */
  #choose(i: number, most = Infinity): number {
    const { crowd, nav } = this;
    const { x, y, triangle } = crowd;
    const { field } = this.guides[0]!;
    const way = field.distanceAt(triangle[i]!, x[i]!, y[i]!);
    if (way === Infinity) return NONE;
    const byTime = this.choice.by === 'shortest-time';
    if (!byTime && this.#parties.members[i] === null) return NEAREST;
    const nearest = this.#targets[field.targetAt(triangle[i]!, x[i]!, y[i]!)]!;
    if (!byTime) return nearest;
    const speed = this.#parties.speed[i]!;
    let best = nearest;
    let least = Math.min(most, this.#queues.seconds(nearest, way, speed));
    if (least === most && most < Infinity) best = NONE;
    planOf(nav, nav.sheetOf[triangle[i]!]!, x[i]!, y[i]!, this.#plan);
    const [px, py] = [this.#plan[0] + nav.origin[0], this.#plan[1] + nav.origin[1]];
    let compared = 1;
    for (const exit of this.#places.nearest[nearest]!) {
      if (exit === nearest || this.#open[exit] === 0) continue;
      if (compared++ === COMPARED) break;
      if (crowFlies(this.#places, exit, px, py) / speed >= least) continue;
      const seconds = this.#queues.seconds(exit, this.#wayTo(exit, i), speed);
      if (seconds >= least) continue;
      least = seconds;
      best = exit;
    }
    return best;
  }

  #wayTo(exit: number, i: number): number {
    const { x, y, triangle } = this.crowd;
    return this.guides[this.#guideTo('any', exit)]!.field.distanceAt(triangle[i]!, x[i]!, y[i]!);
  }

  /** Sends somebody, and their party, to an exit. */
  #send(first: number, exit: number): void {
    const { crowd } = this;
    for (const i of this.#parties.members[first] ?? [first]) {
      if (this.leftBy[i]! >= 0 || this.#lets[i] === 1) continue;
      this.#heading[i] = exit;
      if (exit === NONE) {
        this.#wait(i);
        continue;
      }
      crowd.guide[i] = exit === NEAREST ? 0 : this.#guideTo('any', exit);
      if (crowd.walking[i] === 1) this.listener.turned(i);
    }
  }

  #wait(i: number): void {
    const { crowd } = this;
    crowd.walking[i] = 0;
    crowd.pace[i] = 0;
    crowd.aimX[i] = 0;
    crowd.aimY[i] = 0;
    crowd.startsAt[i] = NEVER;
  }

  #turnExits(step: number): void {
    const { choice, crowd } = this;
    const before = this.#open.slice();
    for (; (choice.changes[this.#changed]?.step ?? NEVER) <= step; this.#changed++) {
      const { exit, open } = choice.changes[this.#changed]!;
      this.#open[exit] = open ? 1 : 0;
    }
    const shut = [...before.keys()].filter((exit) => this.#open[exit]! < before[exit]!);
    const opened = [...before.keys()].filter((exit) => this.#open[exit]! > before[exit]!);
    if (shut.length + opened.length === 0) return;
    for (const exit of shut) this.#shutting.set(exit, this.#letOut(exit));
    // A door that hasn't shut yet needn't be opened.
    const doors = opened.filter((exit) => !this.#shutting.delete(exit)).map((exit) => choice.doors[exit]!);
    this.#turnDoors(
      doors.filter((door) => door >= 0),
      true,
    );
    this.guides[0] = this.#nearestGuide();
    for (const exit of shut) this.#mask(exit);
    for (const exit of opened) this.#mask(exit);
    for (let i = 0; i < crowd.count; i++) if (this.#open[this.#own[i]!] === 0) this.#own[i] = -1;
    if (opened.length > 0) this.#wake(step);
    this.#chooseAgain((i) => this.choice.by === 'nearest' || this.#open[this.#heading[i]!] === 0);
  }

  #wake(step: number): void {
    const { alive, aliveCount, startsAt } = this.crowd;
    for (let a = 0; a < aliveCount; a++) {
      if (startsAt[alive[a]!] === NEVER) startsAt[alive[a]!] = step;
    }
  }

  /** Those who choose, walk and must choose again do so. */
  #chooseAgain(must: (person: number) => boolean): void {
    const { crowd } = this;
    for (let a = 0; a < crowd.aliveCount; a++) {
      const i = crowd.alive[a]!;
      if (crowd.walking[i] === 0 || this.#own[i]! >= 0 || this.#lets[i] === 1) continue;
      if (this.#decides(i) && must(i)) this.#send(i, this.#choose(i));
    }
  }

  /** Who stands in an exit that shuts, with their body over its line, gets out: who these are. */
  #letOut(exit: number): number[] {
    const { crowd } = this;
    const { x, y, toX, toY, onward, radius, triangle } = crowd;
    const within: number[] = [];
    for (let a = 0; a < crowd.aliveCount; a++) {
      const i = crowd.alive[a]!;
      if (crowd.walking[i] === 0) continue;
      if (onward[i]! + Math.hypot(toX[i]! - x[i]!, toY[i]! - y[i]!) > radius[i]!) continue;
      const { field } = this.guides[0]!;
      const heading = this.#heading[i]!;
      const to = heading >= 0 ? heading : this.#targets[field.targetAt(triangle[i]!, x[i]!, y[i]!)];
      if (to !== exit) continue;
      within.push(i);
      this.#lets[i] = 1;
      crowd.guide[i] = this.#guideTo('last', exit);
    }
    return within;
  }

  /** Shuts the doors behind the last who stood in them. */
  #shutBehind(): void {
    const done = [...this.#shutting].filter(([, people]) => people.every((i) => this.leftBy[i]! >= 0));
    if (done.length === 0) return;
    for (const [exit] of done) this.#shutting.delete(exit);
    this.#turnDoors(
      done.map(([exit]) => this.choice.doors[exit]!).filter((door) => door >= 0),
      false,
    );
  }

  /** Whoever walks goes on by what ways there are then. */
  #turnDoors(doors: readonly number[], open: boolean): void {
    if (doors.length === 0) return;
    const { crowd } = this;
    this.choice.ways.turn(doors, open);
    this.listener.doorsTurned(doors, open);
    for (let a = 0; a < crowd.aliveCount; a++) {
      const i = crowd.alive[a]!;
      if (crowd.walking[i] === 0) continue;
      if (this.#own[i]! >= 0 && this.#isLost(i)) this.#own[i] = -1;
      this.listener.turned(i);
    }
    this.#chooseAgain((i) => this.#isLost(i));
  }

  /** Does no way lead on for somebody? */
  #isLost(i: number): boolean {
    const { guide, triangle, x, y } = this.crowd;
    return this.guides[guide[i]!]!.field.distanceAt(triangle[i]!, x[i]!, y[i]!) === Infinity;
  }

  #nearestGuide(): Guide {
    const { goals, ways } = this.choice;
    const before = this.guides[0];
    if (before !== undefined) ways.drop(before.field);
    const exits = [...this.#open.keys()].filter((exit) => this.#open[exit] === 1);
    this.#targets = exits.flatMap((exit) => goals[exit]!.map(() => exit));
    return { field: ways.fieldTo(exits), exits };
  }

  /**
   * Number of the guide to one exit: for who may leave by any on the way, by their own alone, or by one that has shut. O(1), and once what a
   * field costs.
   */
  #guideTo(kind: 'any' | 'own' | 'last', exit: number): number {
    const key = `${kind}/${exit}`;
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.guides.push({ field: this.choice.ways.fieldTo([exit]), exits: [exit] }) - 1;
    const own = new Uint8Array(this.#open.length);
    own[exit] = kind === 'last' ? 1 : this.#open[exit]!;
    this.allowed.push(kind === 'any' ? this.#open : own);
    this.#numbers.set(key, number);
    return number;
  }

  /** Makes what people may leave by right for an exit that has shut or opened. */
  #mask(exit: number): void {
    const own = this.#numbers.get(`own/${exit}`);
    if (own !== undefined) this.allowed[own]![exit] = this.#open[exit]!;
  }
}
