import { BLACK, DARK, DOOR, GLASS, GREEN, GREY, LAMP, LIGHT, RED, STEEL, WHITE, YELLOW } from './colours.mjs';

/** A lamp on batteries: a box with two heads that look down to both sides. */
function twinHeads(m) {
  m.box(WHITE, [0, 0.07], [-0.13, 0.13], [-0.09, 0.05]);
  for (const side of [-1, 1]) {
    const at = [0.05, side * 0.085, 0.085];
    m.bar(LIGHT, [0.035, side * 0.085, 0.05], [0.035, side * 0.085, 0.075], 0.012);
    m.bar(DARK, at, [0.09, side * 0.115, 0.07], 0.03, 0.045);
    m.bar(LAMP, [0.09, side * 0.115, 0.07], [0.094, side * 0.118, 0.0685], 0.04);
  }
  if (m.fine) {
    m.disc(GREEN, 0.0705, [-0.03, -0.06], 0.006);
    m.disc(RED, 0.0705, [0, -0.06], 0.006);
    m.disc(GREY, 0.0705, [0.03, -0.06], 0.006);
  }
}

const [WIDE, HIGH, FACE] = [0.18, 0.08, 0.032];

/** The man who runs to the left, his middle at `y`; 0.12 m high. */
function runner(m, y) {
  const stroke = (from, to, width) =>
    m.stroke(WHITE, FACE, [y + from[0], from[1]], [y + to[0], to[1]], width);
  m.disc(WHITE, FACE, [y - 0.018, 0.044], 0.011);
  stroke([-0.012, 0.03], [0.008, -0.008], 0.022);
  stroke([-0.014, 0.026], [-0.044, 0.012], 0.009);
  stroke([-0.004, 0.026], [0.03, 0.016], 0.009);
  stroke([0.002, -0.006], [-0.022, -0.026], 0.012);
  stroke([-0.022, -0.024], [-0.026, -0.056], 0.01);
  stroke([0.008, -0.006], [0.022, -0.036], 0.012);
  stroke([0.02, -0.034], [0.052, -0.036], 0.01);
}

/** An arrow from the point `y`, `z` along a direction. */
function arrow(m, y, z, [dy, dz]) {
  const tip = [y + dy * 0.04, z + dz * 0.04];
  m.stroke(WHITE, FACE, [y - dy * 0.04, z - dz * 0.04], [y + dy * 0.02, z + dz * 0.02], 0.014);
  m.decal(WHITE, FACE, [
    tip,
    [y + dy * 0.006 - dz * 0.034, z + dz * 0.006 + dy * 0.034],
    [y + dy * 0.006 + dz * 0.034, z + dz * 0.006 - dy * 0.034],
  ]);
}

const doorway = (m, y) => {
  const [low, high] = [-0.058, 0.058];
  m.stroke(WHITE, FACE, [y - 0.028, low], [y - 0.028, high], 0.008);
  m.stroke(WHITE, FACE, [y - 0.032, high - 0.004], [y + 0.032, high - 0.004], 0.008);
  m.stroke(WHITE, FACE, [y + 0.028, low], [y + 0.028, high], 0.008);
};

const sign = (paint) => (m) => {
  m.box(LIGHT, [0, 0.03], [-WIDE - 0.006, WIDE + 0.006], [-HIGH - 0.006, HIGH + 0.006]);
  m.box(GREEN, [0.02, 0.031], [-WIDE, WIDE], [-HIGH, HIGH]);
  paint(m);
};

const SIGNS = {
  exit: sign((m) => {
    doorway(m, -0.08);
    runner(m, 0.02);
    if (m.fine)
      for (const [i, w] of [0.02, 0.016, 0.02].entries())
        m.stroke(WHITE, FACE, [0.1, 0.03 - 0.03 * i], [0.1 + w * 2.4, 0.03 - 0.03 * i], 0.01);
  }),
  left: sign((m) => {
    arrow(m, -0.09, 0, [-1, 0]);
    runner(m, 0.06);
  }),
  right: sign((m) => {
    runner(m, -0.06);
    arrow(m, 0.09, 0, [1, 0]);
  }),
  both: sign((m) => {
    arrow(m, -0.12, 0, [-1, 0]);
    runner(m, 0);
    arrow(m, 0.12, 0, [1, 0]);
  }),
  ahead: sign((m) => {
    runner(m, -0.06);
    arrow(m, 0.09, 0, [0, 1]);
  }),
  storey: sign((m) => {
    for (let i = 0; i < 4; i++) {
      const [y, z] = [-0.1 + i * 0.03, -0.05 + i * 0.028];
      m.stroke(WHITE, FACE, [y, z], [y + 0.03, z], 0.01);
      m.stroke(WHITE, FACE, [y + 0.03, z - 0.005], [y + 0.03, z + 0.033], 0.01);
    }
    arrow(m, 0.1, 0, [0, 1]);
  }),
};

