import { BLACK, BLUE, DARK, GLASS, GREEN, GREY, LIGHT, RED, STEEL, WHITE, YELLOW } from './colours.mjs';

const UP = [0, 0, 1];

/** A cupboard with two leaves, standing. */
function cupboard(m, colour, [deep, wide, high]) {
  m.box(colour, [-deep / 2, deep / 2], [-wide / 2, wide / 2], [0.05, high]);
  m.box(DARK, [-deep / 2 + 0.02, deep / 2 - 0.02], [-wide / 2 + 0.02, wide / 2 - 0.02], [0, 0.05]);
  m.box(DARK, [deep / 2, deep / 2 + 0.003], [-0.004, 0.004], [0.08, high - 0.03]);
  for (const y of [-0.06, 0.06])
    m.box(BLACK, [deep / 2, deep / 2 + 0.03], [y - 0.012, y + 0.012], [high * 0.45, high * 0.6]);
}

/** The warning triangle with its point and stroke, on a face. */
function warning(m, x, [y, z], size) {
  const corners = (r) => [
    [y - r * 0.87, z - r / 2],
    [y + r * 0.87, z - r / 2],
    [y, z + r],
  ];
  m.decal(BLACK, x, corners(size));
  m.decal(YELLOW, x + 0.001, corners(size * 0.76));
  m.decal(BLACK, x + 0.002, [
    [y - size * 0.05, z - size * 0.05],
    [y + size * 0.05, z - size * 0.05],
    [y + size * 0.09, z + size * 0.42],
    [y - size * 0.09, z + size * 0.42],
  ]);
  m.disc(BLACK, x + 0.002, [y, z - size * 0.19], size * 0.09);
}

function safetyCabinet(m) {
  cupboard(m, YELLOW, [0.46, 1.09, 1.65]);
  m.decal(WHITE, 0.2345, [
    [-0.46, 1.2],
    [-0.1, 1.2],
    [-0.1, 1.5],
    [-0.46, 1.5],
  ]);
  warning(m, 0.235, [-0.28, 1.32], 0.15);
  m.box(RED, [0.23, 0.233], [0.1, 0.46], [1.3, 1.4]);
}

function plainCupboard(m) {
  cupboard(m, LIGHT, [0.45, 0.9, 1.8]);
  warning(m, 0.2255, [-0.24, 1.35], 0.14);
  warning(m, 0.2255, [0.24, 1.35], 0.14);
}

function refrigerator(m) {
  m.box(WHITE, [-0.3, 0.3], [-0.3, 0.3], [0.05, 1.75]);
  m.box(DARK, [-0.28, 0.28], [-0.28, 0.28], [0, 0.05]);
  m.box(GREY, [0.3, 0.303], [-0.3, 0.3], [1.19, 1.2]);
  for (const [low, high] of [
    [0.75, 1.1],
    [1.28, 1.5],
  ])
    m.box(STEEL, [0.3, 0.335], [-0.26, -0.23], [low, high]);
  warning(m, 0.302, [0.08, 1.46], 0.12);
}

/** Two drums on a tray that holds what they spill. */
function drums(m) {
  m.box(YELLOW, [-0.35, 0.35], [-0.65, 0.65], [0, 0.15]);
  m.box(DARK, [-0.32, 0.32], [-0.62, 0.62], [0.15, 0.16]);
  for (const y of [-0.31, 0.31]) {
    m.bar(BLUE, [0, y, 0.16], [0, y, 1.04], 0.285);
    for (const z of [0.42, 0.75]) m.bar(BLUE, [0, y, z], [0, y, z + 0.03], 0.297);
    if (m.fine) m.bar(DARK, [0.14, y, 1.04], [0.14, y, 1.06], 0.03);
    m.decal(WHITE, 0.287, [
      [y - 0.12, 0.48],
      [y + 0.12, 0.48],
      [y + 0.12, 0.72],
      [y - 0.12, 0.72],
    ]);
    warning(m, 0.288, [y, 0.575], 0.09);
  }
}

