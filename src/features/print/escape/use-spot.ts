import { useMemo } from 'react';
import type { Translator } from '../../../i18n/translator';
import type { CampusDocument } from '../../../model/schema/document';
import type { Point } from '../../../model/schema/polygon';
import type { Space } from '../../../model/schema/space';
import { middleOf, type EscapeStorey } from './escape-storey';
import { hallsOf } from './halls';
import { spotStand, type Stand } from './stands';

/** Where a storey's sheet hangs: in a hall or room (null = the usual one), or where somebody clicked while looking to `before`. */
export interface SpotChoice {
  readonly hall: string | null;
  readonly clicked: Point | null;
  readonly before: number | null;
}

export const NO_SPOT: SpotChoice = { hall: null, clicked: null, before: null };

/** The same on a storey. */
export interface Spot {
  /** Where a sheet may hang. */
  readonly halls: readonly Space[];
  /** Of these the one where it does; null = where somebody clicked. */
  readonly hall: Space | null;
  /** Null where the storey has no place for one. */
  readonly stand: Stand | null;
}

/** `storey`: before any way is known: by its use alone a sheet may hang beside all floor that people pass over, whether or not a way leads over it at the hour. */
export function useSpot(
  document: CampusDocument,
  storey: EscapeStorey | null,
  { hall: wanted, clicked, before }: SpotChoice,
  text: Translator,
): Spot {
  const halls = useMemo(
    () => (storey === null ? [] : hallsOf(document, storey, text)),
    [document, storey, text],
  );
  const hall = clicked === null ? (halls.find(({ id }) => id === wanted) ?? halls[0] ?? null) : null;
  const stand = useMemo(() => {
    const at = clicked ?? (hall === null ? null : middleOf(hall.outline));
    return at === null || storey === null ? null : spotStand(at, storey.sheet.walls, before);
  }, [hall, clicked, before, storey]);
  return { halls, hall, stand };
}
