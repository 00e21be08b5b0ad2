import type { Command } from '../command';
import { checkCommand } from './check';
import { convertCommand } from './convert';
import { coverageCommand } from './coverage';
import { demoCommand } from './demo';
import { doorsCommand } from './doors';
import { evacuateCommand } from './evacuate';
import { infoCommand } from './info';
import { pathCommand } from './path';
import { placeCommand } from './place';
import { reachCommand } from './reach';
import { verifyCommand } from './verify';
import { visibleCommand } from './visible';

/** Every command, in the order of the help. */
export const COMMANDS: readonly Command[] = [
  infoCommand,
  convertCommand,
  pathCommand,
  reachCommand,
  visibleCommand,
  coverageCommand,
  doorsCommand,
  evacuateCommand,
  verifyCommand,
  placeCommand,
  checkCommand,
  demoCommand,
];
