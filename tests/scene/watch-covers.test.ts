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
  const { legend, onOther } = watching();
  resized(legend, 40);
  expect(onOther).toHaveBeenCalledTimes(1);
  resized(legend, 240);
  expect(onOther).toHaveBeenCalledTimes(2);
  resized(legend, 258);
  resized(legend, 40);
  expect(onOther).toHaveBeenCalledTimes(2);
  legend.dispatchEvent(new Event('click'));
  resized(legend, 400);
  expect(onOther).toHaveBeenCalledTimes(2);
});

it('tells of what a hand unfolds and folds where the picture is small', () => {
  const { head, legend, onOther } = watching(true);
  resized(legend, 40);
  legend.dispatchEvent(new Event('click'));
  resized(legend, 200);
  expect(onOther).toHaveBeenCalledTimes(2);
  resized(legend, 180);
  expect(onOther).toHaveBeenCalledTimes(2);
  resized(legend, 40);
  expect(onOther).toHaveBeenCalledTimes(3);
  // Tools in hand come and go.
  resized(head, 40);
  head.dispatchEvent(new Event('click'));
  resized(head, 120);
  resized(head, 40);
  expect(onOther).toHaveBeenCalledTimes(4);
});

it('tells again of what unfolds in a window of another size, whatever a hand unfolded before', () => {
  const { legend, win, onOther } = watching();
  resized(legend, 240);
  legend.dispatchEvent(new Event('click'));
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
