import type { AssetKind } from '../../model/schema/assets/asset-kinds';
import type { Asset } from '../../model/schema/assets/asset-registry';
import type { SignName } from './signs';

/** The sign of every kind of asset. */
export const KIND_SIGNS: Readonly<Record<AssetKind, SignName>> = {
  extinguisher: 'extinguisher',
  hydrant: 'hose-reel',
  'sprinkler-head': 'sprinkler',
  'smoke-detector': 'smoke-detector',
  'heat-detector': 'heat-detector',
  'gas-detector': 'gas-detector',
  'manual-call-point': 'call-point',
  sounder: 'sounder',
  'alarm-panel': 'alarm-panel',
  'emergency-light': 'emergency-light',
  'exit-sign': 'exit',
  'fire-door': 'fire-door',
  'fire-shutter': 'fire-shutter',
  camera: 'camera',
  'panic-alarm': 'panic-alarm',
  'intrusion-alarm': 'intrusion-alarm',
  'patrol-point': 'patrol-point',
  safe: 'safe',
  sensor: 'sensor',
  'guard-post': 'guard-post',
  'chemical-store': 'chemical-store',
  'gas-valve': 'gas-valve',
  'evacuation-chair': 'evacuation-chair',
  'special-equipment': 'equipment',
  charger: 'charger',
  'fire-blanket': 'fire-blanket',
  'pump-connector': 'pump-connector',
};

/** The sign of one asset: of its form where that has one of its own, else of its kind. O(1). */
export function signOf(asset: Asset): SignName {
  switch (asset.kind) {
    case 'extinguisher':
      return asset.wheeled ? 'wheeled-extinguisher' : 'extinguisher';
    case 'hydrant':
      return asset.outdoor ? 'pillar-hydrant' : 'hose-reel';
    case 'chemical-store':
      return asset.form === 'cylinder-rack' || asset.form === 'tank' ? 'cylinders' : 'chemical-store';
    case 'special-equipment':
      if (asset.form === 'xray') return 'radiation';
      return asset.form === 'lift' || asset.form === 'escalator' ? 'lift' : 'equipment';
    default:
      return KIND_SIGNS[asset.kind];
  }
}
