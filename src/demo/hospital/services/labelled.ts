import { assert } from '../../../base/assert';
import type { AssetKind } from '../../../model/schema/assets/asset-kinds';
import type { PlannedAsset } from '../../drafting/storey-plan';
import type { Fitting } from './served-storey';

/** Letters on the labels of what rules set; hand-drawn things use the same. */
const LETTERS: Partial<Record<AssetKind, string>> = {
  'sprinkler-head': 'SP',
  'smoke-detector': 'SD',
  'heat-detector': 'HD',
  'emergency-light': 'EL',
  'exit-sign': 'ES',
  'manual-call-point': 'CP',
  sounder: 'SO',
  hydrant: 'H',
  extinguisher: 'X',
  camera: 'V',
  'alarm-panel': 'AP',
  'panic-alarm': 'PA',
  'intrusion-alarm': 'IA',
};

/** Fittings with labels, `C-L05.SP1` and so on, past those that the storey's hand-drawn things have. O(n). */
export function labelled(
  storey: string,
  own: readonly PlannedAsset[],
  fittings: readonly Fitting[],
): PlannedAsset[] {
  const taken = new Set(own.map(({ code }) => code));
  const last = new Map<string, number>();
  return fittings.map((fitting) => {
    const letters = LETTERS[fitting.kind];
    assert(letters !== undefined, 'letters of a label', fitting.kind);
    let number = last.get(letters) ?? 0;
    let code: string;
    do code = `${storey}.${letters}${++number}`;
    while (taken.has(code));
    last.set(letters, number);
    return { ...fitting, code };
  });
}
