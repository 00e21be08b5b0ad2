import type { EvacuationCode } from '../../analyses/evacuation/result';
import type { MessageParams } from '../../base/message';
import type { Say } from '../catalogue';
import { num, text } from '../param-text';

/** Why a scenario can't be run in a plan. Each says what to do about it. */
export type EvacuationTroubles = Readonly<Record<EvacuationCode, Say<MessageParams>>>;

export const evacuationTroubleZh: EvacuationTroubles = {
  'evacuation.unknown-storey': (p) => `平面图里没有楼层“${text(p['id'])}”。有：${text(p['known'])}。`,
  'evacuation.unknown-space': (p) => `平面图里没有房间“${text(p['id'])}”。请改正房间编号。`,
  'evacuation.unknown-door': (p) => `平面图里没有门“${text(p['id'])}”。请改正编号，或从 closed 中去掉。`,
  'evacuation.unknown-exit': (p) =>
    `“${text(p['id'])}”不是出口区域，也不是直通室外的门。有：${text(p['known'])}。`,
  'evacuation.unknown-profile': (p) =>
    `没有名为“${text(p['id'])}”的人员类型。可用：${text(p['known'])}，或直接给出 { speed, radius }。`,
  'evacuation.exit-shut': (p) => `出口“${text(p['id'])}”在此方案中关闭。请打开它，或改走别的出口。`,
  'evacuation.exit-off-floor': (p) =>
    `出口“${text(p['id'])}”的目标不在可行走的地面上，或人体挤不过去。请把它画到地面上、放宽，或将 routing.target 设为 whole-width。`,
  'evacuation.no-exit': '没有打开的出口。请在平面图中画出口区域或直通室外的门，或从 closed 中去掉一扇。',
  'evacuation.no-way': (p) =>
    `${text(p['id'])} 走不到${p['exit'] === null ? '任何出口' : `出口“${text(p['exit'])}”`}。请打开沿途的门、放宽比人体还窄的通道、换一个出口，或把人放到别处。`,
  'evacuation.off-floor': (p, f) =>
    `${text(p['id'])} 位于（${text(p['x'])}，${text(p['y'])}），不在可行走的地面上${p['gap'] === null ? '，此楼层没有可行走的地面' : `，离地面 ${f.metresUp(num(p['gap']), 2)}`}。请移到地面上。`,
  'evacuation.in-wall': (p, f) =>
    `${text(p['id'])} 位于（${text(p['x'])}，${text(p['y'])}），半径 ${f.metres(num(p['radius']), 2)} 的身体伸进墙里。请移开。`,
  'evacuation.overlap': (p) =>
    `${text(p['id'])} 与 ${text(p['other'])} 站在了一起，身体重叠。请移开其中一人。`,
  'evacuation.too-many': (p, f) =>
    `房间“${text(p['space'])}”站不下 ${f.number(num(p['count']))} 人，最多约 ${f.number(num(p['most']))} 人。请减少人数，或分到几个房间。`,
  'evacuation.recording-full': (p, f) =>
    `${f.number(num(p['people']))} 人的记录过大，无法保存，因此推演在所有人离开之前、时限未到时结束。此前的结果有效。请减少人数，或缩短时限。`,
  'evacuation.party-exits': (p) =>
    `${text(p['id'])} 与同行组“${text(p['party'])}”的其他人出口不同。同行的人走同一个出口：请给全组同一出口，或都不指定。`,
};
