import type { EntityInput } from '../../model/schema/entity-schemas';
import { makeId } from '../../model/schema/ids';
import { polygonOf } from '../../model/schema/polygon';
import { boxAround } from './boxes';
import { stairCore } from './stair-core';
import type { StoreyFrame } from './storey-frame';

export function stairsOf(frame: StoreyFrame): {
  flights: EntityInput<'flights'>[];
  landings: EntityInput<'landings'>[];
} {
  const stairs = (frame.plan.stairs ?? []).map((up) => {
    const core = stairCore(
      frame.code(up.room),
      up,
      boxAround(frame.partitions.netRing(frame.room(up.room))),
      frame.plan.height,
    );
    const flights = core.flights.map((flight, step) => ({
      id: makeId('flight', frame.code(`${up.room}.${step + 1}`)),
      storey: frame.storey,
      outline: polygonOf(flight.ring.map(frame.place)),
      z: [flight.z[0], flight.z[1]] as [number, number],
      axis: flight.axis,
      climbs: flight.climbs,
      width: flight.width,
    }));
    const landings = core.landings.map((landing, step) => ({
      id: makeId('landing', frame.code(`${up.room}.${step + 1}`)),
      storey: frame.storey,
      outline: polygonOf(landing.ring.map(frame.place)),
      z: landing.z,
    }));
    return { flights, landings };
  });
  return {
    flights: stairs.flatMap(({ flights }) => flights),
    landings: stairs.flatMap(({ landings }) => landings),
  };
}

export function rampsOf(frame: StoreyFrame): EntityInput<'flights'>[] {
  return (frame.plan.ramps ?? []).map(({ room, ring, z, axis }) => ({
    id: makeId('flight', frame.code(room)),
    storey: frame.storey,
    form: 'ramp' as const,
    outline: polygonOf(ring.map(frame.place)),
    z: [z[0], z[1]] as [number, number],
    axis,
    climbs: 'along-axis' as const,
  }));
}
