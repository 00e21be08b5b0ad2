import type { Column, Part, Weights } from './population-table';
import { UNITS } from './ward-people';

const shifts = (day: number, evening: number, night: number): Weights => ({ day, evening, night });

const guards = (
  code: string,
  zh: string,
  en: string,
  weight: Weights,
  storeys: string[],
  codes: string[],
): Part => ({
  code,
  zh,
  en,
  role: 'guard',
  department: 'SEC',
  weight,
  in: { storeys, codes },
});

/** Nurses and aides of a unit; at night two to thirty beds. */
const NURSES = UNITS.map(({ storey, half, zh, en, department }): Part => {
  const isVip = storey === 'C-L12';
  const isNewborn = storey === 'C-L03' && half === 'W';
  const weight = isVip ? shifts(3, 1, 1) : isNewborn ? shifts(12, 8, 8) : shifts(8, 3, 2);
  return {
    code: `${storey}.${half}.nurses`,
    zh: `${zh}护士`,
    en: `${en}: nurses`,
    department,
    weight,
    in: { storeys: [storey], half, uses: ['nurse-station', 'treatment', 'resuscitation'] },
  };
});

/** Doctors of a storey; in the evening and at night one for both units. */
const DOCTORS = [...new Set(UNITS.map(({ storey }) => storey))].map((storey): Part => ({
  code: `${storey}.doctors`,
  zh: `${storey.slice(2)} 病区医生`,
  en: `${storey}: doctors`,
  department: storey === 'C-L03' ? 'OBS' : storey.slice(2),
  weight: storey === 'C-L03' ? shifts(8, 3, 2) : storey === 'C-L12' ? shifts(4, 1, 1) : shifts(8, 1, 1),
  in: { storeys: [storey], uses: ['office', 'duty-room'] },
}));

