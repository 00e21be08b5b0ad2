import { text } from '../param-text';
import type { MessageParams } from '../../base/message';

/** What a file can't hold: dictionary of the document, and field of it. */
const LOST: Readonly<Record<string, string>> = {
  'openings.lockSchedule': 'hours at which the door is locked',
  'openings.keyHolders': 'key holders of doors',
  'openings.rejected': 'openings that were taken out',
  'openings.selfClosing': 'whether doors close themselves',
  'openings.leaf': 'kinds of door leaves',
  'openings.swing': 'sides that doors are hung on',
  'openings.opensInto': 'rooms that doors open into',
  'openings.wall': 'walls that openings lie in',
  'openings.sill': 'lower edges of doors',
  'openings.barred': 'bars of doors',
  'openings.locked': 'whether openings are locked',
  'openings.spaces': 'rooms beside windows',
  'openings.width': 'widths of openings',
  'openings.clearWidth': 'clear widths of openings',
  'openings.depth': 'depths of windows',
  'openings.height': 'heights of openings',
  'openings.fireRating': 'fire ratings of openings',
  'openings.finalExit': 'whether openings lead outside',
  'spaces.department': 'departments of rooms',
  'spaces.responsible': 'people responsible for rooms',
  'spaces.ceilingHeight': 'ceiling heights',
  'spaces.occupants': 'numbers of people in rooms',
  'spaces.beds': 'beds in rooms',
  'spaces.mustBeLocked': 'rooms that must be locked at night',
  'walls.fireRating': 'fire resistance of walls',
  'compartments.spaces': 'rooms of fire compartments',
  landings: 'landings of stairs',
  departments: 'departments',
  people: 'people',
  populations: 'how many people are where by the hour',
  'buildings.height': 'heights of buildings',
  'buildings.fireGrade': 'fire resistance grades of buildings',
  'buildings.built': 'years that buildings were built',
  'buildings.sprinklered': 'whether buildings have sprinklers',
  'buildings.detected': 'whether buildings have fire detection',
  'buildings.singleOccupancy': 'whether buildings are in single occupancy',
  'campus.beds': 'licensed beds of the campus',
  'campus.profile': 'the code that applies to the campus',
  'outdoors.form': 'which outdoor areas are bridges',
  'assets.department': 'departments of assets',
  'assets.responsible': 'people responsible for assets',
};

/** Words for what was lost; one without words is named as it is. */
export function lostEn(what: MessageParams[string] | undefined): string {
  const name = text(what);
  return Object.hasOwn(LOST, name) ? (LOST[name] ?? name) : name;
}
