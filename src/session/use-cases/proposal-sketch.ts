import type { SourceMove } from '../../analyses/extinguishers/input';
import type { Proposal } from '../../analyses/extinguishers/proposals/proposal';
import { lookUp } from '../../model/schema/dictionary';
import type { CampusDocument } from '../../model/schema/document';
import { makeId } from '../../model/schema/ids';
import type { Sketch, SketchLine, SketchMark } from '../state/sketch-state';

/** Above the floor's tint, metres. */
const LIFT = 0.06;

/**
 * Proposals over the plan, each under the number that the list gives it: a handle where something new is to hang, a ring
 * around what stands; an arrow from where it is carried away. The one looked at has a ring of its own. O(proposals).
 */
export function proposalSketch(
  document: CampusDocument,
  proposals: readonly { readonly proposal: Proposal; readonly number: number }[],
  shown: string | null,
): Sketch {
  const marks = proposals.flatMap(({ proposal }): SketchMark[] => {
    const { kind, place, id } = proposal;
    const at = { ...place, z: LIFT };
    const mark: SketchMark = {
      ...at,
      shape: kind === 'more' || kind === 'replace' ? 'dot' : 'handle',
      tone: 'draft',
    };
    return id === shown ? [mark, { ...at, shape: 'ring', tone: 'accent' }] : [mark];
  });
  const lines = proposals.flatMap(({ proposal }): SketchLine[] => {
    const carried = proposal.kind === 'move' || proposal.kind === 'split';
    const from = carried ? lookUp(document.assets, proposal.asset ?? '') : null;
    if (!from) return [];
    const { storey, x, y } = proposal.place;
    const points = [from, { x, y }].map((point) => ({ x: point.x, y: point.y, z: LIFT }));
    return [{ storey, points, tone: 'draft', dashed: true, arrows: true }];
  });
  const labels = proposals.map(({ proposal, number }) => ({
    ...proposal.place,
    z: LIFT,
    text: String(number),
    tone: proposal.id === shown ? ('accent' as const) : ('draft' as const),
  }));
  return { marks, lines, labels };
}

/** What coverage is measured with to see some proposals before they are done; more of what stands changes nothing there. O(proposals). */
export const proposedMoves = (
  document: CampusDocument,
  proposals: readonly Proposal[],
): readonly SourceMove[] =>
  proposals.flatMap(({ kind, asset, place, unit }, i): SourceMove[] => {
    if (kind === 'more') return [];
    const before = asset === null ? null : lookUp(document.assets, asset);
    const stands = before?.kind === 'extinguisher' ? before : null;
    const { agent, rating } = unit ?? stands ?? { agent: null, rating: null };
    const is = kind === 'split' ? null : asset;
    const wheeled = (unit ?? stands)?.wheeled ?? false;
    return [{ id: is ?? makeId('asset', `proposed${i}`), to: place, as: { agent, rating, wheeled } }];
  });
