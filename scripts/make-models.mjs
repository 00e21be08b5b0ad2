import { mkdirSync, writeFileSync } from 'node:fs';
import { allModels } from './lib/models/all-models.mjs';
import { requireNode, ROOT } from './lib/run.mjs';

requireNode();
const folder = `${ROOT}public/models`;
mkdirSync(folder, { recursive: true });
let total = 0;
for (const [kind, bytes] of allModels()) {
  writeFileSync(`${folder}/${kind}.glb`, bytes);
  total += bytes.length;
  console.log(`${kind}.glb ${(bytes.length / 1000).toFixed(1)} kB`);
}
console.log(`${(total / 1000).toFixed(0)} kB in public/models`);
