import type { Located } from '../../../../src/geometry/nav/locate';
import type { Nav } from '../../../../src/geometry/nav/nav';
import type { FlightPace } from '../../../../src/geometry/nav/routing/paced-nav';
import { VisibilityOracle } from '../visibility-oracle';

/** Points nearer to a wall than this would touch it, metres. */
const OFF_WALL = 1e-6;

/** A place where ways go on or off a flight, or begin or end: on a level, on a flight, or (at a joint) both. */
interface Stop {
  readonly level: { readonly sheet: number; readonly x: number; readonly y: number } | null;
  readonly on: { readonly flight: number; readonly along: number; readonly aside: number } | null;
}

/**
 * Quickest ways by a net of places along the ends of flights, some a joint: on levels the visibility graph of each by itself,
 * on flights the formula of their slope, drawn from the plan alone. A way of the net is never quicker than the quickest, and
 * slower by no more than `slack` for each end of a flight that it goes over: it goes over the nearest place instead.
 */
export class TimeOracle {
  /** What one joint can cost too much, metres of level floor. */
  readonly slack: number;
  readonly #levels: VisibilityOracle;
  readonly #stops: readonly Stop[];
  readonly #between: readonly (readonly number[])[];

  constructor(
    readonly nav: Nav,
    readonly paces: readonly (FlightPace | null)[],
    perJoint: number,
  ) {
    const joints = Int32Array.from(nav.twin, (twin, h) => (nav.jump[h] === 0 ? twin : -1));
    this.#levels = new VisibilityOracle(nav, joints);
    const stops: Stop[] = [];
    let widest = 0;
    for (let h = 0; h < nav.twin.length; h++) {
      const { flight } = nav.sheets[nav.sheetOf[Math.floor(h / 3)]!]!;
      if (nav.jump[h] === 0 || nav.twin[h]! < 0 || flight >= 0) continue;
      const over = nav.sheets[nav.sheetOf[Math.floor(nav.twin[h]! / 3)]!]!.flight;
      const n = h % 3 === 2 ? h - 2 : h + 1;
      const [ax, ay, bx, by] = [nav.x[h]!, nav.y[h]!, nav.x[n]!, nav.y[n]!];
      const length = Math.hypot(bx - ax, by - ay);
      widest = Math.max(widest, length / (perJoint - 1));
      for (let i = 0; i < perJoint; i++) {
        const share = Math.min(1 - 1e-5, Math.max(1e-5, i / (perJoint - 1)));
        const [px, py] = [ax + share * (bx - ax), ay + share * (by - ay)];
        // The level lies to the left.
        const [x, y] = [px - (OFF_WALL * (by - ay)) / length, py + (OFF_WALL * (bx - ax)) / length];
        const sheet = nav.sheetOf[Math.floor(h / 3)]!;
        stops.push({
          level: { sheet, x, y },
          on: this.#onFlight(over, px + nav.origin[0], py + nav.origin[1]),
        });
      }
    }
    // Half of what lies between two places, before the joint and behind it.
    this.slack = widest + 1e-4;
    this.#stops = stops;
    this.#between = stops.map((stop) => this.#costs(stop, stops));
  }

  /** To a place: a function of the other end, metres of level floor; Infinity = there is no way. */
  to(end: Located): (from: Located) => number {
    const target = this.#stopAt(end);
    const best = this.#stops.map((stop) => this.#cost(stop, target));
    const done = new Set<number>();
    for (;;) {
      let next = -1;
      best.forEach((cost, i) => {
        if (!done.has(i) && cost < (best[next] ?? Infinity)) next = i;
      });
      if (next < 0) break;
      done.add(next);
      best.forEach((cost, i) => {
        best[i] = Math.min(cost, this.#between[i]![next]! + best[next]!);
      });
    }
    return (from) => {
      const start = this.#stopAt(from);
      const costs = this.#costs(start, [...this.#stops, target]);
      return Math.min(...costs.map((cost, i) => cost + (best[i] ?? 0)));
    };
  }

  #stopAt({ triangle, x, y, planX, planY }: Located): Stop {
    const sheet = this.nav.sheetOf[triangle]!;
    const { flight } = this.nav.sheets[sheet]!;
    if (flight < 0) return { level: { sheet, x, y }, on: null };
    return { level: null, on: this.#onFlight(flight, planX, planY) };
  }

  /** Where a point of the plan lies on a flight: metres up its slope, and aside. */
  #onFlight(flight: number, planX: number, planY: number): Stop['on'] {
    const { low, high, rise } = this.nav.input.flights[flight]!;
    const length = Math.hypot(low.bx - low.ax, low.by - low.ay);
    const [ux, uy] = [(low.bx - low.ax) / length, (low.by - low.ay) / length];
    const across = (x: number, y: number): number => (x - low.ax) * -uy + (y - low.ay) * ux;
    const run = across((high.ax + high.bx) / 2, (high.ay + high.by) / 2);
    const slope = Math.hypot(run, rise);
    return {
      flight,
      along: (across(planX, planY) / run) * slope,
      aside: (planX - low.ax) * ux + (planY - low.ay) * uy,
    };
  }

  #costs(from: Stop, stops: readonly Stop[]): number[] {
    const sights = from.level === null ? null : this.#levels.from(from.level);
    return stops.map((to) => {
      const level =
        sights === null || to.level === null || to.level.sheet !== from.level?.sheet
          ? Infinity
          : sights(to.level);
      return Math.min(level, this.#overFlight(from, to));
    });
  }

  #cost(from: Stop, to: Stop): number {
    return this.#costs(from, [to])[0]!;
  }

  #overFlight({ on: from }: Stop, { on: to }: Stop): number {
    if (from === null || to === null || from.flight !== to.flight) return Infinity;
    const { up, down } = this.paces[from.flight] ?? { up: 1, down: 1 };
    const climbed = to.along - from.along;
    return Math.hypot(to.aside - from.aside, ((up + down) / 2) * climbed) + ((up - down) / 2) * climbed;
  }
}
