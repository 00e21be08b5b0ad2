import type { StoreyExit } from '../result';
import type { PlacedExit } from './placed-exit';

/** An exit without where its ways end on the floor, which is the worker's own. */
export const toldExit = ({
  exit,
  kind,
  place,
  clearWidth,
  shut,
  leadsOn,
  fromStair,
  onlyFor,
}: PlacedExit): StoreyExit => ({
  exit,
  kind,
  place,
  clearWidth,
  shut,
  leadsOn,
  fromStair,
  ...(onlyFor === undefined ? {} : { onlyFor }),
});
