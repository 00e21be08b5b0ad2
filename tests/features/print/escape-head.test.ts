import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/base/random';
import { smallWard } from '../../../src/demo/small-ward/small-ward';
import { LETTERS } from '../../../src/features/print/escape/escape-page';
import { placeLines } from '../../../src/features/print/escape/escape-text';
import { headOf } from '../../../src/features/print/escape/head-lines';
import { textWidth } from '../../../src/features/print/sheet-labels';
import { speakBoth } from '../../../src/i18n/speak-both';
import { translator } from '../../../src/i18n/translator';

speakBoth();

/** Of an upright A4 sheet: 7 % of its width high. */
const [WIDTH, HIGH] = [196, 15];

describe('the header of an escape plan', () => {
  it('names the place in letters of nearly the title’s size, larger than its storey', () => {
    const { title, lines } = headOf(
      'Escape plan',
      ['A0151 Triage', 'A Outpatient building · L01'],
      WIDTH,
      HIGH,
    );
    expect(title).toBeCloseTo(9, 9);
    expect(lines.map(({ text }) => text)).toEqual(['A0151 Triage', 'A Outpatient building · L01']);
    expect(lines[0]!.size).toBeGreaterThan(6);
    expect(lines[1]!.size).toBeLessThan(lines[0]!.size);
  });

  it('keeps everything in its box, beside the title, however long the names', () => {
    const random = seededRandom(23);
    const words = [
      '心内科三人病房',
      'Ward corridor W',
      'C 住院楼',
      'Inpatient Tower',
      'Level 5: cardiology',
      '五层',
    ];
    const text = (): string =>
      Array.from({ length: 1 + random.index(4) }, () => words[random.index(words.length)]!).join(' · ');
    for (let i = 0; i < 300; i++) {
      const place = Array.from({ length: 1 + random.index(3) }, text);
      const title = ['疏散示意图', 'Escape plan', '疏散示意图 Escape plan'][random.index(3)]!;
      const head = headOf(title, place, WIDTH, HIGH);
      const beside = WIDTH - textWidth(title) * head.title - 6;
      for (const line of head.lines) {
        expect(textWidth(line.text) * line.size).toBeLessThan(beside);
        expect(line.below).toBeLessThan(HIGH / 2);
        expect(line.below - line.size * 0.8).toBeGreaterThan(-HIGH / 2);
      }
      // Nothing of it is lost.
      const bare = (parts: readonly string[]): string => parts.join('').replaceAll(' ', '');
      expect(bare(head.lines.map((line) => line.text))).toBe(bare(place));
      const most = Math.max(...head.lines.map(({ size }) => size));
      expect(head.lines[0]!.size).toBe(most);
    }
    const short = headOf('Escape plan', ['A', 'B'], WIDTH, HIGH);
    expect(Math.min(...short.lines.map(({ size }) => size))).toBeGreaterThan(LETTERS);
  });

  it('has a room’s number once, its name and storey in each language', () => {
    const document = smallWard();
    const room = Object.values(document.spaces).find(({ number, name }) => number !== null && name !== null)!;
    const both = placeLines(document, room.storey, room.id, [translator('zh'), translator('en')]);
    expect(both).toHaveLength(3);
    expect(both[0]!.split(room.number!)).toHaveLength(2);
    const [zh, en] = (['zh', 'en'] as const).map(
      (language) => placeLines(document, room.storey, room.id, [translator(language)])[0]!,
    );
    expect(both[0]!.startsWith(zh!)).toBe(true);
    expect(both[0]!.endsWith(en!.slice(room.number!.length + 1))).toBe(true);
    expect(placeLines(document, room.storey, null, [translator('zh'), translator('en')])).toHaveLength(2);
  });
});
