/** Every asset kind by name alone, in the order in which they are listed: for those who need no schema. */
export const ASSET_KINDS = [
  'extinguisher',
  'hydrant',
  'sprinkler-head',
  'smoke-detector',
  'heat-detector',
  'gas-detector',
  'manual-call-point',
  'sounder',
  'alarm-panel',
  'emergency-light',
  'exit-sign',
  'fire-door',
  'fire-shutter',
  'camera',
  'panic-alarm',
  'intrusion-alarm',
  'patrol-point',
  'safe',
  'sensor',
  'guard-post',
  'chemical-store',
  'gas-valve',
  'evacuation-chair',
  'special-equipment',
  'charger',
  'fire-blanket',
  'pump-connector',
] as const;

/** `extinguisher`, `camera` … */
export type AssetKind = (typeof ASSET_KINDS)[number];

const known: ReadonlySet<unknown> = new Set(ASSET_KINDS);

export const isAssetKind = (text: unknown): text is AssetKind => known.has(text);
