import { describe, expect, it } from 'vitest';
import { present } from '../../../src/base/assert';
import { citeZh } from '../../../src/i18n/cite-zh';
import { PROFILES } from '../../../src/model/schema/profiles';
import { SPACE_USES, type SpaceUse } from '../../../src/model/schema/space-use';
import { faceAngleOf } from '../../../src/standards/cameras/face-angles';
import { forbiddenPlaceOf } from '../../../src/standards/cameras/forbidden-places';
import { PSYCHIATRIC_ISOLATION } from '../../../src/standards/cameras/cn-viewing-duties';
import { isMeant } from '../../../src/standards/cameras/named-rooms';
import { viewingDuties, viewingDutiesOf } from '../../../src/standards/cameras/viewing-duties';

const CN = viewingDuties('cn');
const PATTERN = 'GB/T 31458-2015（已由 2026 版代替） 重点部位和区域 M-med';
const G13 = '《关于加强医院安全防范系统建设的指导意见》（2013）';
const KEY = `${G13}重点部位出入口 M-high`;
const HAZ = '《危险化学品安全管理条例》（2013）第 26 条 M-high';
const G21 = '《关于推进医院安全秩序管理工作的指导意见》（2021）主要出入口 V2';
const MAY = 'GB 51039-2014 安全防范系统 V2';
const NARC = '《麻醉药品和精神药品管理条例》（2005）第 46 条 V2';
const FACE = '医安孪生：辨认人脸按 125 像素/米 house';
const ACTS = '医安孪生：看清行为按 80 像素/米 house';

