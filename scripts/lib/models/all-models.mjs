import { ALARMS } from './alarms.mjs';
import { ESCAPE } from './escape.mjs';
import { FIRE_FIGHTING } from './fire-fighting.mjs';
import { MeshBuilder } from './mesh-builder.mjs';
import { PLANT } from './plant.mjs';
import { SECURITY } from './security.mjs';
import { writeGlb } from './write-glb.mjs';

/** What draws each kind of asset and its forms into a mesh. */
const MODELS = { ...FIRE_FIGHTING, ...ALARMS, ...ESCAPE, ...SECURITY, ...PLANT };

/** Every model file: kind → bytes. The same each time. */
export function allModels() {
  return new Map(
    Object.entries(MODELS).map(([kind, forms]) => [
      kind,
      writeGlb(
        kind,
        Object.entries(forms).map(([name, draw]) => ({
          name,
          levels: [true, false].map((fine) => {
            const mesh = new MeshBuilder(fine);
            draw(mesh);
            return mesh;
          }),
        })),
      ),
    ]),
  );
}
