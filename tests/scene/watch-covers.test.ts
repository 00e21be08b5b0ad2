import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watchCovers } from '../../src/scene/camera/watch-covers';

/** What is watched of an element of the page; the events are real ones of Node. */
class Cover extends EventTarget {
  constructor(readonly side: string) {
    super();
  }
  matches(selector: string): boolean {
    return selector === `[data-covers="${this.side}"]`;
  }
}

let resized: (target: Cover, height: number) => void;
let watched: Set<Cover>;

beforeEach(() => {
  watched = new Set();
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(told: (entries: readonly object[]) => void) {
        resized = (target, height) => {
          if (watched.has(target)) told([{ target, contentRect: { height } }]);
        };
      }
      observe(target: Cover): void {
        watched.add(target);
      }
      disconnect(): void {
        watched.clear();
      }
    },
  );
});
afterEach(() => vi.unstubAllGlobals());

function watching(isSmall = false) {
  const [head, legend] = [new Cover('top'), new Cover('corner')];
  const page = {
    querySelectorAll: (selector: string) =>
      [head, legend].filter((each) => selector.includes(`"${each.side}"`)),
  };
  const win = new EventTarget();
  const onOther = vi.fn<() => void>();
  // It has all of a page that is asked for.
  const stop = watchCovers(page as unknown as ParentNode, onOther, () => isSmall, win);
  return { head, legend, win, onOther, stop };
}

/** What a press on a part of the page is, to the window and to it. */
function press(win: EventTarget, on: Cover): void {
  win.dispatchEvent(new Event('pointerdown'));
  on.dispatchEvent(new Event('click'));
}

it('tells that tools came, and of none that is taken in hand after', () => {
  const { head, onOther } = watching();
  resized(head, 0);
  expect(onOther).not.toHaveBeenCalled();
  resized(head, 32);
  expect(onOther).toHaveBeenCalledTimes(1);
  resized(head, 120);
  expect(onOther).toHaveBeenCalledTimes(1);
});

it('tells that a legend came and unfolded, and not of a line more, of less, or of what a hand unfolds', () => {
  const { legend, win, onOther } = watching();
  resized(legend, 40);
  expect(onOther).toHaveBeenCalledTimes(1);
  resized(legend, 240);
  expect(onOther).toHaveBeenCalledTimes(2);
  resized(legend, 258);
  resized(legend, 40);
  expect(onOther).toHaveBeenCalledTimes(2);
  press(win, legend);
  resized(legend, 400);
  expect(onOther).toHaveBeenCalledTimes(2);
});

it.each(['pointerdown', 'keydown'])(
  'tells nothing of a legend that has more to tell after a %s elsewhere, but of one that comes after it',
  (kind) => {
    const { legend, win, onOther } = watching();
    win.dispatchEvent(new Event(kind));
    resized(legend, 40);
    resized(legend, 200);
    expect(onOther).toHaveBeenCalledTimes(2);
    win.dispatchEvent(new Event(kind));
    resized(legend, 300);
    expect(onOther).toHaveBeenCalledTimes(2);
    resized(legend, 0);
    resized(legend, 40);
    resized(legend, 200);
    expect(onOther).toHaveBeenCalledTimes(4);
  },
);

it('tells of what a hand unfolds and folds where the picture is small', () => {
  const { head, legend, win, onOther } = watching(true);
  resized(legend, 40);
  press(win, legend);
  resized(legend, 200);
  expect(onOther).toHaveBeenCalledTimes(2);
  resized(legend, 180);
  expect(onOther).toHaveBeenCalledTimes(2);
  resized(legend, 40);
  expect(onOther).toHaveBeenCalledTimes(3);
  // Tools in hand come and go.
  resized(head, 40);
  press(win, head);
  resized(head, 120);
  resized(head, 40);
  expect(onOther).toHaveBeenCalledTimes(4);
});

it('tells again of what unfolds in a window of another size, whatever a hand unfolded before', () => {
  const { legend, win, onOther } = watching();
  resized(legend, 240);
  press(win, legend);
  resized(legend, 40);
  resized(legend, 240);
  expect(onOther).toHaveBeenCalledTimes(1);
  win.dispatchEvent(new Event('resize'));
  resized(legend, 40);
  resized(legend, 240);
  expect(onOther).toHaveBeenCalledTimes(2);
});

it('is silent once it is ended', () => {
  const { head, onOther, stop } = watching();
  stop();
  resized(head, 32);
  expect(onOther).not.toHaveBeenCalled();
});