/** Cylinders chained to a rail. */
function cylinders(m) {
  const shoulders = [BLUE, BLACK, GREY];
  shoulders.forEach((colour, i) => {
    const y = (i - 1) * 0.27;
    m.lathe([LIGHT, STEEL, WHITE][i], [0, y, 0], UP, [
      [0, 0],
      [0.115, 0],
      [0.115, 1.15],
    ]);
    m.lathe(colour, [0, y, 0], UP, [
      [0.115, 1.15],
      [0.085, 1.27],
      [0.035, 1.33],
      [0, 1.33],
    ]);
    m.bar(STEEL, [0, y, 1.33], [0, y, 1.46], 0.035);
  });
  for (const x of [-0.14, 0.13]) m.box(DARK, [x, x + 0.01], [-0.44, 0.44], [0.8, 0.84]);
  m.box(DARK, [-0.15, -0.13], [-0.44, 0.44], [0.35, 0.4]);
}

/** A tank that lies on two saddles. */
const lyingTank = (m, colour, r, half, z) => {
  const profile = [
    [0, 0],
    [r * 0.6, 0.05 * r],
    [r * 0.92, 0.25 * r],
    [r, 0.5 * r],
    [r, 2 * half - 0.5 * r],
    [r * 0.92, 2 * half - 0.25 * r],
    [r * 0.6, 2 * half - 0.05 * r],
    [0, 2 * half],
  ];
  m.lathe(colour, [0, -half, z], [0, 1, 0], profile);
  for (const y of [-half * 0.55, half * 0.55])
    m.box(DARK, [-r * 0.7, r * 0.7], [y - 0.06, y + 0.06], [0, z - r * 0.6]);
};

function tank(m) {
  lyingTank(m, LIGHT, 0.55, 1.1, 0.8);
  m.bar(STEEL, [0, 0, 1.3], [0, 0, 1.45], 0.15);
  warning(m, 0.56, [0, 0.8], 0.22);
}

function safe(m) {
  m.box(DARK, [-0.26, 0.26], [-0.25, 0.25], [0, 0.9]);
  m.box(GREY, [0.25, 0.272], [-0.22, 0.22], [0.05, 0.86]);
  // Two locks, for two keepers.
  for (const y of [-0.1, 0.1]) m.bar(STEEL, [0.27, y, 0.5], [0.3, y, 0.5], 0.04);
  warning(m, 0.2725, [0, 0.7], 0.1);
}

function valves(m) {
  m.box(LIGHT, [0, 0.1], [-0.3, 0.3], [-0.2, 0.2]);
  m.box(DARK, [0.09, 0.104], [-0.26, 0.26], [-0.16, 0.16]);
  [WHITE, GREEN, YELLOW].forEach((colour, i) => {
    const y = (i - 1) * 0.17;
    m.bar(colour, [0.115, y, -0.16], [0.115, y, 0.16], 0.018);
    m.bar(STEEL, [0.115, y, -0.025], [0.115, y, 0.025], 0.03);
    m.box(RED, [0.13, 0.145], [y - 0.012, y + 0.012], [-0.02, 0.09]);
  });
}

function charger(m) {
  m.box(GREEN, [0, 0.14], [-0.16, 0.16], [-0.3, 0.3]);
  m.box(WHITE, [0.13, 0.146], [-0.13, 0.13], [0.02, 0.26]);
  // The lightning bolt, as two triangles that meet in the middle.
  m.decal(GREEN, 0.1465, [
    [0.01, 0.13],
    [0.02, 0.24],
    [-0.05, 0.13],
  ]);
  m.decal(GREEN, 0.1465, [
    [-0.02, 0.04],
    [0.05, 0.15],
    [-0.01, 0.15],
  ]);
  for (const y of [-0.08, 0.08]) {
    m.box(DARK, [0.13, 0.15], [y - 0.045, y + 0.045], [-0.2, -0.08]);
    if (!m.fine) continue;
    m.pipe(
      BLACK,
      [
        [0.15, y, -0.16],
        [0.22, y, -0.3],
        [0.14, y * 1.3, -0.55],
      ],
      0.012,
    );
  }
}