describe('places that cameras look at', () => {
  // DUTIES 1.1 by its numbers; levels F and B as CODES 4.1 has them, where CODES 4.4 names one that.
  it.each([
    [1, 'cn.main-entrance', 'hall', 'outer-door', 'must', 'perceive', 1.6, G21, FACE],
    [1, 'cn.main-entrance-face', 'outpatient-hall', 'outer-door', 'should', 'validate', 1.6, G21, PATTERN],
    [4, 'cn.outer-door', 'corridor', 'outer-door', 'may', 'perceive', 1.6, MAY, FACE],
    [6, 'cn.public-hall', 'waiting', 'inside', 'may', 'discern', 1, MAY, ACTS],
    [7, 'cn.cashier-counter', 'cashier', 'counter', 'must', 'characterise', 1.6, PATTERN, PATTERN],
    [7, 'cn.cashier-desk', 'cashier', 'inside', 'must', 'discern', 1, PATTERN, ACTS],
    [8, 'cn.finance', 'finance', 'door', 'may', 'perceive', 1.6, MAY, FACE],
    [9, 'cn.emergency-entrance', 'emergency', 'door', 'must', 'perceive', 1.6, PATTERN, FACE],
    [9, 'cn.emergency', 'emergency', 'inside', 'must', 'discern', 1, PATTERN, ACTS],
    [11, 'cn.nurse-station', 'nurse-station', 'inside', 'must', 'discern', 1, PATTERN, ACTS],
    [12, 'cn.reception', 'reception', 'inside', 'must', 'discern', 1, PATTERN, ACTS],
    [13, 'cn.passage', 'corridor', 'inside', 'must', 'discern', 1, `${G13}主要通道 V2`, ACTS],
    [13, 'cn.lobby', 'lobby', 'inside', 'must', 'discern', 1, `${G13}主要通道 V2`, ACTS],
    [14, 'cn.lift-lobby', 'lift-lobby', 'inside', 'must', 'discern', 1, PATTERN, ACTS],
    [14, 'cn.lift-door', 'lift-lobby', 'lift-door', 'must', 'perceive', 1.6, PATTERN, FACE],
    [15, 'cn.lift-car', 'lift-shaft', 'lift-car', 'must', 'discern', 0, PATTERN, ACTS],
    [16, 'cn.stair-door', 'stair', 'door', 'must', 'discern', 1.6, PATTERN, ACTS],
    [17, 'cn.ward-entrance', 'ward', 'unit-door', 'must', 'perceive', 1.6, PATTERN, FACE],
    [18, 'cn.theatre-entrance', 'operating-theatre', 'unit-door', 'must', 'perceive', 1.6, PATTERN, FACE],
    [19, 'cn.icu-entrance', 'icu', 'door', 'must', 'perceive', 1.6, PATTERN, FACE],
    [20, 'cn.maternity-entrance', 'delivery', 'unit-door', 'must', 'perceive', 1.6, PATTERN, FACE],
    [20, 'cn.newborn-entrance', 'nicu', 'door', 'must', 'perceive', 1.6, PATTERN, FACE],
    [23, 'cn.pharmacy-counter', 'pharmacy', 'counter', 'must', 'perceive', 1.6, PATTERN, FACE],
    [23, 'cn.drug-store-door', 'pharmacy-store', 'door', 'must', 'perceive', 1.6, KEY, FACE],
    [23, 'cn.drug-racks', 'pharmacy', 'inside', 'must', 'discern', 1, PATTERN, ACTS],
    [24, 'cn.narcotics-entrance', 'drug-safe', 'door', 'must', 'perceive', 1.6, KEY, FACE],
    [24, 'cn.narcotics-door', 'drug-safe', 'door', 'should', 'characterise', 1.6, NARC, PATTERN],
    [24, 'cn.narcotics', 'drug-safe', 'inside', 'should', 'perceive', 1.6, NARC, FACE],
    [26, 'cn.blood-bank', 'blood-bank', 'door', 'must', 'perceive', 1.6, KEY, FACE],
    [27, 'cn.chemical-store-door', 'chemical-store', 'door', 'must', 'perceive', 1.6, HAZ, FACE],
    [27, 'cn.chemical-store-face', 'chemical-store', 'door', 'should', 'validate', 1.6, HAZ, PATTERN],
    [27, 'cn.chemical-store', 'chemical-store', 'inside', 'must', 'discern', 1, HAZ, ACTS],
    [28, 'cn.radioactive', 'radioactive-store', 'door', 'must', 'perceive', 1.6, KEY, FACE],
    [29, 'cn.laboratory-entrance', 'laboratory', 'unit-door', 'should', 'perceive', 1.6, PATTERN, FACE],
    [30, 'cn.oxygen-door', 'medical-gas', 'door', 'must', 'perceive', 1.6, KEY, FACE],
    [30, 'cn.oxygen', 'cylinder-store', 'inside', 'must', 'discern', 1, PATTERN, ACTS],
    [31, 'cn.power', 'electrical', 'door', 'must', 'perceive', 1.6, `${G13}重点部位出入口 V2`, FACE],
    [31, 'cn.generator', 'generator', 'door', 'must', 'perceive', 1.6, `${G13}重点部位出入口 V2`, FACE],
    [32, 'cn.boiler', 'boiler', 'door', 'must', 'perceive', 1.6, `${G13}重点部位出入口 V2`, FACE],
    [32, 'cn.supply', 'plant', 'door', 'must', 'perceive', 1.6, `${G13}重点部位出入口 V2`, FACE],
    [33, 'cn.server-room-door', 'server-room', 'door', 'must', 'perceive', 1.6, KEY, FACE],
    [33, 'cn.server-room', 'server-room', 'inside', 'must', 'discern', 1, PATTERN, ACTS],
    [34, 'cn.large-equipment', 'mri', 'door', 'must', 'perceive', 1.6, PATTERN, FACE],
    [35, 'cn.records', 'archive', 'door', 'should', 'perceive', 1.6, PATTERN, FACE],
    [36, 'cn.control-centre-door', 'control-room', 'door', 'must', 'perceive', 1.6, PATTERN, FACE],
    [37, 'cn.control-room', 'control-room', 'inside', 'must', 'discern', 1, PATTERN, ACTS],
    [39, 'cn.mortuary', 'mortuary', 'door', 'must', 'perceive', 1.6, PATTERN, FACE],
    [40, 'cn.medical-waste', 'waste', 'door', 'should', 'discern', 1.6, PATTERN, ACTS],
    [41, 'cn.car-park', 'garage', 'inside', 'must', 'discern', 1, PATTERN, ACTS],
    [42, 'cn.roof-door', 'roof', 'door', 'must', 'discern', 1.6, PATTERN, ACTS],
    [
      43,
      'cn.psychiatric-isolation',
      'isolation-ward',
      'inside',
      'must',
      'discern',
      1,
      'GB 51058-2014 4.7.8 V2',
      ACTS,
    ],
    [46, 'cn.escape-door', 'stair', 'outer-door', 'should', 'discern', 1.6, PATTERN, ACTS],
  ] as const)('row %i: %s', (row, id, use, part, force, level, height, why, whySo) => {
    const duty = present(
      [...CN, PSYCHIATRIC_ISOLATION].find((each) => each.id === id),
      id,
    );
    expect(duty).toMatchObject({ row, part, force, level, height });
    expect(duty.uses).toContain(use);
    expect(`${citeZh(duty.cite)} ${duty.cite.confidence}`).toBe(why);
    expect(`${citeZh(duty.levelCite)} ${duty.levelCite.confidence}`).toBe(whySo);
  });

  it('are those rows and no others, each named once', () => {
    expect(CN).toHaveLength(51);
    expect(new Set(CN.map(({ id }) => id)).size).toBe(CN.length);
    // No use of a space tells these, or no camera is asked for.
    const missing = Array.from({ length: 46 }, (_, i) => i + 1).filter(
      (row) => row !== PSYCHIATRIC_ISOLATION.row && !CN.some((duty) => duty.row === row),
    );
    expect(missing).toEqual([2, 3, 5, 10, 21, 22, 25, 38, 44, 45]);
  });

  it('leave out risers, closets and airlocks of the same use', () => {
    const from = (use: SpaceUse) =>
      viewingDutiesOf(use, 'cn').find(({ part }) => part === 'door' || part === 'inside')!.fromArea;
    expect([from('electrical'), from('plant'), from('lobby'), from('corridor')]).toEqual([15, 15, 6.5, 0]);
  });

  it('elsewhere are advice, under the same clauses', () => {
    for (const profile of ['nfpa', 'uk'] as const) {
      const lent = viewingDuties(profile);
      expect(lent.map(({ cite }) => cite)).toEqual(CN.map(({ cite }) => cite));
      expect(lent.filter(({ force }) => force === 'must')).toEqual([]);
      expect(lent.find(({ id }) => id === 'cn.outer-door')?.force).toBe('may');
    }
  });

  it('are never inside a room that may not be filmed', () => {
    for (const profile of PROFILES) {
      for (const use of SPACE_USES) {
        const inside = viewingDutiesOf(use, profile).filter(({ part }) => part === 'inside');
        if (forbiddenPlaceOf(use, [], profile) !== null) expect(inside, use).toEqual([]);
      }
    }
  });
});

