import { BufferAttribute, BufferGeometry, DynamicDrawUsage } from 'three';
import { signOf } from '../../../standards/signs/asset-sign';
import { SIGNS } from '../../../standards/signs/signs';
import type { AssetId } from '../../../model/schema/ids';
import { cellOfDot, cellOfMark, cellOfSign, cellOfState, figuresOf } from './sign-atlas';
import type { SignBoard } from './sign-board';
import { DOT_SIZE, SIGN_SIZE } from './sign-extent';

/** Signs that there is room for at first; it doubles when there are more. */
const FIRST_ROOM = 512;

/** What is marked among the signs. */
export interface Marked {
  readonly selected: readonly AssetId[];
  readonly hovered: AssetId | null;
}

/** The board's signs as the points of one draw call. */
export class SignPoints {
  readonly geometry = new BufferGeometry();
  #room = 0;

  constructor() {
    this.#grow(FIRST_ROOM);
  }

  /** Writes all signs; `hidden` says which things stand there as models. O(signs). */
  write(
    board: SignBoard,
    origin: readonly [number, number],
    { selected, hovered }: Marked,
    hidden: (thing: number) => boolean,
  ): void {
    const { layout, drawn } = board;
    const { thing, x, y, z, count, inRow, signOf: signs } = layout;
    if (thing.length > this.#room) this.#grow(thing.length);
    const position = this.geometry.getAttribute('position');
    const look = this.geometry.getAttribute('look');
    const figures = this.geometry.getAttribute('figures');
    const marks = new Map<number, 'selected' | 'hovered'>();
    const mark = (id: AssetId | null, as: 'selected' | 'hovered'): void => {
      const sign = signs[board.numberOf(id)] ?? -1;
      if (sign >= 0) marks.set(sign, as);
    };
    mark(hovered, 'hovered');
    for (const id of selected) mark(id, 'selected');
    for (let i = 0; i < thing.length; i++) {
      const { asset, state } = drawn[thing[i]!]!;
      const name = signOf(asset);
      const dot = count[i] === 0;
      const marked = marks.get(i) ?? null;
      const stands = marked === null && state === 'plain' && hidden(thing[i]!);
      position.setXYZ(i, x[i]! - origin[0], y[i]! - origin[1], z[i]!);
      look.setXYZW(
        i,
        dot ? cellOfDot(SIGNS[name].family) : cellOfSign(name),
        dot ? -1 : cellOfState(state),
        cellOfMark(marked),
        stands ? 0 : dot ? DOT_SIZE : SIGN_SIZE,
      );
      figures.setXYZW(i, ...figuresOf(count[i]!), inRow[i]!);
    }
    for (const attribute of [position, look, figures]) attribute.needsUpdate = true;
    this.geometry.setDrawRange(0, thing.length);
  }

  dispose(): void {
    this.geometry.dispose();
  }

  #grow(least: number): void {
    this.#room = 2 ** Math.ceil(Math.log2(least));
    // The card keeps what it was given under the old attributes until they are let go.
    this.geometry.dispose();
    for (const [name, size] of [
      ['position', 3],
      ['look', 4],
      ['figures', 4],
    ] as const) {
      const attribute = new BufferAttribute(new Float32Array(size * this.#room), size);
      this.geometry.setAttribute(name, attribute.setUsage(DynamicDrawUsage));
    }
  }
}
