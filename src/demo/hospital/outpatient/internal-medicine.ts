import { furniture } from '../../drafting/furniture-table';
import { clinicStorey } from './clinic-storey';

const WINGS = `
  M1W 1-3 | 心内科诊室 | Cardiology clinic | consulting
  M1W 4 | 心内科专家诊室 | Cardiology senior clinic | consulting
  M1W 5-6 | 呼吸内科诊室 | Respiratory clinic | consulting
  M1W 7 | 戒烟与肺康复门诊 | Smoking cessation & lung rehabilitation | consulting
  M1W 8 | 血压测量与宣教室 | Blood pressure & advice | exam
  M1E 1-2 | 消化内科诊室 | Gastroenterology clinic | consulting
  M1E 3 | 消化内科专家诊室 | Gastroenterology senior clinic | consulting
  M1E 5-6 | 肾内科诊室 | Nephrology clinic | consulting
  M1E 7 | 腹膜透析门诊 | Peritoneal dialysis clinic | treatment
  M1E 8 | 内科治疗室 | Medical treatment room | treatment
  M2W 1 | 动态心电图室 | Holter monitoring | exam
  M2W 2 | 动态血压监测室 | Ambulatory blood pressure | exam
  M2W 3 | 肺功能室 | Lung function | exam
  M2W 5+6 | 平板运动试验室 | Treadmill test | exam
  M2W 7 | 呼气试验室 | Breath test | exam
  M2W 8 | 心电诊断报告室 | ECG reporting | office
  M3E 1-2 | 内分泌科诊室 | Endocrinology clinic | consulting
  M3E 3 | 甲状腺专病门诊 | Thyroid clinic | consulting
  M3E 5 | 糖尿病足护理室 | Diabetic foot care | treatment
  M3E 6 | 营养门诊 | Dietitian | consulting
  M3E 7+8 | 糖尿病教育室 | Diabetes education | teaching
  M4W 1-2 | 血液科诊室 | Haematology clinic | consulting
  M4W 3 | 骨髓穿刺室 | Bone-marrow puncture | treatment
  M4W 5-7 | 风湿免疫科诊室 | Rheumatology clinic | consulting
  M4W 8 | 关节超声室 | Joint ultrasound | ultrasound @US
  M4E 1-3 | 神经内科诊室 | Neurology clinic | consulting
  M4E 5 | 认知障碍门诊 | Memory clinic | consulting
  M4E 6-8 | 综合内科诊室 | General medicine clinic | consulting
  M5W 1-3 | 特需门诊诊室 | Consultant clinic | consulting
  M5W 5+6 | 多学科会诊室 | Multidisciplinary conference | meeting
  M5W 7 | 老年综合评估室 | Geriatric assessment | exam
  M5W 8 | 心理门诊 | Psychology clinic | consulting
`;

/** Off the grid, metres to the north: whose clinic has a second couch or a trainee has the wider room. */
const WALLS = `
  M1W | 0.15 -0.15 | 0.1 0.15 -0.1
  M1E | -0.05 0.2 | -0.1 0.15 -0.1
  M2W | -0.1 0.05 | 0 -0.05 -0.05
  M3E | 0 0 | -0.05 0.2 -0.05
  M4W | -0.15 0.15 | 0.1 -0.2 0.2
  M4E | -0.15 0.2 | -0.1 0.1 -0.1
  M5W | 0.2 -0.05 | 0.2 -0.2 -0.2
`;

