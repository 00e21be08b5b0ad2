import type { Profile } from '../../model/schema/profiles';
import { gb50016, gb51039, htm0502, nfpa101 } from '../cite';
import { squareFeet } from '../feet';
import { atLeast, atMost, type EgressRow } from './egress-row';

/** Of each compartment of a storey. */
export const CN_EXITS = atLeast('cn.exits.count', 2, 'count', gb50016('5.5.8', 'V2'));
/** Between the nearest edges of two that count as two. */
export const CN_EXITS_APART = atLeast('cn.exits.apart', 5, 'm', gb50016('5.5.2', 'V2'), {
  measured: 'straight',
});
const ONE_DOOR = gb50016('5.5.15 (GB 55037 7.4.2)', 'V2');
/** Medical rooms with one door, between two exits or beside a dead end. */
export const CN_ONE_DOOR_AREA = atMost('cn.room.one-door-area', 75, 'm²', ONE_DOOR, { measured: 'gross' });
/** At the end of a corridor no medical room has one door, however small it is. */
export const CN_END_ROOM_DOORS = atLeast('cn.room.corridor-end-doors', 2, 'count', ONE_DOOR);
/** Where medical rooms are on three storeys and more; beds go in those for patients. */
export const CN_LIFTS = {
  fromStoreys: atLeast('cn.lifts.from-storeys', 3, 'storey', gb51039('5.1.4', 'V2')),
  count: atLeast('cn.lifts.count', 2, 'count', gb51039('5.1.4', 'V2')),
} as const;
/** From a nurse station to the farthest door of its wards. */
export const CN_NURSE_STATION = atMost('cn.ward.nurse-station', 30, 'm', gb51039('5.5.6', 'V2'), {
  measured: 'walked',
  force: 'should',
});

const net = { measured: 'net' } as const;
/** From memory. */
export const NFPA_EXITS = atLeast('nfpa.exits.count', 2, 'count', nfpa101('18.2.4', 'M-med'));
/** Suites with one door: those with beds for the night, and others. */
export const NFPA_ONE_DOOR_AREA = {
  sleeping: atMost(
    'nfpa.suite.one-door-area.sleeping',
    squareFeet(1000),
    'm²',
    nfpa101('18.2.5.7.2', 'V2'),
    net,
  ),
  other: atMost('nfpa.suite.one-door-area.other', squareFeet(2500), 'm²', nfpa101('18.2.5.7.3', 'V2'), net),
} as const;
/** Suites themselves: as they are, and with smoke detection and under the eyes of staff. */
export const NFPA_SUITE_AREA = {
  sleeping: atMost('nfpa.suite.area.sleeping', squareFeet(7500), 'm²', nfpa101('18.2.5.7.2', 'M-med'), net),
  watched: atMost(
    'nfpa.suite.area.sleeping-watched',
    squareFeet(10_000),
    'm²',
    nfpa101('18.2.5.7.2', 'M-med'),
    net,
  ),
  other: atMost('nfpa.suite.area.other', squareFeet(10_000), 'm²', nfpa101('18.2.5.7.3', 'M-med'), net),
} as const;

/** From memory: each compartment has two ways on. */
export const UK_EXITS = atLeast('uk.exits.count', 2, 'count', htm0502('compartments', 'M-med'));

/** How many exits a storey (cn: each of its compartments) has, and how far apart; null = no rule known. O(1). */
export const exitRows = (profile: Profile): { readonly count: EgressRow; readonly apart: EgressRow | null } =>
  profile === 'cn'
    ? { count: CN_EXITS, apart: CN_EXITS_APART }
    : { count: profile === 'nfpa' ? NFPA_EXITS : UK_EXITS, apart: null };

/** What a room with one door breaks when it is larger (m²), or by having one door at all (count); null = no rule known. O(1). */
export function oneDoorRow(
  profile: Profile,
  room: { readonly atCorridorEnd: boolean; readonly sleeping: boolean },
): EgressRow | null {
  if (profile === 'cn') return room.atCorridorEnd ? CN_END_ROOM_DOORS : CN_ONE_DOOR_AREA;
  if (profile === 'nfpa') return room.sleeping ? NFPA_ONE_DOOR_AREA.sleeping : NFPA_ONE_DOOR_AREA.other;
  return null;
}
