import { useMemo } from 'react';
import type { AssetOf } from '../../model/schema/assets/asset-registry';
import { unitMarks } from '../../session/design/unit-marks';
import { unitWithout } from '../../session/design/unit-without';
import { useCoverage, usePlan } from '../../session/react/use-stores';
import { useText } from '../../session/react/use-text';
import { placeMarks } from '../labels';
import { lostOf, unitLossText, type HazardLoss } from './hazard-loss';

/** Tells what the calculation unit of an extinguisher is short of by a loss; null where nobody can tell, or nothing is lost. */
export function useUnitLoss(): (asset: AssetOf<'extinguisher'>, loss: HazardLoss) => string | null {
  const text = useText();
  const document = usePlan((plan) => plan.document);
  const units = useCoverage((coverage) => coverage.units);
  const away = useCoverage((coverage) => coverage.away);
  const marks = useMemo(() => unitMarks(units), [units]);
  const places = useMemo(() => document && placeMarks(document, text), [document, text]);
  return (asset, loss) => {
    const lost = lostOf(loss, asset.count);
    const without = document && lost !== null ? unitWithout(document, { units, away }, asset, lost) : null;
    if (without === null || places === null) return null;
    const { unit } = without.verdict;
    const mark = `${places.get(unit.storey) ?? ''} ${marks.get(unit.id) ?? ''}`.trim();
    return unitLossText(without, mark, loss, text);
  };
}
