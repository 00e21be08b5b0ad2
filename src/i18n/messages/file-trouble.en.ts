import { num, text } from '../param-text';
import type { FileTroubles } from './file-trouble.zh';

export const fileTroubleEn: FileTroubles = {
  'file.empty': 'The file is empty. Export the plan again.',
  'file.too-large': (p, f) =>
    `The file has ${f.megabytes(num(p['bytes']))}, more than the ${f.megabytes(num(p['max']))} that can be read. Export each building by itself.`,
  'file.other-format': (p) =>
    `This is a ${text(p['kind'])} file, not a plan. Choose a .wardtwin.json or .plan.geojson file.`,
  'file.binary': 'This is a binary file, not a plan in text. Choose a .wardtwin.json or .plan.geojson file.',
  'file.not-utf8': 'The text is not encoded in UTF-8. Save it again as UTF-8.',
  'file.not-json': (p) =>
    `Line ${text(p['line'])}, column ${text(p['column'])} is not valid JSON${p['found'] ? ` (found ${text(p['found'])})` : ''}. The file may be incomplete: export it again.`,
  'file.repeated-key': (p) =>
    `Line ${text(p['line'])}, column ${text(p['column'])}: ${text(p['key'])} is there twice, and one of them would be lost. Check the file.`,
  'file.too-deep': (p) =>
    `Line ${text(p['line'])}, column ${text(p['column'])} is nested too deeply. This is no plan: choose another file.`,
  'file.unknown-format':
    'This is no kind of plan that is known here. Choose a .wardtwin.json or .plan.geojson file.',

  'document.not-a-document': 'This is not a WardTwin file. Choose a .wardtwin.json file.',
  'document.wrong-version': 'The version of the file is wrong. Save it again with the program that made it.',
  'document.newer-version': (p) =>
    `The file was saved by a newer program (version ${text(p['version'])}). Update this program first.`,
  'document.too-many-entities': (p, f) =>
    `Too much in it: ${f.number(num(p['count']))} entries, at most ${f.number(num(p['max']))} can be read. Save each building by itself.`,
  'document.unknown-field':
    'There is a field that is not known. The file may have been altered: check this place.',
  'document.unknown-kind': 'There is a kind that is not known. Check this place.',
  'document.missing-field': 'A field that must be there is missing. Add it at this place.',
  'document.wrong-type': (p) =>
    `The value is of the wrong type; ${text(p['expected'])} is needed. Mend this place.`,
  'document.unknown-value': 'The value is not one of those allowed. Mend this place.',
  'document.bad-text': 'The text is not written as it must be. Mend this place.',
  'document.too-small': (p, f) =>
    `The number is too small: at least ${f.number(num(p['min']), 3)}. Mend this place.`,
  'document.too-large': (p, f) =>
    `The number is too large: at most ${f.number(num(p['max']), 3)}. Mend this place.`,
  'document.too-short': (p, f) => `Too short: at least ${f.number(num(p['min']))}. Mend this place.`,
  'document.too-long': (p, f) => `Too long: at most ${f.number(num(p['max']))}. Mend this place.`,
  'document.bad-id': (p) =>
    `The id is not written as it must be${p['prefix'] ? `: it begins with ${text(p['prefix'])}_` : ''}. Mend this place.`,
  'document.id-repeated': 'The same id is used twice. Give one of them another.',
  'document.min-over-max': 'The lower bound is above the upper one. Mend this place.',
  'document.id-differs': 'The id is not the one that it is filed under. Mend this place.',
  'document.missing-reference': (p) =>
    `${text(p['id'])} is named but is not there. Add it, or take the name out.`,
  'document.bad-point': 'This is not a point ([x, y]). Mend this place.',
  'document.bad-coordinate': 'A coordinate is not a number, or beyond ten million metres. Mend this place.',
  'document.bad-ring': 'This is not a ring of points. Mend this place.',
  'document.too-few-points': (p) => `Too few points: at least ${text(p['min'])}. Mend this place.`,
  'document.too-many-points': (p, f) =>
    `Too many points: at most ${f.number(num(p['max']))}. Simplify the outline at this place.`,
  'document.no-length': 'The line has no length. Mend this place.',
  'document.ring-without-area': 'The outline has no area. Mend this place.',
  'document.ring-crosses-itself': 'The outline crosses itself. Mend this place.',
};
