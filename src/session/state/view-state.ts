import type { Language } from '../../i18n/language';
import type { LocalDate } from '../../base/time/local-date';
import type { AssetKind } from '../../model/schema/assets/asset-kinds';
import type { StoreyId } from '../../model/schema/ids';

/** Whose job is being done: each has its own panel, tools and layers. `editor` mends the plan itself. */
export const ROLES = ['planner', 'drill', 'inspector', 'editor'] as const;
export type Role = (typeof ROLES)[number];
export const isRole = (text: string | null): text is Role => ROLES.some((each) => each === text);

/** Only a planner moves and removes assets: a slip of an inspector's thumb must not rearrange the hospital. */
export const arranges = (role: Role): boolean => role === 'planner';

/** Which state of things is asked about: what was designed, what stands today, or what stood on a date (YYYY-MM-DD). */
export type AsOfChoice = 'designed' | 'today' | LocalDate;

/** What a planner looks at: each has its own part of the panel, and tints the floor by its own measure. */
export const SUBJECTS = ['extinguishers', 'cameras', 'chemicals', 'egress'] as const;
export type Subject = (typeof SUBJECTS)[number];
export const isSubject = (text: string | null): text is Subject => SUBJECTS.some((each) => each === text);

/** Floor is tinted by the share of the distance allowed, or by how many extinguishers reach it. */
export const TINTS = ['share', 'reach'] as const;
export type Tint = (typeof TINTS)[number];
export const isTint = (text: string | null): text is Tint => TINTS.some((each) => each === text);

export type ViewMode = '2d' | '3d';
/** The shown storey alone, among faint others, with the others apart from it, or the building as high as it is. */
export const STACKS = ['single', 'ghost', 'exploded', 'all'] as const;
export type Stack = (typeof STACKS)[number];
export const isStack = (text: string | null): text is Stack => STACKS.some((each) => each === text);
export type Theme = 'light' | 'dark' | 'contrast';
/** What lengths are told in. */
export type Units = 'm' | 'ft';
export type ThemeChoice = Theme | 'auto';

/** A box of the plan, metres; heights over the plan's datum. */
export interface Around {
  readonly bounds: readonly [minX: number, minY: number, maxX: number, maxY: number];
  readonly low: number;
  readonly high: number;
}

/** A place that the camera is asked to fly to. A new `stamp` asks again for the same place. */
export interface Focus {
  readonly storey: StoreyId;
  readonly x: number;
  readonly y: number;
  /** Metres that should be seen across; left out = keep the scale. */
  readonly span?: number;
  /** All of this is to be seen, as large as it goes: `x`, `y` and `span` don't count then. */
  readonly around?: Around;
  /** Nothing moves while one of these, on that storey, is in the picture. */
  readonly unless?: readonly Centre[];
  readonly stamp: number;
}

/** What the camera looks at, told by the scene when it comes to rest. Metres. */
export interface Centre {
  readonly x: number;
  readonly y: number;
}

/** Asset kinds that were switched on or off by hand. */
export type LayerChoice = Readonly<Partial<Record<AssetKind, boolean>>>;

/**
 * Parameters of the address that a part of the page owns: where a way out begins, which doors are shut and who walks,
 * how a rehearsal of an evacuation is run, the page of the inspector's panel, whose things it lists and which of the chemicals, where somebody walks in first person, how cameras and ways out are looked at.
 */
export const LINK_KEYS = [
  'way',
  'shut',
  'who',
  'page',
  'whose',
  'stock',
  'walk',
  'cameras',
  'egress',
  'rehearse',
] as const;
export type LinkParts = Readonly<Partial<Record<(typeof LINK_KEYS)[number], string>>>;

/** Usual height of the cut: windows, doors and most furniture are told by it. Metres. */
export const USUAL_CUT = 1.2;

export interface ViewState {
  readonly role: Role;
  /** Of the planner. */
  readonly subject: Subject;
  readonly storey: StoreyId | null;
  readonly mode: ViewMode;
  readonly stack: Stack;
  /** The theme in force. */
  readonly theme: Theme;
  /** What the person chose; `auto` follows the system. */
  readonly themeChoice: ThemeChoice;
  readonly language: Language;
  readonly units: Units;
  /** Walking distance that a person or a link wants to see everywhere, metres; null = each place by the code. */
  readonly limit: number | null;
  /** What the floor is tinted by. */
  readonly tint: Tint;
  readonly asOf: AsOfChoice;
  /** `HH:MM`: doors locked then are shut; null = no hour is looked at. */
  readonly hour: string | null;
  /** Layers that a person has shown or hidden, by role; others are as the role has them. */
  readonly layers: Readonly<Record<Role, LayerChoice>>;
  /** Height above the floor at which walls are cut, metres. */
  readonly cut: number;
  /** Where the camera is, as the scene writes it in the address; null = where the scene puts it. */
  readonly camera: string | null;
  /** What parts of the page besides say in the address. */
  readonly link: LinkParts;
  readonly focus: Focus | null;
  readonly centre: Centre | null;
}

export const initialView: ViewState = {
  role: 'planner',
  subject: 'extinguishers',
  storey: null,
  mode: '3d',
  stack: 'single',
  theme: 'light',
  themeChoice: 'auto',
  language: 'zh',
  units: 'm',
  limit: null,
  tint: 'share',
  asOf: 'designed',
  hour: null,
  layers: { planner: {}, drill: {}, inspector: {}, editor: {} },
  cut: USUAL_CUT,
  camera: null,
  link: {},
  focus: null,
  centre: null,
};
