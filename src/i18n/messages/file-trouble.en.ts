import { num, text } from '../param-text';
import type { FileTroubles } from './file-trouble.zh';

export const fileTroubleEn: FileTroubles = {
  'file.empty': 'The file is empty. Export the plan again.',
  'file.too-large': (p, f) =>
    `The file is ${f.megabytes(num(p['bytes']))}, over the limit of ${f.megabytes(num(p['max']))}. Export each building by itself.`,
  'file.other-format': (p) =>
    `This is a ${text(p['kind'])} file, not a plan. Choose a .wardtwin.json or .plan.geojson file.`,
  'file.drawing': (p) =>
    `This is a ${text(p['kind'])} drawing, which can’t be read yet. Convert it to .plan.geojson first, or choose a .wardtwin.json file.`,
  'file.binary': 'This is a binary file, not a plan in text. Choose a .wardtwin.json or .plan.geojson file.',
  'file.not-utf8': 'The text is not encoded in UTF-8. Save it again as UTF-8.',
  'file.not-json': (p) =>
    `Line ${text(p['line'])}, column ${text(p['column'])} is not valid JSON${p['found'] ? ` (found ${text(p['found'])})` : ''}. The file may be incomplete: export it again.`,
  'file.repeated-key': (p) =>
    `Line ${text(p['line'])}, column ${text(p['column'])}: ${text(p['key'])} appears twice, and one of the two would be lost. Check the file.`,
  'file.too-deep': (p) =>
    `Line ${text(p['line'])}, column ${text(p['column'])} is nested too deeply. This is not a plan: choose another file.`,
  'file.unknown-format':
    'This kind of plan is not recognised. Choose a .wardtwin.json or .plan.geojson file.',
  'file.too-much-drawn':
    'Too much is drawn to be worked with (some 300,000 edges, or 600 km of them), most of it on this storey. Export each building by itself, or simplify outlines.',
  'file.tangled':
    'The lines of this storey cross or cover each other so often that no floor can be made of them. Look for hatching, or for shapes that are there many times over.',

  'document.not-a-document': 'This is not a WardTwin file. Choose a .wardtwin.json file.',
  'document.wrong-version': 'The version of the file is wrong. Save it again with the program that made it.',
  'document.newer-version': (p) =>
    `The file was saved by a newer program (version ${text(p['version'])}). Update this program first.`,
  'document.too-many-entities': (p, f) =>
    `Too much in it: ${f.number(num(p['count']))} entries, at most ${f.number(num(p['max']))} can be read. Save each building by itself.`,
  'document.too-many-people': (p, f) =>
    `${f.number(num(p['count']))} people in all, at most ${f.number(num(p['max']))}. Take some out.`,
  'document.unknown-field':
    'There is a field that is not known. The file may have been altered: check this place.',
  'document.unknown-kind': 'There is a kind that is not known. Check this place.',
  'document.missing-field': 'A field that must be there is missing. Add it at this place.',
  'document.wrong-type': (p) =>
    `The value is of the wrong type; ${text(p['expected'])} is needed. Correct this entry.`,
  'document.unknown-value': 'The value is not one of those allowed. Correct this entry.',
  'document.bad-text': 'The text is not written as it must be. Correct this entry.',
  'document.too-small': (p, f) =>
    `The number is too small: at least ${f.number(num(p['min']), 3)}. Correct this entry.`,
  'document.too-large': (p, f) =>
    `The number is too large: at most ${f.number(num(p['max']), 3)}. Correct this entry.`,
  'document.too-short': (p, f) => `Too short: at least ${f.number(num(p['min']))}. Correct this entry.`,
  'document.too-long': (p, f) => `Too long: at most ${f.number(num(p['max']))}. Correct this entry.`,
  'document.bad-id': (p) =>
    `The id is not written as it must be${p['prefix'] ? `: it begins with ${text(p['prefix'])}_` : ''}. Correct this entry.`,
  'document.id-repeated': 'The same id is used twice. Give one of them another.',
  'document.min-over-max': 'The lower bound is above the upper one. Correct this entry.',
  'document.wrong-order': 'These numbers are not in their order of size. Correct this entry.',
  'document.all-zero': 'None of the shares is above zero. Correct this entry.',
  'document.twice': 'The same entry stands here twice. Remove one of them.',
  'document.id-differs': 'The id is not the one that it is filed under. Correct this entry.',
  'document.missing-reference': (p) =>
    `${text(p['id'])} is named but is not there. Add it, or take the name out.`,
  'document.bad-point': 'This is not a point ([x, y]). Correct this entry.',
  'document.bad-coordinate':
    'A coordinate is not a number, or beyond ten million metres. Correct this entry.',
  'document.bad-ring': 'This is not a ring of points. Correct this entry.',
  'document.too-few-points': (p) => `Too few points: at least ${text(p['min'])}. Correct this entry.`,
  'document.too-many-points': (p, f) =>
    `Too many points: at most ${f.number(num(p['max']))}. Simplify the outline at this place.`,
  'document.no-length': 'The line has no length. Correct this entry.',
  'document.ring-without-area': 'The outline has no area. Correct this entry.',
  'document.ring-crosses-itself': 'The outline crosses itself. Correct this entry.',
};
