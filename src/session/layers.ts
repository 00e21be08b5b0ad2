import { ASSET_KINDS, type AssetKind } from '../model/schema/assets/asset-kinds';
import type { LayerChoice, Role, ViewState } from './state/view-state';

/** What each job looks at, what matters most to it first. */
export const ROLE_KINDS: Readonly<Record<Role, readonly AssetKind[]>> = {
  planner: ['extinguisher', 'hydrant', 'chemical-store', 'exit-sign', 'camera'],
  drill: [
    'exit-sign',
    'fire-door',
    'manual-call-point',
    'evacuation-chair',
    'fire-shutter',
    'extinguisher',
    'hydrant',
  ],
  // All that a rule has checked one by one, the heads of sprinklers and detectors over every few steps left out.
  inspector: [
    'extinguisher',
    'hydrant',
    'manual-call-point',
    'fire-door',
    'fire-shutter',
    'exit-sign',
    'emergency-light',
    'alarm-panel',
    'sounder',
    'gas-detector',
    'chemical-store',
    'special-equipment',
    'gas-valve',
    'evacuation-chair',
    'pump-connector',
    'fire-blanket',
    'panic-alarm',
    'intrusion-alarm',
    'safe',
    'charger',
    'camera',
    'patrol-point',
  ],
  editor: ['fire-door', 'fire-shutter', 'exit-sign'],
};

type Layers = Pick<ViewState, 'role' | 'layers'>;

const known = new WeakMap<LayerChoice, Map<Role, readonly AssetKind[]>>();

/**
 * The kinds that are shown, what matters most to the role first. The same array for the same choice. O(kinds) once per
 * choice.
 */
export function shownKinds({ role, layers }: Layers): readonly AssetKind[] {
  const choice = layers[role];
  const byRole = known.get(choice) ?? new Map<Role, readonly AssetKind[]>();
  known.set(choice, byRole);
  const made = byRole.get(role);
  if (made) return made;
  const usual = ROLE_KINDS[role];
  const others = ASSET_KINDS.filter((kind) => !usual.includes(kind));
  const kinds = [
    ...usual.filter((kind) => choice[kind] !== false),
    ...others.filter((kind) => choice[kind] === true),
  ];
  byRole.set(role, kinds);
  return kinds;
}

/** The choice after a person switched kinds on or off; what is as the role has it anyway is not kept. O(kinds). */
export function withLayer(
  { role, layers }: Layers,
  kinds: readonly AssetKind[],
  shown: boolean,
): LayerChoice {
  const next: Partial<Record<AssetKind, boolean>> = { ...layers[role] };
  for (const kind of kinds) {
    if (ROLE_KINDS[role].includes(kind) === shown) delete next[kind];
    else next[kind] = shown;
  }
  return next;
}
