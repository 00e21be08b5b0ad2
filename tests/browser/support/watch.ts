/** What was asked of a worker with an extinguisher held somewhere, and when. Milliseconds of the page's clock. */
export interface Asked {
  readonly x: number;
  readonly at: number;
  /** Number of the frame that it was asked in. */
  readonly frame: number;
}

/** A coverage texture that was given to the graphics card. */
export interface Shown {
  readonly at: number;
  /** Number of the frame that it was given in. */
  readonly frame: number;
  /** Number of the preview whose shares these are; −1 = of no preview. */
  readonly preview: number;
}

/** What the page does, seen from its edges: events in, worker messages, the graphics interface, long tasks. */
export interface Watch {
  readonly moves: { readonly x: number; readonly at: number; readonly frame: number }[];
  readonly asked: Asked[];
  readonly shown: Shown[];
  readonly longTasks: { readonly at: number; readonly length: number }[];
  /** Texels of the texture shown last. */
  last: Float32Array;
  /** Frames of the browser, and calls that drew anything. */
  frames: number;
  draws: number;
}

declare global {
  interface Window {
    watch: Watch;
  }
}

/**
 * Runs in the page before anything of ours. Self-contained: it is sent there as text. Draw calls are counted but not
 * carried out: on a machine without a graphics card they would be all that is measured.
 */
export function startWatch(): void {
  const watch: Watch = {
    moves: [],
    asked: [],
    shown: [],
    longTasks: [],
    last: new Float32Array(),
    frames: 0,
    draws: 0,
  };
  window.watch = watch;

  /** Answers by what their shares look like as texels. */
  const previews = new Map<string, number>();
  const printOf = (texels: Float32Array): string => {
    const words = new Uint32Array(texels.buffer, texels.byteOffset, texels.length);
    let hash = 17;
    for (const word of words) hash = (Math.imul(hash, 31) + word) | 0;
    return `${texels.length} ${hash}`;
  };
  interface Cells {
    readonly share: Float32Array;
    readonly reach: Uint8Array;
  }
  // No floor, and floor that nothing is asked of.
  const texelsOf = ({ share, reach }: Cells): Float32Array =>
    share.map((each, i) =>
      Number.isNaN(each) ? (reach[i] === 254 ? -2 : -1) : each === Infinity ? 1e9 : each,
    );

  interface Call {
    readonly id?: string;
    readonly argumentList?: readonly { readonly value?: unknown }[];
  }
  interface Answer {
    readonly id?: string;
    readonly value?: { readonly output?: { readonly storeys?: readonly Cells[] } };
  }
  const numbers = new Map<string, number>();
  window.Worker = class extends Worker {
    constructor(url: string | URL, options?: WorkerOptions) {
      super(url, options);
      this.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
        const number = numbers.get(data.id ?? '');
        if (number === undefined) return;
        for (const storey of data.value?.output?.storeys ?? []) {
          previews.set(printOf(texelsOf(storey)), number);
        }
      });
    }
    override postMessage(message: Call, transfer?: Transferable[] | StructuredSerializeOptions): void {
      const [, job, input] = message.argumentList ?? [];
      if (job?.value === 'extinguishers.preview' && message.id !== undefined) {
        numbers.set(message.id, watch.asked.length);
        // What the session asks with, by `Jobs`.
        const asked = input?.value as { moved: readonly { to: { x: number } }[] } | undefined;
        watch.asked.push({
          x: asked?.moved[0]?.to.x ?? Number.NaN,
          at: performance.now(),
          frame: watch.frames,
        });
      }
      super.postMessage(message, Array.isArray(transfer) ? { transfer } : transfer);
    }
  };

  const gl = WebGL2RenderingContext.prototype;
  const upload = gl.texSubImage2D;
  gl.texSubImage2D = function (this: WebGL2RenderingContext, ...args: unknown[]) {
    const texels = args[8];
    if (texels instanceof Float32Array) {
      const preview = previews.get(printOf(texels)) ?? -1;
      watch.shown.push({ at: performance.now(), frame: watch.frames, preview });
      watch.last = texels.slice();
    }
    // Handed on just as it came.
    Reflect.apply(upload, this, args);
  };
  for (const name of [
    'drawElements',
    'drawArrays',
    'drawElementsInstanced',
    'drawArraysInstanced',
  ] as const) {
    gl[name] = () => {
      watch.draws++;
    };
  }

  window.addEventListener(
    'pointermove',
    // Pointer moves come as a frame begins, before its callbacks: they are of the frame that is counted next.
    ({ clientX, timeStamp }) => watch.moves.push({ x: clientX, at: timeStamp, frame: watch.frames + 1 }),
    { capture: true },
  );
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) {
      watch.longTasks.push({ at: startTime, length: duration });
    }
  }).observe({ type: 'longtask' });
  const count = (): void => {
    watch.frames++;
    requestAnimationFrame(count);
  };
  requestAnimationFrame(count);
}
