import { furniture } from '../../drafting/furniture-table';
import { clinicStorey } from './clinic-storey';

const WINGS = `
  M1W 1-2 | 普外科诊室 | General surgery clinic | consulting
  M1W 3 | 甲乳外科诊室 | Thyroid & breast clinic | consulting
  M1W 4 | 肝胆外科诊室 | Hepatobiliary clinic | consulting
  M1W 5 | 肛肠科诊室 | Colorectal clinic | consulting
  M1W 6 | 肛肠检查室 | Proctoscopy | exam
  M1W 7-8 | 胸外科诊室 | Thoracic surgery clinic | consulting
  M1E 1-3 | 泌尿外科诊室 | Urology clinic | consulting
  M1E 5 | 尿动力学检查室 | Urodynamics | exam
  M1E 6 | 膀胱镜检查室 | Cystoscopy | endoscopy
  M1E 7 | 男科诊室 | Andrology clinic | consulting
  M1E 8 | 采样卫生间 | Sample WC | toilet
  M2W 1-2 | 血管外科诊室 | Vascular surgery clinic | consulting
  M2W 3 | 血管超声室 | Vascular ultrasound | ultrasound @US
  M2W 5 | 造口与伤口门诊 | Stoma & wound clinic | treatment
  M2W 6-7 | 神经外科诊室 | Neurosurgery clinic | consulting
  M2W 8 | 敷料库 | Dressing store | store
  M3E 1-3 | 烧伤整形科诊室 | Burns & plastic surgery clinic | consulting
  M3E 5+6 | 激光整形治疗室 | Laser treatment | treatment
  M3E 7-8 | 疼痛科诊室 | Pain clinic | consulting
  M4W 1-3 | 骨科诊室 | Orthopaedic clinic | consulting
  M4W 5 | 脊柱专病门诊 | Spine clinic | consulting
  M4W 6-8/2 | 石膏支具室 | Plaster & splint room | treatment
  M4E 1-2 | 关节外科诊室 | Joint surgery clinic | consulting
  M4E 3 | 手足外科诊室 | Hand & foot clinic | consulting
  M4E 5 | 运动医学诊室 | Sports medicine clinic | consulting
  M4E 6 | 骨密度检查室 | Bone density | exam
  M4E 7+8 | 骨科康复评定室 | Orthopaedic rehabilitation | physiotherapy
  M5W 1-2 | 心脏外科诊室 | Cardiac surgery clinic | consulting
  M5W 3 | 麻醉门诊 | Anaesthesia clinic | consulting @OR
  M5W 5 | 日间手术评估室 | Day-surgery assessment | consulting @OR
  M5W 6 | 日间手术随访室 | Day-surgery follow-up | office @OR
  M5W 7+8 | 外科会诊室 | Surgical conference | meeting
`;

/** Off the grid, metres to the north: whose clinic has a second couch or a trainee has the wider room. */
const WALLS = `
  M1W | -0.15 0.2 | 0.2 -0.1 -0.15
  M1E | 0.2 0.05 | -0.2 -0.15 0.15
  M2W | -0.2 0.1 | -0.2 0.15 0.15
  M3E | 0 -0.05 | 0.1 0 0.2
  M4W | -0.2 0.2 | -0.05 0.1 0
  M4E | -0.1 0.05 | 0.1 -0.05 -0.2
  M5W | 0.05 0.1 | 0.15 -0.1 -0.1
`;

