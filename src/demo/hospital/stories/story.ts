import type { Patch } from '../../../model/edit/patch';
import type { CampusDocument } from '../../../model/schema/document';
import type { Point } from '../../../model/schema/polygon';
import { asQuoted, type Rule } from './rules';

/** A fault that was planted in the demonstration hospital, and what has to be said about it. */
export interface Story {
  /** `01` … : the number in the programme, or `N1` … for the ones added to it. */
  readonly id: string;
  /** What sort of fault it is, in words joined by hyphens. */
  readonly kind: string;
  readonly place: StoryPlace;
  /** What is wrong. */
  readonly zh: string;
  readonly en: string;
  /** The rule that it breaks. */
  readonly rule: Rule;
  /** Code of the finding that has to name it. */
  readonly expects: string;
  /** Lines of the hospital's annual safety plan that ask for it, 1 … 16. */
  readonly lines: readonly number[];
  /** The edits that plant it; none where records alone tell it. */
  readonly plant: readonly Plant[];
}

/** One edit of a storey; it is given a document that holds no other storey's rooms and things. */
export interface Plant {
  readonly storey: string;
  readonly edit: (document: CampusDocument) => Patch;
}

/** Where it is: the storey and room of the plan, and a point in the frame of its building, metres. */
export interface StoryPlace {
  readonly storey: string;
  /** Code of the room; null outdoors. */
  readonly room: string | null;
  /** Null = the middle of the room. */
  readonly at: Point | null;
}

export const at = (storey: string, room: string | null, x: number, y: number): StoryPlace => ({
  storey,
  room,
  at: [x, y],
});

export const inRoom = (storey: string, room: string): StoryPlace => ({ storey, room, at: null });

/** A row of a topic's list of stories. */
export const story = (
  id: string,
  kind: string,
  lines: readonly number[],
  place: StoryPlace,
  text: { readonly zh: string; readonly en: string; readonly rule: string | Rule },
  expects: string,
  ...plant: readonly Plant[]
): Story => ({ id, kind, lines, place, ...text, rule: asQuoted(text.rule), expects, plant });
