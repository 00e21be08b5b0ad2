import type { SketchTone } from '../session/state/sketch-state';
import type { FloorTint } from '../model/derive/drawing/space-tint';

/** Colours that a stretch of numbers runs through. */
export type Ramp = readonly [low: string, middle: string, high: string];

/** Colours of the scene, linear-light hex as three reads them (sRGB). One accent; strong colour only where it means something. */
export interface Palette {
  readonly background: string;
  readonly ground: string;
  readonly fills: Readonly<Record<FloorTint, string>>;
  readonly outline: string;
  readonly wallSide: string;
  readonly wallCap: string;
  readonly wallEdge: string;
  readonly glass: string;
  readonly furniture: string;
  readonly step: string;
  readonly door: string;
  readonly finalExit: string;
  readonly passage: string;
  readonly window: string;
  readonly ghost: string;
  /** Near an extinguisher, and at the limit of its reach. */
  readonly near: string;
  readonly far: string;
  readonly uncovered: string;
  readonly uncoveredStripe: string;
  /** What cameras see, from the coarsest level to the finest. */
  readonly views: Ramp;
  /** How far it is to safety, from near to far. */
  readonly distance: Ramp;
  /** Floor by the exit that serves it, told from each other with two kinds of cones, too; each is told by its number and its border besides. */
  readonly exits: readonly string[];
  /** People by how they get on: as fast as they can, at half of that, not at all. Who hasn't set out is told by shape besides. */
  readonly paces: Ramp;
  readonly waiting: string;
  /** How crowded floor was, how long people queued there or used it, from little to much. */
  readonly crowding: Ramp;
  readonly accent: string;
  /** Of what is drawn over the plan. */
  readonly tones: Readonly<Record<SketchTone, string>>;
  /** At the foot of walls. */
  readonly shadow: string;
  /** Light from everywhere and from the sun, as shares of a colour. */
  readonly ambient: number;
  readonly sunlight: number;
}

const LIGHT: Palette = {
  background: '#eef0f2',
  ground: '#e4e7ea',
  fills: {
    room: '#fbfaf7',
    circulation: '#f1f2f3',
    care: '#fbf7ee',
    wet: '#eaf1f4',
    technical: '#e9e9ec',
    outdoor: '#e6ece3',
    paving: '#f3f3f0',
    road: '#d8dce0',
    'fire-lane': '#eadfd8',
    parking: '#e4e9f2',
    green: '#e3ebde',
    deck: '#eceae6',
  },
  outline: '#c9ced4',
  wallSide: '#f4f2ee',
  wallCap: '#3d444d',
  wallEdge: '#20262d',
  glass: '#9cc4d6',
  furniture: '#d8d5cd',
  step: '#dcdad4',
  door: '#9a7b4f',
  finalExit: '#12824c',
  passage: '#b9bec5',
  window: '#6fb0cf',
  ghost: '#8d98a5',
  near: '#1d6f8a',
  far: '#cfe6e4',
  uncovered: '#e8590c',
  uncoveredStripe: '#ffe0bd',
  views: ['#d5e8c9', '#3f9fb2', '#2b2f77'],
  distance: ['#e3f3f2', '#7e9fd3', '#5a1a78'],
  exits: ['#74b7ff', '#fedc81', '#9e79cf', '#599d87', '#e8adb6', '#aabb58', '#c37c37', '#8af2ff'],
  paces: ['#3f97da', '#a04a9c', '#7d0f22'],
  waiting: '#a48c74',
  crowding: ['#fbeeb8', '#ee8440', '#690d47'],
  accent: '#0b6bcb',
  tones: {
    accent: '#0b6bcb',
    draft: '#0b6bcb',
    way: '#0f7a46',
    'other-way': '#6b4fa0',
    shut: '#b3261e',
    trouble: '#b93a0d',
    quiet: '#59636e',
  },
  shadow: '#1d2733',
  ambient: 0.74,
  sunlight: 0.33,
};

