import { furniture } from '../../drafting/furniture-table';
import { clinicStorey } from './clinic-storey';

const WINGS = `
  M1W 1 | 内科体检室 | Check-up, internal medicine | consulting
  M1W 2 | 外科体检室 | Check-up, surgery | consulting
  M1W 3 | 眼科体检室 | Check-up, eyes | exam
  M1W 4 | 耳鼻喉口腔体检室 | Check-up, ENT & teeth | exam
  M1W 5 | 妇科体检室 | Check-up, gynaecology | exam
  M1W 6 | 心电体检室 | Check-up, ECG | exam
  M1W 7-8 | 体检超声室 | Check-up ultrasound | ultrasound @US
  M1E 1 | 体检采血室 | Check-up blood collection | treatment @LAB
  M1E 2+3 | 体检早餐室 | Breakfast room | canteen @CAN
  M1E 5 | 骨密度与肺功能室 | Bone density & lung function | exam
  M1E 6 | 动脉硬化检测室 | Arterial stiffness | exam
  M1E 7 | 总检医师室 | Reporting physicians | office
  M1E 8 | 体检更衣室 | Changing | changing
  M2W 1-3 | 中医内科诊室 | Chinese medicine clinic | consulting
  M2W 5 | 名老中医诊室 | Senior Chinese-medicine clinic | consulting
  M2W 6 | 中医妇科诊室 | Chinese gynaecology clinic | consulting
  M2W 7 | 中医儿科诊室 | Chinese paediatric clinic | consulting
  M2W 8 | 治未病中心 | Preventive medicine | consulting
  M3E 1-3 | 皮肤科诊室 | Dermatology clinic | consulting
  M3E 5 | 真菌检验室 | Fungal laboratory | laboratory
  M3E 6 | 皮肤镜检查室 | Dermatoscopy | exam
  M3E 7-8 | 皮肤治疗室 | Skin treatment | treatment
  M4W 1-3 | 针灸诊室 | Acupuncture room | treatment
  M4W 5-7/2 | 推拿治疗室 | Tuina massage | physiotherapy
  M4W 8 | 中医诊疗设备间 | Equipment store | store
  M4E 1-2 | 康复医学科诊室 | Rehabilitation clinic | consulting
  M4E 3 | 言语吞咽治疗室 | Speech & swallowing | physiotherapy
  M4E 5+6 | 作业治疗室 | Occupational therapy | physiotherapy
  M4E 7 | 蜡疗室 | Paraffin therapy | physiotherapy
  M4E 8 | 艾灸室 | Moxibustion | treatment
  M5W 1 | 光疗室1 | Light therapy 1 | treatment
  M5W 2 | 光疗室2 | Light therapy 2 | treatment
  M5W 3 | 激光美容室 | Laser & cosmetic treatment | treatment
  M5W 5 | 过敏原检测室 | Allergy tests | exam
  M5W 6 | 皮肤门诊手术室 | Skin procedures | treatment
  M5W 7-8 | 皮肤科专家诊室 | Senior dermatologist | consulting
`;

/** Off the grid, metres to the north: whose clinic has a second couch or a trainee has the wider room. */
const WALLS = `
  M1W | -0.2 0.2 | -0.05 -0.2 0.2
  M1E | -0.15 -0.2 | 0.15 -0.1 -0.2
  M2W | 0 -0.2 | 0.05 -0.1 0.05
  M3E | -0.1 0 | 0.1 0.05 -0.05
  M4W | 0.15 0.2 | -0.1 0.2 0.2
  M4E | 0.1 -0.15 | 0.05 -0.05 0
  M5W | -0.2 0 | 0.1 -0.2 0.2
`;

