import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSliced, writeSliced } from '../../src/base/sliced-json';
import { smallWard } from '../../src/demo/small-ward/small-ward';
import { cases } from '../support/cases';

const read = (text: string): Promise<unknown> => readSliced(new TextEncoder().encode(text), () => null);

/** What a note may be, long enough for lines of its own. */
const LONG = '门"\\ },"{[]:,\n \u2028\u{1F9EF}'.repeat(4000);

const leaf = fc.oneof(fc.string(), fc.constant(LONG), fc.double(), fc.boolean(), fc.constant(null));
const object = fc.dictionary(fc.string(), fc.oneof(leaf, fc.array(leaf, { maxLength: 3 })), { maxKeys: 8 });
const anything = fc.dictionary(fc.string(), fc.oneof(leaf, fc.array(object, { maxLength: 3 }), object), {
  maxKeys: 8,
});

describe('an object written in lines', () => {
  it('is JSON, and is read line by line as it is at once, its order included', async () => {
    await fc.assert(
      fc.asyncProperty(anything, async (given) => {
        const text = writeSliced(given);
        expect(JSON.stringify(JSON.parse(text))).toBe(JSON.stringify(given));
        expect(JSON.stringify(await read(text))).toBe(JSON.stringify(given));
      }),
      { seed: 21, numRuns: cases(200) },
    );
  });

  it('lets others in between its lines, of which a large member has several', async () => {
    const assets = Object.fromEntries(
      Array.from({ length: 3000 }, (_, i) => [`asset_${i}`, { note: 'x'.repeat(400) }]),
    );
    const whole = { campus: { name: 'A' }, assets, walls: { wall_1: { line: [1, 2] } } };
    const text = writeSliced(whole);
    let rests = 0;
    const back = await readSliced(new TextEncoder().encode(text), () => {
      rests++;
      return null;
    });
    expect(rests).toBeGreaterThan(text.length / (1 << 18));
    expect(JSON.stringify(back)).toBe(JSON.stringify(whole));
  });

  it('is a plan, too', async () => {
    const ward = smallWard();
    expect(await read(writeSliced({ ...ward }))).toEqual(ward);
  });
});

describe('text that was written otherwise', () => {
  it('is read as it is at once, whatever its lines begin with', async () => {
    const space = fc.constantFrom('', ' ', '  ', '\t');
    await fc.assert(
      fc.asyncProperty(anything, space, async (given, indent) => {
        const text = JSON.stringify(given, null, indent);
        expect(JSON.stringify(await read(text))).toBe(JSON.stringify(given));
      }),
      { seed: 22, numRuns: cases(200) },
    );
  });

  it.each([
    '1',
    'null',
    '[1,\n2]',
    ' {"a": [1, 2],\n "b" : {"c":3} }\n',
    '{"a":{"q":1},"b":{\n "x":1}}',
    '{"a":{"q":1},"b":{"r":1,\n "x":1}}',
    '{"a":{"q":1,\n "r":2},\n"a":{"s":3}}',
    '{"a":{"q":1,\n "q":2}}',
    '{"a":1,\n"__proto__":{"b":1}}',
    '{"a":{"b":1,\n "__proto__":{"c":1}}}',
    '{"a":[{"b":1,\n "c":2}]}',
  ])('is read as it is at once: %s', async (text) => {
    const back = await read(text);
    expect(JSON.stringify(back)).toBe(JSON.stringify(JSON.parse(text)));
    expect(Object.getPrototypeOf(back ?? {})).toBe(Object.getPrototypeOf(JSON.parse(text) ?? {}));
  });

  it('is refused where it is damaged, at whatever place', async () => {
    const text = writeSliced({
      a: { b: 'x'.repeat(150_000), c: 'y'.repeat(150_000), d: 3 },
      e: 'z'.repeat(150_000),
      f: { g: { h: [1] } },
    });
    expect(text.split('\n').length).toBeGreaterThan(3);
    const damaged = [
      text.slice(0, -1),
      text.slice(0, 200_000),
      `${text}}`,
      `${text},\n${text}`,
      text.replace(',\n', '\n'),
      text.replace(',\n', ',\n,'),
      text.replace('},\n"e"', '],\n"e"'),
      text.replace('"e":', '"e":{'),
      text.replace('"d":3}', '"d":3,}'),
      '',
    ];
    for (const each of damaged) {
      expect(() => JSON.parse(each)).toThrow();
      await expect(read(each)).rejects.toThrow(SyntaxError);
    }
  });
});
