import { planOf } from '../../geometry/nav/locate';
import type { Nav } from '../../geometry/nav/nav';
import type { Crowd } from '../crowd/crowd';
import type { Guide } from '../routing/guide';
import type { ChoiceListener, ExitChoice } from './exit-choice';
import { ExitGuides } from './exit-guides';
import { crowFlies, exitPlaces, type ExitPlaces } from './exit-places';
import { ExitQueues } from './exit-queues';
import { partiesOf, type Parties } from './parties-of';
import { turnsOf } from './turns';
import { NEVER, waitForExit, wakeWaiting } from './waiting';

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

/** What somebody heads for who goes to whichever exit is the nearest, and who has none to go to. */
const NEAREST = -1;
const NONE = -2;

/**
 * Who goes to which exit, where that isn't the nearest for everybody from the first step to the last: by the time that each takes, in parties,
 * by exits that shut and open.
 *
 * By time everybody takes the exit that takes least (`ExitQueues`) with their first step, and looks again every few seconds; they change only
 * for what saves more than their patience and a tenth of the time left, for twice that the second time, and so on. As queues are those of
 * a round's begin, it doesn't matter who of a turn looks first; as a twentieth of all looks in a round, nobody runs after all others. Whose
 * turn it is tell their lots, not their numbers: one more in the building doesn't move the turns of others. Of many exits the six nearest
 * are compared.
 *
 * When an exit shuts, whoever heads for it chooses again at once, those too who were told to go there; who stands in it gets out, and its
 * door shuts behind them. Who has no way to any open exit waits where they are until one opens. Parties go by the member
 * inside with the lowest lot.
 */
