import type { StoreyExit } from '../../../analyses/egress/result';
import type { Translator } from '../../../i18n/translator';
import type { CampusDocument } from '../../../model/schema/document';
import type { OpeningId } from '../../../model/schema/ids';
import type { ExitRow } from '../../../session/egress/exit-rows';
import { whyShut } from '../../../session/egress/why-shut';
import type { Goer } from '../../../standards/goers';
import { goerName } from '../../../widgets/goer-name';

/** With which locks, and what shut besides, a result was asked. */
export interface ShutBy {
  readonly hour: string | null;
  readonly closed: readonly OpeningId[];
}

/** Whether an exit can be gone through on foot, and why not. */
export function exitStateText(
  document: CampusDocument,
  { exit, shut, leadsOn }: StoreyExit,
  { hour, closed }: ShutBy,
  { t }: Translator,
): string {
  if (!shut) return t(leadsOn ? 'ways.exit-open' : 'ways.exit-lost');
  const why = exit.kind === 'opening' ? whyShut(document, exit.id, hour, closed) : null;
  // The plan is another than that of the result by now.
  return why === null ? t('ways.exit-shut') : t(`ways.shut-${why}`);
}

/** Whether who goes leaves by an exit, and why not. */
export const exitUseText = (
  document: CampusDocument,
  { each, use }: ExitRow,
  walker: Goer,
  by: ShutBy,
  text: Translator,
): string =>
  use === 'shut'
    ? exitStateText(document, each, by, text)
    : text.t(`ways.exit-${use}`, { who: goerName(walker, text) });
