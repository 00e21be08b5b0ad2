import type { AssetKind } from '../../model/schema/assets/asset-kinds';
import type { AssetInput } from '../../model/schema/assets/asset-registry';
import type { OutdoorSurface } from '../../model/schema/outdoor-surface';
import type { Point } from '../../model/schema/polygon';
import type { Space } from '../../model/schema/space';
import type { SpaceUse } from '../../model/schema/space-use';
import type { StoreyKind } from '../../model/schema/storey';
import { outlineOf, type Box } from './boxes';
import type { DoorForm } from './door-forms';
import type { Run } from './rectilinear';

/** One room as the drawing gives it: on wall centre-lines, metres. */
export interface Room {
  readonly code: string;
  readonly zh: string;
  readonly en: string;
  readonly use: SpaceUse;
  /** Counter-clockwise, horizontal and vertical sides only. */
  readonly ring: readonly Point[];
  readonly beds?: number;
  /** People that it is designed for, where that is not by its use. */
  readonly occupants?: number;
  /** What stands on its door; corridors, stairs, shafts and toilets of wards have none. */
  readonly number?: string;
  /** Sides without a wall. */
  readonly open?: readonly Run[];
  /** Codes, where they differ from the storey's. */
  readonly department?: string;
  readonly responsible?: string;
  /** Nobody answers for it: a gap that the safety office has to find. */
  readonly unassigned?: boolean;
  /** Clear height under the ceiling, metres. */
  readonly ceiling?: number;
  /** Must be found locked at night. */
  readonly mustBeLocked?: boolean;
  /** What burns there and how dangerously, where that is not by its use; with the reason. */
  readonly hazard?: Space['hazard'];
}

/**
 * A door on the wall that two rooms share; `to: null` leads to the open, `to: 'AB-L02.LINK'` to a room of another storey at
 * the same height that begins at the outer face of the wall. Centre on the wall's centre-line.
 */
export interface Door {
  readonly from: string;
  readonly to: string | null;
  readonly at: Point;
  /** Of the leaf or hole, metres. */
  readonly width: number;
  readonly form: DoorForm;
  /** Held open by magnets, let go by the alarm. */
  readonly held?: boolean;
  /** Leads to the open in law as well; `to: null` elsewhere than at the ground (a link to another building) says false. */
  readonly finalExit?: boolean;
}

export interface Window {
  readonly at: Point;
  readonly width: number;
  readonly sill: number;
  /** Of the glass, metres; to 2.4 m above the floor when not said. */
  readonly height?: number;
  readonly barred?: boolean;
  /** The two rooms that it parts: a pane of lead glass, a hatch. In an outer wall when not said. */
  readonly between?: readonly [string, string];
}

/** A piece of furniture that is walked round. */
export interface Furniture {
  readonly zh: string;
  readonly en: string;
  readonly ring: readonly Point[];
  readonly height: number;
}

/** Rooms that a fire or smoke compartment holds. */
export interface Zone {
  readonly code: string;
  readonly zh: string;
  readonly en: string;
  readonly type: 'fire' | 'smoke';
  readonly rooms: readonly string[];
}

/** The flights that rise from this storey in one stair. */
export interface StairUp {
  /** The room that it rises in. */
  readonly room: string;
  /** Direction of the flights. */
  readonly along: 'x' | 'y';
  /** End of the room at which the floor's landing lies. */
  readonly landing: 'low' | 'high';
  readonly flights: 2 | 4;
  /**
   * Depth of the floor's landing, metres; both are as deep when not said. Storeys of different heights say the same, for
   * flights from below have to end where those to above begin.
   */
  readonly floorLanding?: number;
  /** One walks out under the last flight, by a door below the half landing: the storey above draws that flight. */
  readonly wayUnder?: boolean;
  /** Height of the storey below, whose last flight is drawn here because one walks under it there. */
  readonly overWay?: number;
}

/** A sloping lane for vehicles that leaves the storey, in a room of its own. */
export interface RampUp {
  readonly room: string;
  /** The part of the room that slopes. */
  readonly ring: readonly Point[];
  /** Heights of its lower and upper end over the storey's floor, metres. */
  readonly z: readonly [number, number];
  /** Up the slope. */
  readonly axis: Point;
}

/** Floor in the open: ground, road, bridge deck. */
export interface OpenGround {
  readonly code: string;
  readonly zh: string;
  readonly en: string;
  readonly ring: readonly Point[];
  readonly form: 'ground' | 'bridge';
  /** What it is made for; where it isn't said, a roof is a deck, and of others nobody knows. */
  readonly surface?: OutdoorSurface;
}

/** A wall that no two rooms make: a railing round a void, a garden wall, a partition in a toilet. */
export interface FreeWall {
  readonly line: readonly [Point, Point, ...Point[]];
  readonly thickness: number;
  /** Metres; null = as high as the storey. */
  readonly height: number | null;
  readonly transparent?: boolean;
  readonly zh?: string;
  readonly en?: string;
}

/** An asset of any kind with its place in the storey's local frame; `code` is its label, unique in the hospital. */
export type PlannedAsset = {
  [K in AssetKind]: Omit<AssetInput<K>, 'id' | 'storey' | 'department' | 'responsible' | 'name'> & {
    readonly kind: K;
    readonly code: string;
    readonly zh?: string;
    readonly en?: string;
    /** Code of the department, where it isn't that of its room or storey. */
    readonly department?: string;
  };
}[AssetKind];

/** A storey as its tables and recipes say it, in the frame of its building. */
export interface StoreyPlan {
  readonly code: string;
  /** Code of the building; null outdoors. */
  readonly building: string | null;
  readonly zh: string;
  readonly en: string;
  readonly kind?: StoreyKind;
  /** Finished floor over ±0.000 of the campus, metres. */
  readonly elevation: number;
  /** Floor to floor, metres. */
  readonly height: number;
  readonly atGround?: boolean;
  /** The building's place on the campus: local 0,0. */
  readonly origin: Point;
  /** Outer faces of the outer walls; null where there are none (open ground). */
  readonly footprint: readonly Point[] | null;
  /** Code of the department whose rooms these are, where a room says no other. */
  readonly department: string | null;
  readonly rooms: readonly Room[];
  readonly doors: readonly Door[];
  readonly windows: readonly Window[];
  readonly furniture: readonly Furniture[];
  readonly columns?: readonly (readonly Point[])[];
  readonly zones?: readonly Zone[];
  readonly stairs?: readonly StairUp[];
  readonly ramps?: readonly RampUp[];
  readonly grounds?: readonly OpenGround[];
  readonly freeWalls?: readonly FreeWall[];
  /** Areas where people are safe once they are in them. */
  readonly exits?: readonly {
    readonly code: string;
    readonly zh: string;
    readonly en: string;
    readonly ring: readonly Point[];
  }[];
  readonly assets: readonly PlannedAsset[];
}

/** A room over one or several rectangles. */
export const room = (
  code: string,
  zh: string,
  en: string,
  use: SpaceUse,
  ...boxes: readonly Box[]
): Room => ({ code, zh, en, use, ring: outlineOf(boxes) });
