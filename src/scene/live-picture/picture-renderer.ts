import {
  BufferAttribute,
  BufferGeometry,
  Color,
  LinearFilter,
  Mesh,
  PerspectiveCamera,
  Scene,
  ShaderMaterial,
  WebGLRenderTarget,
  type Camera,
  type WebGLRenderer,
} from 'three';
import { aimOf, type Aim } from '../../geometry/viewing/aim';
import type { View } from '../../geometry/viewing/lens';
import { flatCamera, sideCamera } from './picture-camera';
import { neededSides, PICTURE_RAY, SIDE_REACH, SIDES } from './picture-ray';
import type { PictureWorld } from './picture-world';

export interface PictureOf {
  readonly view: View;
  /** Where somebody stands; null = nobody. */
  readonly person: { readonly x: number; readonly y: number } | null;
  /** Pixels of the picture that is made. */
  readonly width: number;
  readonly height: number;
}

const SAMPLES = 4;
/** Pixels of one side of a wide picture. */
const LEAST_SIDE = 128;
const MOST_SIDE = 1024;

const vector = (side: readonly number[]): string => `vec3(${side.map((each) => each.toFixed(1)).join(', ')})`;

/** Draws a wide lens' picture from six flat ones. */
const RESAMPLED = /* glsl */ `
  ${PICTURE_RAY}
  ${SIDES.map((_, i) => `uniform sampler2D side${i};`).join('\n')}
  varying vec2 at;

  void main() {
    vec4 ray = pictureRay(at.x, 1.0 - at.y);
    vec4 seen = vec4(0.0, 0.0, 0.0, 1.0);
    float most = 0.0;
    vec2 place;
    ${SIDES.map(
      ([right, below, along], i) => `
    if (ray.w > 0.0 && dot(ray.xyz, ${vector(along)}) > most) {
      most = dot(ray.xyz, ${vector(along)});
      place = 0.5 + 0.5 * vec2(dot(ray.xyz, ${vector(right)}), -dot(ray.xyz, ${vector(below)})) / (most * ${SIDE_REACH.toFixed(4)});
      seen = texture2D(side${i}, place);
    }`,
    ).join('\n')}
    gl_FragColor = vec4(seen.rgb, 1.0);
  }
`;

const makeTarget = (width: number, height: number, samples: number): WebGLRenderTarget =>
  new WebGLRenderTarget(width, height, { samples, minFilter: LinearFilter, magFilter: LinearFilter });

/** Draws what cameras see, with the plan's own renderer, into memory. One picture at a time. */
export class PictureRenderer {
  readonly #renderer: WebGLRenderer;
  readonly #camera = new PerspectiveCamera();
  readonly #flat = makeTarget(1, 1, SAMPLES);
  readonly #wide = makeTarget(1, 1, 0);
  readonly #sides = SIDES.map(() => makeTarget(1, 1, SAMPLES));
  readonly #whole = new Scene();
  readonly #resample = new ShaderMaterial({
    vertexShader: /* glsl */ `
      varying vec2 at;
      void main() { at = position.xy * 0.5 + 0.5; gl_Position = vec4(position.xy, 0.0, 1.0); }
    `,
    fragmentShader: RESAMPLED,
    depthTest: false,
    depthWrite: false,
    uniforms: {
      kind: { value: 0 },
      wide: { value: 1 },
      high: { value: 1 },
      circle: { value: 1 },
      ...Object.fromEntries(this.#sides.map(({ texture }, i) => [`side${i}`, { value: texture }])),
    },
  });
  readonly #sheet = new BufferGeometry().setAttribute(
    'position',
    new BufferAttribute(new Float32Array([-1, -1, 0, 3, -1, 0, -1, 3, 0]), 3),
  );

  constructor(renderer: WebGLRenderer) {
    this.#renderer = renderer;
    const mesh = new Mesh(this.#sheet, this.#resample);
    mesh.frustumCulled = false;
    this.#whole.add(mesh);
  }

  /** Bytes of the picture, rows from the top; the worst is six drawings of a storey. Masks are not in it. */
  async draw(
    world: PictureWorld,
    { view, person, width, height }: PictureOf,
  ): Promise<Uint8ClampedArray<ArrayBuffer>> {
    const aim = aimOf(view);
    world.stand(view.pose, person);
    const target = aim.kind === 0 ? this.#flat : this.#wide;
    target.setSize(width, height);
    // What the plan's own drawing has set is put back before anybody else draws.
    const renderer = this.#renderer;
    const [colour, alpha, before] = [
      renderer.getClearColor(new Color()),
      renderer.getClearAlpha(),
      renderer.getRenderTarget(),
    ];
    // Bytes as a screen has them, as the shaders write.
    renderer.setClearColor(new Color(world.background).convertLinearToSRGB(), 1);
    if (aim.kind === 0) {
      flatCamera(this.#camera, aim);
      this.#into(target, world.scene, this.#camera);
    } else this.#drawWide(world, aim, width, target);
    renderer.setRenderTarget(before);
    renderer.setClearColor(colour, alpha);
    const bytes = new Uint8Array(4 * width * height);
    await renderer.readRenderTargetPixelsAsync(target, 0, 0, width, height, bytes);
    return upright(bytes, width, height);
  }

  dispose(): void {
    [this.#flat, this.#wide, ...this.#sides].forEach((each) => each.dispose());
    this.#resample.dispose();
    this.#sheet.dispose();
  }

  #drawWide(world: PictureWorld, aim: Aim, width: number, target: WebGLRenderTarget): void {
    // As sharp as the picture is in the middle of a side.
    const wanted = Math.ceil((2 * SIDE_REACH * width) / aim.wide);
    const size = Math.min(MOST_SIDE, Math.max(LEAST_SIDE, wanted));
    for (const side of neededSides(aim)) {
      const own = this.#sides[side]!;
      own.setSize(size, size);
      sideCamera(this.#camera, aim, side);
      this.#into(own, world.scene, this.#camera);
    }
    const { uniforms } = this.#resample;
    for (const name of ['kind', 'wide', 'high', 'circle'] as const) uniforms[name]!.value = aim[name];
    this.#into(target, this.#whole, this.#camera);
  }

  #into(target: WebGLRenderTarget, scene: Scene, camera: Camera): void {
    this.#renderer.setRenderTarget(target);
    this.#renderer.render(scene, camera);
  }
}

/** The graphics card has the lowest row first. */
function upright(bytes: Uint8Array, width: number, height: number): Uint8ClampedArray<ArrayBuffer> {
  const rows = new Uint8ClampedArray(bytes.length);
  const row = 4 * width;
  for (let y = 0; y < height; y++) rows.set(bytes.subarray(y * row, (y + 1) * row), (height - 1 - y) * row);
  return rows;
}