/** A leaf 0.9 m wide in its frame; made as wide as its opening by whoever shows it. */
function door(m) {
  m.box(DOOR, [-0.0225, 0.0225], [-0.45, 0.45], [0.008, 2.05]);
  m.box(GREY, [-0.05, 0.05], [-0.5, -0.45], [0, 2.1]);
  m.box(GREY, [-0.05, 0.05], [0.45, 0.5], [0, 2.1]);
  m.box(GREY, [-0.05, 0.05], [-0.5, 0.5], [2.05, 2.1]);
  for (const side of [-1, 1]) {
    const x = (a, b) => (side > 0 ? [a, b] : [-b, -a]);
    m.box(GLASS, x(0.02, 0.0245), [0.14, 0.3], [1.25, 1.75]);
    m.box(STEEL, x(0.022, 0.06), [0.3, 0.38], [1, 1.03]);
    if (!m.fine) continue;
    m.box(RED, x(0.02, 0.0242), [-0.06, 0.06], [1.52, 1.62]);
    m.box(STEEL, x(0.02, 0.0238), [0.32, 0.38], [0.92, 1.12]);
  }
  // The closer and its arm.
  m.box(STEEL, [0.0225, 0.08], [-0.4, -0.12], [1.94, 2.0]);
  if (m.fine) {
    m.pipe(
      STEEL,
      [
        [0.06, -0.18, 2.01],
        [0.2, -0.02, 2.02],
        [0.06, 0.1, 2.07],
      ],
      0.01,
    );
  }
}

/** A shutter 1 m wide with its roll over a 2.4 m opening; made as wide as its opening by whoever shows it. */
function shutter(m) {
  m.box(LIGHT, [-0.17, 0.17], [-0.5, 0.5], [2.4, 2.76]);
  m.bar(STEEL, [0, -0.5, 2.58], [0, 0.5, 2.58], 0.1);
  for (const side of [-1, 1]) {
    m.box(GREY, [-0.05, 0.05], side < 0 ? [-0.5, -0.46] : [0.46, 0.5], [0, 2.4]);
  }
  const slats = m.fine ? 4 : 1;
  for (let i = 0; i < slats; i++) {
    const deep = 0.6 / slats;
    m.box(
      STEEL,
      [-0.014, 0.014],
      [-0.46, 0.46],
      [2.4 - (i + 1) * deep + (m.fine ? 0.012 : 0), 2.4 - i * deep],
    );
  }
  m.box(RED, [-0.02, 0.02], [-0.46, 0.46], [1.74, 1.8]);
}

/** A folded chair on the wall, its middle at z = 0. */
function chair(m) {
  for (const side of [-1, 1]) {
    m.bar(STEEL, [0.06, side * 0.2, -0.5], [0.04, side * 0.2, 0.5], 0.014);
    m.bar(BLACK, [0.1, side * 0.22, -0.5], [0.1, side * 0.26, -0.5], 0.09);
    m.bar(BLACK, [0.04, side * 0.2, 0.5], [0.15, side * 0.2, 0.54], 0.017);
  }
  m.bar(STEEL, [0.045, -0.2, 0.3], [0.045, 0.2, 0.3], 0.012);
  m.box(YELLOW, [0.05, 0.08], [-0.18, 0.18], [-0.1, 0.4]);
  m.box(YELLOW, [0.08, 0.13], [-0.18, 0.18], [-0.34, -0.08]);
  if (!m.fine) return;
  for (const z of [0.02, 0.26]) m.box(BLACK, [0.075, 0.084], [-0.18, 0.18], [z, z + 0.04]);
  for (const side of [-1, 1]) m.bar(DARK, [0.12, side * 0.16, -0.34], [0.12, side * 0.16, -0.6], 0.02);
}

/** What leads and brings people out: kind → its forms, the usual one first. */
export const ESCAPE = {
  'emergency-light': { 'twin-heads': twinHeads },
  'exit-sign': SIGNS,
  'fire-door': { door },
  'fire-shutter': { shutter },
  'evacuation-chair': { chair },
};
