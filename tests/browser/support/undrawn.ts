/**
 * Runs in the page before anything of ours; self-contained, as it is sent there as text. What goes to the window is prepared
 * whole (shaders, buffers, textures) and then not filled in: without a graphics card that is half of what the demo costs.
 * What is drawn aside, to be read by the page, is drawn.
 */
export function leaveUndrawn(): void {
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
