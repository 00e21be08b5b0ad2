import { citesOf } from '../cite';
import { checklistItem } from './checklist';
import type { Checklist } from './checklist';
import { extinguisherItem } from './extinguisher-item';

const nfpa10 = citesOf('NFPA 10', '2007');
/** What to look at was read in a copy of an earlier edition. */
const monthly = nfpa10('7.2.2', 'V2');
const yearly = nfpa10('7.3.2', 'M-med');

const seen = [
  extinguisherItem('extinguisher.in-place', monthly),
  extinguisherItem('extinguisher.accessible', monthly),
  extinguisherItem('extinguisher.label-outward', monthly),
  extinguisherItem('extinguisher.nameplate', monthly),
  extinguisherItem('extinguisher.seal', monthly),
  extinguisherItem('extinguisher.body', monthly),
  extinguisherItem('extinguisher.pressure', monthly),
  checklistItem('extinguisher.full', '提起或称重，充装量足够', 'Full by weighing or lifting', monthly, {
    whenFailed: 'faulty',
  }),
];

/** NFPA 10 7.2: each thirty days, by whoever the hospital names. */
export const NFPA_EXTINGUISHER_INSPECTION: Checklist = {
  id: 'nfpa.extinguisher.inspection',
  version: 1,
  kinds: ['extinguisher'],
  zh: '灭火器目视检查',
  en: 'Extinguisher inspection',
  items: seen,
};

/** NFPA 10 7.3: each year, by a certified technician. */
export const NFPA_EXTINGUISHER_MAINTENANCE: Checklist = {
  id: 'nfpa.extinguisher.maintenance',
  version: 1,
  kinds: ['extinguisher'],
  zh: '灭火器年度维护',
  en: 'Extinguisher maintenance',
  items: [
    ...seen,
    extinguisherItem('extinguisher.mounting', yearly),
    extinguisherItem('extinguisher.hose', yearly),
    extinguisherItem('extinguisher.parts', yearly),
    extinguisherItem('extinguisher.service-date', yearly),
  ],
};
