import { ASSET_KINDS, type AssetKind } from '../model/schema/assets/asset-kinds';
import type { LayerChoice, Role, Subject, ViewState } from './state/view-state';

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

/** Whose layers are asked for, and what of them was switched by hand. */
export type Layers = Pick<ViewState, 'role' | 'layers'> & Partial<Pick<ViewState, 'subject' | 'link'>>;

/** Is a crowd rehearsed? Signs stand at doors and stairs, where people queue, and would hide them. */
const rehearses = ({ role, link }: Layers): boolean => role === 'drill' && link?.rehearse !== undefined;
const NONE: readonly AssetKind[] = [];

const CAMERAS_ALONE = ['camera'] as const;
const CAMERAS_FIRST = ['camera', ...ROLE_KINDS.planner.filter((kind) => kind !== 'camera')] as const;

/** What leads out, and what closes the way, before the others. */
const WAYS_OUT_FIRST = [
  'exit-sign',
  'fire-door',
  'fire-shutter',
  'emergency-light',
  'evacuation-chair',
  ...ROLE_KINDS.planner.filter((kind) => kind !== 'exit-sign'),
] as const;

/** Kinds that a subject of the planner begins with, and those at hand, where they aren't the role's. */
const OF_SUBJECT: Readonly<
  Partial<Record<Subject, { readonly usual: readonly AssetKind[]; readonly near: readonly AssetKind[] }>>
> = {
  // What cameras see lies under all other signs, and there are many.
  cameras: { usual: CAMERAS_ALONE, near: CAMERAS_FIRST },
  // Signs of ways out hang where the exits are, and would hide whether they are open.
  egress: { usual: [], near: WAYS_OUT_FIRST },
};
const ofSubject = ({ role, subject }: Layers) =>
  role === 'planner' && subject !== undefined ? OF_SUBJECT[subject] : undefined;

/** What is shown until a person says otherwise. */
const usualKinds = (view: Layers): readonly AssetKind[] =>
  rehearses(view) ? NONE : (ofSubject(view)?.usual ?? ROLE_KINDS[view.role]);

/** Kinds that are at hand to be switched, what matters most first. */
export const nearKinds = (view: Layers): readonly AssetKind[] =>
  ofSubject(view)?.near ?? ROLE_KINDS[view.role];

const known = new WeakMap<LayerChoice, Map<readonly AssetKind[], readonly AssetKind[]>>();

/**
 * The kinds that are shown, what matters most to the role first. The same array for the same choice. O(kinds) once per
 * choice.
 */
export function shownKinds(view: Layers): readonly AssetKind[] {
  const choice = view.layers[view.role];
  const usual = usualKinds(view);
  const byUsual = known.get(choice) ?? new Map<readonly AssetKind[], readonly AssetKind[]>();
  known.set(choice, byUsual);
  const made = byUsual.get(usual);
  if (made) return made;
  const others = ASSET_KINDS.filter((kind) => !usual.includes(kind));
  const kinds = [
    ...usual.filter((kind) => choice[kind] !== false),
    ...others.filter((kind) => choice[kind] === true),
  ];
  byUsual.set(usual, kinds);
  return kinds;
}

/** The choice after a person switched kinds on or off; what is as usual anyway is not kept. O(kinds). */
export function withLayer(view: Layers, kinds: readonly AssetKind[], shown: boolean): LayerChoice {
  const usual = usualKinds(view);
  const next: Partial<Record<AssetKind, boolean>> = { ...view.layers[view.role] };
  for (const kind of kinds) {
    if (usual.includes(kind) === shown) delete next[kind];
    else next[kind] = shown;
  }
  return next;
}