const ROOMS = `
  H1 | 体检接待室 | Check-up reception | reception | 25.2,0,29.3,8.4 | GAL@27.25,8.4 1.8D
  H2 | 体检贵宾休息室 | Check-up lounge | dayroom | 29.3,0,33.4,8.4 | GAL@31.35,8.4 1.2D
  H3 | 健康管理咨询室 | Health advice | consulting | 33.4,0,38,8.4 | GAL@35.7,8.4 1.0S
  H4 | 报告发放与档案室 | Reports & files | archive | 38,0,42,8.4 | GAL@40,8.4 1.0S
  H5 | 心理测评室 | Psychological tests | exam | 42,0,46.2,8.4 | GAL@44.1,8.4 1.0S
  H6 | 中医体质辨识室 | Constitution assessment | exam | 46.2,0,50.4,8.4 | GAL@48.3,8.4 1.0S

  PEL | 患者教育报告厅 | Patient education hall | teaching | 3.8,29.4,16.8,38.2 | ST@6,29.4 1.8D; ST@14.4,29.4 1.8D
  PE1 | 音像控制室 | Projection | control-room | 3.8,38.2,7.4,42 | PEL@5.6,38.2 0.9S
  PE2 | 健康图书角 | Health library | dayroom | 7.4,38.2,12.6,42 | PEL@10,38.2 1.8OP
  PE3 | 教具库 | Teaching store | store | 12.6,38.2,16.8,42 | PEL@14.7,38.2 0.9S
  R1 | 中药房窗口 | Chinese pharmacy, counter | pharmacy | 20.5,29.4,25.2,33.6 | ST@22.8,29.4 1.0SEC; R2@25.2,31.5 1.0S
  R2 | 中药饮片库 | Herb store | pharmacy-store | 25.2,29.4,30.8,33.6 | ST@29.6,29.4 1.2SEC
  R3 | 颗粒剂调配室 | Granule dispensing | pharmacy | 42,29.4,48.2,33.6 | ST@45.1,29.4 1.0SEC; NC@45.1,33.6 1.0S
  R4 | 收费与医保窗口 | Cashier | cashier | 48.2,29.4,53,33.6 | ST@50.6,29.4 1.0SEC
  R5 | 膏方与代煎服务台 | Decoction service desk | reception | 53,29.4,59.2,33.6 | ST@56.1,29.4 1.8D
  N1 | 煎药包装室 | Decoction packing | pharmacy | 33.6,36.4,38.2,42 | NC@35.9,36.4 1.2S; DEC@38.2,39.2 1.2S
  DEC | 煎药间 | Decoction pantry | kitchen | 38.2,36.4,42,42 | NC@40.1,36.4 1.2FB
  N3 | 中医科办公室 | Clinic office | office | 50,36.4,55,42 | NC@52.5,36.4 0.9S
  N4 | 医护休息室 | Staff rest room | staff-rest | 55,36.4,59.2,42 | NC@57.1,36.4 0.9S

  PTH | 物理治疗大厅 | Physiotherapy hall | physiotherapy | 67.2,29.4,80.2,37.8 + 67.2,37.8,69.2,42 | ST@69.6,29.4 1.8D; ST@78,29.4 1.8D
  PT1 | 康复评定室 | Rehabilitation assessment | exam | 63,29.4,67.2,33.6 | PTH@67.2,31.5 1.2S
  W6 | 东区男卫生间 | WC male, east | toilet | 63,33.6,67.2,37.8 | PTH@67.2,35.7 1.0S
  W5 | 东区女卫生间 | WC female, east | toilet | 63,37.8,67.2,42 | PTH@67.2,39.9 1.0S
  PT2 | 电疗室 | Electrotherapy | physiotherapy | 69.2,37.8,73.4,42 | PTH@71.3,37.8 1.2S
  PT3 | 牵引室 | Traction | physiotherapy | 73.4,37.8,77.2,42 | PTH@75.3,37.8 1.2S
  PT4 | 康复器材库 | Equipment store | store | 77.2,37.8,80.2,42 | PTH@78.7,37.8 0.9S
`;

/** A-L05: Chinese medicine with its decoction pantry, dermatology, health checks, patient education. */
export const healthAndSkin = () =>
  clinicStorey({
    level: 5,
    zh: '五层 中医科·皮肤科·健康体检·患者教育',
    en: 'L05 Chinese medicine, dermatology, health check, patient education',
    wings: WINGS,
    walls: WALLS,
    rooms: ROOMS,
    departments: { PHA: 'R1 R2 R3 N1', FIN: 'R4' },
    furniture: furniture(`
      报告厅座椅 | Lecture seats | 0.45 | 6,31.6,9.4,32.2 11,31.6,14.6,32.2 6,33.2,9.4,33.8 11,33.2,14.6,33.8 6,34.8,9.4,35.4 11,34.8,14.6,35.4
      讲台 | Lectern | 1.1 | 9.6,36.4,11.2,37
      煎药机 | Decoction machines | 1.2 | 38.6,41,41.4,41.6
      煎药灶台 | Decoction stove | 0.8 | 41.2,37.4,41.8,40.4
      百子柜 | Herb cabinets | 2.1 | 25.6,32.8,29,33.4 20.8,32.8,24.8,33.4
      治疗床 | Treatment couches | 0.6 | 71.4,31.6,73.4,32.4 71.4,33.4,73.4,34.2 71.4,35.2,73.4,36
      平行杠 | Parallel bars | 1 | 75,31.8,75.9,36
      早餐桌 | Breakfast tables | 0.75 | 13,4.2,15,5 13,7,15,7.8
      光疗舱 | Light cabin | 2.1 | 75.6,0.6,76.8,1.8 75.6,3.8,76.8,5
    `),
    points: [
      [0.4, 32.3, 2],
      [5.2, 6.8, 1],
      [5.2, 13.1, 2],
      [7.4, 29.2, 2],
      [15.9, 29.2, 2],
      [25, 15.9, 2],
      [25.6, 8.6, 1],
      [29.9, 33.8, 2],
      [37.3, 8.6, 1],
      [41.6, 33.8, 2],
      [50.6, 7.7, 1],
      [54.6, 25.4, 2],
      [56.1, 36.2, 2],
      [63.4, 21.8, 2],
      [69, 38.6, 1],
      [69.8, 8.6, 1],
      [80.4, 30.5, 2],
    ],
    disinfectants: ['M3E7', 'M5W6'],
  });
