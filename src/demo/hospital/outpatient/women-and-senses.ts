import { furniture } from '../../drafting/furniture-table';
import { clinicStorey } from './clinic-storey';

const WINGS = `
  M1W 1-3 | 产科诊室 | Obstetrics clinic | consulting @OBS
  M1W 4 | 高危妊娠门诊 | High-risk pregnancy clinic | consulting @OBS
  M1W 5 | 产科护理门诊 | Midwife clinic | consulting @OBS
  M1W 6-7 | 妇科诊室 | Gynaecology clinic | consulting
  M1W 8 | 尿常规与称重室 | Urine test & weighing | exam @OBS
  M1E 1-2 | 妇科专家诊室 | Senior gynaecologist | consulting
  M1E 3 | 计划生育门诊 | Family-planning clinic | consulting
  M1E 5 | 妇科检查室 | Gynaecological examination | exam
  M1E 6 | 妇产超声室 | Women's ultrasound | ultrasound @US
  M1E 7 | 盆底康复室 | Pelvic-floor therapy | physiotherapy
  M1E 8 | 母婴室 | Baby-feeding room | nursing-room
  M2W 1 | 口腔诊疗椅位1 | Dental chair 1 | dental
  M2W 2 | 口腔诊疗椅位2 | Dental chair 2 | dental
  M2W 3 | 口腔诊疗椅位3 | Dental chair 3 | dental
  M2W 5-7 | 口腔诊疗室 | Dental room | dental
  M2W 8 | 口腔正畸与种植室 | Orthodontics & implants, 2 chairs | dental
  M3E 1-3 | 耳鼻喉科诊室 | ENT clinic | consulting
  M3E 5 | 电子喉镜室 | Laryngoscopy | endoscopy
  M3E 6 | 纯音测听室 | Audiometry booth | exam
  M3E 7 | 前庭功能检查室 | Balance tests | exam
  M3E 8 | 耳鼻喉治疗室 | ENT treatment | treatment
  M4W 1-3 | 眼科诊室 | Eye clinic | consulting
  M4W 5 | 眼科专家诊室 | Senior ophthalmologist | consulting
  M4W 6 | 验光室 | Refraction | exam
  M4W 7 | 视野检查暗室 | Visual fields, dark room | exam
  M4W 8 | 眼科治疗室 | Eye treatment | treatment
  M4E 1-2 | 口腔内科诊室 | Dental consulting | consulting
  M4E 3 | 口腔影像室 | Dental imaging, intra-oral | imaging
  M4E 5 | 口腔消毒间 | Dental sterilising | sterile-supply
  M4E 6 | 技工室 | Dental workshop | workshop
  M4E 7+8 | 儿童口腔诊疗室 | Children's dentistry | dental
  M5W 1-2 | 生殖健康门诊 | Reproductive health clinic | consulting
  M5W 3 | 遗传咨询室 | Genetic counselling | consulting
  M5W 5 | 乳腺护理门诊 | Breast-feeding clinic | consulting @OBS
  M5W 6 | 更年期门诊 | Menopause clinic | consulting
  M5W 7 | 眼科光学中心配镜室 | Optician | shop
  M5W 8 | 会诊室 | Conference room | meeting
`;

/** Off the grid, metres to the north: whose clinic has a second couch or a trainee has the wider room. */
const WALLS = `
  M1W | -0.1 0.15 | -0.2 0.1 0
  M1E | 0.15 -0.15 | 0.2 0.1 -0.05
  M2W | 0.05 0.15 | -0.1 -0.05 0.15
  M3E | -0.05 -0.2 | -0.2 0.2 0.1
  M4W | 0.15 -0.1 | -0.15 -0.1 0.2
  M4E | -0.2 0.15 | 0.1 0.05 0.15
  M5W | 0.1 -0.2 | -0.15 0.2 -0.1
`;

