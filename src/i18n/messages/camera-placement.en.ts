import type { Mirror } from '../catalogue';
import { plural } from '../plural';
import type { cameraPlacementZh } from './camera-placement.zh';

const cameras = (count: number): string => `${count} ${plural(count, 'camera', 'cameras')}`;

export const cameraPlacementEn: Mirror<typeof cameraPlacementZh> = {
  'camera-place.title': 'Places for cameras',
  'camera-place.about':
    'Keeps what stands and finds the fewest new places on walls and ceilings that show all that has to be seen. It works in the background.',
  'camera-place.scope': 'Scope',
  'camera-place.of-storey': 'Storey',
  'camera-place.of-building': 'Building',
  'camera-place.aim': 'Aim',
  'camera-place.aim-all': 'Fewest for all',
  'camera-place.aim-more': 'Best for a few',
  'camera-place.more': 'Cameras more',
  'camera-place.more-here': 'For this storey alone.',
  'camera-place.options': 'Models, mounts and demands',
  'camera-place.models': 'Models to choose from',
  'camera-place.model': (p) => `${p.model} (${p.across} across)`,
  'camera-place.no-models': 'Choose one model at least.',
  'camera-place.mounts': 'Where they may hang',
  'camera-place.mount-wall': 'Wall',
  'camera-place.mount-ceiling': 'Ceiling',
  'camera-place.mount-car': 'Corner of the car’s ceiling',
  'camera-place.no-mounts': 'Choose one kind of place at least.',
  'camera-place.wall-height': 'Height on walls',
  'camera-place.range': (p) => `A number from ${p.min} to ${p.max}.`,
  'camera-place.should': 'Also what should be seen',
  'camera-place.may': 'Also what may be seen, such as halls',
  'camera-place.twice': 'Entrances seen by two cameras',
  'camera-place.kept-out': 'None in rooms that may not be filmed, and none that has one in its picture.',
  'camera-place.ask': 'Find places',
  'camera-place.again': 'Find places again',
  'camera-place.working': (p) =>
    p.of === 1 ? `Working: ${p.storey}` : `Working on storey ${p.at} of ${p.of}: ${p.storey}`,
  'camera-place.starting': 'Getting ready…',
  'camera-place.stop': 'Stop, keep what was found',
  'camera-place.stopped': (p) => `Stopped with ${p.done} of ${p.of} storeys done. This was found:`,
  'camera-place.failed': (p) => `It failed: ${p.detail}`,
  'camera-place.stale':
    'The plan, the day, the scale, the doors or the failed cameras are others now: these places may be wrong.',
  'camera-place.nothing': 'No camera is needed: all that has to be seen is seen well.',
  'camera-place.nothing-helps': 'No camera would help; the reasons are below.',
  'camera-place.nothing-left': 'All of them are in the plan.',
  'camera-place.count': (p) => cameras(p.count),
  'camera-place.sum': (p) => `${cameras(p.count)} more`,
  'camera-place.proven': (p) => `Proven: no fewer would do, of ${p.mounts} mounts tried.`,
  'camera-place.least': (p) => `Proven: at least ${p.least} are needed, of ${p.mounts} mounts tried.`,
  'camera-place.unproven': 'How few would do is not proven yet.',
  'camera-place.most': (p) => `Proven: no choice of as many is better by more than ${p.gap}.`,
  'camera-place.best': 'Proven: no choice of as many shows more.',
  'camera-place.cut-short': 'Its minute was used up: this is the best until then, and what is proven holds.',
  'camera-place.area': (p) =>
    `Floor not seen well, in rooms with findings: ${p.before}\u00a0→\u00a0${p.after}`,
  'camera-place.area-note':
    'By samples, in pieces from 1 m². The overview adds up every scrap by exact outlines, so it tells more, and scraps stay.',
  'camera-place.doorways': (p) => `Required doorways not met: ${p.before}\u00a0→\u00a0${p.after}`,
  'camera-place.others': (p) =>
    `Doorways not met that should or may be seen: ${p.before}\u00a0→\u00a0${p.after}`,
  'camera-place.cars': (p) => `Lift cars with no camera: ${p.before}\u00a0→\u00a0${p.after}`,
  'camera-place.finer': (p) => `Looked at again every ${p.cell}: ${p.left} missed.`,
  'camera-place.finer-mended': (p) =>
    `Looked at again every ${p.cell}: ${p.first} missed at first, ${p.left} after mending.`,
  'camera-place.preview': 'Show on the plan as if put up',
  'camera-place.accept-all': (p) => `Accept all (${p.count})`,
  'camera-place.accept': (p) => `Accept number ${p.number}`,
  'camera-place.accepted': (p) =>
    `${cameras(p.count)} put into the plan; can be undone. The overview holds it against before.`,
  'camera-place.at': (p) => `${p.mount}, ${p.height} up, ${p.down} down`,
  'camera-place.gain-area': (p) => `Shows ${p.area} of floor: ${p.rooms}`,
  'camera-place.gain-doorways': (p) =>
    `Shows ${p.count} ${plural(p.count, 'entrance', 'entrances')}: ${p.rooms}`,
  'camera-place.gain-car': 'Shows the floor of the car',
  'camera-place.rooms-more': (p) => `${p.rooms} and others, ${p.count} in all`,
  'camera-place.list-more': (p) => `Show ${p.count} more`,
  'camera-place.unmet': (p) => `Not cured by any camera: ${p.count}`,
  'camera-place.unmet-area': (p) => `${p.area} of floor stay below ${p.density} px/m`,
  'camera-place.unmet-car': (p) => `The floor of the car stays below ${p.density} px/m`,
  'camera-place.unmet-doorway': (p) =>
    `An entrance stays below ${p.density} px/m, or faces are not seen from the front`,
  'camera-place.why-no-mount':
    'No permitted mount sees it. Move what hides it, or let cameras hang elsewhere.',
  'camera-place.why-car':
    'In a car, cameras go into corners of its ceiling: permit ceilings, or choose a model that shows the floor from there.',
  'camera-place.why-no-pixels':
    'It is seen, but no chosen model has the pixels. Choose a narrower lens or one with more pixels.',
  'camera-place.why-no-angle':
    'There are pixels enough, but no face from the front: too steep or too far aside. Mount one lower, or far off straight ahead of the door.',
  'camera-place.why-private':
    'Whatever sees it would film a room that may not be filmed. Place one by hand with a privacy mask, or screen the room off.',
  'camera-place.why-only-one': 'One mount alone sees it; there is no second.',
};
