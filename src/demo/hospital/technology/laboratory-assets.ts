import {
  CORE_CALL_POINTS,
  CORE_EVACUATION_CHAIRS,
  CORE_HYDRANTS,
  doubleLocked,
  fittingsOf,
  CORE_CAMERAS,
} from './storey-fittings';

const YEARLY = 12;

/** Foam that solvents don't break at the stores, carbon dioxide and water mist at analysers and cabinets, water on the ways. */
export const LABORATORY_ASSETS = fittingsOf('B-L02', {
  extinguishers: [
    ['water', 7.1, 5.8, 2],
    ['water', 25.9, 5.8, 2],
    ['water', 42.5, 5.8, 2],
    ['water', 59.1, 5.8, 2],
    ['water', 59.3, 27.8, 2],
    ['water', 45.2, 27.8, 2],
    ['water', 22.8, 27.8, 2],
    ['water', 8.3, 27.8, 2],
    ['water', 29.6, 14.2, 2],
    ['water', 39.4, 15.4],
    ['water', 51.4, 15.4],
    ['solvent-foam', 57.2, 9, 2],
    ['solvent-foam', 9.2, 5.2],
    ['mist', 10.1, 13.2],
    ['mist', 12.9, 19],
    ['co2', 29.1, 18.6],
    ['co2', 18.9, 27.8],
    ['mist', 64.2, 20.4],
  ],
  hydrants: [...CORE_HYDRANTS, [25.4, 5.8], [43, 5.8], [23.3, 27.8], [44.4, 27.8]],
  cameras: [
    ...CORE_CAMERAS,
    [30.8, 7.2],
    [0.45, 27.75, 1.45, 26.75],
    [66.75, 27.75, 65.75, 26.75],
    [22.65, 25.05, 23.65, 26.05],
    [33.85, 15.45, 34.85, 16.45],
    [45.05, 15.45, 46.05, 16.45],
    [33.85, 0.45, 34.85, 1.45],
    // The blood bank, the pathology store from before its door and inside, the store of sources.
    [38.1, 28.5, 35.5, 30.5],
    [54.4, 8.6, 56, 8.8],
    [56, 14.9, 56, 9],
    [14.7, 0.5, 13.4, 2.6],
  ],
  callPoints: [...CORE_CALL_POINTS, [28.9, 5.8], [34, 27.8]],
  evacuationChairs: CORE_EVACUATION_CHAIRS,
  equipment: [
    ['autoclave', '高压灭菌器1', 'Laboratory autoclave 1', 6.7, 16, YEARLY],
    ['autoclave', '高压灭菌器2', 'Laboratory autoclave 2', 6.7, 17.6, YEARLY],
  ],
  chemicals: [
    ['safety-cabinet', '易燃试剂柜', 'Flammable reagents', 9.3, 1.6, 20, ['LAB']],
    ['safety-cabinet', '酸性试剂柜', 'Acids', 11.7, 1, 10, ['LAB']],
    // In another room than the acids.
    ['cupboard', '碱性试剂柜', 'Alkalis', 13.1, 20.1, 10, ['LAB']],
    ['refrigerator', '试剂冰箱', 'Reagent fridge', 10, 1.3, null, ['LAB']],
    ['room', '病理试剂库', 'Formalin and xylene store', 56, 12, 60, ['PAT']],
    ['safety-cabinet', '取材固定液柜', 'Fixatives, grossing', 48.6, 14, 10, ['PAT']],
    ['safe', '放射源铅柜', 'Lead safe for sources', 13.6, 0.8, null, ['LAB', 'EQP']],
    ['safety-cabinet', '三氯甲烷柜', 'Chloroform', 9, 3.4, 10, ['LAB']],
    ['safe', '苦味酸专柜', 'Picric acid', 57.4, 14.4, null, ['PAT']],
  ],
  others: [
    doubleLocked(
      'B-L02.SF1',
      ['放射源铅保险柜', 'Lead safe for sources'],
      'radioactive',
      [13.6, 0.6],
      ['LAB', 'EQP'],
    ),
  ],
});
