/**
 * What the check of ways out finds of each story, by the ids of its findings. By name and not by place: whatever else is found is of
 * no story and wants a reason in `UNPLANTED_EGRESS`.
 */
export const PLANTED_EGRESS: Readonly<Record<string, readonly string[]>> = {
  // The sign shows into a stair that then leads nowhere from its storey.
  '33': ['egress.exit-locked:opening_A-L01.SA2-OUT', 'egress.sign-wrong:asset_A-L01.ES38'],
  '34': ['egress.exit-locked:opening_D-L01.COR-OUT'],
  // What the stair was near to is too far from the next exit.
  '35': [
    'egress.exit-locked:opening_C-L08.LB3-ST3',
    ...['S1E', 'S2E', 'WHE'].map((room) => `egress.travel-long:space_C-L08.${room}`),
  ],
  '36': ['egress.exit-blocked:opening_B-L01.XW-OUT'],
  '37': ['egress.corridor-narrow:space_C-L06.MCE'],
  '38': ['egress.stair-obstructed:obstacle_A-L04.F-cartons'],
  '40': ['egress.shutter-blocked:obstacle_A-L02.F-sofa'],
  '42': ['egress.sign-wrong:asset_C-L07.ES26'],
  '43': ['egress.sign-gap:space_D-L03.COR:cn.sign.spacing'],
  // The old building has few emergency lights and signs, as it has little else.
  '62': [
    ...['L01', 'L02', 'L03', 'L04', 'L05'].flatMap((storey) =>
      ['EPD', 'SD1', 'SD2'].map((room) => `egress.light-missing:space_D-${storey}.${room}`),
    ),
    ...['ELE', 'EXW', 'LOB'].map((room) => `egress.light-missing:space_D-L01.${room}`),
    ...['EXW-OUT', 'LOB-OUT'].map((door) => `egress.sign-missing:opening_D-L01.${door}`),
    'egress.turn-unsigned:space_D-L01.COR',
  ],
  // Both storeys of wards are as they were built.
  '63': ['egress.no-compartments:storey_D-L02', 'egress.no-compartments:storey_D-L03'],
  '64': [
    'egress.prefabricated-room:obstacle_D-R.F-prefab-1',
    'egress.prefabricated-room:obstacle_D-R.F-prefab-2',
  ],
  '65': ['egress.prefabricated-room:obstacle_B-R.F-prefab'],
  '66': [
    ...[1, 2, 3, 4, 5, 6].map((room) => `egress.barred-window:space_D-L02.D${room}`),
    'egress.barred-window:space_D-L03.D2',
  ],
  // What is stored there keeps the light off the floor behind it, too.
  '67': ['egress.refuge-small:space_C-L09.RF', 'egress.light-missing:space_C-L09.RF'],
  '68': ['egress.refuge-missing:storey_C-L11:units'],
  '69': ['egress.bed-door-narrow:space_D-L02.D5'],
  '70': ['egress.bed-door-narrow:space_C-L06.N3W'],
  // The same on every storey that has a room there.
  '71': ['D-L02.PNT', 'D-L03.D20', 'D-L04.D20', 'D-L04.LAU'].map(
    (room) => `egress.dead-end-long:space_${room}`,
  ),
  '72': ['egress.corridor-narrow:space_D-L02.COR', 'egress.corridor-narrow:space_D-L03.COR'],
  '73': ['egress.second-door-missing:space_C-L13.SIM'],
  '74': ['egress.fire-access-blocked:outdoor_SITE.OPS-C'],
  '75': ['egress.fire-access-narrow:outdoor_SITE.LANE-AB-W-2:obstacle_SITE.F-bollard-1'],
  // The unit is full, and has two nurses at night.
  '88': ['egress.rset-exceeds-aset:compartment_C-L08.FC-E'],
  // Of another check, which tells their charging; they stand in the way all the same.
  '59': ['egress.stair-obstructed:obstacle_D-L01.F-ebike', 'egress.stair-obstructed:obstacle_D-L01.F-ebikes'],
  N1: ['egress.exit-locked-at-hour:opening_A-L01.ST-OUT'],
};
