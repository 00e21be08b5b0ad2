import type { PlacedPerson } from '../../analyses/evacuation/run-part';
import type { StoreyId } from '../../model/schema/ids';
import type { PlayedCrowd } from '../../simulation/recording/played-crowd';
import type { RecordingHead } from '../../simulation/recording/recording-head';
import type { DrawnFloors } from './drawn-floors';

/** Numbers a body: x, y, z, heading; radius, pace, share of the ink, unused. */
export const ROW = 8;
/** A pace that is none: hasn't set out. */
export const WAITING = -1;
/** Of who is drawn on a mere outline. */
const FAINT = 0.35;
/** Of so few more in one direction than in the others nobody says that they head there. */
const TOGETHER = 0.5;
/** Room for so many at first; it doubles. */
const FIRST_ROOM = 256;

/** Everybody who is drawn, as the graphics card is given them: flat, the first `count` rows. */
export class BodyRows {
  /** Another array when there was too little room. */
  numbers = new Float32Array(ROW * FIRST_ROOM);
  /** Per row: number in the recording, or among those who are placed. */
  person = new Int32Array(FIRST_ROOM);
  count = 0;

  /**
   * Takes who is in the building at the time that is on show: those of drawn storeys, who is on a stair as high as they are. `storeys`
   * by the recording's numbers. O(people), no allocation but for room.
   */
  fillPlayed(
    crowd: PlayedCrowd,
    { radius, speed: free }: Pick<RecordingHead, 'radius' | 'speed'>,
    storeys: readonly StoreyId[],
    floors: DrawnFloors,
    [x0, y0]: readonly [number, number],
  ): void {
    this.#makeRoom(crowd.count);
    const places = storeys.map((id) => floors.get(id) ?? null);
    const { numbers, person } = this;
    const { person: who, storey, x, y, z, heading, speed, waits } = crowd;
    let row = 0;
    for (let k = 0; k < crowd.count; k++) {
      const place = places[storey[k]!];
      if (!place || z[k]! < place.from) continue;
      const i = who[k]!;
      const at = ROW * row;
      numbers[at] = x[k]! - x0;
      numbers[at + 1] = y[k]! - y0;
      numbers[at + 2] = z[k]! + place.lift;
      numbers[at + 3] = heading[k]!;
      numbers[at + 4] = radius[i]!;
      numbers[at + 5] = waits[k] === 1 ? WAITING : Math.min(1, speed[k]! / free[i]!);
      numbers[at + 6] = place.faint ? FAINT : 1;
      person[row++] = i;
    }
    this.count = row;
  }

  /** Takes whom a scenario places, who all wait. `elevationOf`: of a storey's floor, metres. O(people). */
  fillPlaced(
    placed: readonly PlacedPerson[],
    elevationOf: (storey: StoreyId) => number,
    floors: DrawnFloors,
    [x0, y0]: readonly [number, number],
  ): void {
    this.#makeRoom(placed.length);
    const { numbers, person } = this;
    let row = 0;
    placed.forEach(({ storey, x, y, radius }, i) => {
      const place = floors.get(storey);
      const z = elevationOf(storey);
      if (!place || z < place.from) return;
      numbers.set(
        [x - x0, y - y0, z + place.lift, 0, radius, WAITING, place.faint ? FAINT : 1, 0],
        ROW * row,
      );
      person[row++] = i;
    });
    this.count = row;
  }

  /**
   * Where those head together who walk within `reach` metres of a place, on a floor at a height: radians from east; null = nobody walks
   * there, or they head everywhere. O(rows).
   */
  wayNear([x, y, z]: readonly [number, number, number], reach: number): number | null {
    let [east, north] = [0, 0];
    for (let row = 0; row < this.count; row++) {
      const at = ROW * row;
      const away = Math.hypot(this.numbers[at]! - x, this.numbers[at + 1]! - y);
      const isOnFloor = Math.abs(this.numbers[at + 2]! - z) <= 1;
      if (this.numbers[at + 5]! < 0 || away > reach || !isOnFloor) continue;
      const heading = this.numbers[at + 3]!;
      east += Math.cos(heading);
      north += Math.sin(heading);
    }
    return Math.hypot(east, north) < TOGETHER ? null : Math.atan2(north, east);
  }

  #makeRoom(people: number): void {
    let room = this.person.length;
    if (people <= room) return;
    while (room < people) room *= 2;
    this.numbers = new Float32Array(ROW * room);
    this.person = new Int32Array(room);
  }
}
