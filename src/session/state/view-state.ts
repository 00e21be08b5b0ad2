import type { Language } from '../../i18n/language';
import type { StoreyId } from '../../model/schema/ids';

export type ViewMode = '2d' | '3d';
export const STACKS = ['single', 'ghost', 'all'] as const;
export type Stack = (typeof STACKS)[number];
export const isStack = (text: string | null): text is Stack => STACKS.some((each) => each === text);
export type Theme = 'light' | 'dark';
export type ThemeChoice = Theme | 'auto';

/** A place that the camera is asked to fly to. A new `stamp` asks again for the same place. */
export interface Focus {
  readonly storey: StoreyId;
  readonly x: number;
  readonly y: number;
  /** Metres that should be seen across; left out = keep the scale. */
  readonly span?: number;
  readonly stamp: number;
}

/** What the camera looks at, told by the scene when it comes to rest. Metres. */
export interface Centre {
  readonly x: number;
  readonly y: number;
}

export interface ViewState {
  readonly storey: StoreyId | null;
  readonly mode: ViewMode;
  readonly stack: Stack;
  /** The theme in force. */
  readonly theme: Theme;
  /** What the person chose; `auto` follows the system. */
  readonly themeChoice: ThemeChoice;
  readonly language: Language;
  /** Walking distance that counts as covered, metres. */
  readonly limit: number;
  /** True when a person or a link set the limit; false while it is the plan's own. */
  readonly limitChosen: boolean;
  readonly focus: Focus | null;
  readonly centre: Centre | null;
}

export const initialView: ViewState = {
  storey: null,
  mode: '3d',
  stack: 'single',
  theme: 'light',
  themeChoice: 'auto',
  language: 'zh',
  limit: 15,
  limitChosen: false,
  focus: null,
  centre: null,
};
