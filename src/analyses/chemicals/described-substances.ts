import type { IsoTime } from '../../base/time/iso-time';
import type { RecordBook } from '../../records/fold/record-book';
import { substanceId } from '../../records/substance/substance-id';
import { factsOf } from '../../standards/chemicals/facts-of';
import { listsOf } from '../../standards/chemicals/lists-of';
import type { NamedSubstance, SubstanceFacts } from '../../standards/chemicals/substance-facts';
import { needsTwoPersons } from '../../standards/chemicals/two-persons';
import { describedAs, descriptionOf, type Description, type Descriptions } from './description-of';

export interface KnownSubstance {
  readonly facts: SubstanceFacts | null;
  /** A safety data sheet is kept for it. */
  readonly sheet: boolean;
  /** Each movement needs two different persons. */
  readonly byTwo: boolean;
}

interface Remembered extends KnownSubstance {
  readonly described: Description | null;
}

/** By the substance as a line of a ledger has it: the same object until that line changes. */
const REMEMBERED = new WeakMap<NamedSubstance, Remembered>();

/** What is known of substances at an instant: each looked up once. Made in O(descriptions). */
export class DescribedSubstances implements Descriptions {
  readonly #byId = new Map<string, Description>();
  /** By name and strength; null where two substances go by one name. */
  readonly #byName = new Map<string, Description | null>();
  readonly #known = new Map<string, Remembered>();

  constructor({ substances }: Pick<RecordBook, 'substances'>, now: IsoTime) {
    for (const state of substances.all()) {
      const { described } = (state.described?.at ?? now) > now ? substances.asOf(state.about, now) : state;
      if (described !== null) this.#take(state.about, described);
    }
  }

  /** Cost O(1) but for the first of a substance; not even that while its line and its description stay the same. */
  of(substance: NamedSubstance): KnownSubstance {
    const id = substanceId(substance);
    const exact = describedAs(substance, this);
    const before = REMEMBERED.get(substance);
    if (before?.described === exact && (exact !== null || before.facts !== null)) return before;
    const described = descriptionOf(substance, this, exact);
    if (before?.described === described) return before;
    const key = `${id} ${substance.name} ${substance.empty === true}`;
    const known = this.#known.get(key) ?? knownBy(substance, described);
    this.#known.set(key, known);
    REMEMBERED.set(substance, known);
    return known;
  }

  about(id: string): Description | null {
    return this.#byId.get(id) ?? null;
  }

  named(name: string, strength: number | null): Description | null {
    return this.#byName.get(nameKey(name, strength)) ?? null;
  }

  #take(about: string, described: Description): void {
    this.#byId.set(about, described);
    for (const name of new Set([described.body.zh, described.body.en])) {
      if (name === null) continue;
      const key = nameKey(name, described.body.strength);
      this.#byName.set(key, this.#byName.has(key) ? null : described);
    }
  }
}

function knownBy(substance: NamedSubstance, described: Description | null): Remembered {
  const facts = factsOf(substance, described?.body ?? null);
  return {
    described,
    facts,
    sheet: (described?.body.sheet ?? null) !== null,
    byTwo: facts !== null && needsTwoPersons(listsOf(facts)) !== null,
  };
}

const nameKey = (name: string, strength: number | null): string => `${name} ${strength ?? ''}`;
