import type { MessageParams } from '../../base/message';
import type { Formats } from '../formats';
import { num, text } from '../param-text';
import { plural } from '../plural';
import type { CameraFindingWords } from './camera-findings.zh';
import { wordsEn } from './words.en';

const WORDS: Readonly<Record<string, unknown>> = wordsEn;
const use = (p: MessageParams): string => {
  const found = WORDS[`use.${text(p['use'])}`];
  return typeof found === 'string' ? found : text(p['use']);
};
/** The room by name where that is told, else what it is for. */
const room = (p: MessageParams): string => (typeof p['room'] === 'string' ? p['room'] : use(p));
const LEVELS: Readonly<Record<string, string>> = {
  overview: 'Overview',
  outline: 'Outline',
  discern: 'Discern',
  perceive: 'Perceive',
  characterise: 'Characterise',
  validate: 'Validate',
  scrutinise: 'Scrutinise',
};
const level = (p: MessageParams, f: Formats): string =>
  `${LEVELS[text(p['level'])] ?? text(p['level'])} (${f.number(num(p['density']))} px/m)`;
const PARTS: Readonly<Record<string, string>> = {
  inside: 'inside',
  door: 'entrance',
  counter: 'counter',
  'outer-door': 'door to the open',
  'unit-door': 'entrance of the unit',
  'lift-door': 'door of a lift',
};
const part = (p: MessageParams): string => PARTS[text(p['part'])] ?? text(p['part']);
/** How many there are, told where there is more than one. */
const spots = (p: MessageParams, f: Formats): string =>
  num(p['spots']) > 1
    ? ` (in ${f.number(num(p['spots']))} places, the largest ${f.area(num(p['largest']))})`
    : '';
/** ` (3 of them)` where a finding is of several doorways. */
const doors = (p: MessageParams, f: Formats): string =>
  num(p['doors']) > 1 ? ` (${f.number(num(p['doors']))} of them)` : '';
const height = (p: MessageParams, f: Formats): string =>
  num(p['height']) === 0 ? 'on the floor' : `at ${f.metres(num(p['height']))} above the floor`;
const WHY: Readonly<Record<string, string>> = {
  'no-angle': 'its field of view is 0',
  'too-wide': 'a lens that draws straight lines cannot see 180°',
  'no-pixels': 'it has no pixels',
};
/** Boxes of the picture in per cent. */
const masks = (p: MessageParams, f: Formats): string => {
  const boxes = text(p['masks'])
    .split('|')
    .filter((box) => box !== '' && box !== '–')
    .map((box) => box.split(' ').map(Number))
    .map(
      ([, left = 0, top = 0, right = 0, bottom = 0]) =>
        `from ${f.percent(left)} to ${f.percent(right)} across and ${f.percent(top)} to ${f.percent(bottom)} down`,
    );
  return boxes.length === 0 ? '' : ` (${boxes.join('; ')} of the picture)`;
};
const cameras = (p: MessageParams, f: Formats): string =>
  `${f.number(num(p['cameras']))} ${plural(num(p['cameras']), 'camera', 'cameras')}`;

