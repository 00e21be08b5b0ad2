import type { ExtinguisherFinding } from '../../analyses/extinguishers/result';
import type { MessageParams } from '../../base/message';
import type { Say } from '../catalogue';
import { num, text } from '../param-text';

/** Findings of analyses, and troubles of our own that a person is told of. */
export type Results = Readonly<
  Record<ExtinguisherFinding['code'] | 'plan.internal' | 'plan.export-failed', Say<MessageParams>>
>;

export const resultZh: Results = {
  'extinguisher.none': '没有可计入的灭火器',
  'extinguisher.uncovered': (p, f) => `未覆盖 ${f.area(num(p['area']))}`,
  'extinguisher.off-floor': '不在可行走地面上，不起覆盖作用',
  'plan.internal': (p) => `程序内部错误：${text(p['detail'])}。请把这句话反馈给我们。`,
  'plan.export-failed': (p) => `保存没有完成：${text(p['detail'])}。请再试一次。`,
};
