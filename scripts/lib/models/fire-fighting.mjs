import { BLACK, BRASS, DARK, DARK_RED, GLASS, GREY, LIGHT, RED, STEEL, WHITE, YELLOW } from './colours.mjs';

/** A bottle of a powder extinguisher on z = 0, `r` thick and about 0.5 m high for r = 0.068. */
function bottle(m, [x, y], r, height, z = 0) {
  const body = [
    [0, 0],
    [r * 0.94, 0],
    [r, 0.02],
    [r, height * 0.78],
    [r * 0.8, height * 0.87],
    [r * 0.34, height * 0.92],
    [0, height * 0.92],
  ];
  m.lathe(RED, [x, y, z], [0, 0, 1], body);
  const label = [
    [r * 1.02, height * 0.3],
    [r * 1.02, height * 0.6],
  ];
  m.lathe(WHITE, [x, y, z], [0, 0, 1], label);
  m.bar(DARK, [x, y, z + height * 0.92], [x, y, z + height], r * 0.3);
}

function portable(m) {
  bottle(m, [0, 0], 0.068, 0.45);
  m.bar(BLACK, [0.01, 0, 0.46], [0.12, 0, 0.5], 0.012, 0.009);
  m.bar(BLACK, [0.01, 0, 0.445], [0.1, 0, 0.45], 0.009);
  if (!m.fine) return;
  m.disc(WHITE, 0.0705, [0, 0.325], 0.02);
  m.bar(YELLOW, [0, -0.02, 0.485], [0, -0.05, 0.485], 0.008);
  const hose = [
    [0, 0.02, 0.44],
    [0, 0.075, 0.43],
    [0, 0.092, 0.36],
    [0, 0.086, 0.2],
  ];
  m.pipe(BLACK, hose, 0.011);
  m.bar(BLACK, [0, 0.086, 0.21], [0, 0.086, 0.1], 0.011, 0.022);
}

function wheeled(m) {
  bottle(m, [0, 0], 0.15, 0.86, 0.1);
  for (const side of [-1, 1]) {
    m.bar(BLACK, [-0.06, side * 0.17, 0.14], [-0.06, side * 0.22, 0.14], 0.14);
    m.bar(STEEL, [-0.06, side * 0.22, 0.14], [-0.06, side * 0.225, 0.14], 0.06);
    m.pipe(
      DARK,
      [
        [-0.12, side * 0.12, 0.2],
        [-0.16, side * 0.14, 1.08],
        [-0.16, 0, 1.08],
      ],
      0.014,
    );
  }
  m.bar(GREY, [-0.06, -0.2, 0.14], [-0.06, 0.2, 0.14], 0.014);
  if (m.fine) {
    for (const z of [0.52, 0.6]) m.ring(BLACK, [0.17, 0, z], [1, 0, 0], 0.1, 0.016);
    m.bar(BLACK, [0.17, 0.02, 0.5], [0.2, 0.02, 0.3], 0.014, 0.026);
  }
}

/** The red floor box that holds two, with a window. */
function box(m) {
  m.box(RED, [-0.11, 0.11], [-0.22, 0.22], [0.03, 0.62]);
  m.box(DARK, [-0.1, 0.1], [-0.2, 0.2], [0, 0.03]);
  m.box(DARK_RED, [-0.115, 0.12], [-0.225, 0.225], [0.6, 0.64]);
  m.box(GLASS, [0.1, 0.113], [-0.17, 0.17], [0.12, 0.46]);
  m.box(WHITE, [0.1, 0.114], [-0.17, 0.17], [0.5, 0.57]);
  for (const y of [-0.085, 0.085]) {
    m.decal(RED, 0.1142, rectangle(y, 0.27, 0.1, 0.24));
    if (!m.fine) continue;
    m.decal(WHITE, 0.1145, rectangle(y, 0.27, 0.1, 0.07));
    m.decal(DARK, 0.1145, rectangle(y, 0.41, 0.05, 0.05));
  }
  if (m.fine) for (let i = -3; i <= 3; i++) m.decal(RED, 0.1145, rectangle(i * 0.042, 0.535, 0.026, 0.04));
}

const rectangle = (y, z, width, height) => [
  [y - width / 2, z - height / 2],
  [y + width / 2, z - height / 2],
  [y + width / 2, z + height / 2],
  [y - width / 2, z + height / 2],
];

