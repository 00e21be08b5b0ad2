import { contentMark } from '../../../base/content-mark';
import type { Steps } from '../../../base/steps';
import { tableOf, type CampusDocument } from '../../../model/schema/document';
import type { EntityKind } from '../../../model/schema/ids';
import { canonicalJson } from '../../../records/log/canonical-json';

/** What floors, walls, ways and exits are drawn by. */
const WALKED: readonly EntityKind[] = [
  'storeys',
  'spaces',
  'walls',
  'openings',
  'flights',
  'landings',
  'lifts',
  'obstacles',
  'columns',
  'outdoors',
  'exits',
];
/** Entities between two pauses: some milliseconds. */
const STRETCH = 200;

/**
 * A mark of what people walk on in a plan: two plans of one mark are the same to a crowd, in whichever order their entities stand. What
 * hangs on walls, and who works there, is not in it. O(text of those entities), in parts.
 */
export function* planMarkSteps(document: CampusDocument): Steps<string> {
  const marks: string[] = [];
  for (const kind of WALKED) {
    for (const [i, [id, entity]] of Object.entries<object>(tableOf(document, kind)).entries()) {
      marks.push(`${id} ${contentMark(canonicalJson(entity))}`);
      if (i % STRETCH === STRETCH - 1) yield;
    }
    yield;
  }
  return contentMark(marks.sort().join('\n'));
}
