import type { Steps } from '../../../base/steps';
import { storeySurface } from '../../../geometry/nav/storey-surface';
import type { StoreyParts } from '../../../model/derive/storey-parts';
import { onStorey } from '../../../model/query/on-storey';
import { entitiesIn, lookUp } from '../../../model/schema/dictionary';
import { doorFacts } from '../../way-out/door-facts';
import type { EgressFinding } from '../result';
import type { AskedStorey } from './asked-storey';
import type { CheckedStorey, StoreyCheck } from './checked-storey';

type Found = readonly EgressFinding[];
type Check<T> = (asked: T) => Found | Steps<Found>;

/** A storey as it is drawn, at no hour. */
export type DrawnStorey = Omit<AskedStorey, 'question'>;

/** A storey with its ways, at no hour; whoever is in its rooms is no matter. */
export type WalkedStorey = Omit<CheckedStorey, 'question' | 'egress'>;

/**
 * A check of what is drawn alone, on its storey: its findings are kept over hours and edits until one changes something of the storey.
 * `also` tells what else it reads: objects that are others when that is another, or words. O(entities of the storey) then.
 */
export const ofDrawing = (
  check: Check<DrawnStorey>,
  also: (drawn: DrawnStorey) => readonly unknown[] = () => [],
): StoreyCheck => keeping(check, (checked) => [...drawnOn(checked), ...also(checked)]);

/** A check of ways, not of people: its findings are kept while the ways and the drawing of the storey are the same. As above. */
export const ofWays = (check: Check<WalkedStorey>): StoreyCheck =>
  keeping(check, (checked) => [...drawnOn(checked), checked.measures.key]);

/** A check of what stands before exits, whether they are shut or not: inside on their storey, outside on any ground. As above. */
export const ofExits = (check: Check<CheckedStorey>): StoreyCheck =>
  keeping(check, (checked) => [
    ...drawnOn(checked),
    checked.exits.exits.map(({ exit, kind }) => `${exit.id} ${kind}`).join(),
    ...entitiesIn(checked.plan.document.storeys)
      .filter(({ kind }) => kind === 'ground')
      .map(({ id }) => onStorey(checked.plan.document, 'obstacles', id)),
  ]);

/** Everything on a storey that is drawn or stands there, and what lies behind doors to other storeys. */
function drawnOn({ plan, profile, facts, number, storey }: DrawnStorey): readonly unknown[] {
  const { document, derived, nav } = plan;
  const parts = derived.parts[number]!;
  const beyond = parts.throats.flatMap(({ opening }) =>
    doorFacts(plan, opening.id).spaces.flatMap((id) => {
      const space = id === null ? null : lookUp(document.spaces, id);
      return space === null || space.storey === storey ? [] : [space];
    }),
  );
  return [
    parts,
    storeySurface(nav, number),
    onStorey(document, 'assets', storey),
    onStorey(document, 'compartments', storey),
    profile,
    JSON.stringify(facts),
    ...beyond,
  ];
}

/** What was found, and all that it was found of. */
interface Kept {
  readonly of: readonly unknown[];
  readonly found: Found;
}
/** By day and by night, and what if. */
const KEPT = 3;

function keeping(
  check: Check<CheckedStorey>,
  readBy: (checked: CheckedStorey) => readonly unknown[],
): StoreyCheck {
  const known = new WeakMap<StoreyParts, readonly Kept[]>();
  function* kept(checked: CheckedStorey): Steps<Found> {
    const of = readBy(checked);
    const parts = checked.plan.derived.parts[checked.number]!;
    const before = known.get(parts)?.find((each) => isSame(each.of, of));
    if (before !== undefined) return before.found;
    const asked = check(checked);
    const found = 'next' in asked ? yield* asked : asked;
    known.set(parts, [{ of, found }, ...(known.get(parts) ?? [])].slice(0, KEPT));
    return found;
  }
  // Measurements tell checks by their names.
  return Object.defineProperty(kept, 'name', { value: check.name });
}

const isSame = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((each, i) => each === b[i]);
