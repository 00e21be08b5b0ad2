import type { Translator } from '../i18n/translator';
import { lookUp } from '../model/schema/dictionary';
import type { Asset } from '../model/schema/assets/asset-registry';
import type { CampusDocument } from '../model/schema/document';
import type { StoreyId } from '../model/schema/ids';
import type { CoverageState } from '../session/state/coverage-state';
import type { StandingsState } from '../session/state/standings-state';
import { isHole } from '../standards/extinguishers/is-hole';
import { notCounted } from './not-counted';

/** How a storey stands in a word, and in a sign where there is no room for it. */
export interface StoreyBadge {
  readonly state: 'none' | 'good' | 'bad' | 'due' | 'overdue';
  readonly short: string;
  readonly long: string;
}

/** What a planner asks of a storey: how much of its floor no extinguisher reaches. */
export function coverageBadge(
  document: CampusDocument,
  id: StoreyId,
  state: CoverageState,
  text: Translator,
): StoreyBadge {
  const coverage = state.storeys.get(id);
  const storey = document.storeys[id];
  if (!coverage) {
    if (storey && (state.total !== null || storey.kind === 'ground')) {
      return { state: 'none', short: '–', long: text.t(notCounted(document, storey)) };
    }
    return state.status === 'stopped'
      ? { state: 'none', short: '–', long: '' }
      : { state: 'none', short: '…', long: text.t('storeys.unknown') };
  }
  if (!isHole(coverage.uncovered)) return { state: 'good', short: '✓', long: text.t('storeys.covered') };
  const area = text.formats.area(coverage.uncovered);
  return { state: 'bad', short: area, long: text.t('storeys.uncovered', { area }) };
}

/** What waits for an inspector on a storey. */
export interface StoreyWork {
  /** Assets to be checked, overdue ones among them. */
  readonly due: number;
  readonly overdue: number;
  /** Assets that an open hazard names. */
  readonly hazards: number;
}

export const NO_WORK: StoreyWork = { due: 0, overdue: 0, hazards: 0 };

/** What waits on each storey; a storey where nothing does is missing. O(standings). */
export function workByStorey(
  document: CampusDocument,
  standings: StandingsState['standings'],
): ReadonlyMap<StoreyId, StoreyWork> {
  const found = new Map<StoreyId, StoreyWork>();
  for (const [id, { due, hazards }] of standings) {
    const late = due?.state === 'overdue';
    const waits = late || due?.state === 'due';
    const storey = lookUp<Asset>(document.assets, id)?.storey;
    if (storey === undefined || (!waits && hazards === 0)) continue;
    const before = found.get(storey) ?? NO_WORK;
    found.set(storey, {
      due: before.due + (waits ? 1 : 0),
      overdue: before.overdue + (late ? 1 : 0),
      hazards: before.hazards + (hazards > 0 ? 1 : 0),
    });
  }
  return found;
}

/** What an inspector asks of a storey: how much of it is to be checked, how much of that was missed. `known` = all assets were gone through. */
export function dueBadge({ due, overdue }: StoreyWork, known: boolean, text: Translator): StoreyBadge {
  if (overdue > 0) {
    const long = text.t('storeys.overdue', { count: due, overdue });
    return { state: 'overdue', short: `${text.formats.number(overdue)}/${text.formats.number(due)}`, long };
  }
  if (due > 0) {
    const said = text.t('storeys.due', { count: due });
    return { state: 'due', short: said, long: said };
  }
  return known
    ? { state: 'good', short: '✓', long: text.t('storeys.none-due') }
    : { state: 'none', short: '…', long: text.t('storeys.unknown') };
}
