import type { EgressCode } from '../../analyses/egress/result';
import type { MessageParams } from '../../base/message';
import type { Say } from '../catalogue';
import type { Formats } from '../formats';
import { num, text } from '../param-text';
import { timeText } from '../time-text';

/** Patients who have to be brought to safety, in time. */
export type TransferCode = Extract<EgressCode, 'egress.rset-exceeds-aset'>;

export type TransferFindingWords = Readonly<Record<TransferCode | `${TransferCode}.do`, Say<MessageParams>>>;

const time = (seconds: MessageParams[string] | undefined): string => timeText(num(seconds), 'zh');
/** `轮椅 8、病床 9、带设备病床 1`: those that there are. */
const patients = (p: MessageParams, f: Formats): string =>
  (
    [
      ['chairs', '轮椅或抱行'],
      ['beds', '病床'],
      ['equipment', '带设备病床'],
    ] as const
  )
    .filter(([key]) => num(p[key]) > 0)
    .map(([key, word]) => `${word} ${f.number(num(p[key]))} 名`)
    .join('、');
/** What a time is made up of, nothing left out that takes any. */
const parts = (p: MessageParams): string =>
  (
    [
      ['ready', '反应'],
      ['prepare', '准备患者'],
      ['move', '推送'],
      ['back', '返回'],
      ['wait', '等待人手'],
    ] as const
  )
    .filter(([key]) => num(p[key]) > 0)
    .map(([key, word]) => `${word} ${time(p[key])}`)
    .join('、');

export const transferFindingsZh: TransferFindingWords = {
  'egress.rset-exceeds-aset': (p, f) =>
    `${text(p['at'])} 在岗 ${f.number(num(p['staff']))} 人、陪护 ${f.number(num(p['carers']))} 人，把不能自行行走的患者（${patients(p, f)}）转移到安全处需 ${time(
      p['seconds'],
    )}，可用 ${time(p['limit'])}：最后一名由往返第 ${f.number(num(p['trips']))} 趟的人员送到（${parts(p)}），平均 ${f.metresUp(num(p['metres']))}，多数经此处${
      num(p['shut']) > 0
        ? `；本区 ${f.number(num(p['exits']))} 个楼梯或室外出口中 ${f.number(num(p['shut']))} 个锁闭`
        : ''
    }`,
  'egress.rset-exceeds-aset.do':
    '增加夜间人手或明确邻近病区、微型消防站的增援分工；不能自行行走的患者分散到各病区并靠近防火分区门；按此时刻演练并记录用时。',
};