export class ExitChooser {
  readonly #guides: ExitGuides;
  readonly #open: Uint8Array;
  readonly #own: Int32Array;
  /** Per person: the exit that they head for, NEAREST or NONE. */
  readonly #heading: Int32Array;
  /** Per person: how often they, for their party, changed for a better one. */
  readonly #changes: Uint16Array;
  /** Per person: 1 = stands in an exit that has shut, and goes on. */
  readonly #lets: Uint8Array;
  readonly #places: ExitPlaces;
  readonly #parties: Parties;
  readonly #queues: ExitQueues;
  readonly #roundSteps: number;
  /** By turns of steps: who looks again. */
  readonly #looks: readonly (readonly number[])[];
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
    this.#looks = turnsOf(crowd.alive, crowd.lot, Math.max(1, Math.round(LOOK_EVERY / dt)));
    this.#queues = new ExitQueues(flow, this.#roundSteps * dt);
    choice.ways.turn(this.shutDoors(), false);
    this.#guides = new ExitGuides(choice, this.#open);
    for (let i = 0; i < crowd.count; i++) {
      const exit = open[own[i]!] === 1 ? own[i]! : -1;
      this.#own[i] = exit;
      crowd.guide[i] = exit < 0 ? 0 : this.#guides.to('own', exit);
      if (exit >= 0) this.#heading[i] = exit;
    }
  }

  /** What people follow: `crowd.guide` is an index into it. */
  get guides(): readonly Guide[] {
    return this.#guides.guides;
  }

  /** Per guide: 1 = ends there, by exit. */
  get allowed(): readonly Uint8Array[] {
    return this.#guides.allowed;
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
      if (this.#own[i]! >= 0 && this.#guides.isLost(crowd, i)) this.#own[i] = -1;
      if (this.#own[i]! >= 0 || !this.#decides(i)) continue;
      choosing.push(i);
      people += this.#parties.members[i]?.length ?? 1;
    }
    const turns = turnsOf(choosing, crowd.lot, choosing.length > TURNS ? TURNS : 1);
    let chosen = 0;
    for (const turn of turns) {
      if (chosen > 0) this.#queues.reckon(people / chosen);
      for (const i of turn) {
        const exit = this.#choose(i);
        this.#send(i, exit);
        const size = this.#parties.members[i]?.length ?? 1;
        chosen += size;
        if (turns.length > 1 && exit >= 0)
          this.#queues.begins(exit, this.#guides.wayTo(exit, crowd, i), size);
      }
    }
    if (turns.length > 1) this.#queues.begun();
  }

  #lookAgain(step: number): void {
    const { crowd } = this;
    for (const i of this.#looks[step % this.#looks.length]!) {
      const exit = this.#heading[i]!;
      if (exit < 0 || crowd.walking[i] === 0 || this.#own[i]! >= 0 || this.#lets[i] === 1) continue;
      if (!this.#decides(i)) continue;
      const now = this.#queues.seconds(exit, this.#guides.wayTo(exit, crowd, i), this.#parties.speed[i]!);
      const worth = now - (1 + this.#changes[i]!) * (crowd.patience[i]! + WORTH * now);
      if (worth <= 0) continue;
      const other = this.#choose(i, worth);
      if (other < 0 || other === exit) continue;
      this.#changes[i]!++;
      this.#send(i, other);
    }
  }

  /** Does somebody choose for themselves, or for those of their party who are inside? O(party). */
  #decides(i: number): boolean {
    const members = this.#parties.members[i]!;
    return members === null || members.find((member) => this.leftBy[member]! < 0) === i;
  }

  /** The exit for somebody: the one that takes the least time, below `most` seconds if there is one; NONE = there is no way. */
  #choose(i: number, most = Infinity): number {
    const { crowd, nav } = this;
    const { x, y, triangle } = crowd;
    const way = this.#guides.wayToNearest(crowd, i);
    if (way === Infinity) return NONE;
    const byTime = this.choice.by === 'shortest-time';
    if (!byTime && this.#parties.members[i] === null) return NEAREST;
    const nearest = this.#guides.nearestOf(crowd, i);
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
      const seconds = this.#queues.seconds(exit, this.#guides.wayTo(exit, crowd, i), speed);
      if (seconds >= least) continue;
      least = seconds;
      best = exit;
    }
    return best;
  }

  /** Sends somebody, and their party, to an exit. */
  #send(first: number, exit: number): void {
    const { crowd } = this;
    for (const i of this.#parties.members[first] ?? [first]) {
      if (this.leftBy[i]! >= 0 || this.#lets[i] === 1) continue;
      this.#heading[i] = exit;
      if (exit === NONE) {
        waitForExit(crowd, i);
        continue;
      }
      crowd.guide[i] = exit === NEAREST ? 0 : this.#guides.to('any', exit);
      if (crowd.walking[i] === 1) this.listener.turned(i);
    }
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
    this.#guides.turned([...shut, ...opened]);
    for (let i = 0; i < crowd.count; i++) if (this.#open[this.#own[i]!] === 0) this.#own[i] = -1;
    if (opened.length > 0) wakeWaiting(crowd, step);
    this.#chooseAgain((i) => this.choice.by === 'nearest' || this.#open[this.#heading[i]!] === 0);
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
    const { x, y, toX, toY, onward, radius } = crowd;
    const within: number[] = [];
    for (let a = 0; a < crowd.aliveCount; a++) {
      const i = crowd.alive[a]!;
      if (crowd.walking[i] === 0) continue;
      if (onward[i]! + Math.hypot(toX[i]! - x[i]!, toY[i]! - y[i]!) > radius[i]!) continue;
      const heading = this.#heading[i]!;
      if ((heading >= 0 ? heading : this.#guides.nearestOf(crowd, i)) !== exit) continue;
      within.push(i);
      this.#lets[i] = 1;
      crowd.guide[i] = this.#guides.to('last', exit);
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
      if (this.#own[i]! >= 0 && this.#guides.isLost(crowd, i)) this.#own[i] = -1;
      this.listener.turned(i);
    }
    this.#chooseAgain((i) => this.#guides.isLost(crowd, i));
  }
}
