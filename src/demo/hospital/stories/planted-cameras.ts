/**
 * What the check of cameras finds of each story, by the ids of its findings. By name and not by place: whatever else is found, though
 * it be in the next room, is of no story and wants a reason in `UNPLANTED_CAMERAS`.
 */
export const PLANTED_CAMERAS: Readonly<Record<string, readonly string[]>> = {
  '23': ['camera.blind-spot:space_A-L01.HALL'],
  '24': [
    'camera.blind-spot:space_C-L09.NCW',
    // The way across from the south corridor, which V3 showed as well, and the door from the lift lobby.
    'camera.blind-spot:space_C-L09.XMW',
    'camera.doorway-unseen:space_C-L09.NCW:cn.ward-entrance',
  ],
  '25': [
    ...['D-L01', 'D-L02', 'D-L03', 'D-L04', 'D-L05'].flatMap((storey) => [
      `camera.blind-spot:space_${storey}.COR`,
      `camera.below-density:space_${storey}.COR`,
    ]),
    // The second stair, on the ward storeys told as the ward's entrance.
    'camera.doorway-unseen:space_D-L01.SD2:cn.stair-door',
    'camera.doorway-unseen:space_D-L02.COR:cn.ward-entrance',
    'camera.doorway-unseen:space_D-L03.COR:cn.ward-entrance',
    'camera.doorway-unseen:space_D-L04.SD2:cn.stair-door',
    'camera.doorway-unseen:space_D-L05.SD2:cn.stair-door',
    // The first stair, as the ward's entrance.
    'camera.below-density:space_D-L02.COR:cn.ward-entrance',
    'camera.below-density:space_D-L03.COR:cn.ward-entrance',
    // The way out at the far end, and where the passage to the west exit leaves the corridor.
    'camera.below-density:space_D-L01.COR:cn.escape-door',
    'camera.blind-spot:space_D-L01.EXW',
  ],
  '26': ['camera.blind-spot:space_B1-G.GN', 'camera.below-density:space_B1-G.GN'],
  '27': [
    'camera.below-density:space_A-L01.CASH:cn.cashier-counter',
    // What the cameras that it took the place of showed besides: the desks, and the door of the cash room.
    'camera.blind-spot:space_A-L01.CASH',
    'camera.below-density:space_A-L01.CASH',
    'camera.below-density:space_A-L01.VAULT:cn.finance',
  ],
  '28': ['camera.key-place-unseen:space_B-L02.PATS'],
  '29': ['camera.key-place-unseen:space_C-L13.ARC', 'camera.key-place-unseen:space_C-L14.DCN'],
  '30': ['camera.forbidden-place:asset_C-L06.V-S2Wt:space_C-L06.S2Wt'],
  '31': ['camera.forbidden-place:asset_A-L01.V-IN3:space_A-L01.IN3'],
  '32': ['camera.forbidden-place:asset_B-L04.V-CHF:space_B-L04.CHF'],
};
