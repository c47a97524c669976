// A person and a unit as a viewer reads them: by name, in their language, never by id alone.
import type { PersonView } from '#workflows/contract/case-schemas.ts';
import type { Directory } from '../people/directory.ts';
import type { Viewer } from '../people/viewer.ts';

export function shownPerson(directory: Directory, viewer: Viewer, id: string): PersonView | null {
  const person = directory.findPerson(id);
  if (!person) return null;
  return { id, name: person.name, title: viewer.locale === 'en' ? person.titleEn : person.title };
}

export function nameOfUnit(directory: Directory, viewer: Viewer, id: string): string {
  const unit = directory.findUnit(id);
  return (viewer.locale === 'en' && unit?.nameEn) || unit?.name || '';
}
