// High contrast, chosen here or asked for by the system; on the document as `data-contrast`, where `tokens-contrast.css`
// looks for it. `first-paint.js` has set it before anything was painted.
import { useState } from 'react';

export const contrastChoices = ['asSystem', 'high'] as const;

export type ContrastChoice = (typeof contrastChoices)[number];

const storageKey = 'duecourse.contrast';
const system = matchMedia('(prefers-contrast: more)');
let chosen: ContrastChoice = remembered();
system.addEventListener('change', apply);

function remembered(): ContrastChoice {
  try {
    return localStorage.getItem(storageKey) === 'high' ? 'high' : 'asSystem';
  } catch {
    return 'asSystem';
  }
}

function apply(): void {
  document.documentElement.toggleAttribute('data-contrast', chosen === 'high' || system.matches);
}

export function useContrast() {
  const [choice, setChoice] = useState(chosen);
  function choose(to: ContrastChoice): void {
    chosen = to;
    try {
      localStorage.setItem(storageKey, to);
    } catch {
      // Without storage the choice holds for this visit.
    }
    apply();
    setChoice(to);
  }
  return { choice, choose };
}
