import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { guessUse } from '../../../src/model/schema/guess-use';
import { isSpaceUse, SPACE_USES } from '../../../src/model/schema/space-use';
import { USE_WORDS } from '../../../src/model/schema/use-words';

/** Names from the demo's programme and the clinic's plan, and what a person says they are. */
const KNOWN: readonly (readonly [string, string])[] = [
  ['西区病房走道', 'corridor'],
  ['Ward corridor W', 'corridor'],
  ['三人病房', 'ward'],
  ['3-bed ward', 'ward'],
  ['单人（隔离）病房', 'ward'],
  ['卫生间', 'toilet'],
  ['Paediatric WC', 'toilet'],
  ['护士站', 'nurse-station'],
  ['Infusion nurse base', 'nurse-station'],
  ['护士办公/库房', 'office'],
  ['抢救室', 'resuscitation'],
  ['强电间', 'electrical'],
  ['弱电间', 'it-room'],
  ['防烟楼梯 ST1', 'stair'],
  ['Stair & fire-lift lobby', 'lift-lobby'],
  ['病床梯厅', 'lift-lobby'],
  ['电梯厅', 'lift-lobby'],
  ['消防电梯', 'lift-shaft'],
  ['避难间', 'refuge'],
  ['门诊大厅（中庭）', 'outpatient-hall'],
  ['便利店', 'shop'],
  ['挂号收费处', 'cashier'],
  ['麻精药品室', 'drug-safe'],
  ['药房二级库', 'pharmacy-store'],
  ['Pharmacy store', 'pharmacy-store'],
  ['儿科候诊厅', 'waiting'],
  ['儿科诊室1', 'consulting'],
  ['Paediatric consulting 1', 'consulting'],
  ['母婴室', 'nursing-room'],
  ['空调机房', 'plant'],
  ['配电间', 'electrical'],
  ['警务室', 'security'],
  ['MRI扫描间1', 'mri'],
  ['MRI设备间', 'plant'],
  ['CT 3 scan room (emergency)', 'ct'],
  ['CT候诊', 'waiting'],
  ['影像数据机房', 'server-room'],
  ['口腔CT室', 'ct'],
  ['超声诊室1', 'ultrasound'],
  ['彩超检查室', 'ultrasound'],
  ['B超室', 'ultrasound'],
  ['超声科候诊区', 'waiting'],
  ['DR摄片室1', 'xray'],
  ['一号手术室（复合）', 'operating-theatre'],
  ['OR 2', 'operating-theatre'],
  ['麻醉诱导室', 'treatment'],
  ['ICU单间4（负压）', 'icu'],
  ['ICU医生办公室', 'office'],
  ['值班室（东）', 'duty-room'],
  ['更衣室', 'changing'],
  ['病理科标本库', 'store'],
  ['危化品库', 'chemical-store'],
  ['消防控制室', 'control-room'],
  ['地下车库', 'garage'],
  ['CORRIDOR', 'corridor'],
  ['JAN. CL.', 'cleaner'],
  ['LAB OFFICE', 'office'],
  ['DENTAL WAITING', 'waiting'],
  ['M. STAFF TOILET', 'toilet'],
  ['PHARM. DISP.', 'pharmacy'],
  ['SOIL. UTL. / TRASH', 'dirty-utility'],
  ['GEN. DENT. DTR #10', 'dental'],
  ['X-RAY ALCOVE', 'xray'],
  ['FLAMABLE STORAGE', 'chemical-store'],
  ['GAS STORAGE', 'cylinder-store'],
  ['MAIN MECHANICAL ROOM', 'plant'],
  ['ELEVATOR', 'lift-shaft'],
  ['OPEN TO BELOW', 'void'],
  ['MECH. YARD', 'outdoor'],
  ['VEST.', 'lobby'],
  ['RECEPTION', 'reception'],
  ['CONF. ROOM', 'meeting'],
  ['COMPUTER ROOM', 'server-room'],
  ['RECORDS', 'archive'],
  ['INTERACTION STATION', 'nurse-station'],
  ['HAZ. STOR.', 'chemical-store'],
  ['GROUP IS', 'other'],
  ['', 'other'],
  ['C0512', 'other'],
];

const clinic = resolve(import.meta.dirname, '../../../../shared/data/clinic.plan.geojson');

describe('guessUse', () => {
  it.each(KNOWN)('%s: %s', (name, use) => expect(guessUse(name)).toBe(use));

  it('knows a word for every use but the ones that are no rooms, and no other uses', () => {
    const known = new Set<string>(USE_WORDS.map(([use]) => use));
    expect(SPACE_USES.filter((use) => !known.has(use))).toEqual(['other']);
    expect(isSpaceUse('ward')).toBe(true);
    expect(isSpaceUse('toString')).toBe(false);
  });

  it.skipIf(!existsSync(clinic))('tells the use of nine in ten rooms of a real clinic', () => {
    const plan: { features: { properties: { kind: string; name?: string } }[] } = JSON.parse(
      readFileSync(clinic, 'utf8'),
    );
    const names = plan.features.flatMap(({ properties }) =>
      properties.kind === 'space' && properties.name ? [properties.name] : [],
    );
    const told = names.filter((name) => guessUse(name) !== 'other');
    expect(told.length / names.length).toBeGreaterThan(0.9);
  });
});
