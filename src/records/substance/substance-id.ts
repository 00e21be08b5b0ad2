import { MAX_NAME } from './substance-bodies';

/**
 * What a description is about, for ledgers and descriptions the same: by CAS number, else by name, and by strength
 * (hydrogen peroxide of 3 and of 30 per cent are two). Cost O(name).
 */
export function substanceId(substance: {
  readonly cas: string | null;
  readonly name: string;
  readonly strength: number | null;
}): string {
  const { cas, name, strength } = substance;
  return `substance_${cas ?? plain(name)}/${strength ?? ''}`;
}

/** In one line and not too long to be an id. */
const plain = (name: string): string => name.replace(/\s+/gu, ' ').trim().slice(0, MAX_NAME);
