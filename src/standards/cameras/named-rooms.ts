/** Rooms that share a use with others which no rule means: their names tell them apart. */
export type NamedRoom = 'monitoring' | 'supply' | 'substation' | 'triage';

const WORDS: Readonly<Record<NamedRoom, RegExp>> = {
  /** Security monitoring, fire control: not the desk of an angiography or of the air conditioning. */
  monitoring: /监控|消防|安防|安保|保卫|security|surveillance|monitoring|cctv|\bfire\b/i,
  /** Water, heat, gas: not fans and chillers. */
  supply:
    /泵房|水泵|供水|给水|水箱|热水|供热|热力|换热|热交换|锅炉|燃气|天然气|煤气|water (?:supply|tank|pump)|hot water|\bpumps?\b|\bheat|boiler|natural gas|gas meter/i,
  /** What feeds the hospital: not the cupboards and batteries of a storey. */
  substation:
    /变电|变配电|配电室|配电房|开关站|高压|低压|变压器|substation|transformer|switchgear|switch room|voltage/i,
  triage: /分诊|预检|投诉|调解|纠纷|接待|triage|complaint|mediation|dispute/i,
};

/**
 * Whether a duty means a room of these names (its own and its department's, in any language). One that has no name at all may be meant.
 * O(length of the names).
 */
export function isMeant(
  { named }: { readonly named: NamedRoom | null },
  names: readonly (string | null)[],
): boolean {
  if (named === null) return true;
  const told = names.filter((name) => name !== null);
  return told.length === 0 || told.some((name) => WORDS[named].test(name));
}
