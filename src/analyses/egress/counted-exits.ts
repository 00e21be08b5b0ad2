import type { StoreyExit } from './result';

/** How exits are counted wherever they are told of. */
export interface CountedExits {
  /** Storey exits, for those who are on the storey: shut, open but leading nowhere outside, and open. */
  readonly count: number;
  readonly shut: number;
  readonly lost: number;
  readonly open: number;
  /** Doors out of stairs into the open, which are none of those: all, and the shut ones. */
  readonly fromStair: number;
  readonly fromStairShut: number;
}

/** Counts exits of a storey, or of several. O(exits). */
export function countedExits(exits: readonly StoreyExit[]): CountedExits {
  const own = exits.filter(({ fromStair }) => !fromStair);
  const out = exits.filter(({ fromStair }) => fromStair);
  return {
    count: own.length,
    shut: own.filter(({ shut }) => shut).length,
    lost: own.filter(({ shut, leadsOn }) => !shut && !leadsOn).length,
    open: own.filter(({ shut, leadsOn }) => !shut && leadsOn).length,
    fromStair: out.length,
    fromStairShut: out.filter(({ shut }) => shut).length,
  };
}
