import { gb50444, gb55036, order61 } from '../cite';
import { checklistItem } from './checklist';
import type { Checklist } from './checklist';

const faulty = { whenFailed: 'faulty' } as const;

/** Monthly (half-monthly in boiler rooms and basements) check of a setting point: GB 50444 5.2.1–5.2.2, App. C. */
export const CN_EXTINGUISHER_CHECK: Checklist = {
  id: 'cn.extinguisher.check',
  version: 1,
  kinds: ['extinguisher'],
  zh: '灭火器检查',
  en: 'Extinguisher check',
  items: [
    checklistItem('extinguisher.in-place', '在设置点', 'At its setting point', gb50444('App. C', 'M-high'), {
      whenFailed: 'missing',
    }),
    checklistItem('extinguisher.mounting', '放置稳固', 'Stands or hangs firmly', gb50444('App. C', 'M-high')),
    checklistItem(
      'extinguisher.label-outward',
      '铭牌朝外',
      'Nameplate faces outward',
      gb50444('App. C', 'V2'),
    ),
    checklistItem(
      'extinguisher.as-charted',
      '类型、规格、数量相符',
      'Kind, size and number as charted',
      gb50444('App. C', 'M-high'),
    ),
    checklistItem(
      'extinguisher.accessible',
      '无遮挡、箱未上锁',
      'Not blocked, box not locked',
      order61('31(4)', 'V2'),
      {
        onTheSpot: true,
      },
    ),
    checklistItem(
      'extinguisher.sign',
      '隐蔽处有指示标志',
      'Sign where it is hidden',
      gb50444('App. C', 'V2'),
    ),
    checklistItem(
      'extinguisher.temperature',
      '环境温度在使用范围内',
      'Place within the range of use',
      gb55036('10.0.5', 'V2'),
      {
        reading: { unit: '°C', min: null, max: null, required: false },
      },
    ),
    checklistItem('extinguisher.nameplate', '铭牌清晰完整', 'Nameplate legible', gb50444('App. C', 'V2')),
    checklistItem(
      'extinguisher.seal',
      '铅封、销闩完好',
      'Seal and pin whole',
      gb50444('App. C', 'V2'),
      faulty,
    ),
    checklistItem(
      'extinguisher.body',
      '筒体无锈蚀、变形、泄漏',
      'Body without rust, dents, leaks',
      gb50444('App. C', 'V2'),
      faulty,
    ),
    checklistItem(
      'extinguisher.hose',
      '软管、喷嘴完好',
      'Hose and nozzle whole',
      gb50444('App. C', 'V2'),
      faulty,
    ),
    checklistItem(
      'extinguisher.pressure',
      '压力在绿区',
      'Pressure in the green zone',
      gb50444('App. C', 'V2'),
      {
        ...faulty,
        reading: { unit: 'MPa', min: null, max: null, required: false },
      },
    ),
    checklistItem('extinguisher.parts', '零部件齐全', 'Parts complete', gb50444('App. C', 'V2'), faulty),
    checklistItem('extinguisher.unused', '未喷射过', 'Not used', gb50444('App. C', 'V2'), faulty),
    checklistItem(
      'extinguisher.service-date',
      '在维修期限内',
      'Within its service interval',
      gb50444('5.3.2', 'V2'),
      {
        force: 'should',
        date: 'service',
      },
    ),
    checklistItem('extinguisher.scrap-date', '在报废期限内', 'Within its life', gb55036('10.0.8', 'V2'), {
      ...faulty,
      date: 'scrap',
    }),
  ],
};
