// What the procedure calls its stages, states, provisions and sanctions. Small: of the procedure only its words are here.
import procedure from 'virtual:procedure-words';
import type { Words } from '#workflows/rules/pack.ts';

export const stages = procedure.stages;

const statesByName = new Map(
  stages.flatMap((stage) => stage.states.map((state) => [state.name, state.words])),
);
const stagesByName = new Map(stages.map((stage) => [stage.name, stage.words]));
const packsByPin = new Map(procedure.packs.map((pack) => [pack.pin, pack]));

/** A name that this page does not know, such as one of a newer version, is shown as it is. */
function orItself(words: Words | undefined, name: string): Words {
  return words ?? { vi: name, en: name };
}

export function stateWords(state: string): Words {
  return orItself(statesByName.get(state), state);
}

export function stageWords(stage: string): Words {
  return orItself(stagesByName.get(stage), stage);
}

/** "Alleged …": what a provision is called while nothing is decided. */
export function allegedWords(pin: string, provision: string): Words {
  const found = packsByPin.get(pin)?.provisions.find(({ code }) => code === provision);
  return orItself(found?.alleged, provision);
}

export function sanctionWords(pin: string, sanction: string): Words {
  const found = packsByPin.get(pin)?.sanctions.find(({ code }) => code === sanction);
  return orItself(found?.words, sanction);
}

/** Every provision of any pack once, by code. */
export const provisions: { code: string; title: Words }[] = [
  ...new Map(procedure.packs.flatMap((pack) => pack.provisions.map((one) => [one.code, one]))).values(),
];