export const cameraFindingsEn: CameraFindingWords = {
  'camera.none': (p, f) =>
    `The plan has no cameras: ${f.number(num(p['rooms']))} rooms to be seen, ${f.area(num(p['area']))} of floor, are not`,
  'camera.none.do': 'Draw the cameras that there are, or place some.',
  'camera.forbidden-place': (p) =>
    `${room(p)}: a camera hangs inside, ${p['by'] === 'law' ? 'which the law forbids' : 'where it shows the privacy of others'}`,
  'camera.forbidden-place.do':
    'Turn it off and take it down; if the hospital did not hang it, leave it and report it to the police at once.',
  'camera.sees-forbidden': (p, f) => `${room(p)}: ${f.area(num(p['area']))} of it are in the picture`,
  'camera.sees-forbidden.do': (p, f) =>
    `Set a privacy mask${masks(p, f)} or turn the camera away; what is masked counts as unseen.`,
  'camera.key-place-unseen': (p) =>
    p['part'] === 'inside'
      ? `Key place, ${use(p)}: no camera shows the inside`
      : `Key place, ${use(p)}: no camera inside or at its entrance`,
  'camera.key-place-unseen.do': (p) =>
    p['part'] === 'inside'
      ? 'Hang a camera inside that shows the door and what is kept there.'
      : 'Hang a camera at the entrance that shows the faces of those who come in.',
  'camera.blind-spot': (p, f) =>
    `${use(p)}: ${f.area(num(p['unseen']))} of ${f.area(num(p['area']))} are a blind spot${spots(p, f)}, unseen ${height(p, f)}`,
  'camera.blind-spot.do': 'Add a camera, or change where the present ones hang and look.',
  'camera.below-density': (p, f) =>
    p['part'] === 'inside'
      ? `${use(p)}: ${f.area(num(p['unseen']))} are seen, but not well enough: ${level(p, f)} is asked for${spots(p, f)}`
      : `${use(p)}, ${part(p)}${doors(p, f)}: only ${f.number(num(p['reached']))} px/m, ${level(p, f)} is asked for`,
  'camera.below-density.do': 'Use a narrower lens or more pixels, or hang the camera nearer.',
  'camera.doorway-unseen': (p, f) =>
    `${use(p)}, ${part(p)}${doors(p, f)}: no camera sees whoever comes through, ${f.metres(num(p['height']))} above the floor`,
  'camera.doorway-unseen.do': (p, f) => `Hang a camera that faces the doorway; ${level(p, f)} is asked for.`,
  'camera.face-angle': (p, f) =>
    `${use(p)}, ${part(p)}${doors(p, f)}: pixels enough (${f.number(num(p['reached']))} px/m), but from too far above or from the side to know a face`,
  'camera.face-angle.do': 'Hang the camera lower and farther back, before those who come in.',
  'camera.lift-car-unseen': 'No camera in the car of this lift shows its floor',
  'camera.lift-car-unseen.do':
    'Hang a camera in a corner of the car that shows all of it, with the storey written in the picture.',
  'camera.retention': (p, f) =>
    `The video of ${cameras(p, f)} is kept ${f.number(num(p['kept']))} days only, at least ${f.number(num(p['days']))} are asked for`,
  'camera.retention.do': 'Add storage or lower the bitrate; delete no video before its time.',
  'camera.retention-unknown': (p, f) => `Nobody says how long the video of ${cameras(p, f)} is kept`,
  'camera.retention-unknown.do': (p, f) =>
    `Look it up in the recorder and fill it in; at least ${f.number(num(p['days']))} days are asked for.`,
  'camera.optics-unknown': 'Lens or pixels not filled in: what it sees cannot be told and counts as nothing',
  'camera.optics-unknown.do':
    'Fill in the horizontal field of view and the pixels from the nameplate or datasheet, or choose a model.',
  'camera.no-picture': (p) => `It has no picture: ${WHY[text(p['why'])] ?? text(p['why'])}`,
  'camera.no-picture.do': 'Correct lens and pixels by the datasheet.',
  'camera.outside': 'It hangs outside of the building and its grounds',
  'camera.outside.do': 'Move it to where it is, or correct its storey.',
  'camera.in-wall': 'It is inside a wall or a column and sees nothing',
  'camera.in-wall.do': 'Move it to the face of the wall or column, or correct its height.',
  'camera.above-ceiling': 'It hangs above the ceiling and sees nothing',
  'camera.above-ceiling.do': 'Correct its height, or the ceiling height of the room.',
  'camera.sees-nothing':
    'None of its storey’s floor is in its picture: it looks at the ceiling or a wall, or something stands before it',
  'camera.sees-nothing.do': 'Correct where it looks, or move what stands before it.',
};
