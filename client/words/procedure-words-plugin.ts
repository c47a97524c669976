// Hands the page what the procedure calls its stages, states, provisions and sanctions as a module,
// `virtual:procedure-words`. The board needs these words and nothing else of the procedure: its guards and schemas stay
// with the case page.
import type { Plugin } from 'vite';
import { stages } from '#workflows/case/stages.ts';
import { pinOf } from '#workflows/rules/pack.ts';
import { packs } from '#workflows/rules/packs.ts';

const publicId = 'virtual:procedure-words';
const resolvedId = `\0${publicId}`;

export function procedureWords(): Plugin {
  return {
    name: 'procedure-words',
    resolveId: (id) => (id === publicId ? resolvedId : undefined),
    load: (id) => (id === resolvedId ? `export default ${JSON.stringify(wordsOfProcedure())};` : undefined),
  };
}

/** @public What `procedure-words.d.ts` declares the virtual module to hold. */
export function wordsOfProcedure() {
  return {
    stages: stages.map((stage) => ({
      name: stage.name as string,
      words: stage.words,
      states: Object.entries(stage.states).map(([name, { words }]) => ({
        name: `${stage.name}.${name}`,
        words,
      })),
    })),
    packs: packs.map((pack) => ({
      pin: pinOf(pack),
      provisions: pack.provisions.map(({ code, title, alleged }) => ({ code, title, alleged })),
      sanctions: pack.sanctions.map(({ code, words }) => ({ code, words })),
    })),
  };
}
