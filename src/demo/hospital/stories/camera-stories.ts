import { bare, put } from './plants';
import { at, story, type Story } from './story';

const indoors = {
  kind: 'camera',
  form: 'dome',
  pixelsAcross: 2560,
  pixelsDown: 1440,
  retentionDays: 30,
} as const;

const KEY_PLACES = { zh: 'GB/T 31458 重点部位', en: 'GB/T 31458, key places' } as const;

const PRIVATE_PLACES = {
  zh: '公共安全视频图像信息系统管理条例 8 条',
  en: 'Regulation on public-security video systems, art. 8',
} as const;

/** Storeys of the old building: of the cameras of each corridor only the one at its southern end is there. */
const OLD_STOREYS = ['D-L01', 'D-L02', 'D-L03', 'D-L04', 'D-L05'] as const;

/** Blind spots, places that must be seen, places that may not be filmed (line 6). */
export const CAMERA_STORIES: readonly Story[] = [
  story(
    '23',
    'blind-spot',
    [6],
    at('A-L01', 'HALL', 50.1, 18),
    {
      zh: '扶梯 2 后的条带及扶梯口旁共 6.9 m² 无监控，药房墙摄像机缺失',
      en: '6.9 m² behind escalator 2 and beside its end unseen: the camera on the pharmacy wall is missing',
      rule: { zh: 'GB/T 31458 公共区域', en: 'GB/T 31458, public areas' },
    },
    'camera.blind-spot',
    bare(['camera'], 'A-L01', [48.5, 12.6, 50.4, 25.2]),
  ),
  story(
    '24',
    'blind-spot',
    [6],
    at('C-L09', 'NCW', 18.9, 16.8),
    {
      zh: '西区北走道 V3、V4 被拆，91.2 m² 无监控',
      en: 'V3 and V4 of the north corridor removed: 91.2 m² unseen',
      rule: { zh: 'GB/T 31458 主要通道', en: 'GB/T 31458, main passages' },
    },
    'camera.blind-spot',
    bare(['camera'], 'C-L09', [0, 15.4, 37.8, 18.2]),
  ),
  story(
    '25',
    'density',
    [6, 12],
    at('D-L03', 'COR', 8.4, 30),
    {
      zh: '旧住院楼一至五层走廊的摄像机只剩南端一台 2.8 mm：约 13 m 以外像素密度不足，每层 50.5 m² 无监控；楼梯 2 口无监控，楼梯 1 口只能从 10 m 外斜向看到，达不到病区入口的要求',
      en: 'Of the corridor cameras of the old building only the one of 2.8 mm at the southern end is left on L01–L05: below the needed density beyond 13 m, 50.5 m² a storey unseen. Stair 2 is not seen; stair 1 only aslant from 10 m, less than the entrance of a ward asks for',
      rule: 'IEC 62676-4 Discern 80 px/m',
    },
    'camera.below-density',
    ...OLD_STOREYS.map((storey) => bare(['camera'], storey, [7.2, 1, 9.6, 84])),
  ),
  story(
    '26',
    'blind-spot',
    [6],
    at('B1-G', 'GN', 52, 58),
    {
      zh: '车库 33–65 × 47–67 走道上方的摄像机被拆：立柱后共 11.8 m² 无监控，其余只有远处的摄像机可见，像素不足',
      en: 'Garage 33–65 × 47–67: the cameras over the aisle removed, 11.8 m² behind columns unseen, the rest too far from other cameras',
      rule: { zh: 'GB/T 31458 停车场', en: 'GB/T 31458, car parks' },
    },
    'camera.blind-spot',
    bare(['camera'], 'B1-G', [33, 47, 65, 67.2]),
  ),
  story(
    '27',
    'density',
    [6],
    at('A-L01', 'CASH', 21, 16.8),
    {
      // No text that could be read gives counters this level (DUTIES 1.1, row 7; CODES 4.4): what falls short of it is a note.
      zh: '收费窗口摄像机 2560 像素、100°、距 6 m，仅 177 px/m；窗口应达的等级出自未能读到原文的清单，因此只作提示',
      en: 'Cashier camera of 2,560 px and 100° at 6 m: 177 px/m. The level that counters should have is from a list whose text could not be read, so that this is a note',
      rule: 'IEC 62676-4:2025 Characterise 250 px/m',
    },
    'camera.below-density',
    bare(['camera'], 'A-L01', [16.8, 12.6, 25.2, 21]),
    put('A-L01.V-CASH', 'A-L01', [19.2, 16.8], { ...indoors, heading: 0, horizontalView: 1.745, tilt: 0.3 }),
  ),
  story(
    '28',
    'key-place-unseen',
    [6, 7],
    at('B-L02', 'PATS', 56, 8.8),
    {
      zh: '血库、病理试剂库内及试剂库门前的摄像机被拆：试剂库无监控；血库内无监控，其门只有走廊摄像机可见',
      en: 'The cameras in the blood bank and in and before the pathology store removed: the store is not seen, and of the blood bank only its doors, by cameras of the corridor',
      rule: KEY_PLACES,
    },
    'camera.key-place-unseen',
    bare(['camera'], 'B-L02', [37.8, 28.1, 38.4, 29]),
    bare(['camera'], 'B-L02', [54, 8.4, 58, 15.2]),
  ),
  story(
    '29',
    'key-place-unseen',
    [6],
    at('C-L13', 'ARC', 16.8, 7.8),
    {
      zh: '病案库、财务室、数据中心内及门口的摄像机被拆：病案库、数据中心无监控；财务室内无监控，其门由走廊摄像机看到',
      en: 'The cameras in and at the archive, the finance office and the data centre removed: archive and data centre are not seen, of the finance office its door, by the camera of the corridor',
      rule: KEY_PLACES,
    },
    'camera.key-place-unseen',
    bare(['camera'], 'C-L13', [4.2, 0, 29.4, 8.4]),
    bare(['camera'], 'C-L14', [42, 0, 60, 8.4]),
  ),
  story(
    '30',
    'forbidden-place',
    [6],
    at('C-L06', 'S2Wt', 6.4, 7.5),
    {
      zh: '病房卫生间内装有摄像机',
      en: 'A camera in a ward toilet',
      rule: PRIVATE_PLACES,
    },
    'camera.forbidden-place',
    put('C-L06.V-S2Wt', 'C-L06', [6.6, 7.4], { ...indoors, heading: -0.78, horizontalView: 1.8 }),
  ),
  story(
    '31',
    'forbidden-place',
    [6],
    at('A-L01', 'IN3', 12.5, 41.8),
    {
      zh: '母婴室内装有摄像机',
      en: 'A camera in the baby-feeding room',
      rule: PRIVATE_PLACES,
    },
    'camera.forbidden-place',
    put('A-L01.V-IN3', 'A-L01', [12.5, 41.5], { ...indoors, heading: -1.57, horizontalView: 1.8 }),
  ),
  story(
    '32',
    'forbidden-place',
    [6],
    at('B-L04', 'CHF', 17.8, 33.4),
    {
      zh: '女更衣室内装有摄像机',
      en: "A camera in the women's changing room",
      rule: PRIVATE_PLACES,
    },
    'camera.forbidden-place',
    put('B-L04.V-CHF', 'B-L04', [17.8, 33.1], { ...indoors, heading: -1.57, horizontalView: 1.8 }),
  ),
];
