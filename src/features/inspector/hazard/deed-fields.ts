import type { HazardState } from '../../../records/hazard/hazard-state';
import type { DeedFields } from '../../../records/hazard/hazard-draft';
import type { DeedType, HazardDeed } from '../../../session/records/hazard-deeds';
import { personLabel } from '../../../widgets/asset-card/names';
import type { Telling } from '../../../widgets/asset-card/timeline';
import { personIdOf } from '../who/people';

/** What the fields say before anybody types: the plan in force, who the asset's owner is, who works here. */
export function startFields(
  state: HazardState,
  asset: { readonly department: string | null; readonly responsible: string | null } | null,
  person: { readonly name: string } | null,
  telling: Telling,
): DeedFields {
  const { document, text } = telling;
  const { plan, raised } = state;
  const responsible = state.responsible ?? asset?.responsible ?? null;
  return {
    measures: plan?.measures ?? '',
    department: state.department ?? asset?.department ?? '',
    responsible: responsible === null ? '' : personLabel(document, responsible, text),
    deadline: plan?.deadline ?? '',
    funds: plan?.funds == null ? '' : String(plan.funds),
    interim: '',
    grade: raised?.body.grade ?? 'general',
    clause: raised?.body.clause ?? null,
    mendedBy:
      state.responsible === null ? (person?.name ?? '') : personLabel(document, state.responsible, text),
    note: '',
    result: null,
    role: '',
    reason: '',
    photos: [],
  };
}

/** The deed that the fields tell. O(people). */
export function deedOf(type: DeedType, fields: DeedFields, { document }: Telling): HazardDeed {
  const { measures, note, photos: evidence, reason, result, role } = fields;
  const mendedBy = personIdOf(document, fields.mendedBy);
  switch (type) {
    case 'assign':
      return {
        type,
        measures,
        department: fields.department === '' ? null : fields.department,
        responsible: personIdOf(document, fields.responsible),
        deadline: fields.deadline,
        funds: fields.funds.trim() === '' ? null : Number(fields.funds.normalize('NFKC').replace(/,/g, '')),
        interim: fields.interim,
        grade: fields.grade,
        clause: fields.clause,
      };
    case 'mend-on-spot':
      return { type, mendedBy, measures, before: [], after: evidence };
    case 'submit':
      return { type, mendedBy, note, evidence };
    case 'recheck':
      return { type, result, note, evidence };
    case 'close':
      return { type, role, note, evidence };
    case 'confirm':
      return { type, note, evidence };
    case 'start':
      return { type, note };
    case 'protect':
      return { type, measures, evidence };
    case 'reopen':
      return { type, reason, evidence };
  }
}
