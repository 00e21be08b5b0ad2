import type { Citation, Confidence } from '../../base/finding';
import { cite } from '../cite';
import { house } from './sources';

export type VideoCodec = 'H.264' | 'H.265';

/** What a recording of so many pixels takes as usual. */
export interface BitrateRow {
  /** Up to so many pixels in a picture. */
  readonly pixels: number;
  /** Bits a second in H.264, 25 pictures a second, by day. */
  readonly bitrate: number;
  readonly cite: Citation;
}

const row = (pixels: number, megabits: number, confidence: Confidence): BitrateRow => ({
  pixels,
  bitrate: megabits * 1e6,
  cite: cite('GUIDE', 'practice', 'usual bitrates', confidence),
});

/** What vendors recommend: the first three from a vendor's table, the others from memory. */
export const BITRATES: readonly BitrateRow[] = [
  row(1_000_000, 2, 'V2'),
  row(2_200_000, 4, 'V2'),
  row(3_200_000, 4, 'V2'),
  row(4_200_000, 6, 'M-med'),
  row(6_300_000, 8, 'M-med'),
  row(8_900_000, 12, 'M-med'),
  row(13_000_000, 16, 'M-low'),
];

/** H.265 takes about half of what H.264 does for the same picture. */
export const H265_SHARE = 0.5;

/** Of what nobody has said the codec. */
export const ASSUMED_CODEC: { readonly codec: VideoCodec; readonly cite: Citation } = {
  codec: 'H.265',
  cite: house('recorded in H.265'),
};

/** What one camera records, as far as it is known. */
export interface RecordedCamera {
  /** Bits a second, all its sensors together; null = as usual for its pixels. */
  readonly bitrate: number | null;
  readonly pixelsAcross: number | null;
  readonly pixelsDown: number | null;
  /** Sensors besides the first. */
  readonly heads: { readonly length: number };
}

/** What one camera records, and how long that is to be kept. */
export interface KeptCamera extends RecordedCamera {
  /** Null = nobody says: as long as the rule asks. */
  readonly retentionDays: number | null;
}

export interface StorageNeed {
  /** Bytes that the discs must hold by the rule alone, without what RAID and the file system take. */
  readonly bytes: number;
  /** The same where video of each camera is kept as long as it says, but no shorter than by the rule. */
  readonly plannedBytes: number;
  /** Bits a second, all cameras together. */
  readonly bitrate: number;
  /** Cameras whose bitrate was taken from the table, and of which nothing is known: not counted in. */
  readonly assumed: number;
  readonly unknown: number;
}

const SECONDS_A_DAY = 86_400;

/** Bits a second that a picture of so many pixels takes as usual; beyond the table in proportion to its last row. O(rows). */
export function usualBitrate(pixels: number, codec: VideoCodec): number {
  const found = BITRATES.find((each) => pixels <= each.pixels);
  const last = BITRATES[BITRATES.length - 1]!;
  const bitrate = found?.bitrate ?? (last.bitrate * pixels) / last.pixels;
  return codec === 'H.265' ? bitrate * H265_SHARE : bitrate;
}

/** Bits a second of one camera: as it says, else as usual for its pixels; null when neither is known. O(rows). */
export function bitrateOf(camera: RecordedCamera, codec: VideoCodec): number | null {
  const { bitrate, pixelsAcross, pixelsDown, heads } = camera;
  if (bitrate !== null) return bitrate;
  if (pixelsAcross === null || pixelsDown === null) return null;
  return usualBitrate(pixelsAcross * pixelsDown, codec) * (1 + heads.length);
}

/** What keeping the video of some cameras day and night takes: for the days that the rule asks, and for their own. O(cameras). */
export function storageNeed(
  cameras: readonly KeptCamera[],
  days: number,
  codec: VideoCodec = ASSUMED_CODEC.codec,
): StorageNeed {
  let [bitrate, planned, assumed, unknown] = [0, 0, 0, 0];
  for (const camera of cameras) {
    const own = bitrateOf(camera, codec);
    if (own === null) unknown++;
    else if (camera.bitrate === null) assumed++;
    bitrate += own ?? 0;
    planned += (own ?? 0) * Math.max(days, camera.retentionDays ?? days);
  }
  return {
    bytes: (bitrate / 8) * SECONDS_A_DAY * days,
    plannedBytes: (planned / 8) * SECONDS_A_DAY,
    bitrate,
    assumed,
    unknown,
  };
}
