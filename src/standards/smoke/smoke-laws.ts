import type { Citation } from '../../base/finding';
import type { SMOKE_LAWS } from '../../model/scenario/evacuation-scenario';
import { cite } from '../cite';

/** How smoke slows people: a law's name. */
export type SmokeLaw = (typeof SMOKE_LAWS)[number];

/** Share of their speed that smoke leaves people, by its extinction coefficient (1/m). */
export interface SmokeRow {
  readonly shareAt: (extinction: number) => number;
  readonly cite: Citation;
}

/** Frantzich & Nilsson's experiments in a tunnel (Lund 2003): v = 0.706 − 0.057 K m/s; nobody goes slower than a tenth of their speed. */
const lundShare = (extinction: number): number => Math.max(0.1, 1 - (0.057 / 0.706) * extinction);

/** Metres that somebody sees things which reflect light, times the extinction coefficient (Jin). */
const REFLECTING = 3;
/** Metres of sight at which somebody goes half as fast as in clear air. */
const HALVED_AT = 2;

/** By sight V = 3 / K, as those see who look for walls and floor and not for lit signs: V / (V + 2). */
const fridolfShare = (extinction: number): number => REFLECTING / (REFLECTING + HALVED_AT * extinction);

/** What is known of each law. */
export const SMOKE_ROWS: Readonly<Record<SmokeLaw, SmokeRow>> = {
  lund: { shareAt: lundShare, cite: cite('Frantzich & Nilsson', '2003', 'walking speed in smoke', 'V2') },
  fridolf: {
    shareAt: fridolfShare,
    cite: cite('Fridolf et al.', '2019', 'walking speed by visibility', 'V2'),
  },
};
