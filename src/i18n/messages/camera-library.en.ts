import type { MessageParams } from '../../base/message';
import type { Mirror } from '../catalogue';
import type { Formats } from '../formats';
import { num, text } from '../param-text';
import { plural } from '../plural';
import type { cameraLibraryZh } from './camera-library.zh';

/** `3 entries`, with one that a person can look for in the file after what is said of them. */
const entries = (p: MessageParams, f: Formats): string =>
  `${f.number(num(p['count']))} ${plural(num(p['count']), 'entry', 'entries')}`;
const first = (p: MessageParams): string => `(such as ${text(p['first'])})`;
const cameras = (count: number): string => `${count} ${plural(count, 'camera', 'cameras')}`;

export const cameraLibraryEn: Mirror<typeof cameraLibraryZh> = {
  'camera-library.title': 'Camera models and scale',
  'camera-library.open': 'Models and scale…',
  'camera-library.more': 'More models…',
  'camera-library.parts': 'Contents',
  'camera-library.part-built-in': 'Built-in',
  'camera-library.part-own': 'Ours',
  'camera-library.part-file': 'File',
  'camera-library.part-rules': 'Scale',
  'camera-library.for': (p) => `Choose a lens for the ${cameras(p.count)} selected.`,
  'camera-library.applied': (p) => `${cameras(p.count)} changed to ${p.name}. This can be undone.`,

  'camera-library.search': 'Find a brand or model',
  'camera-library.form': 'Form',
  'camera-library.any-form': 'All forms',
  'camera-library.pixels': 'Pixels',
  'camera-library.pixels-any': 'Any number',
  'camera-library.pixels-2': '2 MP or more',
  'camera-library.pixels-4': '4 MP or more',
  'camera-library.pixels-5': '5 MP or more',
  'camera-library.pixels-8': '8 MP or more',
  'camera-library.found': (p) => `${p.shown} of ${p.all}`,
  'camera-library.nothing-found': 'No model fits. Type fewer letters, or allow more forms and pixels.',

  'camera-library.fact-pixels': (p) => `${p.across} × ${p.down} pixels`,
  'camera-library.fact-no-pixels': 'pixels not known',
  'camera-library.fact-sensor': (p) => `${p.size} inch sensor`,
  'camera-library.fact-no-sensor': 'sensor size not known',
  'camera-library.fact-night': (p) => `infrared ${p.metres}`,
  'camera-library.fact-no-night': 'no infrared light',
  'camera-library.fact-night-unknown': 'infrared not known',
  'camera-library.fact-heads': (p) => `${p.count} lenses`,
  'camera-library.lens': (p) => `${p.focal} mm`,
  'camera-library.view': (p) => `${p.horizontal} across, ${p.vertical} high`,
  'camera-library.view-flat': (p) => `${p.horizontal} across, height not known`,
  'camera-library.zoom': (p) => `zoom, ${p.most} to ${p.least} across`,
  'camera-library.wide-end': 'wide end',
  'camera-library.tele-end': 'narrow end',
  'camera-library.lenses': (p) => `Lenses of ${p.name}`,
  'camera-library.use': 'Use',
  'camera-library.use-lens': (p) => `Use ${p.name} (${p.lens}) for the selected cameras`,
  'camera-library.sure': (p) => `${p.rule}; ${p.sure}`,
  'camera-library.datasheet': 'Check the datasheet before buying.',

  'camera-library.check-agrees': (p) =>
    `Agrees with focal length and sensor: they make ${p.computed}; the datasheet says ${p.percent} of it.`,
  'camera-library.check-bends': (p) =>
    `Wider than the ${p.computed} that focal length and sensor make (${p.percent}): wide lenses bend straight lines. The middle of its picture is nearer to ${p.projection} projection.`,
  'camera-library.check-sees-less': (p) =>
    `Narrower than the ${p.computed} that focal length and sensor make (${p.percent}): one of the three numbers is wrong, or only a part of the sensor is used. Check the datasheet.`,
  'camera-library.check-none-focal': 'Focal length not known: the angle cannot be checked.',
  'camera-library.check-none-sensor': 'Sensor size not known: the angle cannot be checked.',
  'camera-library.check-none-size': (p) =>
    `How wide a ${p.size} inch sensor is is not known: the angle cannot be checked.`,
  'camera-library.check-none-wide': 'At 180° or more the angle cannot be checked by focal length and sensor.',
  'camera-library.projection-rectilinear': 'rectilinear',
  'camera-library.projection-equidistant': 'equidistant',

  'camera-library.own-none':
    'The plan has no models of its own yet. Add one, copy a built-in one, or import some from a file.',
  'camera-library.new': 'New model',
  'camera-library.copy': 'Copy to ours',
  'camera-library.edit': 'Edit',
  'camera-library.edit-of': (p) => `Edit ${p.name}`,
  'camera-library.remove': 'Delete',
  'camera-library.remove-of': (p) => `Delete ${p.name}`,
  'camera-library.removed': (p) =>
    `${p.name} was deleted from the plan; cameras that hang stay as they are. This can be undone.`,
  'camera-library.undo': 'Undo',
  'camera-library.full': (p) => `A plan keeps ${p.max} models at most. Delete some that are not used first.`,

  'camera-library.form-title-new': 'New model',
  'camera-library.form-title-edit': 'Edit model',
  'camera-library.field-brand': 'Brand',
  'camera-library.field-model': 'Model',
  'camera-library.field-projection': 'Lens projection',
  'camera-library.by-form': 'By its form',
  'camera-library.field-across': 'Pixels across',
  'camera-library.field-down': 'Pixels down',
  'camera-library.field-sensor': 'Sensor size (inches)',
  'camera-library.sensor-hint': 'As the datasheet says, such as 1/2.8',
  'camera-library.field-night': 'Infrared range (m)',
  'camera-library.night-hint': '0 for none; empty where not known',
  'camera-library.field-heads': 'Further lenses',
  'camera-library.heads-hint':
    'Each against the first: degrees clockwise/degrees farther down, such as 90/0, 180/0',
  'camera-library.field-zoom': 'A zoom: set to any angle between its two ends',
  'camera-library.lens-number': (p) => `Lens ${p.number}`,
  'camera-library.field-horizontal': 'Angle across (°)',
  'camera-library.field-vertical': 'Angle high (°)',
  'camera-library.field-focal': 'Focal length (mm)',
  'camera-library.unknown': 'not known',
  'camera-library.add-lens': 'Add a lens',
  'camera-library.remove-lens': (p) => `Remove lens ${p.number}`,
  'camera-library.save': 'Save',
  'camera-library.cancel': 'Cancel',
  'camera-library.wrong-needed': 'Fill this in.',
  'camera-library.wrong-no-angle': 'Degrees above 0, up to 360.',
  'camera-library.wrong-not-flat':
    'A rectilinear lens cannot see 180° or more. Change the projection or the angle.',
  'camera-library.wrong-no-focal': 'Millimetres above 0; leave it empty where not known.',
  'camera-library.wrong-no-pixels': 'A whole number from 16 to 100000; leave it empty where not known.',
  'camera-library.wrong-no-heads': 'Write 90/0, 180/0 (degrees clockwise/degrees farther down), 15 at most.',
  'camera-library.wrong-no-range': 'Metres from 0 to 1000; leave it empty where not known.',
  'camera-library.wrong-not-two': 'A zoom has two ends: one line for the wide, one for the narrow.',
  'camera-library.wrong-too-many': 'Too many lenses: 32 at most.',

  'camera-library.file-about':
    'Reads the JSON of the open camera database (ch-bas/cctv-camera-database, CC0): its list of all models, or one model. The file does not leave this device.',
  'camera-library.file-choose': 'Choose a JSON file…',
  'camera-library.file-other': 'Another file…',
  'camera-library.file-reading': (p) => `Reading ${p.name}`,
  'camera-library.file-stop': 'Stop',
  'camera-library.file-refused': (p) => `${p.name} was not read`,
  'camera-library.file-read': (p) =>
    `${p.name}: ${p.count} ${plural(p.count, 'model', 'models')} can be used`,
  'camera-library.file-warnings': 'Left out and assumed',
  'camera-library.file-models': 'Models in the file',
  'camera-library.pick-all': 'Tick all found',
  'camera-library.pick-none': 'Tick none',
  'camera-library.details': 'Details',
  'camera-library.details-of': (p) => `Details of ${p.name}`,
  'camera-library.hide-details': 'Hide details',
  'camera-library.keep': (p) => `Keep ${p.count} in this plan`,
  'camera-library.kept': (p) =>
    `${p.added} kept in the plan.${p.known === '' ? '' : ` ${p.known} were there already.`}${p.left === '' ? '' : ` ${p.left} were not kept: a plan has ${p.max} at most.`}`,
  'camera-file.entry-broken': (p, f) => `${entries(p, f)} of another shape, left out ${first(p)}.`,
  'camera-file.entry-repeated': (p, f) =>
    `${entries(p, f)} with an id that was used before, left out ${first(p)}.`,
  'camera-file.no-field-of-view': (p, f) => `${entries(p, f)} without a field of view, left out ${first(p)}.`,
  'camera-file.field-of-view-unclear': (p, f) =>
    `${entries(p, f)} whose angles cannot be told apart, left out ${first(p)}.`,
  'camera-file.several-lenses': (p, f) =>
    `${entries(p, f)} with several lenses that say not where they look, left out ${first(p)}.`,
  'camera-file.thermal': (p, f) => `${entries(p, f)} that see heat, left out ${first(p)}.`,
  'camera-file.horizontal-assumed': (p, f) =>
    `${entries(p, f)} that say not which way the angle goes, taken as across ${first(p)}.`,
  'camera-file.pixels-unknown': (p, f) => `${entries(p, f)} whose pixels are not known ${first(p)}.`,
  'camera-file.not-a-list':
    'There are no camera models in this file. Choose a JSON file of the database: its list of models, or one model.',
  'camera-file.too-many': (p, f) =>
    `The file has ${entries(p, f)}; the most is ${f.number(num(p['max']))}. Split it into several files.`,
  'camera-file.none': (p, f) =>
    `None of the ${entries(p, f)} can be used. Make sure that this is the camera database and that it says fields of view.`,
  'camera-file.empty': 'The file is empty. Download it again.',
  'camera-file.too-large': (p, f) =>
    `The file has ${f.megabytes(num(p['bytes']))}; the most is ${f.megabytes(num(p['max']))}. Split it into several files.`,
  'camera-file.other': 'This is not JSON text. Choose a .json file of the camera database.',
  'camera-file.too-deep': (p) =>
    `Line ${text(p['line'])}, column ${text(p['column'])} is nested too deep for a camera database. Choose another file.`,
  'camera-file.internal': (p) => `The program failed: ${p.detail}. Try again.`,

  'camera-library.scale': 'Scale that this hospital goes by',
  'camera-library.scale-about': 'The plan, checks and prints go by it unless another is chosen there.',
  'camera-library.own-scale': 'A scale of our own',
  'camera-library.own-scale-about':
    'Each level asks for more than the one above it. A level left empty is that of 2025, kept between its neighbours.',
  'camera-library.scale-name': 'Name',
  'camera-library.level': 'Level',
  'camera-library.density': 'Pixels a metre',
  'camera-library.density-of': (p) => `${p.level} (px/m)`,
  'camera-library.in-2025': 'In 2025',
  'camera-library.scale-save': 'Save and go by it',
  'camera-library.scale-reset': 'Put back',
  'camera-library.scale-remove': 'Delete our scale',
  'camera-library.scale-saved': 'The plan now goes by your own scale. This can be undone.',
  'camera-library.scale-removed': 'Your own scale was deleted. This can be undone.',
  'camera-library.wrong-no-density': (p) => `A number from ${p.min} to ${p.max}, or nothing.`,
  'camera-library.wrong-not-ascending': 'It has to be above the levels before it.',
  'camera-library.retention': 'How long video is kept',
  'camera-library.key-target': 'The police have named this hospital a key target of counter-terrorism',
  'camera-library.key-target-days': (p) => `Yes: video is kept for ${p.yes} days at least; no: ${p.no} days.`,
  'camera-library.key-target-elsewhere':
    'The chosen code has no rule on how long video is kept: this changes nothing.',

  'camera-library.model': 'Model',
  'camera-library.model-none': 'No model chosen',
  'camera-library.model-told': (p) => `${p.name} (not in the library)`,
  'camera-library.model-several': 'Different ones',
  'camera-library.choose-lens': 'Lens',
  'camera-library.group-own': 'Ours',
};