/** A steam steriliser: a steel front with a round door. */
function autoclave(m) {
  m.box(STEEL, [-0.6, 0.38], [-0.5, 0.5], [0, 1.9]);
  m.box(LIGHT, [0.38, 0.4], [-0.5, 0.5], [1.5, 1.9]);
  m.bar(GREY, [0.38, 0, 0.85], [0.44, 0, 0.85], 0.42);
  m.bar(LIGHT, [0.44, 0, 0.85], [0.48, 0, 0.85], 0.36);
  m.ring(DARK, [0.53, 0, 0.85], [1, 0, 0], 0.16, 0.018);
  m.bar(DARK, [0.48, 0, 0.85], [0.54, 0, 0.85], 0.03);
  if (!m.fine) return;
  for (const z of [0, 1]) {
    const turn = (Math.PI / 2) * z;
    const [c, s] = [0.16 * Math.cos(turn), 0.16 * Math.sin(turn)];
    m.bar(DARK, [0.53, -c, 0.85 - s], [0.53, c, 0.85 + s], 0.012);
  }
  m.box(DARK, [0.395, 0.405], [-0.12, 0.12], [1.62, 1.78]);
  for (const y of [0.22, 0.36]) {
    m.bar(WHITE, [0.39, y, 1.7], [0.41, y, 1.7], 0.055);
    m.stroke(BLACK, 0.4105, [y - 0.02, 1.68], [y + 0.03, 1.72], 0.008);
  }
}

function boiler(m) {
  lyingTank(m, BLUE, 0.75, 1.4, 1);
  m.box(DARK, [-0.35, 0.35], [-1.75, -1.38], [0.6, 1.3]);
  m.bar(STEEL, [0, 1, 1.7], [0, 1, 2.6], 0.16);
  m.bar(RED, [0.2, 0.2, 1.68], [0.2, 0.2, 1.95], 0.06);
  if (m.fine) m.bar(WHITE, [0.74, -0.5, 1.2], [0.77, -0.5, 1.2], 0.1);
}

/** A vessel that stands on legs. */
const vessel = (m, colour, r, high, leg) => {
  const dome = [0.6, 0.92, 1];
  const body = [
    [0, leg],
    ...dome.map((share, i) => [r * share, leg + r * [0.06, 0.26, 0.5][i]]),
    ...dome.toReversed().map((share, i) => [r * share, high - r * [0.5, 0.26, 0.06][i]]),
    [0, high],
  ];
  m.lathe(colour, [0, 0, 0], UP, body);
  for (let i = 0; i < 3; i++) {
    const a = (2 * Math.PI * i) / 3;
    const [x, y] = [r * 0.8 * Math.cos(a), r * 0.8 * Math.sin(a)];
    m.bar(DARK, [x, y, 0], [x, y, leg + r * 0.45], r * 0.09);
  }
};

function pressureVessel(m) {
  vessel(m, LIGHT, 0.5, 2.1, 0.3);
  m.bar(STEEL, [0, 0, 2.09], [0, 0, 2.22], 0.08);
  m.bar(WHITE, [0.48, 0, 1.4], [0.54, 0, 1.4], 0.09);
  if (m.fine) m.stroke(RED, 0.541, [-0.02, 1.37], [0.04, 1.44], 0.014);
}

function oxygenTank(m) {
  vessel(m, WHITE, 1, 6, 0.6);
  m.box(BLUE, [0.985, 1.005], [-0.35, 0.35], [3.2, 4.2]);
  m.decal(WHITE, 1.006, [
    [-0.24, 3.55],
    [0.24, 3.55],
    [0.24, 3.85],
    [-0.24, 3.85],
  ]);
  m.pipe(
    STEEL,
    [
      [1.1, 0.6, 0.3],
      [1.1, 0.6, 2.4],
      [0.8, 0.5, 2.6],
    ],
    0.05,
  );
  m.box(GREY, [0.9, 1.3], [-0.8, 0.8], [0.2, 0.6]);
}

