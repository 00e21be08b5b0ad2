import { describe, expect, it } from 'vitest';
import { retentionOf } from '../../../src/standards/cameras/retention';
import { BITRATES, bitrateOf, storageNeed, usualBitrate } from '../../../src/standards/cameras/storage-need';
import { videoSignRule } from '../../../src/standards/cameras/video-signs';

const camera = {
  bitrate: null,
  pixelsAcross: 2560,
  pixelsDown: 1440,
  heads: [],
  retentionDays: null,
} as const;
const TERABYTE = 1e12;

describe('how long video is kept', () => {
  it.each([
    ['cn', false, 30, '公共安全视频图像信息系统管理条例', '17'],
    ['cn', true, 90, '反恐怖主义法', '32'],
  ] as const)('%s, key target %s: %i days', (profile, key, days, standard, clause) => {
    expect(retentionOf(profile, key)).toMatchObject({ days, cite: { standard, clause, confidence: 'V1' } });
  });

  it('is not known elsewhere', () => {
    expect([retentionOf('nfpa', false), retentionOf('uk', true)]).toEqual([null, null]);
  });
});

describe('bitrates', () => {
  it.each([
    [1280 * 720, 2e6],
    [1920 * 1080, 4e6],
    [2048 * 1536, 4e6],
    [2560 * 1440, 6e6],
    [2688 * 1520, 6e6],
    [2592 * 1944, 8e6],
    [3072 * 2048, 8e6],
    [3840 * 2160, 12e6],
    [4000 * 3000, 16e6],
  ])('of %i pixels: %d in H.264, half of it in H.265', (pixels, bitrate) => {
    expect([usualBitrate(pixels, 'H.264'), usualBitrate(pixels, 'H.265')]).toEqual([bitrate, bitrate / 2]);
  });

  it('grow with the pixels, beyond the table too', () => {
    const pixels = [1, ...BITRATES.map((row) => row.pixels), 26_000_000, 1e9];
    const rates = pixels.map((each) => usualBitrate(each, 'H.264'));
    expect(rates).toEqual(rates.toSorted((a, b) => a - b));
    expect(usualBitrate(26_000_000, 'H.264')).toBe(32e6);
  });

  it('that a camera says go before the table, and hold for all its sensors', () => {
    expect(bitrateOf({ ...camera, bitrate: 5e6, heads: [{}, {}] }, 'H.265')).toBe(5e6);
    expect(bitrateOf({ ...camera, heads: [{}, {}, {}] }, 'H.264')).toBe(24e6);
    expect(bitrateOf({ ...camera, pixelsDown: null }, 'H.264')).toBeNull();
  });
});

describe('storage', () => {
  it('is bits × seconds: 100 cameras of 4 Mbit/s for 30 days take 129.6 TB', () => {
    const need = storageNeed(
      Array.from({ length: 100 }, () => ({ ...camera, bitrate: 4e6 })),
      30,
    );
    expect(need).toEqual({
      bytes: 129.6 * TERABYTE,
      plannedBytes: 129.6 * TERABYTE,
      bitrate: 400e6,
      assumed: 0,
      unknown: 0,
    });
  });

  it('says how many bitrates were assumed, and how many cameras are left out', () => {
    const need = storageNeed(
      [camera, { ...camera, pixelsAcross: null }, { ...camera, bitrate: 1e6 }],
      90,
      'H.264',
    );
    expect(need).toMatchObject({ bitrate: 7e6, assumed: 1, unknown: 1 });
    expect(need.bytes).toBe((7e6 / 8) * 86_400 * 90);
    expect(storageNeed([], 30)).toEqual({
      bytes: 0,
      plannedBytes: 0,
      bitrate: 0,
      assumed: 0,
      unknown: 0,
    });
  });

  it('goes by the days of each camera, but no fewer than the rule asks', () => {
    // 4 Mbit/s are 43.2 GB a day: 90 + 30 + 30 days of it, and 2 × 43.2 GB for 60 days.
    const need = storageNeed(
      [
        { ...camera, bitrate: 4e6, retentionDays: 90 },
        { ...camera, bitrate: 4e6, retentionDays: 7 },
        { ...camera, bitrate: 4e6, retentionDays: null },
        { ...camera, bitrate: 8e6, retentionDays: 60 },
        { ...camera, pixelsAcross: null, retentionDays: 3650 },
      ],
      30,
    );
    expect(need.bytes / 1e9).toBeCloseTo(5 * 43.2 * 30, 6);
    expect(need.plannedBytes / 1e9).toBeCloseTo(43.2 * (90 + 30 + 30 + 120), 6);
    expect(need.unknown).toBe(1);
  });

  it('is reckoned in H.265 where nobody says otherwise', () => {
    expect(storageNeed([camera], 1).bitrate).toBe(3e6);
  });
});

describe('signs', () => {
  it('are asked for by law in China, else advised', () => {
    expect(videoSignRule('cn')).toMatchObject({ force: 'must', cite: { clause: '13', confidence: 'V1' } });
    expect(videoSignRule('uk')).toMatchObject({ force: 'should', cite: { confidence: 'house' } });
  });
});
