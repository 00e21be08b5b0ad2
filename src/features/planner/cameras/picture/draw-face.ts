/** A face and what is around it, metres: faces are taken as 0.16 m wide (CCTV). */
export const FACE_WIDTH = 0.16;
export const FACE_WINDOW = { width: 0.24, height: 0.3 } as const;

/** Drawn at least so many pixels wide before it is made coarser. */
const FINE = 240;

/** Pixels that a picture has for the window around a face. */
export interface FacePixels {
  readonly across: number;
  readonly down: number;
}

/** Whole pixels that the window gets at some pixels a metre; never none. O(1). */
export const facePixels = (across: number, down: number): FacePixels => ({
  across: Math.max(1, Math.round(FACE_WINDOW.width * across)),
  down: Math.max(1, Math.round(FACE_WINDOW.height * down)),
});

/** Each pixel the mean of the `k` × `k` that it is made from. `fine` is k times as wide and as high. O(pixels). */
export function coarser(
  fine: Uint8ClampedArray,
  { across, down }: FacePixels,
  k: number,
): Uint8ClampedArray<ArrayBuffer> {
  const coarse = new Uint8ClampedArray(4 * across * down);
  for (let row = 0; row < down; row++) {
    for (let column = 0; column < across; column++) {
      for (let channel = 0; channel < 4; channel++) {
        let sum = 0;
        for (let j = 0; j < k; j++) {
          const start = 4 * ((row * k + j) * across * k + column * k) + channel;
          for (let i = 0; i < k; i++) sum += fine[start + 4 * i]!;
        }
        coarse[4 * (row * across + column) + channel] = Math.round(sum / (k * k));
      }
    }
  }
  return coarse;
}

/** Draws the face into a canvas, as many pixels as it gets and no more; whoever shows it scales it up. O(pixels). */
export function drawFace(canvas: HTMLCanvasElement, pixels: FacePixels): void {
  const k = Math.max(2, Math.ceil(FINE / pixels.across));
  const [width, height] = [pixels.across * k, pixels.down * k];
  const sheet = canvas.ownerDocument.createElement('canvas');
  [sheet.width, sheet.height] = [width, height];
  const fine = sheet.getContext('2d', { willReadFrequently: true });
  [canvas.width, canvas.height] = [pixels.across, pixels.down];
  const shown = canvas.getContext('2d');
  if (!fine || !shown) return;
  // From here on in millimetres of the window.
  fine.scale(width / (FACE_WINDOW.width * 1000), height / (FACE_WINDOW.height * 1000));
  paintFace(fine);
  const bytes = coarser(fine.getImageData(0, 0, width, height).data, pixels, k);
  shown.putImageData(new ImageData(bytes, pixels.across, pixels.down), 0, 0);
}

const pathOf = (drawn: string): Path2D => new Path2D(drawn);

const SKIN = '#d9a983';
const SHADE = '#b98560';
const HAIR = '#2c2420';

/** A face from the front, 160 mm wide, in a window of 240 × 300 mm. */
function paintFace(to: CanvasRenderingContext2D): void {
  const oval = (x: number, y: number, rx: number, ry: number, colour: string): void => {
    to.fillStyle = colour;
    to.beginPath();
    to.ellipse(x, y, rx, ry, 0, 0, 2 * Math.PI);
    to.fill();
  };
  const shape = (colour: string, path: string): void => {
    to.fillStyle = colour;
    to.fill(pathOf(path));
  };
  const line = (colour: string, wide: number, path: string): void => {
    to.strokeStyle = colour;
    to.lineWidth = wide;
    to.lineCap = 'round';
    to.stroke(pathOf(path));
  };
  to.fillStyle = '#8c98a3';
  to.fillRect(0, 0, 240, 300);
  shape('#e9eef2', 'M0 300 C20 262 80 252 120 252 C160 252 220 262 240 300 Z');
  shape('#7fa3b5', 'M92 252 L120 292 L148 252 Z');
  shape(SHADE, 'M92 200 L92 256 C104 272 136 272 148 256 L148 200 Z');
  oval(120, 118, 84, 100, HAIR);
  oval(38, 142, 9, 20, SHADE);
  oval(202, 142, 9, 20, SHADE);
  shape(
    SKIN,
    'M40 120 C40 60 80 44 120 44 C160 44 200 60 200 120 C200 190 168 238 120 238 C72 238 40 190 40 120 Z',
  );
  shape(
    HAIR,
    'M38 118 C34 50 78 22 124 24 C172 26 208 56 202 118 C196 84 176 72 150 74 C116 76 70 66 38 118 Z',
  );
  line(HAIR, 6, 'M66 112 C76 104 92 104 102 111');
  line(HAIR, 6, 'M138 111 C148 104 164 104 174 112');
  for (const x of [85, 155]) {
    oval(x, 132, 15, 8, '#ffffff');
    oval(x, 132, 7.5, 7.5, '#4a3220');
    oval(x, 132, 3.5, 3.5, '#000000');
    oval(x + 2.5, 129, 1.8, 1.8, '#ffffff');
    line(HAIR, 2.5, `M${x - 15} 131 C${x - 8} 121 ${x + 8} 121 ${x + 15} 131`);
  }
  line(SHADE, 4, 'M116 132 C112 152 106 164 108 172 C112 180 128 180 132 172');
  oval(112, 174, 3.5, 2.2, '#7d5238');
  oval(128, 174, 3.5, 2.2, '#7d5238');
  shape('#a8574f', 'M94 202 C106 194 114 197 120 199 C126 197 134 194 146 202 C136 216 104 216 94 202 Z');
  line('#7c3a35', 2, 'M94 202 C110 205 130 205 146 202');
  // What tells one person from another: a mole and a scar, 4 and 2 mm.
  oval(166, 182, 2.2, 2.2, '#5b3a26');
  line('#e7c3a6', 2, 'M62 92 L78 84');
}
