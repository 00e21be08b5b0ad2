import type { StoreyChange } from '../../../session/egress/egress-changes';

/** People of some rooms together. O(rooms). */
export const peopleOf = (rooms: StoreyChange['lost']): number =>
  rooms.reduce((sum, { persons }) => sum + persons, 0);