const ROOMS = `
  H1 | 心电图室3 | ECG 3 | exam | 25.2,0,29.6,8.4 | GAL@27.4,8.4 1.2S
  H2 | 心电图室4 | ECG 4 | exam | 29.6,0,33.5,8.4 | GAL@31.55,8.4 1.2S
  H3 | 脑电图室 | EEG | exam | 33.5,0,37.9,8.4 | GAL@35.7,8.4 1.2S
  H4 | 肌电图室 | EMG | exam | 37.9,0,42,8.4 | GAL@39.95,8.4 1.2S
  H5 | 经颅多普勒室 | Transcranial Doppler | ultrasound | 42,0,46.2,8.4 | GAL@44.1,8.4 1.2S
  H6 | 睡眠监测咨询室 | Sleep clinic | consulting | 46.2,0,50.4,8.4 | GAL@48.3,8.4 1.0S

  INH | 内科输液治疗厅 | Infusion & treatment hall | infusion | 3.8,29.4,16.8,36.4 | ST@6,29.4 1.8D; ST@14.4,29.4 1.8D
  TP1 | 配液室 | IV preparation | treatment | 3.8,36.4,7.6,42 | INH@5.7,36.4 1.0S
  TP2 | 治疗护士站 | Treatment nurse base | nurse-station | 7.6,36.4,11.2,42 | INH@9.4,36.4 1.8OP
  TP3 | 穿刺治疗室 | Puncture treatment room | treatment | 11.2,36.4,16.8,42 | INH@14,36.4 1.2S
  R1 | 自助报告打印区 | Report printing | hall | 20.5,29.4,25.2,33.6 | ST@22.8,29.4 2.4OP
  R2 | 采血点 | Blood collection | treatment | 25.2,29.4,30.8,33.6 | ST@28,29.4 3.0OP
  R3 | 内科门诊药房窗口 | Dispensing point | pharmacy | 42,29.4,48.2,33.6 | ST@45.1,29.4 1.0SEC; NC@45.1,33.6 1.0S
  R4 | 收费与医保窗口 | Cashier | cashier | 48.2,29.4,53,33.6 | ST@50.6,29.4 1.0SEC
  R5 | 慢病管理中心 | Chronic-disease management | office | 53,29.4,59.2,33.6 | ST@56.1,29.4 1.8D
  N1 | 示教室 | Teaching room | teaching | 33.6,36.4,38.2,42 | NC@35.9,36.4 1.2S
  BR | 连廊前厅 | Link lobby to B | lobby | 38.2,36.4,42,42 | NC@40.1,36.4 2.4OP; AB-L02.LINK@39.9,42 2.4FA*
  N3 | 内科门诊办公室 | Clinic office | office | 50,36.4,55,42 | NC@52.5,36.4 0.9S
  N4 | 医护休息室 | Staff rest room | staff-rest | 55,36.4,59.2,42 | NC@57.1,36.4 0.9S

  EBH | 内镜预约大厅 | Endoscopy booking hall | waiting | 67.2,29.4,80.2,37.8 + 67.2,37.8,69.2,42 | ST@69.6,29.4 1.8D; ST@78,29.4 1.8D
  EB1 | 内镜预约登记室 | Endoscopy registration | reception | 63,29.4,67.2,33.6 | EBH@67.2,31.5 1.2S; ST@65.1,29.4 1.0S
  W6 | 东区男卫生间 | WC male, east | toilet | 63,33.6,67.2,37.8 | EBH@67.2,35.7 1.0S
  W5 | 东区女卫生间 | WC female, east | toilet | 63,37.8,67.2,42 | EBH@67.2,39.9 1.0S
  EB2 | 麻醉评估门诊 | Anaesthesia assessment | consulting | 69.2,37.8,73,42 | EBH@71.1,37.8 1.0S
  EB3 | 肠道准备宣教室 | Bowel preparation advice | teaching | 73,37.8,76.6,42 | EBH@74.8,37.8 1.0S
  EB4 | 知情同意谈话室 | Consent room | consulting | 76.6,37.8,80.2,42 | EBH@78.4,37.8 1.0S
`;

/** A-L02: internal medicine, functional tests, booking of endoscopies; the link to B. */
export const internalMedicine = () =>
  clinicStorey({
    level: 2,
    zh: '二层 内科门诊·功能检查·内镜预约',
    en: 'L02 internal medicine, ECG, endoscopy booking',
    wings: WINGS,
    walls: WALLS,
    rooms: ROOMS,
    departments: {
      END: 'EBH EB1 EB3 EB4',
      US: 'H5',
      LAB: 'R2',
      PHA: 'R3',
      FIN: 'R4',
      OR: 'EB2',
      GEN: 'BR',
    },
    furniture: furniture(`
      输液椅 | Infusion chairs | 1 | 7.2,31.2,13.2,33 7.2,34.2,13.2,35.1 3.95,31.2,4.85,35.4 15.7,31.2,16.6,35.4
      候诊椅 | Waiting seats | 0.45 | 71.6,31.6,77.6,32.8 71.6,34.2,77.6,35.4
      预约柜台 | Booking counter | 1.1 | 65.6,30,66.2,30.7
      采血台 | Blood-drawing counter | 0.8 | 26,31.6,30,32.2
      运动平板 | Treadmill | 1.3 | 17.6,14.4,19.6,15.4
      检查床 | Examination couch | 0.7 | 17.2,17.2,19.1,17.9
      会议桌 | Conference table | 0.75 | 76.2,14.8,78.6,16.6
    `),
    points: [
      [3.6, 32.5, 2],
      [5.2, 12.2, 2],
      [7.8, 29.2, 2],
      [11.6, 6.9, 1],
      [15.9, 29.2, 2],
      [20.4, 29.2, 2],
      [25, 7.8, 1],
      [31, 30.5, 2],
      [33.7, 8.6, 1],
      [43.4, 33.8, 2],
      [50.2, 8.8, 1],
      [55.1, 25.4, 2],
      [59.4, 33.2, 2],
      [63.4, 6.8, 1],
      [69.8, 22.2, 2],
      [76.6, 37.6, 1],
      [80.7, 33.4, 2],
    ],
    disinfectants: ['M1E8', 'TP3'],
  });
