// What a family of provisions is called: by the letters of its codes where the catalogue knows them, else the letters themselves.
import { catalogue } from '../words/catalogue.ts';
import type { Translate } from '../words/words.ts';

export function familyWords(t: Translate, family: string): string {
  return catalogue.exists(`supervise.family.${family}`) ? t(`supervise.family.${family}`) : family;
}
