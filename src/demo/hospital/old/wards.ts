import type { Furniture, Room, StoreyPlan } from '../../drafting/storey-plan';
import { oldStorey } from './frame';
import { evacuationChairs, oldFittings } from './fittings';
import { bedsOf, counterOf } from './furniture';
import { thingsOf, type WardThing } from './ward-things';

type Wards = Readonly<Record<string, readonly WardThing[]>>;

/** Both ward storeys have 26 beds; what is in the other bays differs with what the unit does. */
const wardFurniture =
  (things: Wards) =>
  (rooms: readonly Room[]): readonly Furniture[] =>
    rooms.flatMap((room) => {
      if (room.use === 'nurse-station') return counterOf(room);
      return room.use === 'ward' ? [...bedsOf(room), ...thingsOf(room, things[room.code] ?? [])] : [];
    });

/** As wards were refitted one by one since 1986: a basin where the pipes still hold, old wardrobes where money ran out. */
const REHABILITATION_WARDS: Wards = {
  D1: [
    ['cupboard', 0.2],
    ['walkers', 2.4],
  ],
  D2: [
    ['lockers', 0.2],
    ['walkers', 2.4],
  ],
  D3: [
    ['lockers', 0.2],
    ['recliner', 2.6],
  ],
  D4: [
    ['walkers', 0.3],
    ['lockers', 3],
  ],
  D5: [['lockers', 3.2]],
  D6: [
    ['basin', 0.2],
    ['lockers', 2],
  ],
  D7: [
    ['basin', 0.2],
    ['walkers', 1.8],
    ['cupboard', 3.7],
  ],
  D8: [
    ['lockers', 0.2],
    ['table', 2.6],
  ],
  D9: [
    ['table', 0.4],
    ['lockers', 2.4],
  ],
};
const GERIATRIC_WARDS: Wards = {
  D1: [
    ['recliner', 0.2],
    ['cupboard', 2],
  ],
  D2: [
    ['recliner', 0.2],
    ['lockers', 2],
  ],
  D3: [
    ['table', 0.3],
    ['cupboard', 2.2],
  ],
  D4: [
    ['basin', 0.2],
    ['recliner', 1.8],
    ['lockers', 3.5],
  ],
  D5: [
    ['lockers', 0.2],
    ['recliner', 2.4],
  ],
  D6: [
    ['cupboard', 0.2],
    ['recliner', 2.2],
  ],
  D7: [
    ['cupboard', 0.2],
    ['cupboard', 1.2],
  ],
  D8: [
    ['lockers', 0.2],
    ['basin', 3.2],
  ],
  D9: [
    ['recliner', 0.3],
    ['recliner', 2.2],
  ],
};

/** Rehabilitation after illness: therapy rooms in the north half. */
export const rehabilitationWard = (): StoreyPlan =>
  oldStorey({
    level: 2,
    zh: '二层 康复病区',
    en: 'L02 rehabilitation ward',
    west: `
      DTY | 值班室 | Duty room | duty-room | 0 | 1×0.9S
      STO | 病区库房 | Ward store | store | 3 | 1×0.9S
      TRT | 治疗室 | Treatment | treatment | 4 | 1×1.2S
      NSD | 护士站 | Nurse station | nurse-station | 5 | 1×1.8OP
      DRS | 换药室 | Dressing | treatment | 6 | 1×1.2S
      OFF | 医生办公室 | Doctors' office | office | 8 | 1×0.9S
      RHB | 康复评定室 | Rehabilitation assessment | exam | 9 | 1×1.2S
      PT1 | 理疗室1 | Physiotherapy 1 | physiotherapy | 10 | 1×1.2S
      PT2 | 理疗室2 | Physiotherapy 2 | physiotherapy | 11 | 1×1.2S
      EQP | 设备库 | Equipment store | store | 15 | 1×0.9S
      LIN | 被服库 | Linen store | linen | 16 | 1×0.9S
      CHG | 更衣室 | Changing | changing | 17 | 1×0.9S
      MTG | 示教室 | Teaching | teaching | 18 | 1×0.9S
      PNT | 配餐室 | Pantry | pantry | 19 | 1×0.9S
    `,
    east: `
      D1 | 三人病房 | 3-bed ward | ward 3 | 0 | 1×1.2S
      D2 | 三人病房 | 3-bed ward | ward 3 | 1 | 1×1.2S
      D3 | 三人病房 | 3-bed ward | ward 3 | 2 | 1×1.2S
      D4 | 三人病房 | 3-bed ward | ward 3 | 3 | 1×1.2S
      D5 | 三人病房 | 3-bed ward | ward 3 | 4 | 1×1.2S
      D6 | 三人病房 | 3-bed ward | ward 3 | 5 | 1×1.2S
      D7 | 三人病房 | 3-bed ward | ward 3 | 6 | 1×1.2S
      D8 | 三人病房 | 3-bed ward | ward 3 | 7 | 1×1.2S
      D9 | 双人病房 | 2-bed ward | ward 2 | 8 | 1×1.2S
      D10 | 运动疗法室 | Exercise therapy | physiotherapy | 9-10 | 2×1.2S
      D12 | 作业治疗室 | Occupational therapy | physiotherapy | 11 | 1×1.0S
      D13 | 言语治疗室 | Speech therapy | physiotherapy | 12 | 1×1.0S
      D14 | 针灸推拿室 | Acupuncture & massage | physiotherapy | 13 | 1×1.0S
      D15 | 吞咽治疗室 | Swallowing therapy | physiotherapy | 14 | 1×1.0S
      D16 | 电疗室 | Electrotherapy | physiotherapy | 15 | 1×1.0S
      D17 | 步态训练室 | Gait training | physiotherapy | 16-17 | 2×1.2S
      D19 | 认知训练室 | Cognitive training | physiotherapy | 18 | 1×1.0S
      D20 | 假肢矫形室 | Orthotics | physiotherapy | 19 | 1×1.0S
    `,
    furniture: wardFurniture(REHABILITATION_WARDS),
    assets: [...oldFittings('D-L02'), ...evacuationChairs('D-L02')],
  });

