import type { Mirror } from '../catalogue';
import type { printZh } from './print.zh';

export const printEn: Mirror<typeof printZh> = {
  'print.title': 'Print this storey',
  'print.paper': 'Paper',
  'print.scale': 'Scale',
  'print.with-coverage': 'Hatch floor that no extinguisher covers',
  'print.coverage-awaited':
    'Extinguisher coverage is not worked out, so uncovered floor can’t be printed. Wait for it, or leave it out.',
  'print.print': 'Print',
  'print.nothing': 'There is nothing to print on this storey.',
  'print.hint': 'Print at “actual size / 100 %”, unscaled: only then do lengths on paper follow the scale.',
  'print.title-planner': 'Fire equipment plan',
  'print.title-drill': 'Evacuation plan',
  'print.title-inspector': 'Inspection plan',
  'print.title-editor': 'Floor plan',
  'print.as-of-designed': 'As designed',
  'print.as-of-today': 'As it stands today',
  'print.state': 'State',
  'print.made': 'Printed',
  'print.limit': 'Walking limit',
  'print.final-exit': 'Final exit',
  'print.signed-made': 'Made by (signature, date)',
  'print.signed-checked': 'Checked by (signature, date)',
  'print.signed-approved': 'Approved by (signature, date)',
  'print.north': 'N',
  'notice.link-copied': 'Link copied: whoever opens it sees this view.',
  'notice.code-failed': 'A part of the program could not be loaded: check the network and try again.',
  'notice.language-failed': 'The language could not be loaded: check the network and try again.',
  'notice.link-refused': 'The browser did not allow copying: take the link from the address bar.',
  'print.records-awaited': 'Reading the records: what can’t be counted on isn’t known yet.',
  'print.absent': ({ count }) => `Not counted (missing, expired …) × ${count}`,
  'print.more-kinds': ({ count }) => `and ${count} kinds more`,
  'print.too-large': ({ paper }) =>
    `This storey does not fit on ${paper} at the smallest scale: choose a larger paper.`,
};
