import { furniture } from '../../drafting/furniture-table';
import type { Furniture } from '../../drafting/storey-plan';

const STORES = `
  易燃品安全柜 | Flammables cabinet | 1.65 | 8.6,0.5,9.2,1.6 8.6,1.8,9.2,2.9
  酸性品柜 | Acid cabinet | 1.65 | 11.85,0.5,12.45,1.6
  碱性品柜 | Alkali cabinet | 1.65 | 11.85,2,12.45,3.1
  试剂冰箱 | Reagent fridge | 1.9 | 9.7,0.4,10.4,1.1
  铅保险柜 | Lead safe | 1.2 | 12.8,0.4,13.4,1
  放免实验台 | Assay bench | 0.9 | 17.5,0.6,18.1,4.2
  γ计数仪 | Gamma counter | 1.2 | 15.3,0.4,16.2,1.1
  反渗透机组 | Reverse-osmosis unit | 1.8 | 18.5,0.5,19.3,3.5
  纯水箱 | Pure-water tank | 2 | 20,0.5,20.8,1.5
  冷藏货架 | Cold shelves | 2 | 8.2,15.5,8.8,18.1 9.6,17.7,11.4,18.25
  高压灭菌器 | Autoclave | 1.6 | 6.9,15.5,7.8,16.6 6.9,17,7.8,18.1
`;

const LABORATORY = `
  生物安全柜 | Biosafety cabinet | 2.1 | 3.4,9.6,4.2,11.1 3.4,11.6,4.2,13.1
  实验台 | Laboratory bench | 0.9 | 5.2,8.95,9.6,9.65 6,11.2,8.6,12.4
  培养箱 | Incubator | 1.8 | 7.4,14.3,10.2,15.05
  洗手池 | Hand basin | 0.9 | 12.4,9,13,9.6
  防护服柜 | Protective clothing | 1.8 | 12.5,12.6,13.05,14.9
  血球流水线 | Haematology line | 1.3 | 14.8,11.4,20,12.4
  实验台 | Laboratory bench | 0.9 | 13.4,9.2,14,12.8 18.4,14.4,22,15.05
  标本接收台 | Specimen counter | 1.1 | 27.2,9.2,27.9,13.2
  分拣台 | Sorting bench | 0.9 | 24.2,10.2,25.8,11.2
  离心机台 | Centrifuges | 0.9 | 22.6,13.2,23.2,15
  免疫分析仪 | Immunoassay analyser | 1.4 | 5.4,19.8,9.8,21 10.6,18.7,12.3,19.6
  实验台 | Laboratory bench | 0.9 | 5.4,22.2,9.8,23.3
  生化流水线 | Chemistry line | 1.4 | 14.6,17.3,24.6,18.5 14.6,21.7,24.6,22.9
  样本轨道 | Specimen track | 1.1 | 14.6,19.8,24.6,20.4
  冷藏柜 | Refrigerators | 1.9 | 28.5,21.6,29.2,24.5
  审核工作站 | Validation desks | 0.75 | 27.2,15.6,29.2,16.4
`;

const MOLECULAR = `
  超净台 | Clean bench | 1.9 | 8.7,32.3,10.1,33.1
  生物安全柜 | Biosafety cabinet | 2.1 | 12.3,32.3,13.7,33.1
  核酸提取仪 | Extractor | 1 | 14.4,32.5,15.4,33.1
  扩增仪台 | Thermal cyclers | 0.9 | 16,32.5,18.9,33.2
  测序仪台 | Sequencer bench | 1 | 19.6,32.5,22.4,33.2
  试剂冰箱 | Reagent fridge | 1.9 | 11.1,32.5,11.8,33.2
  超低温冰箱 | Deep freezers | 2 | 22.95,29.2,23.75,33.1 25.45,29.2,26.25,33.1
  储血冰箱 | Blood refrigerators | 1.9 | 33.8,30.2,34.6,33.1 35.6,32.4,38.2,33.2
  发血台 | Issue counter | 1.1 | 34.2,29.3,35.9,29.9
  配血台 | Cross-matching bench | 0.9 | 41.2,29.2,41.8,33
  血型离心机 | Centrifuge | 0.9 | 39,32.6,40.4,33.2
`;

const PATHOLOGY = `
  病理登记台 | Pathology counter | 1.1 | 34.6,11,37,11.6
  细胞学台 | Cytology bench | 0.9 | 38,10,38.6,14.4 41.2,10,41.8,14.4
  脱水机 | Tissue processors | 1.3 | 42.3,9,45.1,9.7
  包埋台 | Embedding bench | 0.9 | 43.8,11.6,46.2,12.6
  切片机台 | Microtomes | 0.9 | 42.2,10.9,42.8,13.9
  负压取材台 | Downdraft grossing table | 1 | 49.2,11.2,52.4,12.4
  标本柜 | Specimen cabinet | 1.9 | 47.8,13.2,48.4,15
  甲醛柜 | Formalin cabinet | 1.8 | 57.2,9.2,57.8,10.8
  二甲苯柜 | Xylene cabinet | 1.65 | 57.2,11.2,57.8,12.8
  乙醇柜 | Ethanol cabinet | 1.65 | 57.2,13.2,57.8,14.8
  废液柜 | Solvent waste cabinet | 1.65 | 54.2,11,54.8,12.4
  冰冻切片机 | Cryostat | 1.2 | 58.5,9.2,59.3,10 60.2,9.2,61,10
  快速染色台 | Rapid staining bench | 0.9 | 63.2,10,63.8,14.4
  诊断工作站 | Reading desk | 0.75 | 51,20,53.4,20.8 51,21.9,53.4,22.7 54.8,20,57.2,20.8 54.8,21.9,57.2,22.7
  密集架 | Compact shelves | 2.2 | 57.9,19.9,61.1,20.8 57.9,22.1,61.1,23 57.9,24.2,61.1,24.7
  配电柜 | Switchboard | 2 | 62.6,18.3,63.2,20.6
`;

/** A room of 5.6 × 6.8 m with its door in the middle of the south: a bench to walk round, one along the west, instruments in the north. */
const BENCHES = `
  实验台 | Laboratory bench | 0.9 | 1.5,2.4,4.1,3.6 0.15,1.2,0.75,5.6
  仪器台 | Instrument bench | 1.2 | 1.2,6,4.6,6.65
`;
const BENCH_ROOMS = [33.6, 39.2, 44.8] as const;

export const LABORATORY_FURNITURE: readonly Furniture[] = [
  ...[STORES, LABORATORY, MOLECULAR, PATHOLOGY].flatMap((table) => furniture(table)),
  ...BENCH_ROOMS.flatMap((x) => furniture(BENCHES, [x, 18])),
];
