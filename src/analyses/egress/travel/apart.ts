import { CN_EXITS_APART } from '../../../standards/egress/exit-counts';

/** Two exits, or two ways, that are nearer to each other than this are one, metres: what shuts one off shuts the other off too. */
export const APART = CN_EXITS_APART.limit;
