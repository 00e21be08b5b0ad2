import type { OptionSpec } from './arguments';
import type { Command } from './command';
import type { Say } from './messages/say';
import { pairs } from './table';

const written = (option: OptionSpec): string => {
  const text = option.value === null ? `--${option.name}` : `--${option.name} ${option.value}`;
  return option.required ? text : `[${text}]`;
};

/** What a command must be told, and a mark for what it may be told besides. */
function shortly({ name, words, options }: Command): string {
  const needed = options.filter(({ required }) => required).map(written);
  return [name, ...words, ...needed, ...(needed.length < options.length ? ['[…]'] : [])].join(' ');
}

/** What `--help` alone says: short enough for a terminal; what a command may be told besides, its own help says. */
export function overview(commands: readonly Command[], common: readonly OptionSpec[], say: Say): string[] {
  const rows = commands.map((command): [string, string] => [`  ${shortly(command)}`, say(command.about)]);
  return [
    say('cli.usage'),
    '',
    say('cli.commands'),
    ...pairs(rows),
    '',
    say('cli.options'),
    `  ${common.map(written).join(' ')}`,
    '',
    say('cli.more-help'),
  ];
}

/** What `<command> --help` says. */
export const commandHelp = (command: Command, common: readonly OptionSpec[], say: Say): string[] => [
  say(command.about),
  `wardtwin ${[command.name, ...command.words, ...[...common, ...command.options].map(written)].join(' ')}`,
];