const ROOMS = `
  H1 | 眼底照相室 | Fundus photography | exam | 25.2,0,29.5,8.4 | GAL@27.35,8.4 1.0S
  H2 | 眼科激光室 | Eye laser | treatment | 29.5,0,33.8,8.4 | GAL@31.65,8.4 1.2S
  H3 | 角膜地形图室 | Corneal topography | exam | 33.8,0,37.8,8.4 | GAL@35.8,8.4 1.0S
  H4 | 眼科A/B超室 | Eye ultrasound | ultrasound | 37.8,0,42,8.4 | GAL@39.9,8.4 1.0S
  H5 | 斜弱视训练室 | Orthoptics | physiotherapy | 42,0,46.2,8.4 | GAL@44.1,8.4 1.2D
  H6 | 听力言语训练室 | Hearing & speech training | physiotherapy | 46.2,0,50.4,8.4 | GAL@48.3,8.4 1.2D

  OBW | 产科检查等候厅 | Obstetric waiting | waiting | 3.8,29.4,16.8,33.2 | ST@6,29.4 1.8D; ST@14.4,29.4 1.8D
  OB1 | 胎心监护室 | Fetal monitoring | exam | 3.8,33.2,9.4,42 | OBW@6.6,33.2 1.2D
  OB2 | 孕妇学校 | Antenatal school | teaching | 9.4,33.2,16.8,37.8 | OBW@11,33.2 1.2D; OBW@15.6,33.2 1.2D
  OB3 | 产科门诊处置室 | Obstetric procedures | treatment | 9.4,37.8,13,42 | OB1@9.4,39.9 1.2S
  OB4 | 孕妇营养咨询室 | Nutrition in pregnancy | consulting | 13,37.8,16.8,42 | OB2@14.9,37.8 1.0S
  R1 | 孕产建档处 | Maternity registration | reception | 20.5,29.4,25.2,33.6 | ST@22.8,29.4 1.8D
  R2 | 采血点 | Blood collection | treatment | 25.2,29.4,30.8,33.6 | ST@28,29.4 3.0OP
  R3 | 专科药房窗口 | Dispensing point | pharmacy | 42,29.4,48.2,33.6 | ST@45.1,29.4 1.0SEC; NC@45.1,33.6 1.0S
  R4 | 收费与医保窗口 | Cashier | cashier | 48.2,29.4,53,33.6 | ST@50.6,29.4 1.0SEC
  R5 | 助听器验配中心 | Hearing-aid centre | exam | 53,29.4,59.2,33.6 | ST@56.1,29.4 1.2S
  N1 | 门诊病历暂存室 | Clinic files | archive | 33.6,36.4,38.2,42 | NC@35.9,36.4 0.9S
  N2 | 患者休息区 | Patients' lounge | dayroom | 38.2,36.4,42,42 | NC@40.1,36.4 2.4OP
  N3 | 专科门诊办公室 | Clinic office | office | 50,36.4,55,42 | NC@52.5,36.4 0.9S
  N4 | 医护休息室 | Staff rest room | staff-rest | 55,36.4,59.2,42 | NC@57.1,36.4 0.9S

  GYW | 门诊手术等候厅 | Procedures waiting | waiting | 67.2,29.4,71.4,37.8 + 67.2,37.8,69.2,42 | ST@69.3,29.4 1.8D
  COL | 阴道镜检查室 | Colposcopy | exam | 63,29.4,67.2,33.6 | GYW@67.2,31.5 1.2S
  W6 | 东区男卫生间 | WC male, east | toilet | 63,33.6,67.2,37.8 | GYW@67.2,35.7 1.0S
  W5 | 东区女卫生间 | WC female, east | toilet | 63,37.8,67.2,42 | GYW@67.2,39.9 1.0S
  GYC | 手术区内走道 | Inner corridor | corridor | 71.4,34.2,80.2,37 | GYW@71.4,35.6 1.5D
  GY1 | 妇科门诊手术室 | Gynaecological procedures | operating-theatre | 71.4,29.4,75.8,34.2 | GYC@73.6,34.2 1.4AS
  EY1 | 眼科手术室 | Eye theatre | operating-theatre | 75.8,29.4,80.2,34.2 | GYC@78,34.2 1.4AS
  GY2 | 术后观察室 | Recovery | recovery | 75.2,37,80.2,42 | GYC@77.7,37 1.4D
  GY3 | 更衣室 | Changing | changing | 69.2,37.8,71.4,42 | GYW@69.2,40.6 0.9S
  GY4 | 无菌物品间 | Sterile supplies | sterile-supply | 71.4,37,75.2,42 | GYC@73.3,37 1.0S
`;

/** A-L04: obstetrics and gynaecology, eye, ear nose and throat, dentistry on eight chairs. */
export const womenAndSenses = () =>
  clinicStorey({
    level: 4,
    zh: '四层 妇产科·眼科·耳鼻喉科·口腔科',
    en: 'L04 obstetrics-gynaecology, eye, ENT, dental',
    wings: WINGS,
    walls: WALLS,
    rooms: ROOMS,
    departments: {
      OBS: 'OBW OB1 OB2 OB3 OB4 R1',
      US: 'H4',
      LAB: 'R2',
      PHA: 'R3',
      FIN: 'R4',
      OR: 'GYC GY1 EY1 GY2 GY3 GY4',
    },
    furniture: furniture(`
      牙科椅 | Dental chair | 1.2 | 18.6,1.2,20.4,1.9 18.6,4.3,20.4,5 18.6,7.5,20.4,8.2 18.6,13.8,20.4,14.5 18.6,17,20.4,17.7 18.6,20.1,20.4,20.8
      牙科椅 | Dental chair | 1.2 | 17.2,22.5,19,23.2 17.2,24.2,19,24.9
      牙科椅 | Dental chair | 1.2 | 72.2,20.2,74,20.9 72.2,23,74,23.7
      候诊椅 | Waiting seats | 0.45 | 8,30.2,12.6,31.4 70.7,30.6,71.2,34
      胎心监护椅 | Monitoring chairs | 1 | 4.1,34.6,5,41.4
      孕妇学校座椅 | Seats | 0.45 | 10.6,34.6,12.8,36.8 13.8,34.6,15.8,36.8
      手术台 | Operating table | 0.9 | 73.3,30.6,73.9,32.4 77.7,30.6,78.3,32.4
      恢复床 | Recovery trolleys | 0.8 | 75.6,39.5,76.4,41.6 77.2,39.5,78,41.6 78.8,39.5,79.6,41.6
      裂隙灯台 | Slit-lamp table | 0.8 | 27,3,27.8,4.2 35.4,3,36.2,4.2
      训练台 | Training tables | 0.75 | 43,2,45,2.7 43,4.6,45,5.3
    `),
    points: [
      [0.4, 31.4, 2],
      [4.7, 33, 2],
      [5.2, 13.1, 1],
      [7.8, 29.2, 2],
      [11.6, 3.3, 1],
      [15.9, 29.2, 2],
      [17, 31.4, 2],
      [20.4, 29.2, 2],
      [25, 8.7, 1],
      [30.7, 29.2, 2],
      [33.7, 8.6, 1],
      [42.5, 33.8, 1],
      [49.9, 8.6, 1],
      [54.6, 25.4, 2],
      [59, 35.8, 1],
      [63.4, 24.8, 2],
      [69, 38, 1],
      [69.8, 6.9, 1],
      [80.7, 33.4, 1],
    ],
    disinfectants: ['M3E8', 'OB3'],
  });
