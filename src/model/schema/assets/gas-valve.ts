import { z } from 'zod';
import { assetSchema } from './asset-base';

export const PIPED_GASES = [
  'oxygen',
  'medical-air',
  'vacuum',
  'nitrous-oxide',
  'carbon-dioxide',
  'nitrogen',
  'gas-scavenging',
  'natural-gas',
] as const;

/** Valves in one box, shut by hand in a fire: those of one zone, or of a main. */
export const gasValveSchema = assetSchema('gas-valve', 1.4, {
  gases: z.array(z.enum(PIPED_GASES)).max(PIPED_GASES.length).default([]),
  normallyOpen: z.boolean().default(true),
  serves: z.enum(['mains', 'zone']).default('zone'),
});