/** Staff on duty by building: at 02, 06, 08, 10, 12, 15, 19 and 22 h. */
export const STAFF: readonly Column[] = [
  {
    role: 'staff',
    counts: [16, 18, 210, 225, 150, 215, 24, 18],
    parts: [
      {
        code: 'A.clinics',
        zh: '门诊医护',
        en: 'Clinics: doctors and nurses',
        department: 'OPD',
        weight: shifts(150, 1, 0),
        in: { storeys: ['A-L0'], uses: ['consulting'], notDepartments: ['ER'] },
      },
      {
        code: 'A.tests',
        zh: '检查治疗医护',
        en: 'Tests and treatment: staff',
        department: 'OPD',
        weight: shifts(28, 0, 0),
        in: { storeys: ['A-L0'], uses: ['exam', 'treatment', 'nurse-station'], notDepartments: ['ER'] },
      },
      {
        code: 'A.emergency',
        zh: '急诊医护',
        en: 'Emergency: staff',
        department: 'ER',
        weight: shifts(25, 17, 14),
        in: {
          storeys: ['A-L01'],
          departments: ['ER'],
          uses: ['consulting', 'treatment', 'emergency', 'resuscitation', 'observation', 'nurse-station'],
        },
      },
      {
        code: 'A.pharmacy',
        zh: '门诊药房药师',
        en: 'Pharmacy: staff',
        department: 'PHA',
        weight: shifts(10, 2, 0),
        in: { storeys: ['A-L0'], uses: ['pharmacy'] },
      },
      {
        code: 'A.cashiers',
        zh: '收费员',
        en: 'Cashiers',
        department: 'FIN',
        weight: shifts(9, 1, 0),
        in: { storeys: ['A-L0'], uses: ['cashier'] },
      },
      guards('A.guards', '门急诊保安', 'Guards', shifts(3, 3, 2), ['A-L01'], ['SEC', 'EH']),
    ],
  },
  {
    role: 'staff',
    counts: [34, 36, 165, 185, 130, 180, 42, 36],
    parts: [
      {
        code: 'B.theatres.staff',
        zh: '手术室医护',
        en: 'Theatres: staff',
        department: 'OR',
        weight: shifts(54, 12, 8),
        in: {
          storeys: ['B-L04'],
          departments: ['OR'],
          uses: ['operating-theatre', 'recovery', 'staff-rest'],
        },
      },
      {
        code: 'B.icu.staff',
        zh: '重症医护',
        en: 'Intensive care: staff',
        department: 'ICU',
        weight: shifts(16, 10, 10),
        in: { storeys: ['B-L04'], uses: ['icu'] },
      },
      {
        code: 'B.imaging.staff',
        zh: '放射超声医技',
        en: 'Imaging: staff',
        department: 'IMG',
        weight: shifts(34, 5, 5),
        in: { storeys: ['B-L01'], uses: ['office', 'reception', 'ultrasound'] },
      },
      {
        code: 'B.laboratory.staff',
        zh: '检验病理人员',
        en: 'Laboratories: staff',
        department: 'LAB',
        weight: shifts(40, 6, 6),
        in: { storeys: ['B-L02'], uses: ['laboratory', 'pathology', 'blood-bank'] },
      },
      {
        code: 'B.sterile.staff',
        zh: '消毒供应人员',
        en: 'Sterile supply: staff',
        department: 'CSSD',
        weight: shifts(14, 5, 0),
        in: { storeys: ['B-L03'], uses: ['sterile-supply', 'dirty-utility'], departments: ['CSSD'] },
      },
      {
        code: 'B.endoscopy.staff',
        zh: '内镜医护',
        en: 'Endoscopy: staff',
        department: 'END',
        weight: shifts(14, 0, 0),
        in: { storeys: ['B-L03'], uses: ['endoscopy'] },
      },
      {
        code: 'B.offices',
        zh: '医技办公及工程',
        en: 'Offices and engineering',
        weight: shifts(14, 4, 5),
        in: { storeys: ['B-L05'], uses: ['office', 'exam', 'control-room'] },
      },
    ],
  },
  {
    role: 'staff',
    counts: [62, 64, 230, 245, 190, 240, 85, 64],
    parts: [
      ...NURSES,
      ...DOCTORS,
      {
        code: 'C.pharmacy',
        zh: '住院药房静配',
        en: 'Inpatient pharmacy: staff',
        department: 'PHA',
        weight: shifts(12, 3, 2),
        in: { storeys: ['C-L01'], uses: ['pharmacy'] },
      },
      {
        code: 'C.dialysis.staff',
        zh: '透析医护',
        en: 'Dialysis: staff',
        department: 'DIA',
        weight: shifts(10, 4, 0),
        in: { storeys: ['C-L02'], uses: ['dialysis'] },
      },
      {
        code: 'C.administration',
        zh: '行政人员',
        en: 'Administration',
        department: 'HO',
        weight: shifts(30, 2, 0),
        in: { storeys: ['C-L14'], uses: ['office'] },
      },
      {
        code: 'C.cleaning',
        zh: '保洁',
        en: 'Cleaning',
        department: 'CLN',
        weight: shifts(18, 3, 1),
        in: { storeys: ['C-L'], uses: ['corridor'] },
      },
      {
        code: 'C.control-room',
        zh: '消防控制室值班员',
        en: 'Fire control room: operators',
        role: 'guard',
        department: 'SEC',
        weight: shifts(2, 2, 2),
        in: { storeys: ['C-L01'], codes: ['FCC'] },
      },
      guards('C.guards', '住院楼保安', 'Guards', shifts(1, 1, 1), ['C-L01'], ['LOB']),
    ],
  },
  {
    role: 'staff',
    counts: [5, 5, 20, 22, 16, 22, 6, 5],
    parts: [
      {
        code: 'D.nurses',
        zh: '老年康复护士',
        en: 'Old building: nurses',
        department: 'OLD',
        weight: shifts(8, 2, 2),
        in: { storeys: ['D-L02', 'D-L03'], uses: ['nurse-station'] },
      },
      {
        code: 'D.doctors',
        zh: '老年康复医生',
        en: 'Old building: doctors',
        department: 'OLD',
        weight: shifts(4, 1, 1),
        in: { storeys: ['D-L02', 'D-L03'], uses: ['office', 'duty-room'] },
      },
      {
        code: 'D.therapists',
        zh: '康复治疗师',
        en: 'Old building: therapists',
        department: 'OLD',
        weight: shifts(9, 1, 0),
        in: { storeys: ['D-L0'], uses: ['physiotherapy'] },
      },
      {
        code: 'D.dormitory',
        zh: '夜班宿舍',
        en: 'Old building: night duty dormitory',
        department: 'OLD',
        weight: shifts(1, 2, 2),
        in: { storeys: ['D-L04'], uses: ['duty-room'] },
      },
    ],
  },
  {
    role: 'staff',
    counts: [2, 20, 44, 48, 52, 42, 15, 4],
    parts: [
      {
        code: 'E.kitchen',
        zh: '厨师及服务员',
        en: 'Kitchens: staff',
        department: 'CAN',
        weight: shifts(26, 10, 18),
        in: { storeys: ['E-L01', 'E-L02'], uses: ['kitchen'] },
      },
      {
        code: 'E.laundry',
        zh: '洗衣工',
        en: 'Laundry: staff',
        department: 'LDY',
        weight: shifts(10, 3, 2),
        in: { storeys: ['E-L01'], uses: ['laundry'] },
      },
      {
        code: 'E.maintenance',
        zh: '维修人员',
        en: 'Maintenance: staff',
        department: 'GEN',
        weight: shifts(12, 2, 0),
        in: { storeys: ['E-L0'], uses: ['workshop', 'office'], departments: ['GEN'] },
      },
    ],
  },
  {
    role: 'staff',
    counts: [2, 2, 4, 4, 4, 4, 3, 2],
    parts: [
      {
        code: 'F.boilers',
        zh: '能源中心值班员',
        en: 'Energy centre: operators',
        department: 'ENG',
        weight: 1,
        in: { storeys: ['F-L01'], uses: ['control-room'] },
      },
    ],
  },
];
