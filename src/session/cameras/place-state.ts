import { WALL_HEIGHT } from '../../analyses/cameras/placement/offered-models';
import { MOUNTS } from '../../analyses/cameras/placement/placement';
import type { CameraProposal, MountKind, PlacedStorey } from '../../analyses/cameras/placement/placement';
import type { StoreyId } from '../../model/schema/ids';

export const PLACE_MOUNTS: readonly MountKind[] = MOUNTS;
export const PLACE_SCOPES = ['storey', 'building'] as const;
export type PlaceScope = (typeof PLACE_SCOPES)[number];

/** What the next search is to be about. */
export interface PlaceChoice {
  readonly scope: PlaceScope;
  /** Ids of offered models; null = the usual ones. */
  readonly offers: readonly string[] | null;
  readonly mounts: readonly MountKind[];
  /** Metres over the floor. */
  readonly wallHeight: number;
  /** Also what should be seen, not only what must. */
  readonly should: boolean;
  /** Also what may be seen, as public halls. */
  readonly may: boolean;
  /** So many more on the shown storey, as much as they can; null = all duties with the fewest. */
  readonly more: number | null;
  readonly twice: boolean;
}

/** Where cameras would cure what storeys lack, as far as it is known. */
export interface PlaceState {
  readonly choice: PlaceChoice;
  /** `stopped` = a person had enough of waiting: the best until then stays. */
  readonly status: 'idle' | 'working' | 'ready' | 'stopped' | 'failed';
  /** Storeys that are asked about, in order; how many are gone through, and how far the one under way is, 0 … 1. */
  readonly storeys: readonly StoreyId[];
  readonly done: number;
  readonly share: number;
  /** The best so far, by storey. */
  readonly found: ReadonlyMap<StoreyId, PlacedStorey>;
  /** The proposal that is looked at on the plan. */
  readonly shown: string | null;
  /** All proposals of the shown storey are laid over the plan as if they stood. */
  readonly preview: boolean;
  /** The plan, the day, or what cameras are looked at by is another one since; no more once it is as it was. */
  readonly stale: boolean;
  /** How many of what was found are in the plan. */
  readonly taken: number;
  readonly error: string | null;
}

export const LOWEST_MOUNT = 2;
export const HIGHEST_MOUNT = 6;
export const MOST_MORE = 99;

export const NOTHING_PLACED: Omit<PlaceState, 'choice'> = {
  status: 'idle',
  storeys: [],
  done: 0,
  share: 0,
  found: new Map(),
  shown: null,
  preview: false,
  stale: false,
  taken: 0,
  error: null,
};

export const USUAL_PLACE: PlaceChoice = {
  scope: 'storey',
  offers: null,
  mounts: MOUNTS,
  wallHeight: WALL_HEIGHT,
  should: true,
  may: false,
  more: null,
  twice: false,
};

/** A proposal under its number on the plan. */
export interface NumberedProposal {
  readonly storey: StoreyId;
  readonly proposal: CameraProposal;
  readonly number: number;
}

/** All that is proposed, numbered through in the order of storeys. O(proposals). */
export function numberedProposals({ found }: Pick<PlaceState, 'found'>): readonly NumberedProposal[] {
  let number = 0;
  return [...found].flatMap(([storey, { proposals }]) =>
    proposals.map((proposal) => ({ storey, proposal, number: ++number })),
  );
}