describe('rooms that only names tell', () => {
  it.each([
    ['monitoring', '消防安防控制中心', true],
    ['monitoring', 'Fire and security control centre', true],
    ['monitoring', '视频监控室', true],
    ['monitoring', 'DSA控制室', false],
    ['monitoring', 'Boiler control room', false],
    ['monitoring', '净化自控室', false],
    ['supply', '生活水泵房', true],
    ['supply', '燃气表间', true],
    ['supply', '换热站', true],
    ['supply', 'Heat exchangers', true],
    ['supply', '空调机房', false],
    ['supply', '排烟风机房', false],
    ['supply', '污水处理站', false],
    ['supply', 'Chillers', false],
    ['substation', '10 kV 高压配电室', true],
    ['substation', 'Transformers', true],
    ['substation', 'UPS 电池间', false],
    ['substation', '强电间', false],
    ['triage', '急诊预检分诊台', true],
    ['triage', '医患纠纷调解室', true],
    ['triage', 'Complaints', true],
    ['triage', '超声登记处', false],
    ['triage', 'Report collection', false],
    ['triage', 'Specimen reception', false],
  ] as const)('%s: %s is one: %s', (named, name, expected) => {
    expect(isMeant({ named }, [name, null])).toBe(expected);
    // What its department is called may tell as well, in either language; a room that has no name at all may be one.
    expect(isMeant({ named }, [null, 'Estates', name])).toBe(expected);
    expect([isMeant({ named }, []), isMeant({ named }, [null, null])]).toEqual([true, true]);
  });

  it('are left out of what is asked of a space, all others are not', () => {
    const asked = (use: SpaceUse, name: string) =>
      viewingDutiesOf(use, 'cn', [name])
        .filter(({ part }) => part !== 'outer-door')
        .map(({ id }) => id);
    expect(asked('control-room', 'DSA控制室')).toEqual([]);
    expect(asked('control-room', '消防控制室')).toEqual(['cn.control-centre-door', 'cn.control-room']);
    expect(asked('generator', 'anything')).toEqual(['cn.generator']);
  });
});

