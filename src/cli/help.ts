import type { OptionSpec } from './arguments';
import type { Command } from './command';
import type { Say } from './messages/say';
import { pairs } from './table';

const written = (option: OptionSpec): string => {
  const text = option.value === null ? `--${option.name}` : `--${option.name} ${option.value}`;
  return option.required ? text : `[${text}]`;
};

/** What `--help` alone says. */
export function overview(commands: readonly Command[], common: readonly OptionSpec[], say: Say): string[] {
  const rows = commands.map((command): [string, string] => [
    `  ${[command.name, ...command.words, ...command.options.map(written)].join(' ')}`,
    say(command.about),
  ]);
  return [
    say('cli.usage'),
    '',
    say('cli.commands'),
    ...pairs(rows),
    '',
    say('cli.options'),
    `  ${common.map(written).join(' ')}`,
  ];
}

/** What `<command> --help` says. */
export const commandHelp = (command: Command, common: readonly OptionSpec[], say: Say): string[] => [
  say(command.about),
  `wardtwin ${[command.name, ...command.words, ...[...common, ...command.options].map(written)].join(' ')}`,
];
