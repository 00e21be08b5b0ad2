import { Color, DoubleSide, ShaderMaterial, Vector3, type IUniform } from 'three';
import { PART_NUMBERS, PARTS } from '../../model/derive/drawing/parts';
import type { Palette } from '../palette';
import { SUN } from '../sun';
import { partLooks, TRAITS } from '../storey/part-looks';

/** What is far, and what is seen aslant, is a little darker, so that faces of one colour are told apart. */
const SHARED = /* glsl */ `
  uniform float ambient;
  uniform float sunlight;
  uniform vec3 sun;
  uniform vec3 eye;

  float lit(vec3 facing) { return ambient + sunlight * max(0.0, dot(facing, sun)); }
  float far(vec3 world) { return 1.0 - 0.3 * smoothstep(2.0, 24.0, distance(world, eye)); }
  float aslant(vec3 facing, vec3 world) { return 0.7 + 0.3 * abs(dot(facing, normalize(eye - world))); }
`;

const STOREY = /* glsl */ `
  attribute vec4 look;
  uniform vec4 parts[${PARTS.length}];
  uniform float doors;
  varying vec4 shade;
  ${SHARED}

  void main() {
    int number = int(look.x + 0.5);
    vec4 part = parts[number];
    int traits = int(part.w + 0.5);
    vec4 world = modelMatrix * vec4(position, 1.0);
    float light = (traits & ${TRAITS.plain}) != 0 ? 1.0 : lit(normal) * aslant(normal, world.xyz);
    #ifdef LINES
      light = 1.0;
    #endif
    shade = vec4(part.rgb * light * far(world.xyz), look.z / 255.0);
    gl_Position = projectionMatrix * viewMatrix * world;
    #ifdef LINES
      gl_Position.z -= 0.00003 * gl_Position.w;
    #endif
    bool leaf = number == ${PART_NUMBERS.door} || number == ${PART_NUMBERS['final-exit']};
    if (leaf && doors < 0.5) gl_Position = vec4(0.0, 0.0, 2.0, 1.0);
  }
`;

const PLAIN = /* glsl */ `
  uniform vec3 tint;
  varying vec4 shade;
  ${SHARED}

  void main() {
    vec4 world = modelMatrix * vec4(position, 1.0);
    vec3 facing = normalize(mat3(modelMatrix) * normal);
    shade = vec4(tint * lit(facing) * aslant(facing, world.xyz) * far(world.xyz), 1.0);
    gl_Position = projectionMatrix * viewMatrix * world;
  }
`;

/** Bytes as a screen has them: what is read back is shown as it is. */
const FRAGMENT = /* glsl */ `
  varying vec4 shade;
  vec3 toScreen(vec3 linear) {
    vec3 c = clamp(linear, 0.0, 1.0);
    return mix(pow(c, vec3(1.0 / 2.4)) * 1.055 - 0.055, c * 12.92, vec3(lessThanEqual(c, vec3(0.0031308))));
  }
  void main() { gl_FragColor = vec4(toScreen(shade.rgb), shade.a); }
`;

export interface PictureMaterials {
  readonly solid: ShaderMaterial;
  readonly line: ShaderMaterial;
  readonly veil: ShaderMaterial;
  readonly leaf: ShaderMaterial;
  readonly ceiling: ShaderMaterial;
  readonly person: ShaderMaterial;
  /** Where the camera is, as what it sees is placed. */
  readonly eye: IUniform<Vector3>;
  /** 1 = leaves of doors are drawn shut. */
  readonly doors: IUniform<number>;
  dispose(): void;
}

/** What a storey is made of as a camera sees it: nothing is sawn off, nothing gives way. */
export function pictureMaterials(palette: Palette): PictureMaterials {
  const eye = { value: new Vector3() };
  const doors = { value: 1 };
  const light = {
    ambient: { value: palette.ambient },
    sunlight: { value: palette.sunlight },
    sun: { value: SUN },
    eye,
  };
  const make = (more: ConstructorParameters<typeof ShaderMaterial>[0]): ShaderMaterial =>
    new ShaderMaterial({ vertexShader: STOREY, fragmentShader: FRAGMENT, side: DoubleSide, ...more });
  const parts = { value: partLooks(palette) };
  const storey = { ...light, parts, doors };
  const plain = (colour: string): ShaderMaterial =>
    make({ vertexShader: PLAIN, uniforms: { ...light, tint: { value: new Color(colour) } } });
  const made = {
    solid: make({ uniforms: storey }),
    line: make({ uniforms: storey, defines: { LINES: '' } }),
    veil: make({ uniforms: storey, transparent: true, depthWrite: false }),
    // A leaf that stands open is drawn by itself, however the shut ones are.
    leaf: plain(palette.door),
    ceiling: plain(palette.ground),
    person: plain(palette.uncovered),
  };
  return { ...made, eye, doors, dispose: () => Object.values(made).forEach((each) => each.dispose()) };
}
