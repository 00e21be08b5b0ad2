import { citesOf } from '../cite';
import { checklistItem } from './checklist';
import type { Checklist } from './checklist';
import { extinguisherItem } from './extinguisher-item';

const bs5306 = citesOf('BS 5306-3', '2009');
/** What the user looks at is from memory; what the service comes to was read in a summary (forum.iosh.co.uk t93698). */
const byUser = bs5306('clause not known', 'M-med');
const service = bs5306('clause not known', 'V2');
/** Known as little as the age itself is. */
const byAge = bs5306('clause not known', 'M-med');

/** BS 5306-3: each month, by the user. */
export const UK_EXTINGUISHER_VISUAL: Checklist = {
  id: 'uk.extinguisher.visual',
  version: 1,
  kinds: ['extinguisher'],
  zh: '灭火器月度目视检查',
  en: 'Extinguisher visual inspection',
  items: [
    extinguisherItem('extinguisher.in-place', byUser),
    extinguisherItem('extinguisher.accessible', byUser),
    extinguisherItem('extinguisher.nameplate', byUser),
    extinguisherItem('extinguisher.seal', byUser),
    extinguisherItem('extinguisher.unused', byUser),
    extinguisherItem('extinguisher.body', service),
    extinguisherItem('extinguisher.pressure', service),
  ],
};

/** BS 5306-3: each year, by a competent person. */
export const UK_EXTINGUISHER_BASIC_SERVICE: Checklist = {
  id: 'uk.extinguisher.basic-service',
  version: 1,
  kinds: ['extinguisher'],
  zh: '灭火器年度基本维护',
  en: 'Extinguisher basic service',
  items: [
    extinguisherItem('extinguisher.body', service),
    extinguisherItem('extinguisher.pressure', service),
    checklistItem('extinguisher.full', '提起或称重，充装量足够', 'Full by weighing or lifting', service, {
      whenFailed: 'faulty',
    }),
    extinguisherItem('extinguisher.hose', service),
    extinguisherItem('extinguisher.parts', service),
    extinguisherItem('extinguisher.service-date', service),
    { ...extinguisherItem('extinguisher.scrap-date', byAge), force: 'should', whenFailed: 'none' },
  ],
};
