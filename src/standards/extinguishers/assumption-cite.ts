import type { Citation } from '../../base/finding';
import { cite } from '../cite';
import type { ReckonedUnit, UnitAssumption } from './reckoned-unit';
import { UNIT_BOUNDS } from './unit-bounds';

const house = (clause: string): Citation => cite('WardTwin', '1', clause, 'house');

/** Rooms less dangerous than their corridors are reckoned with them: this program's own choice, on the safe side. */
const MERGED_WITH_WAYS = house('merged-with-ways');

/** By whose word something was taken to be so in a unit. */
export function assumptionCite(assumption: UnitAssumption, unit: ReckonedUnit): Citation {
  switch (assumption) {
    case 'beds-unknown':
    case 'height-unknown':
      return unit.hazard.cite;
    case 'sprinklers-unknown':
      return unit.k?.cite ?? house('assumed-systems');
    case 'no-compartments':
      return UNIT_BOUNDS.cite;
    case 'use-unknown':
      return house('use-unknown');
    case 'merged-with-ways':
      return MERGED_WITH_WAYS;
  }
}
