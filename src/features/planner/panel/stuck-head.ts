/** What of the coverage headline stays at the top of the panel: all of it beside the picture, its first lines over it. */
export function stuckHead(panel: Element): Element | null {
  const whole = panel.querySelector('.coverage-top');
  return whole && getComputedStyle(whole).display !== 'contents'
    ? whole
    : panel.querySelector('.coverage-head');
}
