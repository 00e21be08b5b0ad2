import type { EgressCode, EgressFinding, EgressResult } from '../../../analyses/egress/result';
import type { Citation, Severity } from '../../../base/finding';
import type { Translator } from '../../../i18n/translator';
import { displayName } from '../../../model/query/display-name';
import { lookUp } from '../../../model/schema/dictionary';
import type { CampusDocument } from '../../../model/schema/document';
import type { StoreyId } from '../../../model/schema/ids';
import { spaceLabel } from '../../../widgets/labels';
import { openingName } from '../../../widgets/way-names';
import type { FindingWords } from '../panel/finding-words';

/** A finding about ways out as it is sorted and filtered; its words are made where it is shown. */
export interface ListedEgress {
  readonly id: string;
  readonly kind: EgressCode;
  readonly severity: Severity;
  readonly cite: Citation;
  readonly storey: StoreyId;
  words(): FindingWords;
}

/** Findings in the order given; what a later plan no longer has the storey of is left out. O(findings). */
export function listedEgress(
  document: CampusDocument,
  { findings }: Pick<EgressResult, 'findings'>,
  text: Translator,
): readonly ListedEgress[] {
  return findings.flatMap((finding): ListedEgress[] => {
    const { id, code, severity, cite, place } = finding;
    const storey = lookUp(document.storeys, place.storey);
    if (storey === null) return [];
    return [
      {
        id,
        kind: code,
        severity,
        cite,
        storey: storey.id,
        words: () => ({
          name: nameOf(document, finding, text),
          what: text.tell({ code, params: finding.params }),
          todo: text.tell({ code: `${code}.do`, params: finding.params }),
        }),
      },
    ];
  });
}

/**
 * What a finding is about: a door by its name, a fire lane or a flight by its own, else the room; of those about a whole storey
 * or the ground nothing, for their mark tells. Its id names it after the code, its place the room.
 */
function nameOf(document: CampusDocument, { id, code, place }: EgressFinding, text: Translator): string {
  const about = id.slice(code.length + 1).split(/[: ]/)[0] ?? '';
  const opening = lookUp(document.openings, about);
  if (opening) return openingName(document, opening, text);
  const named = lookUp(document.outdoors, about) ?? lookUp(document.flights, about);
  const own = named && displayName(named.name, text.language);
  if (own) return own;
  if (lookUp(document.storeys, about) || lookUp(document.compartments, about)) {
    const compartment = lookUp(document.compartments, about);
    return (compartment && displayName(compartment.name, text.language)) ?? '';
  }
  const space = place.space === null ? null : lookUp(document.spaces, place.space);
  return space === null ? '' : spaceLabel(document, space.id, text);
}
