import { nearestWord } from './nearest-word';
import { UsageError } from './usage-error';

/** What an option of a command is: a switch, or a name with a value (shown in the help). */
export interface OptionSpec {
  readonly name: string;
  /** Null for a switch. */
  readonly value: string | null;
  readonly required: boolean;
}

/** The words after the command, taken apart. */
export interface Arguments {
  readonly words: readonly string[];
  readonly options: ReadonlyMap<string, string>;
}

/**
 * Takes `--name value`, `--name=value` and switches apart by a command's options. Throws a `UsageError` for
 * what the command doesn't know, naming the nearest that it does. Options may stand anywhere.
 */
export function parseArguments(
  command: string,
  argv: readonly string[],
  specs: readonly OptionSpec[],
): Arguments {
  const words: string[] = [];
  const options = new Map<string, string>();
  for (let i = 0; i < argv.length; i++) {
    const word = argv[i]!;
    if (!word.startsWith('--')) {
      words.push(word);
      continue;
    }
    const equals = word.indexOf('=');
    const name = word.slice(2, equals < 0 ? undefined : equals);
    const spec = specs.find((each) => each.name === name);
    if (!spec) throw unknownOption(command, name, specs);
    const option = `--${name}`;
    if (options.has(name)) throw new UsageError('cli.option-twice', { option });
    if (spec.value === null) {
      if (equals >= 0) throw new UsageError('cli.option-with-value', { option });
      options.set(name, '');
      continue;
    }
    const value = equals >= 0 ? word.slice(equals + 1) : argv[++i];
    if (value === undefined || value === '' || (equals < 0 && value.startsWith('--'))) {
      throw new UsageError('cli.option-without-value', { option });
    }
    options.set(name, value);
  }
  for (const spec of specs) {
    if (spec.required && !options.has(spec.name)) {
      throw new UsageError('cli.option-missing', { option: `--${spec.name}`, command });
    }
  }
  return { words, options };
}

function unknownOption(command: string, name: string, specs: readonly OptionSpec[]): UsageError {
  const nearest = nearestWord(
    name,
    specs.map((each) => each.name),
  );
  return new UsageError('cli.unknown-option', {
    word: `--${name}`,
    nearest: nearest === null ? '' : `--${nearest}`,
    command,
  });
}