/** A hydrant's cabinet on the wall, its valve at z = 0: red frame, window, coiled hose, branch pipe. */
function cabinet(m) {
  const [left, right, low, high] = [-0.35, 0.35, -0.55, 0.45];
  m.box(RED, [0, 0.22], [left, right], [low, high]);
  m.box(LIGHT, [0.2, 0.228], [left + 0.05, right - 0.05], [low + 0.05, high - 0.2]);
  m.box(WHITE, [0.2, 0.23], [left + 0.05, right - 0.05], [high - 0.16, high - 0.05]);
  if (!m.fine) {
    m.disc(WHITE, 0.232, [-0.08, -0.1], 0.19);
    m.disc(RED, 0.234, [-0.08, -0.1], 0.06);
    return;
  }
  for (let i = -4; i <= 4; i++) m.decal(RED, 0.2305, rectangle(i * 0.06, high - 0.105, 0.036, 0.06));
  for (const radius of [0.17, 0.125, 0.08]) m.ring(WHITE, [0.235, -0.08, -0.1], [1, 0, 0], radius, 0.016);
  m.bar(RED, [0.22, -0.08, -0.1], [0.245, -0.08, -0.1], 0.045);
  m.bar(BRASS, [0.24, 0.2, -0.36], [0.24, 0.2, -0.02], 0.028, 0.016);
  m.ring(RED, [0.25, 0.2, 0.1], [1, 0, 0], 0.06, 0.012);
  m.bar(BRASS, [0.21, 0.2, 0.1], [0.26, 0.2, 0.1], 0.03);
  m.box(STEEL, [0.22, 0.25], [right - 0.04, right - 0.02], [-0.16, 0.0]);
}

/** A hydrant in the open, standing on the ground. */
function pillar(m) {
  const profile = [
    [0, 0],
    [0.15, 0],
    [0.15, 0.04],
    [0.095, 0.06],
    [0.095, 0.62],
    [0.12, 0.64],
    [0.12, 0.7],
    [0.1, 0.82],
    [0.05, 0.88],
    [0, 0.9],
  ];
  m.lathe(RED, [0, 0, 0], [0, 0, 1], profile);
  m.bar(DARK, [0, 0, 0.89], [0, 0, 0.96], 0.03);
  m.bar(DARK_RED, [0.08, 0, 0.48], [0.19, 0, 0.48], 0.075);
  m.bar(STEEL, [0.19, 0, 0.48], [0.21, 0, 0.48], 0.06);
  for (const side of [-1, 1]) {
    m.bar(DARK_RED, [0, side * 0.08, 0.52], [0, side * 0.17, 0.52], 0.05);
    m.bar(STEEL, [0, side * 0.17, 0.52], [0, side * 0.19, 0.52], 0.04);
  }
}

/** Hangs from the pipe at z = 0, or stands on it where `up` is 1. */
const head = (up) => (m) => {
  m.lathe(STEEL, [0, 0, -0.006], [0, 0, 1], disc(0.032, 0.006));
  m.bar(BRASS, [0, 0, 0], [0, 0, up * 0.022], 0.013);
  m.bar(RED, [0, 0, up * 0.024], [0, 0, up * 0.048], 0.005);
  m.bar(BRASS, [0, 0, up * 0.056], [0, 0, up * 0.06], 0.022);
  if (!m.fine) return;
  for (const side of [-1, 1]) {
    m.bar(BRASS, [0, side * 0.012, up * 0.02], [0, side * 0.014, up * 0.046], 0.004);
    m.bar(BRASS, [0, side * 0.014, up * 0.046], [0, 0, up * 0.056], 0.004);
  }
};

const disc = (r, height) => [
  [0, 0],
  [r, 0],
  [r, height],
  [0, height],
];

function blanket(m) {
  m.box(RED, [0, 0.06], [-0.15, 0.15], [-0.2, 0.2]);
  m.box(WHITE, [0.05, 0.063], [-0.11, 0.11], [-0.06, 0.13]);
  for (const y of [-0.06, 0.06]) m.box(BLACK, [0.02, 0.05], [y - 0.018, y + 0.018], [-0.32, -0.2]);
  if (!m.fine) return;
  m.decal(RED, 0.0635, rectangle(0, 0.07, 0.14, 0.05));
  for (const z of [0.01, -0.02]) m.decal(GREY, 0.0635, rectangle(0, z, 0.16, 0.012));
}

/** A pump connector: two capped inlets on one body against the wall. */
function siamese(m) {
  m.bar(STEEL, [0, 0, 0], [0.015, 0, 0], 0.16);
  m.bar(RED, [0.015, 0, 0], [0.14, 0, 0], 0.08);
  for (const side of [-1, 1]) {
    m.bar(RED, [0.1, side * 0.02, 0], [0.24, side * 0.13, -0.03], 0.05);
    m.bar(BRASS, [0.24, side * 0.13, -0.03], [0.29, side * 0.168, -0.04], 0.056);
    if (!m.fine) continue;
    m.bar(RED, [0.29, side * 0.168, -0.04], [0.305, side * 0.18, -0.043], 0.05);
    m.pipe(
      STEEL,
      [
        [0.26, side * 0.14, -0.08],
        [0.2, side * 0.08, -0.16],
        [0.1, side * 0.02, -0.1],
      ],
      0.005,
    );
  }
  m.box(RED, [0, 0.012], [-0.16, 0.16], [0.2, 0.3]);
  if (m.fine) for (let i = -2; i <= 2; i++) m.decal(WHITE, 0.0125, rectangle(i * 0.05, 0.25, 0.03, 0.05));
}

/** What puts fires out: kind → its forms, the usual one first. */
export const FIRE_FIGHTING = {
  extinguisher: { portable, box, wheeled },
  hydrant: { cabinet, pillar },
  'sprinkler-head': { pendent: head(-1), upright: head(1) },
  'fire-blanket': { blanket },
  'pump-connector': { siamese },
};
