import type { Confidence, Severity } from '../../../base/finding';
import type { Force } from '../../../standards/checklists/checklist';
import type { ViewingDuty } from '../../../standards/cameras/viewing-duty';

/** How grave it is that something isn't seen; what may be seen and isn't is a suggestion, never a violation. */
const UNSEEN: Readonly<Record<Force, Severity>> = { must: 'major', should: 'minor', may: 'info' };
/** A step less grave: seen, but not as well as asked; or asked for by a text that nobody here has read. */
const LESS: Readonly<Record<Force, Severity>> = { must: 'minor', should: 'info', may: 'info' };

/**
 * Known by a pattern of texts that could not be read: a proposal (DUTIES 0), which makes no grave violation. What is known well
 * from memory (M-high) is here how a text is read that was checked.
 */
const PROPOSED: ReadonlySet<Confidence> = new Set<Confidence>(['M-med', 'M-low']);

const isProposal = ({ cite }: ViewingDuty): boolean => PROPOSED.has(cite.confidence);

/** By the word of the duty, how well its text is known, and whether anything is seen at all. */
export function severityOf(duty: ViewingDuty, seen: boolean): Severity {
  if (isProposal(duty) && seen) return 'info';
  return (isProposal(duty) || seen ? LESS : UNSEEN)[duty.force];
}

const FORCES: readonly Force[] = ['must', 'should', 'may'];

interface Unmet {
  readonly duty: ViewingDuty;
  readonly density: number;
}

/** Of duties that aren't met the one to be told: what is asked most strongly, best known, and asks for most. */
export const gravest = <T extends Unmet>(unmet: readonly T[]): T | null =>
  unmet.toSorted(
    (a, b) =>
      FORCES.indexOf(a.duty.force) - FORCES.indexOf(b.duty.force) ||
      Number(isProposal(a.duty)) - Number(isProposal(b.duty)) ||
      b.density - a.density,
  )[0] ?? null;

/** The other duties that ask for the same, each once. */
export const othersOf = (unmet: readonly Unmet[], told: Unmet): string =>
  [...new Set(unmet.map(({ duty }) => duty.id))].filter((id) => id !== told.duty.id).join(' ');
