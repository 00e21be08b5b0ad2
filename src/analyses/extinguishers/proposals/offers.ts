import { FIRE_CLASSES, type FireClass } from '../../../model/schema/space-hazard';
import type { SpaceUse } from '../../../model/schema/space-use';
import type { CampusDocument } from '../../../model/schema/document';
import { AGENTS, type Agent } from '../../../model/schema/assets/agents';
import { countsFor, ratingOf } from '../../../standards/extinguishers/counted-rating';
import { modelsFor } from '../../../standards/extinguishers/extinguisher-models';
import type { ExtinguisherProfile } from '../../../standards/extinguishers/extinguisher-profile';
import type { ReckonedUnit } from '../../../standards/extinguishers/reckoned-unit';
import type { OfferedModel } from './proposal';

/** A model, and what it counts for where it is to stand. */
export interface Offer {
  readonly unit: OfferedModel;
  readonly counts: readonly FireClass[];
}

/** What can be bought for the rooms of a campus under its code. */
export class Offers {
  readonly #profile: ExtinguisherProfile;
  readonly #choice: Agent | null;
  readonly #known = new Map<string, Offer | null>();

  constructor(document: CampusDocument, profile: ExtinguisherProfile) {
    this.#profile = profile;
    this.#choice = document.campus.extinguisherDesign.agent;
  }

  /**
   * The lightest model, portable or wheeled, of an agent that counts for as many classes of a unit as any, each with the least rating
   * that the unit asks for; null when none is sold. O(models), once for each agent and unit.
   */
  offer(agent: Agent, unit: ReckonedUnit | null, wheeled = false): Offer | null {
    const key = `${agent} ${wheeled} ${unit?.id ?? ''}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const offers = modelsFor(agent, wheeled, this.#profile.id)
      .map(({ model, rating, charge, cite }): Offer => {
        const made: OfferedModel = { model, agent, rating, charge, wheeled, cite };
        return { unit: made, counts: this.counts(made, unit) };
      })
      .sort((a, b) => wanted(b, unit) - wanted(a, unit) || (a.unit.charge ?? 0) - (b.unit.charge ?? 0));
    const best = offers[0] ?? null;
    this.#known.set(key, best);
    return best;
  }

  /** Classes that something counts for, whatever its rating: as floor is measured. */
  suits(what: { readonly agent: Agent | null; readonly rating: string | null }): readonly FireClass[] {
    return FIRE_CLASSES.filter((fireClass) => countsFor(this.#profile, what, fireClass) !== 'no');
  }

  /** Classes that something counts for in a unit: its agent suits them, and its rating is not below what each must have there. */
  counts(
    what: { readonly agent: Agent | null; readonly rating: string | null },
    unit: ReckonedUnit | null,
  ): readonly FireClass[] {
    const rating = ratingOf(what.rating);
    return this.suits(what).filter((fireClass) => {
      const least = unit?.demands.find((demand) => demand.fireClass === fireClass)?.leastRating?.value;
      return least === undefined || rating === null || rating[least.letter] >= least.value;
    });
  }

  /** Agents in the order in which they are chosen for a room: the hospital's own, those of the code, all others. */
  agentsFor(use: SpaceUse, classes: readonly FireClass[]): readonly Agent[] {
    const preferred = this.#profile.preferredAgents(use, classes).map(({ value }) => value);
    return [...new Set([...(this.#choice === null ? [] : [this.#choice]), ...preferred, ...OTHERS])];
  }
}

const wanted = ({ counts }: Offer, unit: ReckonedUnit | null): number =>
  unit === null ? counts.length : unit.demands.filter(({ fireClass }) => counts.includes(fireClass)).length;

/** What the code has no word on, the most usual first. */
const USUAL: readonly Agent[] = ['water', 'abc-powder', 'clean-agent', 'co2', 'wet-chemical'];
const OTHERS: readonly Agent[] = [...USUAL, ...AGENTS];
