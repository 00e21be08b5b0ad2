/** A symbol of the globally harmonised system on a field of 100 × 100: what is filled, and what is drawn as lines. */
interface GhsDrawing {
  readonly fill: string;
  readonly line: string;
  /** Width of the lines. */
  readonly width: number;
  /** About the middle, so that all of it lies within the diamond. */
  readonly scale: number;
}

/** The nine symbols, drawn for this program: each must be told from the others at 24 pixels. */
export const GHS_DRAWINGS = {
  /** A bomb that bursts. */
  GHS01: {
    fill: 'M47 46a14 14 0 1 1-.1 0Z M60 36l5-12 2 9 9-6-4 10 10 1-9 6 6 8-10-2-1 9-5-8-6 5 1-9-8-2Z',
    line: 'M34 43l-7-9 M30 52l-11-3 M33 68l-9 7 M47 77v9 M60 71l8 8 M44 41l-2-11',
    width: 3,
    scale: 0.82,
  },
  /** A flame. */
  GHS02: {
    fill: 'M51 17c3 8 1 13-3 18-5 6-13 12-13 22 0 9 6 15 15 15s16-6 16-15c0-6-3-10-5-14-1 4-3 6-5 7 1-13 3-22-5-33Zm-1 34c5 5 6 9 6 12 0 4-3 6-6 6s-7-2-7-7c0-4 4-6 7-11Z M30 76h40v4H30Z',
    line: '',
    width: 0,
    scale: 0.92,
  },
  /** A flame over a circle. */
  GHS03: {
    fill: 'M51 13c3 7 1 11-3 15-4 5-10 9-10 16 0 4 2 7 5 9a16 16 0 0 1 15 0c3-2 5-5 5-9 0-5-2-8-4-11-1 3-2 5-4 6 1-11 2-18-4-26Z M30 80h40v4H30Z',
    line: 'M50 55a11 11 0 1 1-.1 0Z',
    width: 4.5,
    scale: 0.86,
  },
  /** A gas cylinder. */
  GHS04: {
    fill: 'M22 62 60 29c4-3 8-2 11 1s3 8-1 11L31 73c-3 2-6 2-8-1s-3-7-1-10Z M69 27l5-4 5 6-5 4Z',
    line: '',
    width: 0,
    scale: 0.84,
  },
  /** Two tubes: what they pour eats a bar and a hand. */
  GHS05: {
    fill: 'M18 69h27v5H18Z M55 62c5-3 12-2 17 2l9 3v7H56c-3 0-4-2-2-4l6-2c-3 0-6-1-7-3s1-3 2-3Z M30 51a3 3 0 0 1 3 5l-3 8-3-8a3 3 0 0 1 3-5Z M63 50a2.5 2.5 0 0 1 3 4l-2.5 8-2.5-8a2.5 2.5 0 0 1 2-4Z',
    line: 'M33 46l19-17a3 3 0 0 0-4-5L29 41a3 3 0 0 0 4 5Z M65 46l14-15a3 3 0 0 0-5-4L61 41a3 3 0 0 0 4 5Z',
    width: 3,
    scale: 0.84,
  },
  /** A skull over crossed bones. */
  GHS06: {
    fill: 'M50 18c14 0 22 9 22 20 0 7-3 12-8 15v8H36v-8c-5-3-8-8-8-15 0-11 8-20 22-20Zm-9 19a6 6 0 1 0 .1 0Zm18 0a6 6 0 1 0 .1 0Zm-9 10-4 7h8Z',
    line: 'M30 64l40 16 M70 64 30 80 M44 61v5 M50 61v5 M56 61v5',
    width: 4,
    scale: 0.8,
  },
  /** A mark of exclamation. */
  GHS07: {
    fill: 'M50 20c6 0 9 4 8 10l-4 28c-1 4-7 4-8 0l-4-28c-1-6 2-10 8-10Z M50 67a6.5 6.5 0 1 1-.1 0Z',
    line: '',
    width: 0,
    scale: 0.95,
  },
  /** A person with a star in the chest. */
  GHS08: {
    fill: 'M50 17c6 0 10 4 10 10 0 5-2 8-5 10 0 3 2 4 6 6 8 3 13 7 14 15L50 85 25 58c1-8 6-12 14-15 4-2 6-3 6-6-3-2-5-5-5-10 0-6 4-10 10-10Zm0 29-3 10-10-3 6 8-8 5 10 1-1 9 6-7 6 7-1-9 10-1-8-5 6-8-10 3Z',
    line: '',
    width: 0,
    scale: 0.84,
  },
  /** A dead tree and a dead fish. */
  GHS09: {
    fill: 'M33 74c0-12 1-26-2-42l4-1c1 6 2 11 2 16l8-11 3 2-10 16c0 5 0 10 2 20Z M52 72c4-8 13-11 22-8l8-4-2 8 3 6-9-3c-7 4-16 5-22 1Zm7-3a1.8 1.8 0 1 0 .1 0Z M27 77h46v4H27Z',
    line: 'M34 50 24 38 M35 40l6-8 M33 60l-8-6 M27 42l-5 1 M43 42l5-8 M30 34l-4-8 M34 31l2-7',
    width: 2.6,
    scale: 0.78,
  },
} as const satisfies Readonly<Record<string, GhsDrawing>>;

export type GhsSign = keyof typeof GHS_DRAWINGS;
