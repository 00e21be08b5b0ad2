import { SOURCES } from './substances/medicines';

const RADIOACTIVE: ReadonlySet<string | null> = new Set(SOURCES.map(({ cas }) => cas));

/** Whether a CAS number is that of a source: no hazard class tells it. */
export const isRadioactive = (cas: string | null): boolean => cas !== null && RADIOACTIVE.has(cas);
