import { ASSET_KINDS, type AssetKind } from '../schema/assets/asset-kinds';

/** What asset kinds are for: how palettes, lists and legends put them together. */
export const ASSET_GROUPS = [
  'fire-fighting',
  'detection',
  'escape',
  'security',
  'chemicals',
  'other',
] as const;
export type AssetGroup = (typeof ASSET_GROUPS)[number];

/** A kind without a group does not compile. */
const GROUP_OF: Readonly<Record<AssetKind, AssetGroup>> = {
  extinguisher: 'fire-fighting',
  hydrant: 'fire-fighting',
  'sprinkler-head': 'fire-fighting',
  'fire-blanket': 'fire-fighting',
  'pump-connector': 'fire-fighting',
  'smoke-detector': 'detection',
  'heat-detector': 'detection',
  'gas-detector': 'detection',
  'manual-call-point': 'detection',
  sounder: 'detection',
  'alarm-panel': 'detection',
  sensor: 'detection',
  'emergency-light': 'escape',
  'exit-sign': 'escape',
  'fire-door': 'escape',
  'fire-shutter': 'escape',
  'evacuation-chair': 'escape',
  camera: 'security',
  'panic-alarm': 'security',
  'intrusion-alarm': 'security',
  'patrol-point': 'security',
  'guard-post': 'security',
  safe: 'security',
  'chemical-store': 'chemicals',
  'gas-valve': 'chemicals',
  'special-equipment': 'other',
  charger: 'other',
};

/** The kinds of a group, in the order of the registry. O(kinds). */
export const kindsOfGroup = (group: AssetGroup): readonly AssetKind[] =>
  ASSET_KINDS.filter((kind) => GROUP_OF[kind] === group);
