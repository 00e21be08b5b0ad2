import { localId, type StoreyId } from '../schema/ids';
import type { Storey } from '../schema/storey';

export interface StoreyMark {
  readonly id: StoreyId;
  /** `1F`, `B1`: how lifts and stairs are signed. */
  readonly mark: string;
}

/** Letters that a bridge's own code may take. */
const SHORT = 3;

/** A link between two buildings says which, and on which level: `AB-L02`. */
const LINK = /^([A-Z]{2})-L0*(\d+)$/;

/**
 * Marks of storeys that are looked at together (lowest first) from their order: the lowest at ground (or above) is 1F,
 * below it B1, B2 …
 */
export function storeyMarks(storeys: readonly Storey[]): readonly StoreyMark[] {
  const built = storeys.filter((storey) => storey.kind === 'storey');
  const heights = [...new Set(built.map((storey) => storey.elevation))];
  const first = heights.findIndex((elevation) => elevation > -1);
  // A basement with nothing of its own above it.
  const ground = first < 0 ? heights.length : first;
  const markOf = (elevation: number): string => {
    const level = heights.indexOf(elevation) - ground;
    return level >= 0 ? `${level + 1}F` : `B${-level}`;
  };
  const special: Readonly<Record<string, (id: StoreyId) => string>> = {
    ground: () => 'G',
    roof: () => 'R',
    bridge: (id) => localId(id).replace(LINK, '$1$2').slice(0, SHORT) || '—',
  };
  return storeys.map(({ id, kind, elevation }) => ({
    id,
    mark: special[kind]?.(id) ?? markOf(elevation),
  }));
}
