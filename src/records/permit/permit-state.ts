import type { IsoTime } from '../../base/time/iso-time';
import type { EventOf } from '../event/record-event';
import { caseStep } from '../fold/case';
import type { Case } from '../fold/case';

type Issued = EventOf<'permit.issued'>;
type Ended = EventOf<'permit.ended'>;

export type PermitState = Case<Issued, Ended>;

export const permitStep = caseStep<Issued, Ended>((event): event is Issued => event.type === 'permit.issued');

/** `overrun`: its time is over and nobody has said that the place was given back. */
export type PermitStatus = 'unissued' | 'ahead' | 'running' | 'overrun' | 'ended';

/** How a permit stands at an instant. Cost O(1). */
export function permitStatus(state: PermitState, at: IsoTime): PermitStatus {
  if (state.opened === null) return 'unissued';
  if (state.closed !== null && state.closed.at <= at) return 'ended';
  if (at < state.opened.body.from) return 'ahead';
  return at < state.opened.body.to ? 'running' : 'overrun';
}

/** What works take away from the building at an instant, by id. */
export interface TakenByWorks {
  readonly openings: ReadonlySet<string>;
  readonly spaces: ReadonlySet<string>;
  /** Assets out of order. */
  readonly assets: ReadonlySet<string>;
}

/** What running works and those that overran close and disable. Cost O(permits + ids). */
export function takenByWorks(permits: readonly PermitState[], at: IsoTime): TakenByWorks {
  const taken = { openings: new Set<string>(), spaces: new Set<string>(), assets: new Set<string>() };
  for (const permit of permits) {
    const status = permitStatus(permit, at);
    if (permit.opened === null || (status !== 'running' && status !== 'overrun')) continue;
    const { closes, disables } = permit.opened.body;
    for (const id of closes.openings) taken.openings.add(id);
    for (const id of closes.spaces) taken.spaces.add(id);
    for (const id of disables) taken.assets.add(id);
  }
  return taken;
}
