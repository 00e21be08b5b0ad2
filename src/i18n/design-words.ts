import type { DesignFinding } from '../analyses/extinguishers/design/design-finding';
import type { Translator } from './translator';

/** A finding of the design as a person reads it. */
export interface DesignWords {
  readonly what: string;
  readonly todo: string;
  /** Standard, edition and clause. */
  readonly by: string;
  /** How well that clause is known. */
  readonly sure: string;
}

/** Says what is wrong, what to do, by which clause, and how well that is known; late words have to be there. O(1). */
export function designWords({ code, params, cite }: DesignFinding, { t, tell }: Translator): DesignWords {
  return {
    what: tell({ code, params }),
    todo: tell({ code: `${code}.do`, params }),
    by: t('coverage.cite', cite),
    sure: t(`confidence.${cite.confidence}`),
  };
}