describe('psychiatric isolation', () => {
  const asked = (use: SpaceUse, ...names: (string | null)[]) => ({
    watched: viewingDutiesOf(use, 'cn', names).some(({ row }) => row === 43),
    forbidden: forbiddenPlaceOf(use, names)?.by ?? null,
  });
  const YES = { watched: true, forbidden: null };
  const NO = { watched: false, forbidden: 'interpretation' };

  it.each([
    ['isolation-ward', ['精神科隔离室', null], YES],
    ['isolation-ward', ['隔离室', '精神卫生科'], YES],
    ['isolation-ward', [null, 'Isolation room', 'Psychiatry'], YES],
    ['single-ward', ['保护性隔离室', '精神科'], YES],
    ['isolation-ward', ['单人（隔离）病房', '呼吸内科'], NO],
    ['isolation-ward', [], NO],
    // A bedroom of psychiatry is a bedroom.
    ['ward', ['三人病房', '精神科'], NO],
    ['consulting', ['精神科隔离诊室'], NO],
  ] as const)('%s of %j', (use, names, expected) => {
    expect(asked(use, ...names)).toEqual(expected);
  });

  it('is advice elsewhere', () => {
    const [last] = viewingDutiesOf('isolation-ward', 'uk', ['Psychiatry, isolation']).slice(-1);
    expect(last).toMatchObject({ row: 43, force: 'should' });
  });
});

describe('places that may not be filmed', () => {
  it.each([
    ['toilet', 'law', '8(3)', 'V1'],
    ['bathroom', 'law', '8(3)', 'V1'],
    ['changing', 'law', '8(3)', 'V1'],
    ['nursing-room', 'law', '8(3)', 'V1'],
    ['duty-room', 'law', '8(2)', 'V1'],
    ['staff-rest', 'law', '8(2)', 'V1'],
    ['ward', 'interpretation', '8(4)', 'M-high'],
    ['consulting', 'interpretation', '8(4)', 'M-high'],
    ['exam', 'interpretation', '8(4)', 'M-high'],
    ['treatment', 'interpretation', '8(4)', 'M-high'],
    ['delivery', 'interpretation', '8(4)', 'M-high'],
    ['operating-theatre', 'interpretation', '8(4)', 'M-high'],
  ] as const)('%s: by %s, art. %s', (use, by, clause, confidence) => {
    expect(forbiddenPlaceOf(use)).toMatchObject({ by, cite: { clause, confidence } });
    // Elsewhere no text says so: nobody is told that a law does.
    expect(forbiddenPlaceOf(use, [], 'uk')).toMatchObject({
      by: 'interpretation',
      cite: { confidence: 'house' },
    });
  });

  it.each(['corridor', 'outpatient-hall', 'pharmacy', 'nurse-station', 'stair', 'office', 'other'] as const)(
    '%s is none',
    (use) => {
      expect(forbiddenPlaceOf(use)).toBeNull();
    },
  );
});

describe('angles at faces', () => {
  const degrees = (radians: number): number => Math.round((radians * 180) / Math.PI);

  it.each([
    ['overview', null],
    ['discern', null],
    ['perceive', [30, 45]],
    ['characterise', [30, 45]],
    ['validate', [13, 45]],
    ['scrutinise', [13, 45]],
  ] as const)('%s: %j', (level, expected) => {
    const angle = faceAngleOf(level);
    expect(angle && [degrees(angle.down), degrees(angle.aside)]).toEqual(expected);
  });
});
