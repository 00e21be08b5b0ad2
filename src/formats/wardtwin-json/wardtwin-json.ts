import type { PlanFormat } from '../format';
import { readWardtwinJson } from './read-wardtwin-json';
import { writeWardtwinJson } from './write-wardtwin-json';

/** The document itself: nothing is lost. */
export const wardtwinJson: PlanFormat = {
  id: 'wardtwin-json',
  extensions: ['.wardtwin.json', '.json'],
  mediaType: 'application/json',
  read: readWardtwinJson,
  write: (document) => ({ text: writeWardtwinJson(document), warnings: [] }),
};
