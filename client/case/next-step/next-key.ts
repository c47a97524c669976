// Which states the catalogue says more about than their name. Others are shown under the procedure's own words.
import { caseNextWordsVi } from '../../words/case-next-words.ts';

/** The catalogue's key of a state: `verification_responding`. */
export function nextKey(state: string): string {
  return state.replace('.', '_');
}

export function hasNextWords(state: string): boolean {
  return nextKey(state) in caseNextWordsVi;
}
