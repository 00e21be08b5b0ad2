import { RingClass, type FlightEnd, type LevelRef } from '../../geometry/nav/floor-input';
import type { Point } from '../schema/polygon';
import type { StairRing } from './derive-floor';
import type { FlightLevels, StairFlight, StairLanding } from './stair-parts';
import { stripBefore, type FlightEdge } from './flight-edges';
import { distance } from './line-frame';
import type { DeriveIssue } from './plan-issue';
import { ringArea } from './plan-shapes';
import type { DirectedFlight } from './stair-direction';
import { floorBefore, type Level } from './stair-ends';
import { isStairSpace } from './stair-groups';
import { joinsAt, type PlacedLanding } from './stair-levels';
import type { StoreyParts } from './storey-parts';

/** Floor this near to an end touches it, metres. */
const TOUCHES = 0.005;

/** A bridge or landing strip runs this far into the floor before it, metres. */
const LAP = 0.02;

/** Depth of the landing before an end in a space that isn't a stair, at least, metres. */
const LANDING = 1.2;

/** Rest of a space that isn't a stair up to which all of it is landing, m². */
const SMALL_REST = 40;

/** A landing that flights meet at although none is drawn. */
interface Meeting {
  readonly height: number;
  readonly index: number;
}

/** Collects what stairs add to the storeys: flights, landings and rings. */
export class StairJoints {
  readonly flights: StairFlight[] = [];
  readonly landings: StairLanding[] = [];
  readonly rings: StairRing[][];

  constructor(
    private readonly storeys: readonly StoreyParts[],
    drawn: readonly PlacedLanding[],
    private readonly warnings: DeriveIssue[],
  ) {
    this.rings = storeys.map(() => []);
    // Drawn landings come first, so that their index is their place in the list.
    for (const { landing, storey } of drawn) {
      const points = landing.outline.outer;
      // It may lie outside every space; where it lies in one this adds nothing.
      this.addRing(storey, { points, ringClass: RingClass.floor });
      const outline = this.addRing(storey, { points, ringClass: RingClass.outline });
      this.landings.push({ storey, outlines: [outline], z: landing.z });
    }
  }

  /** Adds a ring to a storey; its number there. */
  addRing(storey: number, ring: StairRing): number {
    const rings = this.rings[storey];
    return rings === undefined ? -1 : rings.push(ring) - 1;
  }

  /** Adds the flights of one stair, lowest first, each joined at both ends. */
  addStair(stair: readonly DirectedFlight[], levels: readonly FlightLevels[]): void {
    const meetings = this.#meetings(stair, levels);
    stair.forEach((flight, i) => {
      const { low, high } = levels[i]!;
      this.flights.push({
        id: flight.flight.id,
        storey: flight.storey,
        ring: this.addRing(flight.storey, {
          points: flight.flight.outline.outer,
          ringClass: RingClass.flight,
        }),
        low: this.#end(flight, flight.lowEnd, low, flight.low, meetings, 'low'),
        high: this.#end(flight, flight.highEnd, high, flight.high, meetings, 'high'),
        rise: flight.high - flight.low,
      });
    });
  }

  /** Heights between storeys where at least two flights of the stair meet, as landings. */
  #meetings(stair: readonly DirectedFlight[], levels: readonly FlightLevels[]): Meeting[] {
    const ends = stair.flatMap((flight, i) => {
      const { low, high } = levels[i]!;
      return [
        ...(low.kind === 'between' ? [{ flight, end: flight.lowEnd, height: flight.low }] : []),
        ...(high.kind === 'between' ? [{ flight, end: flight.highEnd, height: flight.high }] : []),
      ];
    });
    ends.sort((a, b) => a.height - b.height);
    const meetings: Meeting[] = [];
    for (let i = 0; i < ends.length;) {
      const here = ends.slice(i).filter((end) => joinsAt(end.height, ends[i]!.height));
      i += here.length;
      if (here.length < 2) continue;
      const height = here[0]!.height;
      meetings.push({ height, index: this.#landing(here) });
      const flights = here.map(({ flight }) => flight.flight.id).join(' ');
      this.warnings.push({
        code: 'plan.landing-assumed',
        place: here[0]!.flight.flight.id,
        params: { flights, height },
      });
    }
    return meetings;
  }

  /** A landing that isn't drawn: the rest of the stair space at that height. */
  #landing(ends: readonly { flight: DirectedFlight; end: FlightEdge; height: number }[]): number {
    const { storey } = ends[0]!.flight;
    const parts = this.storeys[storey]!;
    const spaces = new Set(ends.flatMap(({ flight }) => (flight.storey === storey ? flight.spaces : [])));
    const outlines: number[] = [];
    for (const area of spaces) {
      const points = parts.areas.shapes.shapes[area]?.rings[0] ?? [];
      const small = ringArea(points) < SMALL_REST;
      if (isStairSpace(parts, area) || small) {
        outlines.push(this.addRing(storey, { points, ringClass: RingClass.outline }));
      }
    }
    for (const { end } of ends) {
      const gap = floorBefore(parts, end);
      const bare = gap === null || gap > TOUCHES;
      if (!bare && outlines.length > 0) continue;
      const points = stripBefore(end, Math.max(LANDING, distance(end.a, end.b)));
      if (bare) this.addRing(storey, { points, ringClass: RingClass.floor });
      outlines.push(this.addRing(storey, { points, ringClass: RingClass.outline }));
    }
    const z = ends[0]!.height - parts.plan.storey.elevation;
    return this.landings.push({ storey, outlines, z }) - 1;
  }

  #end(
    flight: DirectedFlight,
    end: FlightEdge,
    level: Level,
    height: number,
    meetings: readonly Meeting[],
    which: 'low' | 'high',
  ): FlightEnd {
    const line = { ax: end.a[0], ay: end.a[1], bx: end.b[0], by: end.b[1] };
    if (level.kind === 'storey') {
      this.#bridge(flight, end, level.storey);
      return { ...line, joins: level };
    }
    if (level.kind === 'drawn') return { ...line, joins: { kind: 'landing', landing: level.landing } };
    const meeting = meetings.find((one) => joinsAt(one.height, height));
    return {
      ...line,
      joins:
        meeting === undefined
          ? this.#openEnd(flight, height, which)
          : { kind: 'landing', landing: meeting.index },
    };
  }

  /** Floor from an end to what lies before it, where they don't touch. */
  #bridge(flight: DirectedFlight, end: FlightEdge, storey: number): void {
    const parts = this.storeys[storey];
    const gap = parts === undefined ? null : floorBefore(parts, end);
    if (gap === null || gap <= TOUCHES) return;
    const points: readonly Point[] = stripBefore(end, gap + LAP);
    this.addRing(storey, { points, ringClass: RingClass.throat });
    this.warnings.push({ code: 'plan.flight-end-bridged', place: flight.flight.id, params: { gap } });
  }

  /** A landing of no size, for an end that leads nowhere. */
  #openEnd({ flight, storey }: DirectedFlight, height: number, which: 'low' | 'high'): LevelRef {
    const code = which === 'low' ? 'plan.flight-lower-end-open' : 'plan.flight-upper-end-open';
    this.warnings.push({ code, place: flight.id, params: { height } });
    const z = height - (this.storeys[storey]?.plan.storey.elevation ?? 0);
    return { kind: 'landing', landing: this.landings.push({ storey, outlines: [], z }) - 1 };
  }
}