const ROOMS = `
  H1 | 外科专家诊室1 | Senior surgeon 1 | consulting | 25.2,0,29.2,8.4 | GAL@27.2,8.4 1.0S
  H2 | 外科专家诊室2 | Senior surgeon 2 | consulting | 29.2,0,33.7,8.4 | GAL@31.45,8.4 1.0S
  H3 | 体外碎石室 | Lithotripsy | treatment | 33.7,0,37.7,8.4 | GAL@35.7,8.4 1.4D
  H4 | 前列腺治疗室 | Prostate treatment | treatment | 37.7,0,42,8.4 | GAL@39.85,8.4 1.2S
  H5 | 入院准备中心 | Admission preparation | office | 42,0,46.2,8.4 | GAL@44.1,8.4 1.2D
  H6 | 外科健康宣教室 | Patient advice, surgery | teaching | 46.2,0,50.4,8.4 | GAL@48.3,8.4 1.2D

  SWT | 换药治疗等候区 | Dressing waiting | waiting | 3.8,29.4,16.8,33.2 | ST@6,29.4 1.8D; ST@14.4,29.4 1.8D
  SD1 | 清洁换药室 | Clean dressing room | treatment | 3.8,33.2,8,37.6 | SWT@5.9,33.2 1.2S
  SD2 | 污染换药室 | Septic dressing room | treatment | 8,33.2,12.2,37.6 | SWT@10.1,33.2 1.2S
  SD3 | 门诊小手术室 | Minor procedures | treatment | 12.2,33.2,16.8,42 | SWT@14.5,33.2 1.4D
  SD4 | 器械处置间 | Instrument handling | sterile-supply | 3.8,37.6,8,42 | SD1@5.9,37.6 0.9S
  SD5 | 换药污洗间 | Dirty utility | dirty-utility | 8,37.6,12.2,42 | SD2@10.1,37.6 0.9S
  R1 | 心电图室 | ECG | exam | 20.5,29.4,25.2,33.6 | ST@22.8,29.4 1.2S
  R2 | 自助服务区 | Self-service | hall | 25.2,29.4,30.8,33.6 | ST@28,29.4 3.0OP
  R3 | 住院预约登记处 | Admission booking | reception | 42,29.4,48.2,33.6 | ST@45.1,29.4 1.8D; NC@45.1,33.6 1.0S
  R4 | 收费与医保窗口 | Cashier | cashier | 48.2,29.4,53,33.6 | ST@50.6,29.4 1.0SEC
  R5 | 支具与轮椅服务站 | Orthotics & wheelchairs | shop | 53,29.4,59.2,33.6 | ST@56.1,29.4 1.8D
  N1 | 外科器械库 | Surgical store | store | 33.6,36.4,38.2,42 | NC@35.9,36.4 1.2S
  BR | 连廊前厅 | Link lobby to B | lobby | 38.2,36.4,42,42 | NC@40.1,36.4 2.4OP; AB-L03.LINK@39.9,42 2.4FA*
  N3 | 外科门诊办公室 | Clinic office | office | 50,36.4,55,42 | NC@52.5,36.4 0.9S
  N4 | 门诊示教室 | Teaching room | teaching | 55,36.4,59.2,42 | NC@57.1,36.4 0.9S

  DSR | 日间手术接诊室 | Day-surgery reception | reception | 63,29.4,67.2,33.6 | DSW@67.2,31.5 1.2S; ST@65.1,29.4 1.0S
  DSW | 日间手术等候厅 | Day-surgery waiting | waiting | 67.2,29.4,71.4,37.8 + 67.2,37.8,69.2,42 | ST@69.3,29.4 1.8D
  W6 | 东区男卫生间 | WC male, east | toilet | 63,33.6,67.2,37.8 | DSW@67.2,35.7 1.0S
  W5 | 东区女卫生间 | WC female, east | toilet | 63,37.8,67.2,42 | DSW@67.2,39.9 1.0S
  DCH | 换鞋更衣室 | Changing | changing | 69.2,37.8,71.4,42 | DSW@69.2,40.6 0.9S
  DSC | 日间手术内走道 | Clean corridor, day surgery | corridor | 71.4,34.2,80.2,37 | DSW@71.4,35.6 1.5D
  DO1 | 日间手术间1 | Day theatre 1 | operating-theatre | 71.4,29.4,75.8,34.2 | DSC@73.6,34.2 1.4AS
  DO2 | 日间手术间2 | Day theatre 2 | operating-theatre | 75.8,29.4,80.2,34.2 | DSC@78,34.2 1.4AS
  DSS | 无菌物品间 | Sterile supplies | sterile-supply | 71.4,37,74,42 | DSC@72.7,37 1.0S
  DRC | 日间恢复室 | Recovery | recovery | 74,37,80.2,42 | DSC@77.1,37 1.4D
`;

/** A-L03: surgery, orthopaedics, urology and a day-surgery suite; the link to B. */
export const surgery = () =>
  clinicStorey({
    level: 3,
    zh: '三层 外科·骨科·泌尿外科·日间手术',
    en: 'L03 surgery, orthopaedics, urology, day surgery',
    wings: WINGS,
    walls: WALLS,
    rooms: ROOMS,
    departments: {
      OR: 'DSR DSW DCH DSC DO1 DO2 DSS DRC',
      FIN: 'R3 R4',
      GEN: 'BR R5',
    },
    furniture: furniture(`
      候诊椅 | Waiting seats | 0.45 | 8,30.2,12.6,31.4 67.4,33.4,67.9,35 70.7,30.6,71.2,34
      换药床 | Dressing couch | 0.7 | 4.2,35.4,6.1,36.1 8.3,35.4,10.2,36.1
      手术台 | Operating table | 0.9 | 14.1,36.6,14.8,38.6 73.3,30.6,73.9,32.6 77.7,30.6,78.3,32.6
      麻醉机 | Anaesthesia machine | 1.5 | 74.6,32.4,75.2,33 79,32.4,79.6,33
      恢复床 | Recovery trolleys | 0.8 | 74.4,39.5,75.2,41.6 76.2,39.5,77,41.6 78,39.5,78.8,41.6
      碎石机 | Lithotripter | 1.8 | 34.6,2.4,36.8,4.8
      支具架 | Splint racks | 1.8 | 58.4,16.4,58.9,19.6 58.4,21.4,58.9,24.6
      会议桌 | Conference table | 0.75 | 76.2,21,78.6,22.8
    `),
    points: [
      [3.6, 32.5, 2],
      [5.2, 12, 1],
      [7.8, 29.2, 2],
      [13.1, 9.7, 1],
      [15.9, 29.2, 2],
      [20.3, 30.7, 2],
      [25, 1.5, 1],
      [25, 12.3, 1],
      [31.8, 36.2, 2],
      [33.2, 8.6, 1],
      [47.9, 33.8, 2],
      [49.1, 29.2, 2],
      [49.6, 8.6, 1],
      [57.9, 36.2, 2],
      [69.8, 6.9, 1],
      [69.8, 20.4, 2],
      [75.3, 36.8, 1],
      [83.4, 33.4, 2],
    ],
    disinfectants: ['SD1', 'M2W5'],
  });
