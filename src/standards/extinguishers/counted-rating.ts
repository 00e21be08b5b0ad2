import type { Agent } from '../../model/schema/assets/agents';
import { FIRE_CLASSES, type FireClass } from '../../model/schema/space-hazard';
import type { ExtinguisherProfile } from './extinguisher-profile';

/** A nameplate's rating: numbers of A and B (0 = none), and all classes that it names. */
export interface Rating {
  readonly A: number;
  readonly B: number;
  readonly classes: ReadonlySet<FireClass>;
}

const LETTERS: ReadonlySet<string> = new Set(FIRE_CLASSES);
const isClass = (letter: string): letter is FireClass => LETTERS.has(letter);

/** `3A 89B C` taken apart; K of American nameplates is F. Null where there is nothing, or nothing that can be read. O(text). */
export function ratingOf(text: string | null): Rating | null {
  if (text === null) return null;
  const most = { A: 0, B: 0 };
  const classes = new Set<FireClass>();
  let read = false;
  for (const part of text.split(/[ :]+/)) {
    const rated = /^(\d+)-?([AB])$/.exec(part);
    if (rated !== null) {
      const letter = rated[2] === 'A' ? 'A' : 'B';
      const value = Number(rated[1]);
      most[letter] = Math.max(most[letter], value);
      if (value > 0) classes.add(letter);
      read = true;
    } else if (/^[CDEFK]$/.test(part)) {
      const letter = part === 'K' ? 'F' : part;
      if (isClass(letter)) classes.add(letter);
      read = true;
    }
  }
  return read ? { ...most, classes } : null;
}

/** What is asked of an extinguisher to tell what it counts for. */
export interface RatedUnit {
  readonly agent: Agent | null;
  readonly rating: string | null;
}

/** `assumed`: nothing says that it doesn't, but the plan doesn't tell its agent or its rating. */
export type Counts = 'yes' | 'assumed' | 'no';

/**
 * Does an extinguisher count against a class of fire? Its agent has to suit the class and, for A and B, its nameplate has
 * to have such a rating. How large that rating is, is no matter here. O(rating's text).
 */
export function countsFor(profile: ExtinguisherProfile, unit: RatedUnit, fireClass: FireClass): Counts {
  const rating = ratingOf(unit.rating);
  const named = rating === null ? null : names(profile, rating, fireClass);
  if (unit.agent === null) return countsUnknown(rating, named, fireClass);
  const suits = profile.suits(unit.agent, fireClass).value;
  if (suits === 'no' || (named === false && isRated(fireClass))) return 'no';
  if (suits === 'yes' && (named === true || !isRated(fireClass))) return 'yes';
  // Only its own approval can say that it suits, and the nameplate tells of that.
  return named === null ? 'assumed' : named ? 'yes' : 'no';
}

const isRated = (fireClass: FireClass): boolean => fireClass === 'A' || fireClass === 'B';

/** Gases and live equipment are put out by what is rated for liquids too, unless it is foam; oil needs an agent of its own. */
function countsUnknown(rating: Rating | null, named: boolean | null, fireClass: FireClass): Counts {
  if (rating === null || named === true) return 'assumed';
  return (fireClass === 'C' || fireClass === 'E') && rating.B > 0 ? 'assumed' : 'no';
}

/** American nameplates have C for live equipment, and rate gases with liquids. */
function names({ id }: ExtinguisherProfile, { classes }: Rating, fireClass: FireClass): boolean {
  if (id !== 'nfpa') return classes.has(fireClass);
  if (fireClass === 'E') return classes.has('C');
  return classes.has(fireClass === 'C' ? 'B' : fireClass);
}
