import type { Column, Part, Where } from './population-table';

/** A nursing unit: a half of a storey of the tower. */
interface Unit {
  readonly storey: string;
  readonly half: 'W' | 'E';
  readonly zh: string;
  readonly en: string;
  readonly department: string;
  /** At night, when every bed that is taken has its patient in it. */
  readonly patients: number;
  /** Overnight. */
  readonly carers: number;
  readonly mobility: NonNullable<Part['mobility']>;
}

/** How patients of 30 beds can move. Half of those with a stick or a frame have a frame. */
const MEDICAL = { walks: 15, stick: 3, frame: 3, wheelchair: 5, bed: 4 };
const SURGICAL = { walks: 11, stick: 3, frame: 2, wheelchair: 6, bed: 8 };
const STROKE = { walks: 5, stick: 3, frame: 4, wheelchair: 8, bed: 9, 'bed-with-equipment': 1 };
const ONCOLOGY = { walks: 14, stick: 3, frame: 2, wheelchair: 6, bed: 5 };
const CHILDREN = { walks: 22, wheelchair: 2, carried: 6 };
const MATERNITY = { walks: 18, wheelchair: 6, bed: 6 };
const VIP = { walks: 7, stick: 1, frame: 1, wheelchair: 2, bed: 1 };
const NEWBORN = { carried: 6, 'bed-with-equipment': 6 };
const DIALYSIS = { walks: 10, stick: 3, frame: 3, wheelchair: 6, bed: 2 };

const unit = (
  storey: string,
  half: Unit['half'],
  zh: string,
  en: string,
  department: string,
  patients: number,
  carers: number,
  mobility: Unit['mobility'],
): Unit => ({ storey, half, zh, en, department, patients, carers, mobility });

/** 486 patients and 160 carers at two in the morning; the stroke unit is full. */
export const UNITS: readonly Unit[] = [
  unit('C-L03', 'W', '新生儿监护', 'Newborn intensive care', 'OBS', 11, 0, NEWBORN),
  unit('C-L03', 'E', '产科', 'Obstetrics', 'OBS', 26, 12, MATERNITY),
  unit('C-L04', 'W', '骨科', 'Orthopaedics', 'L04', 27, 8, SURGICAL),
  unit('C-L04', 'E', '普外科', 'General surgery', 'L04', 26, 8, SURGICAL),
  unit('C-L05', 'W', '心内科', 'Cardiology', 'L05', 27, 6, MEDICAL),
  unit('C-L05', 'E', '呼吸科', 'Respiratory', 'L05', 27, 6, MEDICAL),
  unit('C-L06', 'W', '神经内科', 'Neurology', 'L06', 26, 6, MEDICAL),
  unit('C-L06', 'E', '内分泌科', 'Endocrinology', 'L06', 26, 6, MEDICAL),
  unit('C-L07', 'W', '普外科', 'General surgery', 'L07', 26, 8, SURGICAL),
  unit('C-L07', 'E', '泌尿科', 'Urology', 'L07', 26, 8, SURGICAL),
  unit('C-L08', 'W', '老年科', 'Geriatrics', 'L08', 30, 11, STROKE),
  unit('C-L08', 'E', '卒中单元', 'Stroke unit', 'L08', 30, 11, STROKE),
  unit('C-L09', 'W', '消化科', 'Gastroenterology', 'L09', 26, 6, MEDICAL),
  unit('C-L09', 'E', '肾内科', 'Nephrology', 'L09', 26, 6, MEDICAL),
  unit('C-L10', 'W', '肿瘤科', 'Oncology', 'L10', 27, 8, ONCOLOGY),
  unit('C-L10', 'E', '血液科', 'Haematology', 'L10', 26, 8, ONCOLOGY),
  unit('C-L11', 'W', '儿科', 'Paediatrics', 'L11', 27, 24, CHILDREN),
  unit('C-L11', 'E', '五官科', 'ENT and eye', 'L11', 26, 6, SURGICAL),
  unit('C-L12', 'W', 'VIP西区', 'VIP west', 'L12', 10, 6, VIP),
  unit('C-L12', 'E', 'VIP东区', 'VIP east', 'L12', 10, 6, VIP),
];

export const bedsOf = ({ storey, half }: Pick<Unit, 'storey' | 'half'>): Where => ({
  storeys: [storey],
  half,
  uses: ['ward', 'single-ward', 'isolation-ward', 'nicu', 'delivery'],
});

const partOf = (
  { storey, half, zh, en, department }: Unit,
  what: string,
  named: readonly [string, string],
  weight: Part['weight'],
): Omit<Part, 'in'> => ({
  code: `${storey}.${half}.${what}`,
  zh: `${zh}${named[0]}`,
  en: `${en}: ${named[1]}`,
  department,
  weight,
});

const ELDERLY = { storeys: ['D-L02', 'D-L03'], uses: ['ward'] } as const;

/** Patients in beds of the tower and of the old building, carers who stay and visitors who come. */
export const WARD_PEOPLE: readonly Column[] = [
  {
    role: 'inpatient',
    counts: [486, 486, 484, 470, 478, 470, 484, 486],
    parts: [
      ...UNITS.map((row): Part => ({
        ...partOf(row, 'patients', ['患者', 'patients'], row.patients),
        mobility: row.mobility,
        in: bedsOf(row),
      })),
      {
        code: 'C-L02.dialysis',
        zh: '血液透析患者',
        en: 'Dialysis: patients',
        department: 'DIA',
        weight: { day: 22, evening: 10, night: 0 },
        mobility: DIALYSIS,
        in: { storeys: ['C-L02'], uses: ['dialysis'] },
      },
    ],
  },
  {
    role: 'carer',
    counts: [160, 160, 160, 160, 160, 160, 160, 160],
    parts: UNITS.filter(({ carers }) => carers > 0).map((row): Part => ({
      ...partOf(row, 'carers', ['陪护', 'carers'], row.carers),
      in: bedsOf(row),
    })),
  },
  {
    // Visiting is from 18 to 20.
    role: 'visitor',
    counts: [0, 15, 30, 40, 80, 130, 450, 25],
    mobility: { walks: 93, stick: 5, wheelchair: 2 },
    parts: [
      ...UNITS.map((row): Part => ({
        ...partOf(row, 'visitors', ['探视', 'visitors'], row.patients),
        in: bedsOf(row),
      })),
      {
        code: 'C-L01.hall',
        zh: '住院大厅访客',
        en: 'Inpatient lobby: visitors',
        weight: 40,
        in: { storeys: ['C-L01'], uses: ['hall'] },
      },
    ],
  },
  {
    role: 'inpatient',
    counts: [47, 47, 47, 44, 46, 44, 47, 47],
    parts: [
      {
        code: 'D.patients',
        zh: '老年康复患者',
        en: 'Old building: patients',
        department: 'OLD',
        weight: 1,
        mobility: { walks: 6, stick: 4, frame: 4, wheelchair: 6, bed: 6 },
        in: ELDERLY,
      },
    ],
  },
  {
    role: 'carer',
    counts: [18, 18, 20, 22, 24, 30, 62, 20],
    parts: [
      {
        code: 'D.carers',
        zh: '老年康复陪护',
        en: 'Old building: carers',
        department: 'OLD',
        weight: 1,
        in: ELDERLY,
      },
    ],
  },
];
