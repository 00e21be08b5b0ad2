import type { AssetKind } from '../../model/schema/assets/asset-kinds';
import type { RecordBook } from '../fold/record-book';
import { hazardFigures } from './hazard-figures';
import type { HazardFigures } from './hazard-figures';
import { incidentFigures } from './incident-figures';
import type { IncidentFigures } from './incident-figures';
import { isIn } from './period';
import type { Period } from './period';
import { unitFigures } from './unit-figures';
import type { UnitFigures } from './unit-figures';

/** What a hospital's yearly summary counts. */
export interface YearlyFigures {
  readonly units: UnitFigures;
  readonly hazards: HazardFigures;
  readonly incidents: IncidentFigures;
  readonly drills: number;
}

/**
 * The figures of a period, from nothing but the events: a correction or a late arrival changes them. `kindOf`: the
 * document's word for an asset, null when it has none. Cost O(n + k log k), k = events of units.
 */
export function yearlyFigures(
  book: Pick<RecordBook, 'counted' | 'hazards' | 'incidents' | 'drills'>,
  period: Period,
  kindOf: (asset: string) => AssetKind | null,
): YearlyFigures {
  const drills = book.drills.all().filter(({ held }) => held !== null && isIn(period, held.at));
  return {
    units: unitFigures(book.counted(), period, kindOf),
    hazards: hazardFigures(book.hazards(), period),
    incidents: incidentFigures(book.incidents.all(), period),
    drills: drills.length,
  };
}
