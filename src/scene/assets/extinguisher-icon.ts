import { CanvasTexture, SRGBColorSpace } from 'three';

/** Pixels of the icon's square; drawn once, shown smaller. */
const SIZE = 128;
const SAFETY_RED = '#c1121f';

/**
 * The fire-extinguisher sign after ISO 7010 F001 and GB 13495.1: white bottle and flame on safety red. Drawn by
 * code, so that it needs no file. `halo` draws the ring that marks the selected one instead.
 */
export function extinguisherIcon(): CanvasTexture {
  return draw((context) => {
    context.fillStyle = '#ffffff';
    rounded(context, 2, 2, 124, 124, 22);
    context.fillStyle = SAFETY_RED;
    rounded(context, 9, 9, 110, 110, 16);
    context.fillStyle = '#ffffff';
    rounded(context, 44, 52, 34, 58, 12);
    context.fillRect(55, 40, 12, 14);
    context.fillRect(46, 34, 32, 8);
    context.lineWidth = 6;
    context.strokeStyle = '#ffffff';
    context.beginPath();
    context.moveTo(56, 38);
    context.quadraticCurveTo(28, 36, 30, 72);
    context.stroke();
    flame(context, 96, 74);
  });
}

/** A ring around the selected icon. */
export function haloIcon(colour: string): CanvasTexture {
  return draw((context) => {
    context.strokeStyle = '#ffffff';
    context.lineWidth = 14;
    context.beginPath();
    context.arc(64, 64, 54, 0, 2 * Math.PI);
    context.stroke();
    context.strokeStyle = colour;
    context.lineWidth = 9;
    context.stroke();
  });
}

function draw(paint: (context: CanvasRenderingContext2D) => void): CanvasTexture {
  const canvas = document.createElement('canvas');
  canvas.width = SIZE;
  canvas.height = SIZE;
  const context = canvas.getContext('2d');
  if (context) paint(context);
  const texture = new CanvasTexture(canvas);
  texture.colorSpace = SRGBColorSpace;
  texture.anisotropy = 4;
  return texture;
}

function rounded(
  context: CanvasRenderingContext2D,
  x: number,
  y: number,
  w: number,
  h: number,
  r: number,
): void {
  context.beginPath();
  context.roundRect(x, y, w, h, r);
  context.fill();
}

function flame(context: CanvasRenderingContext2D, x: number, y: number): void {
  context.beginPath();
  context.moveTo(x, y - 30);
  context.bezierCurveTo(x + 4, y - 12, x + 18, y - 6, x + 14, y + 14);
  context.bezierCurveTo(x + 11, y + 30, x - 10, y + 30, x - 12, y + 14);
  context.bezierCurveTo(x - 14, y + 2, x - 4, y - 2, x - 6, y - 14);
  context.bezierCurveTo(x - 2, y - 12, x, y - 20, x, y - 30);
  context.fill();
}
