import { describe, expect, it } from 'vitest';
import { seededRandom, type Random } from '../../../src/base/random';
import { graphColouring } from '../../../src/session/egress/tint/graph-colouring';
import { cases } from '../../support/cases';

type Graph = readonly (readonly number[])[];

function madeGraph(random: Random, nodes: number, density: number): Graph {
  const neighbours = Array.from({ length: nodes }, (): number[] => []);
  for (let a = 0; a < nodes; a++) {
    for (let b = 0; b < a; b++) {
      if (random.next() >= density) continue;
      neighbours[a]!.push(b);
      neighbours[b]!.push(a);
    }
  }
  return neighbours;
}

/** By trying all of them: what the search has to find. */
function canBeColoured(graph: Graph, colours: number): boolean {
  const all = colours ** graph.length;
  for (let number = 0; number < all; number++) {
    const colour = (node: number): number => Math.floor(number / colours ** node) % colours;
    if (graph.every((others, node) => others.every((other) => colour(other) !== colour(node)))) return true;
  }
  return false;
}

const complete = (nodes: number): Graph =>
  Array.from({ length: nodes }, (_, a) => Array.from({ length: nodes }, (__, b) => b).filter((b) => b !== a));

describe('a graph', () => {
  it('is coloured so that neighbours differ, wherever it can be', () => {
    for (let seed = 0; seed < cases(300); seed++) {
      const random = seededRandom(seed);
      const graph = madeGraph(random, random.index(8), random.next());
      const colours = 1 + random.index(3);
      const found = graphColouring(graph, colours);
      expect(found !== null).toBe(canBeColoured(graph, colours));
      found?.forEach((colour, node) => {
        expect(colour >= 0 && colour < colours).toBe(true);
        for (const other of graph[node]!) expect(found[other]).not.toBe(colour);
      });
    }
  });

  it('has as many colours in use as there can be, whatever touches', () => {
    const found = graphColouring(madeGraph(seededRandom(4), 8, 0.2), 8);
    expect(new Set(found).size).toBe(8);
  });

  it('can have no node, and has none that a colour is missing for', () => {
    expect(graphColouring([], 3)).toEqual([]);
    expect(graphColouring(complete(8), 8)).toHaveLength(8);
    expect(graphColouring(complete(9), 8)).toBeNull();
  });

  it('is given up after so many tries rather than searched for ever', () => {
    // Twelve that all touch, twice over, with loose ends: nothing of it can be had with eleven colours.
    const graph = [...complete(12), ...complete(12).map((others) => others.map((other) => other + 12))];
    expect(graphColouring(graph, 11)).toBeNull();
  });
});
