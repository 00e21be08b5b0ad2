import type { Mirror } from '../../i18n/catalogue';
import type { cliZh } from './cli.zh';

export const cliEn: Mirror<typeof cliZh> = {
  'cli.usage': 'Usage: wardtwin <command> --plan FILE [options]',
  'cli.commands': 'Commands',
  'cli.options': 'Options',
  'cli.no-command': 'No command given. See --help for the commands.',
  'cli.unknown-command': (p) =>
    p.nearest === ''
      ? `There is no command "${p.word}".`
      : `There is no command "${p.word}"; did you mean "${p.nearest}"?`,
  'cli.unknown-option': (p) =>
    p.nearest === ''
      ? `${p.command} has no option "${p.word}".`
      : `${p.command} has no option "${p.word}"; did you mean "${p.nearest}"?`,
  'cli.unexpected-word': (p) => `${p.command} does not take "${p.word}".`,
  'cli.option-without-value': (p) => `${p.option} needs a value.`,
  'cli.option-with-value': (p) => `${p.option} takes no value.`,
  'cli.option-twice': (p) => `${p.option} is given twice.`,
  'cli.option-missing': (p) => `${p.command} needs ${p.option}.`,
  'cli.unknown-subject': (p) =>
    p.nearest === ''
      ? `Coverage of "${p.word}" is not known yet.`
      : `Coverage of "${p.word}" is not known yet; did you mean "${p.nearest}"?`,
  'cli.subject-missing': (p) => `coverage needs to know of what: ${p.known}.`,
  'cli.bad-language': (p) => `--lang is zh or en, not "${p.value}".`,
  'cli.bad-limit': (p) => `--limit is a length over 0 in metres, not "${p.value}".`,
  'cli.bad-hour': (p) => `--hour is written HH:MM, not "${p.value}".`,
  'cli.bad-point': (p) => `${p.option} is written storey:x,y in metres, not "${p.value}".`,
  'cli.unknown-storey': (p) => `${p.option}: there is no storey "${p.value}". There are: ${p.known}.`,
  'cli.unknown-door': (p) =>
    p.nearest === ''
      ? `--closed: there is no door "${p.value}".`
      : `--closed: there is no door "${p.value}"; did you mean "${p.nearest}"?`,
  'cli.off-floor': (p) =>
    `${p.option}: ${p.value} is not on walkable floor. The nearest floor is at ${p.storey}:${p.x},${p.y}, ${p.metres} m away.`,
  'cli.off-floor-none': (p) => `${p.option}: ${p.value} is not on walkable floor, and this storey has none.`,
  'cli.in-wall': (p) => `${p.option}: ${p.value} lies inside a wall and sees nothing.`,
  'cli.demo-missing': 'The built-in demo hospital is not there yet; name a file with --plan.',
  'cli.no-such-file': (p) => `There is no file ${p.path}.`,
  'cli.not-a-file': (p) => `${p.path} is not a file.`,
  'cli.file-unreadable': (p) => `${p.path} could not be read (${p.reason}).`,
  'cli.file-unwritable': (p) => `${p.path} could not be written (${p.reason}).`,
  'cli.unknown-format': (p) => `The format of ${p.path} is not known. Known extensions: ${p.known}.`,
  'cli.bad-file': (p) => (p.place === '' ? `${p.path}: ${p.text}` : `${p.path}, ${p.place}: ${p.text}`),
  'cli.reading': (p) => `Reading ${p.path} …`,
  'cli.preparing': 'Preparing the walkable floor …',
  'cli.computing': 'Computing …',

  'cli.about-info': 'what is in a plan',
  'cli.about-convert': 'between formats, by extension',
  'cli.about-path': 'the shortest walk between two points',
  'cli.about-reach': 'floor within a walking distance of some points',
  'cli.about-visible': 'what is seen from a point',
  'cli.about-coverage': 'what the assets of a kind cover',

  'cli.buildings': 'buildings',
  'cli.spaces': 'spaces',
  'cli.doors': 'doors',
  'cli.openings': 'openings',
  'cli.openings-value': (p) => `${p.given} given, ${p.derived} derived`,
  'cli.flights': 'flights',
  'cli.stairs': 'stairs',
  'cli.assets': 'assets',
  'cli.joined': 'pieces joined by stairs',
  'cli.warnings': 'warnings',
  'cli.storey': 'storey',
  'cli.space': 'space',
  'cli.elevation': 'elevation',
  'cli.gross-area': 'gross area',
  'cli.walkable': 'walkable',
  'cli.pieces': 'pieces',
  'cli.written': 'written',
  'cli.length': 'length',
  'cli.no-way': 'There is no way to walk between the two points.',
  'cli.reached': 'reached',
  'cli.unreached': 'unreached',
  'cli.farthest': 'farthest point',
  'cli.no-farthest': 'no floor is reached',
  'cli.area': 'area',
  'cli.unbounded': 'sight is not bounded by walls: no area',
  'cli.vertices': 'vertices',
  'cli.covered': 'covered',
  'cli.uncovered': 'uncovered',
  'cli.total': 'total',
  'cli.limit': 'walking distance',
  'cli.worst': 'worst point',
  'cli.uncovered-spaces': 'spaces with uncovered floor',
  'cli.no-extinguishers': 'The plan has no extinguishers.',
  'cli.unreachable': 'no way',
  'cli.rule': 'by',
};
