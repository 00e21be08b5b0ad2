import { z } from 'zod';
import { orNull, shortText } from '../fields';
import { assetSchema } from './asset-base';

export const MEASURES = [
  'smoke',
  'temperature',
  'humidity',
  'water-pressure',
  'water-level',
  'electrical-fire',
  'current',
  'gas',
  'oxygen-pressure',
  'door',
  'radiation',
  'other',
] as const;

export const sensorSchema = assetSchema('sensor', 1.5, {
  measures: z.enum(MEASURES).default('other'),
  /** MQTT topic that its readings come on. */
  topic: orNull(shortText),
});
