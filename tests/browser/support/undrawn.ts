import type { BrowserContext } from 'playwright-core';
import { FEW } from './some-of';

/** Runs in the page before anything of ours; self-contained, as it is sent there as text. */
function fillInNothing(): void {
  for (const name of [
    'drawElements',
    'drawArrays',
    'drawElementsInstanced',
    'drawArraysInstanced',
  ] as const) {
    const draw: (...given: never[]) => void = WebGL2RenderingContext.prototype[name];
    WebGL2RenderingContext.prototype[name] = function (this: WebGL2RenderingContext, ...given: unknown[]) {
      if (this.getParameter(this.FRAMEBUFFER_BINDING) !== null) Reflect.apply(draw, this, given);
    };
  }
}

/**
 * From now on what goes to the window of a context's pages is prepared whole (shaders, buffers, textures) and then not
 * filled in: without a graphics card that is half of what the demo costs. What is drawn aside, to be read by the page, is
 * drawn; in the long run all is.
 */
export async function leaveUndrawn(context: BrowserContext): Promise<void> {
  if (FEW) await context.addInitScript(fillInNothing);
}