function hyperbaric(m) {
  lyingTank(m, WHITE, 1.1, 2.2, 1.25);
  for (const y of [-1.1, 0, 1.1]) {
    m.bar(STEEL, [1.02, y, 1.45], [1.12, y, 1.45], 0.26);
    m.bar(GLASS, [1.12, y, 1.45], [1.13, y, 1.45], 0.19);
  }
  m.box(BLUE, [1.06, 1.11], [-2, 2], [0.98, 1.08]);
  m.bar(GREY, [0, 2.1, 1.25], [0, 2.3, 1.25], 0.6);
}

/** An X-ray stand: table, column, tube head. */
function xray(m) {
  m.box(LIGHT, [-0.4, 0.4], [-1.05, 1.05], [0.68, 0.78]);
  m.box(GREY, [-0.25, 0.25], [-0.45, 0.45], [0, 0.68]);
  m.box(WHITE, [-0.75, -0.55], [-0.12, 0.12], [0, 2.1]);
  m.box(WHITE, [-0.6, 0.02], [-0.07, 0.07], [1.62, 1.76]);
  m.bar(DARK, [0, -0.22, 1.69], [0, 0.22, 1.69], 0.12);
  m.bar(STEEL, [0, 0, 1.6], [0, 0, 1.46], 0.12, 0.16);
  if (m.fine) m.box(BLUE, [-0.38, 0.38], [-1.02, 1.02], [0.78, 0.81]);
}

function lift(m) {
  m.box(GREY, [-0.04, 0.04], [-0.65, -0.55], [0, 2.2]);
  m.box(GREY, [-0.04, 0.04], [0.55, 0.65], [0, 2.2]);
  m.box(GREY, [-0.04, 0.04], [-0.65, 0.65], [2.1, 2.2]);
  m.box(STEEL, [-0.02, 0.02], [-0.55, -0.005], [0, 2.1]);
  m.box(STEEL, [-0.02, 0.02], [0.005, 0.55], [0, 2.1]);
  m.box(DARK, [0.03, 0.045], [-0.12, 0.12], [2.12, 2.18]);
  m.box(LIGHT, [0, 0.05], [0.74, 0.84], [0.95, 1.25]);
  if (m.fine) for (const z of [1.05, 1.15]) m.bar(BLUE, [0.05, 0.79, z], [0.056, 0.79, z], 0.025);
}

/** The end of an escalator's balustrades, where one steps on. */
function escalator(m) {
  for (const side of [-1, 1]) {
    const y = side * 0.62;
    m.box(GLASS, [-1.2, 0], [y - 0.012, y + 0.012], [0.1, 0.92]);
    m.bar(GLASS, [0, y - 0.012, 0.51], [0, y + 0.012, 0.51], 0.41);
    m.box(BLACK, [-1.2, 0], [y - 0.04, y + 0.04], [0.92, 0.97]);
    m.box(STEEL, [-1.2, 0.2], [y - 0.09, y + 0.09], [0, 0.14]);
  }
  m.box(DARK, [-1.2, 0.5], [-0.5, 0.5], [0, 0.02]);
  m.box(YELLOW, [0.02, 0.05], [-0.5, 0.5], [0.02, 0.024]);
}

/** Chemicals, gases and equipment: kind → its forms, the usual one first. */
export const PLANT = {
  'chemical-store': {
    cupboard: plainCupboard,
    'safety-cabinet': safetyCabinet,
    'cylinder-rack': cylinders,
    tank,
    refrigerator,
    safe,
    room: drums,
  },
  'gas-valve': { valves },
  charger: { charger },
  'special-equipment': {
    steriliser: autoclave,
    boiler,
    'pressure-vessel': pressureVessel,
    'lox-tank': oxygenTank,
    'hyperbaric-chamber': hyperbaric,
    xray,
    lift,
    escalator,
  },
};
