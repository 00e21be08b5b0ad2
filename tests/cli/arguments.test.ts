import { describe, expect, it } from 'vitest';
import { parseArguments, type OptionSpec } from '../../src/cli/arguments';
import { nearestWord } from '../../src/cli/nearest-word';
import { UsageError } from '../../src/cli/usage-error';

const SPECS: readonly OptionSpec[] = [
  { name: 'plan', value: 'FILE', required: true },
  { name: 'limit', value: 'M', required: false },
  { name: 'json', value: null, required: false },
];
const parse = (...argv: string[]) => parseArguments('reach', argv, SPECS);
const codeOf = (...argv: string[]): string => {
  try {
    parse(...argv);
  } catch (error) {
    if (error instanceof UsageError) return error.code;
    throw error;
  }
  return 'fine';
};

describe('arguments', () => {
  it('takes options in any order, with = or without, between words', () => {
    const { words, options } = parse('cameras', '--limit=15', '--json', 'more', '--plan', 'a=b.json');
    expect(words).toEqual(['cameras', 'more']);
    expect(Object.fromEntries(options)).toEqual({ limit: '15', json: '', plan: 'a=b.json' });
  });

  it('takes a negative number for a value, not for an option', () => {
    expect(parse('--plan', 'x', '--limit', '-3').options.get('limit')).toBe('-3');
  });

  it.each([
    ['cli.unknown-option', ['--plan', 'x', '--limits', '3']],
    ['cli.option-without-value', ['--plan', 'x', '--limit']],
    ['cli.option-without-value', ['--plan', '--json']],
    ['cli.option-without-value', ['--plan=']],
    ['cli.option-with-value', ['--plan', 'x', '--json=yes']],
    ['cli.option-twice', ['--plan', 'x', '--plan', 'y']],
    ['cli.option-missing', ['--json']],
  ])('refuses with %s', (code, argv) => {
    expect(codeOf(...argv)).toBe(code);
  });

  it('names the nearest option that it knows', () => {
    expect(() => parse('--pln', 'x')).toThrow(
      expect.objectContaining({ params: { word: '--pln', nearest: '--plan', command: 'reach' } }) as Error,
    );
  });
});

describe('nearestWord', () => {
  const words = ['info', 'convert', 'path', 'reach', 'visible', 'coverage'];
  it.each([
    ['inof', 'info'],
    ['covert', 'convert'],
    ['coverag', 'coverage'],
    ['visble', 'visible'],
    ['xyzzyxyzzy', null],
  ])('%s → %s', (word, nearest) => {
    expect(nearestWord(word, words)).toBe(nearest);
  });
});