/** Old people who stay long: a day room and a bathroom instead of the therapy hall. */
export const geriatricWard = (): StoreyPlan =>
  oldStorey({
    level: 3,
    zh: '三层 老年病区',
    en: 'L03 geriatric ward',
    west: `
      PNT | 配餐室 | Pantry | pantry | 0 | 1×0.9S
      DTY | 护士值班室 | Nurses' duty room | duty-room | 3 | 1×0.9S
      DRS | 换药室 | Dressing | treatment | 4 | 1×1.2S
      TRT | 治疗室 | Treatment | treatment | 5 | 1×1.2S
      NSD | 护士站 | Nurse station | nurse-station | 6 | 1×1.8OP
      OFF | 医生办公室 | Doctors' office | office | 8 | 1×0.9S
      RSD | 抢救室 | Resuscitation room | resuscitation | 9 | 1×1.2S
      FAM | 家属谈话室 | Family talks | meeting | 10 | 1×0.9S
      BTH | 助浴室 | Assisted bath | bathroom | 11 | 1×1.2S
      STO | 病区库房 | Ward store | store | 15 | 1×0.9S
      EQP | 轮椅助行器库 | Wheelchair & frame store | store | 16 | 1×1.2S
      LIN | 被服库 | Linen store | linen | 17 | 1×0.9S
      CHG | 更衣室 | Changing | changing | 18 | 1×0.9S
      MTG | 医生值班室 | Doctors' duty room | duty-room | 19 | 1×0.9S
    `,
    east: `
      D1 | 三人病房 | 3-bed ward | ward 3 | 0 | 1×1.2S
      D2 | 三人病房 | 3-bed ward | ward 3 | 1 | 1×1.2S
      D3 | 双人病房 | 2-bed ward | ward 2 | 2 | 1×1.2S
      D4 | 三人病房 | 3-bed ward | ward 3 | 3 | 1×1.2S
      D5 | 三人病房 | 3-bed ward | ward 3 | 4 | 1×1.2S
      D6 | 三人病房 | 3-bed ward | ward 3 | 5 | 1×1.2S
      D7 | 三人病房 | 3-bed ward | ward 3 | 6 | 1×1.2S
      D8 | 三人病房 | 3-bed ward | ward 3 | 7 | 1×1.2S
      D9 | 三人病房 | 3-bed ward | ward 3 | 8 | 1×1.2S
      DAY | 活动室 | Day room | dayroom | 9-11 | 2×1.4D
      D13 | 记忆门诊治疗室 | Memory therapy | physiotherapy | 12 | 1×1.0S
      D14 | 中医理疗室 | Chinese medicine therapy | physiotherapy | 13 | 1×1.0S
      D15 | 日常生活训练室 | Daily living training | physiotherapy | 14-15 | 1×1.2S
      D17 | 音乐治疗室 | Music therapy | physiotherapy | 16 | 1×1.0S
      D18 | 怀旧活动室 | Reminiscence room | dayroom | 17 | 1×1.0S
      D19 | 社工室 | Social worker | office | 18 | 1×0.9S
      D20 | 护工休息室 | Carers' rest room | staff-rest | 19 | 1×0.9S
    `,
    furniture: wardFurniture(GERIATRIC_WARDS),
    assets: [...oldFittings('D-L03'), ...evacuationChairs('D-L03')],
  });
