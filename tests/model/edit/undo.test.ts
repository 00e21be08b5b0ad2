import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addEntities } from '../../../src/model/edit/add-entities';
import { applyPatch } from '../../../src/model/edit/apply-patch';
import { joinPatches } from '../../../src/model/edit/join-patches';
import { invertPatch, type Patch } from '../../../src/model/edit/patch';
import { ENTITY_KINDS, tableOf, type CampusDocument } from '../../../src/model/schema/document';
import type { Entity } from '../../../src/model/schema/entity-schemas';
import { parseDocument } from '../../../src/model/schema/parse-document';
import { smallDocument } from '../small-document';
import { randomEdit } from './random-edit';
import { cases } from '../../support/cases';

interface History {
  /** The document after each edit, the first before any. */
  readonly documents: readonly CampusDocument[];
  readonly patches: readonly Patch[];
}

function play(seeds: readonly number[]): History {
  const documents = [smallDocument()];
  const patches: Patch[] = [];
  seeds.forEach((seed, i) => {
    const document = documents[documents.length - 1]!;
    const patch = randomEdit(document, seed, `n${i}`);
    if (patch === null) return;
    patches.push(patch);
    documents.push(applyPatch(document, patch));
  });
  return { documents, patches };
}

const histories = fc.array(fc.integer({ min: 0, max: 2 ** 31 }), { minLength: 1, maxLength: 30 });
const settings = { seed: 42, numRuns: cases(120) };

describe('any sequence of edits', () => {
  it('undone and redone gives the same documents, byte for byte', () => {
    fc.assert(
      fc.property(histories, (seeds) => {
        const { documents, patches } = play(seeds);
        const texts = documents.map((document) => JSON.stringify(document));
        let current = documents[documents.length - 1]!;
        for (let i = patches.length - 1; i >= 0; i--) {
          current = applyPatch(current, invertPatch(patches[i]!));
          expect(JSON.stringify(current)).toBe(texts[i]);
        }
        expect(current).toEqual(documents[0]);
        patches.forEach((patch, i) => {
          current = applyPatch(current, patch);
          expect(JSON.stringify(current)).toBe(texts[i + 1]);
        });
      }),
      settings,
    );
  });

  it('leaves a legal document, in the form in which a file is read', () => {
    fc.assert(
      fc.property(histories, (seeds) => {
        for (const document of play(seeds).documents) {
          const text = JSON.stringify(document);
          const read = parseDocument(JSON.parse(text));
          expect(read.ok ? null : read.error).toBeNull();
          expect(read.ok && JSON.stringify(read.value)).toBe(text);
        }
      }),
      settings,
    );
  });

  it('shares what it did not touch, and a patch names only what changed', () => {
    fc.assert(
      fc.property(histories, (seeds) => {
        const { documents, patches } = play(seeds);
        patches.forEach((patch, i) => {
          const before = documents[i]!;
          const after = documents[i + 1]!;
          const named = new Set<string>(patch.changes.map(({ id }) => id));
          expect(named.size).toBe(patch.changes.length);
          for (const { before, after } of patch.changes) expect(before).not.toEqual(after);
          for (const kind of ENTITY_KINDS) {
            if (!patch.changes.some((change) => change.kind === kind)) expect(after[kind]).toBe(before[kind]);
            const old = tableOf(before, kind) as Readonly<Record<string, Entity>>;
            for (const [id, entity] of Object.entries<Entity>(tableOf(after, kind))) {
              if (!named.has(id)) expect(entity).toBe(old[id]);
            }
          }
        });
      }),
      settings,
    );
  });

  it('joined into one step does the same as one after the other', () => {
    fc.assert(
      fc.property(histories, (seeds) => {
        const { documents, patches } = play(seeds);
        const joined = joinPatches('edit.several', patches);
        const last = documents[documents.length - 1]!;
        const there = applyPatch(documents[0]!, joined);
        expect(JSON.stringify(there)).toBe(JSON.stringify(last));
        expect(JSON.stringify(applyPatch(there, invertPatch(joined)))).toBe(JSON.stringify(documents[0]));
      }),
      settings,
    );
  });
});

describe('a patch that does not fit', () => {
  it('is our bug', () => {
    const document = smallDocument();
    const patch = addEntities(document, 'people', [{ id: 'person_2' }]);
    const after = applyPatch(document, patch);
    expect(() => applyPatch(after, patch)).toThrow('patch does not fit');
    expect(() => applyPatch(document, invertPatch(patch))).toThrow('patch does not fit');
  });
});
