/** Why somebody is in the building. */
export const POPULATION_ROLES = [
  'outpatient',
  'inpatient',
  'emergency-patient',
  'visitor',
  'carer',
  'staff',
  'guard',
  'contractor',
] as const;
export type PopulationRole = (typeof POPULATION_ROLES)[number];
