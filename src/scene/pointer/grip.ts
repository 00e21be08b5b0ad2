/** Something on the plan that is dragged by a handle and is no asset. */
export interface Grip {
  /** Where its handle is drawn now, plan frame, `z` over the plan's datum; null = nowhere. */
  place(): { readonly x: number; readonly y: number; readonly z: number } | null;
  /** Drags it there, at the height of its handle. */
  drag(x: number, y: number): void;
  /** Lets go: keeps what was done, or puts it back. */
  end(keep: boolean): void;
}