const DARK: Palette = {
  background: '#14181d',
  ground: '#1a1f26',
  fills: {
    room: '#2b3138',
    circulation: '#252b32',
    care: '#302f2c',
    wet: '#263038',
    technical: '#22262c',
    outdoor: '#232b25',
    paving: '#2b2c2d',
    road: '#343a42',
    'fire-lane': '#3b322f',
    parking: '#2a323d',
    green: '#1f2b23',
    deck: '#34373b',
  },
  outline: '#444c56',
  wallSide: '#5a626c',
  wallCap: '#c9d1d9',
  wallEdge: '#e6edf3',
  glass: '#4f7f94',
  furniture: '#444b54',
  step: '#4a515a',
  door: '#c29d66',
  finalExit: '#3ecf8e',
  passage: '#59616b',
  window: '#5fa8c8',
  ghost: '#77828f',
  near: '#2a9fc0',
  far: '#27434c',
  uncovered: '#ff7a2f',
  uncoveredStripe: '#5a2a0e',
  views: ['#234a4c', '#2f93a8', '#e2f3ae'],
  distance: ['#1d3a42', '#5577bd', '#f1c6f4'],
  exits: ['#2d4f91', '#9c660d', '#816aae', '#158564', '#792e56', '#4f5001', '#5b0900', '#350848'],
  paces: ['#4b86c9', '#d184ab', '#ffd75e'],
  waiting: '#688074',
  crowding: ['#3d3222', '#9e4631', '#e8a684'],
  accent: '#58a6ff',
  tones: {
    accent: '#58a6ff',
    draft: '#58a6ff',
    way: '#3ecf8e',
    'other-way': '#b79cf0',
    shut: '#ff7b72',
    trouble: '#ff8f61',
    quiet: '#9aa4af',
  },
  shadow: '#05070a',
  ambient: 0.66,
  sunlight: 0.3,
};

/**
 * High contrast: black on white, no tint that has to be told from another one, the same hues as by day where colour
 * means something but darker.
 */
const CONTRAST: Palette = {
  background: '#ffffff',
  ground: '#ffffff',
  fills: {
    room: '#ffffff',
    circulation: '#f0f0f0',
    care: '#ffffff',
    wet: '#ffffff',
    technical: '#e4e4e4',
    outdoor: '#ffffff',
    paving: '#f6f6f6',
    road: '#dcdcdc',
    'fire-lane': '#f2d9cf',
    parking: '#f0f0f0',
    green: '#ffffff',
    deck: '#ffffff',
  },
  outline: '#6a6a6a',
  wallSide: '#c9c9c9',
  wallCap: '#000000',
  wallEdge: '#000000',
  glass: '#4a90b0',
  furniture: '#bdbdbd',
  step: '#c4c4c4',
  door: '#6b4400',
  finalExit: '#005c30',
  passage: '#6a6a6a',
  window: '#0072a8',
  ghost: '#555555',
  near: '#00506b',
  far: '#bfe3e6',
  uncovered: '#b33a00',
  uncoveredStripe: '#ffe9d6',
  views: ['#d2e6c4', '#1f7f96', '#14145c'],
  distance: ['#e0f2f2', '#6a8cc8', '#44005c'],
  exits: ['#afc2ff', '#f5e38b', '#ba668c', '#51c1b0', '#dba65c', '#828c38', '#6b90d8', '#85faf0'],
  paces: ['#2c84d6', '#8a2f8c', '#5e0010'],
  waiting: '#a48c80',
  crowding: ['#fff0b4', '#e0702a', '#4d0030'],
  accent: '#0046a8',
  tones: {
    accent: '#0046a8',
    draft: '#0046a8',
    way: '#005c30',
    'other-way': '#4a2a86',
    shut: '#8c0000',
    trouble: '#8f2d00',
    quiet: '#303030',
  },
  shadow: '#000000',
  ambient: 0.82,
  sunlight: 0.26,
};

const PALETTES = { light: LIGHT, dark: DARK, contrast: CONTRAST } as const;

export const paletteOf = (theme: keyof typeof PALETTES): Palette => PALETTES[theme];
