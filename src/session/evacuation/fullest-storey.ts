import type { StoreyId } from '../../model/schema/ids';
import type { PlacedPerson } from '../../analyses/evacuation/run-part';
import type { Playback } from './playback';

/** A storey, and how many people are on it. */
interface PeopledStorey {
  readonly storey: StoreyId;
  readonly people: number;
}

/** The storey that most of some people are on, of equal ones the one that is named first; null = there is nobody. O(people). */
export function fullestStorey(storeys: Iterable<StoreyId>): PeopledStorey | null {
  const counts = new Map<StoreyId, number>();
  for (const storey of storeys) counts.set(storey, (counts.get(storey) ?? 0) + 1);
  let fullest: PeopledStorey | null = null;
  for (const [storey, people] of counts) {
    if (people > (fullest?.people ?? 0)) fullest = { storey, people };
  }
  return fullest;
}

/** Where those are whom the picture shows: at the time that is played; before a run, and while people are put, who is placed. O(people). */
export function* shownStoreys(
  { crowd, storeys }: Pick<Playback, 'crowd' | 'storeys'>,
  placed: readonly Pick<PlacedPerson, 'storey'>[] | null,
  isPlacing: boolean,
): Generator<StoreyId> {
  if (isPlacing || crowd === null) {
    for (const { storey } of placed ?? []) yield storey;
    return;
  }
  for (let k = 0; k < crowd.count; k++) {
    const storey = storeys[crowd.storey[k]!];
    if (storey !== undefined) yield storey;
  }
}
