import { text } from '../param-text';
import type { MessageParams } from '../../base/message';

/** What a file can't hold: dictionary of the document, and field of it. */
const LOST: Readonly<Record<string, string>> = {
  'openings.lockSchedule': '门按时段上锁的时间表',
  'openings.keyHolders': '门的持钥匙人',
  'openings.rejected': '已取消的门洞',
  'openings.selfClosing': '门是否自闭',
  'openings.leaf': '门扇形式',
  'openings.swing': '门的开启方向',
  'openings.opensInto': '门朝哪间开',
  'openings.wall': '门窗所在的墙',
  'openings.sill': '门的下沿高度',
  'openings.barred': '门的栅栏',
  'openings.locked': '窗是否上锁',
  'openings.spaces': '窗两侧的房间',
  'openings.width': '门窗宽度',
  'openings.clearWidth': '门窗净宽',
  'openings.depth': '窗洞深度',
  'openings.height': '门洞高度',
  'openings.fireRating': '门窗防火等级',
  'openings.finalExit': '是否通向室外',
  'spaces.department': '房间所属科室',
  'spaces.responsible': '房间责任人',
  'spaces.ceilingHeight': '房间净高',
  'spaces.occupants': '房间人数',
  'spaces.beds': '房间床位',
  'spaces.mustBeLocked': '夜间必须上锁的房间',
  'walls.fireRating': '墙的耐火极限',
  'compartments.spaces': '防火分区所含的房间',
  landings: '休息平台',
  departments: '科室',
  people: '人员',
  populations: '各时段的人数',
  'buildings.height': '楼栋高度',
  'buildings.fireGrade': '楼栋耐火等级',
  'buildings.built': '楼栋建成年份',
  'buildings.sprinklered': '楼栋有无自动喷水灭火',
  'buildings.detected': '楼栋有无火灾自动报警',
  'buildings.singleOccupancy': '楼栋是否由一家单独使用',
  'campus.beds': '院区床位数',
  'campus.profile': '院区适用的规范',
  'outdoors.form': '室外地面是否连廊',
  'assets.department': '设施所属科室',
  'assets.responsible': '设施责任人',
};

/** Words for what was lost; one without words is named as it is. */
export function lostZh(what: MessageParams[string] | undefined): string {
  const name = text(what);
  return Object.hasOwn(LOST, name) ? (LOST[name] ?? name) : name;
}
