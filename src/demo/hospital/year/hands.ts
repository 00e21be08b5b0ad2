import { present } from '../../../base/assert';
import { HEADS } from '../people/departments';

/** Who writes a record, and on which device. */
export interface Hand {
  readonly person: string;
  readonly device: string;
}

export const personId = (code: string): string => `person_${code}`;
export const departmentId = (code: string): string => `department_${code}`;

const onTablet = (person: string, tablet: string): Hand => ({
  person: personId(person),
  device: `device_${tablet}`,
});

/** By day two inspectors walk with a tablet each, by night two with one. */
export const BAI = onTablet('bai-zhuyang', 'T1');
export const GAN = onTablet('gan-caolin', 'T2');
export const SU = onTablet('su-yeqing', 'T3');
export const MAI = onTablet('mai-donghe', 'T3');

/** Somebody of security at the desk of the office. */
const atSecurity = (person: string): Hand => ({ person: personId(person), device: 'device_desk-SEC' });
export const SHI = atSecurity('shi-husheng');
export const HUANG = atSecurity('huang-qian');
/** Vice president: the fire-safety manager of the hospital. */
export const DU: Hand = { person: personId('du-zhongming'), device: 'device_desk-HO' };

/** Who heads a department, at its desk. */
export const headOf = (department: string): Hand => ({
  person: personId(present(HEADS.get(department), `head of ${department}`)),
  device: `device_desk-${department}`,
});

/** Those of the list in turn. */
export const inTurn = <T>(hands: readonly T[], turn: number): T =>
  present(hands[turn % hands.length], 'somebody whose turn it is');

/** Placeholders: drawn when they are looked at, by what their names say. */
export const photo = (of: string): string => `photo_${of}`;
export const signatureOf = ({ person }: Pick<Hand, 'person'>): string =>
  `signature_${person.slice('person_'.length)}`;
export const paper = (of: string): string => `paper_${of}`;
