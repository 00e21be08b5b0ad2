import { BLACK, BLUE, DARK, GLASS, GREY, LIGHT, STEEL, WHITE, WOOD, YELLOW } from './colours.mjs';

const UP = [0, 0, 1];

/** Half a ball hanging from z, of radius r. */
const bowl = (m, colour, [x, y, z], r) => {
  const steps = m.fine ? 4 : 2;
  const profile = Array.from({ length: steps + 1 }, (_, i) => {
    const a = (Math.PI / 2) * (i / steps);
    return [r * Math.sin(a), -r * Math.cos(a)];
  });
  m.lathe(colour, [x, y, z], UP, profile);
};

function dome(m) {
  m.lathe(WHITE, [0, 0, -0.04], UP, [
    [0.055, -0.005],
    [0.068, 0.005],
    [0.072, 0.04],
    [0, 0.04],
  ]);
  bowl(m, BLACK, [0, 0, -0.042], 0.056);
  // Where it looks.
  m.bar(GLASS, [0.02, 0, -0.06], [0.047, 0, -0.078], 0.016);
}

function bullet(m) {
  m.bar(WHITE, [-0.16, 0, 0], [-0.14, 0, 0], 0.045);
  m.pipe(
    WHITE,
    [
      [-0.14, 0, 0],
      [-0.08, 0, 0.005],
      [-0.04, 0, 0.04],
    ],
    0.014,
  );
  m.bar(WHITE, [-0.09, 0, 0.07], [0.1, 0, 0.07], 0.04);
  m.box(LIGHT, [-0.07, 0.14], [-0.043, 0.043], [0.1, 0.114]);
  m.bar(BLACK, [0.1, 0, 0.07], [0.104, 0, 0.07], 0.036);
  m.bar(GLASS, [0.104, 0, 0.07], [0.108, 0, 0.07], 0.018);
}

function ptz(m) {
  m.bar(WHITE, [0, 0, 0.16], [0, 0, 0.02], 0.03);
  m.lathe(WHITE, [0, 0, -0.08], UP, [
    [0.085, 0],
    [0.1, 0.03],
    [0.1, 0.07],
    [0.06, 0.11],
    [0, 0.12],
  ]);
  bowl(m, BLACK, [0, 0, -0.08], 0.085);
  m.bar(GLASS, [0.04, 0, -0.1], [0.075, 0, -0.125], 0.026);
}

function turret(m) {
  m.lathe(WHITE, [0, 0, -0.035], UP, [
    [0.045, -0.01],
    [0.06, 0],
    [0.062, 0.035],
    [0, 0.035],
  ]);
  bowl(m, WHITE, [0, 0, -0.035], 0.05);
  m.bar(BLACK, [0.02, 0, -0.06], [0.046, 0, -0.075], 0.028);
  m.bar(GLASS, [0.046, 0, -0.075], [0.05, 0, -0.0772], 0.013);
}

function fisheye(m) {
  m.lathe(WHITE, [0, 0, -0.04], UP, [
    [0.03, -0.002],
    [0.055, 0],
    [0.065, 0.012],
    [0.066, 0.04],
    [0, 0.04],
  ]);
  bowl(m, BLACK, [0, 0, -0.04], 0.032);
  if (m.fine) m.ring(GREY, [0, 0, -0.041], UP, 0.036, 0.004);
}

function tag(m) {
  m.bar(BLUE, [0, 0, 0], [0.012, 0, 0], 0.045);
  m.disc(WHITE, 0.0125, [0, 0], 0.034);
  m.disc(BLUE, 0.013, [0, 0.007], 0.016);
  m.decal(
    BLUE,
    0.013,
    [
      [0.0135, 0],
      [0, -0.024],
      [-0.0135, 0],
    ].toReversed(),
  );
  m.disc(WHITE, 0.0135, [0, 0.007], 0.006);
}

function safe(m) {
  m.box(DARK, [-0.24, 0.24], [-0.23, 0.23], [0, 0.62]);
  m.box(GREY, [0.23, 0.262], [-0.2, 0.2], [0.04, 0.58]);
  m.bar(STEEL, [0.26, -0.08, 0.36], [0.285, -0.08, 0.36], 0.045);
  m.bar(STEEL, [0.27, 0.08, 0.31], [0.3, 0.08, 0.31], 0.02);
  if (!m.fine) return;
  for (let i = 0; i < 3; i++) {
    const a = Math.PI / 2 + (2 * Math.PI * i) / 3;
    m.bar(STEEL, [0.29, 0.08, 0.31], [0.29, 0.08 + 0.085 * Math.cos(a), 0.31 + 0.085 * Math.sin(a)], 0.009);
  }
  m.bar(BLACK, [0.285, -0.08, 0.36], [0.292, -0.08, 0.36], 0.02);
  for (const z of [0.12, 0.5]) m.bar(STEEL, [0.25, -0.2, z - 0.03], [0.25, -0.2, z + 0.03], 0.014);
}

/** A desk with a screen and a chair behind it. */
function desk(m) {
  m.box(WOOD, [-0.3, 0.34], [-0.75, 0.75], [0.7, 0.74]);
  m.box(BLUE, [0.3, 0.34], [-0.75, 0.75], [0, 1.05]);
  m.box(WOOD, [0.22, 0.42], [-0.78, 0.78], [1.05, 1.09]);
  for (const side of [-1, 1]) m.box(LIGHT, [-0.3, 0.3], side < 0 ? [-0.75, -0.71] : [0.71, 0.75], [0, 0.7]);
  m.box(DARK, [-0.02, 0], [-0.5, -0.02], [0.86, 1.16]);
  m.box(DARK, [-0.06, 0.02], [-0.3, -0.22], [0.74, 0.86]);
  // A badge tells whose desk it is.
  m.decal(WHITE, 0.3405, shield(0.19, 0.6));
  m.decal(BLUE, 0.341, shield(0.14, 0.6));
  if (!m.fine) return;
  m.bar(DARK, [-0.65, 0.1, 0.05], [-0.65, 0.1, 0.45], 0.03);
  m.bar(DARK, [-0.65, 0.1, 0.02], [-0.65, 0.1, 0.06], 0.25);
  m.box(DARK, [-0.87, -0.43], [-0.13, 0.33], [0.45, 0.52]);
  m.box(DARK, [-0.9, -0.85], [-0.11, 0.31], [0.6, 1.0]);
  m.decal(YELLOW, 0.3412, [
    [-0.05, 0.59],
    [0.05, 0.59],
    [0.05, 0.61],
    [-0.05, 0.61],
  ]);
}

const shield = (r, z) => [
  [0, z - r],
  [r * 0.75, z - r * 0.3],
  [r * 0.8, z + r * 0.7],
  [0, z + r],
  [-r * 0.8, z + r * 0.7],
  [-r * 0.75, z - r * 0.3],
];

/** What watches and guards: kind → its forms, the usual one first. */
export const SECURITY = {
  camera: { dome, bullet, turret, ptz, fisheye },
  'patrol-point': { tag },
  safe: { safe },
  'guard-post': { desk },
};
