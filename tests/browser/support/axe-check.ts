import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** Rules whose answer depends on colours alone. */
const COLOURS = ['color-contrast', 'link-in-text-block'];

interface AxeQuestion {
  /** A part of the page; all of it unless told. */
  readonly within?: string;
  /** Only what another theme can change. */
  readonly coloursOnly?: boolean;
}

/** What axe finds, however slight: the rule, how bad, and what breaks it. */
export async function axeFinds(
  page: Page,
  { within, coloursOnly = false }: AxeQuestion = {},
): Promise<string[]> {
  // In the page itself: no other page is opened for each answer.
  const builder = new AxeBuilder({ page }).setLegacyMode(true);
  if (within !== undefined) builder.include(within);
  if (coloursOnly) builder.withRules(COLOURS);
  const { violations } = await builder.analyze();
  return violations.map(
    ({ id, impact, nodes }) =>
      `${id} (${impact}): ${nodes.map(({ target, html }) => `${target.join(' ')} ${html.slice(0, 120)}`).join(' | ')}`,
  );
}
