import { z } from 'zod';
import { orNull, shortText } from '../fields';
import { assetSchema } from './asset-base';

export const SPECIAL_EQUIPMENT = [
  'lift',
  'escalator',
  'boiler',
  'lox-tank',
  'steriliser',
  'autoclave',
  'pressure-vessel',
  'hyperbaric-chamber',
  'xray',
] as const;

/** What the law has tested at intervals (特种设备), and X-ray sets, whose licence asks the same; tests are records. */
export const specialEquipmentSchema = assetSchema('special-equipment', 0, {
  form: orNull(z.enum(SPECIAL_EQUIPMENT)),
  /** Number of its certificate of use. */
  registration: orNull(shortText),
  /** Longest time from one legal test to the next, months. */
  testMonths: orNull(z.int().min(1).max(240)),
});
