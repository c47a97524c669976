// What the things of one case are called in the viewer's language: allegations, exhibits, persons, days. Ids are never
// shown; what the viewer may not see has no name here either.
import { exhibitKinds } from '#workflows/case/verification/exhibit-kinds.ts';
import type { CaseView } from '#workflows/contract/case-schemas.ts';
import { findProvision } from '#workflows/rules/pack.ts';
import { useWords } from '../words/words.ts';
import { dayWords } from './day-words.ts';
import { findPack } from './pack-of-case.ts';

export function useCaseNames(caseView: CaseView | null) {
  const { t, locale } = useWords();
  const pack = findPack(caseView?.card.pack);
  const allegations = caseView?.allegations ?? [];
  const exhibits = caseView?.exhibits ?? [];

  function provision(code: string): string {
    const found = pack ? findProvision(pack, code) : undefined;
    return found ? `${code} · ${found.title[locale]}` : code;
  }

  function allegation(id: string): string {
    const one = allegations.find((candidate) => candidate.id === id);
    return one ? provision(one.provision) : t('case.unknown.allegation');
  }

  /** An element of an allegation's provision, by its key. */
  function element(allegationId: string, key: string): string {
    const one = allegations.find(({ id }) => id === allegationId);
    const pinned = one && findPack(one.pin.slice(0, one.pin.indexOf('#')));
    const found = pinned ? findProvision(pinned, one.provision)?.elements : undefined;
    return found?.find((candidate) => candidate.key === key)?.words[locale] ?? t('case.unknown.element');
  }

  /** The short number under which an exhibit is cited. */
  function exhibitNumber(id: string): string {
    const index = exhibits.findIndex((one) => one.id === id);
    return t('case.exhibit.number', { number: String(index + 1).padStart(2, '0') });
  }

  function exhibitKind(kind: string): string {
    const known = (exhibitKinds as Record<string, { vi: string; en: string } | undefined>)[kind];
    // Records of interviews become exhibits without anybody choosing a kind.
    return known?.[locale] ?? t(`case.exhibit.kind_${kind}`, { defaultValue: kind });
  }

  function exhibit(id: string): string {
    const one = exhibits.find((candidate) => candidate.id === id);
    if (!one) return t('case.unknown.exhibit');
    return `${exhibitNumber(id)} · ${one.title ?? exhibitKind(one.kind)}`;
  }

  return {
    provision,
    allegation,
    element,
    exhibit,
    exhibitNumber,
    exhibitKind,
    day: (day: string) => dayWords(day, locale),
    currentAllegationIds: allegations
      .filter(({ fate }) => fate === 'current' || fate === 'admitted')
      .map(({ id }) => id),
  };
}
