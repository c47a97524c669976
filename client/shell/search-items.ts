// What the search field offers: cases from the server, pages and actions of this viewer by their words, accents aside.
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import type { BoardCard } from '#workflows/contract/board-schemas.ts';
import { orpc } from '../api/api.ts';
import { isPurposeMissing } from '../api/problem-error.ts';
import { folded } from '../case/form/folded.ts';
import { goLetters } from '../keys/go-keys.ts';
import { useOfferedActs } from '../keys/offered-acts.ts';
import { useSignOut } from '../sign-in/use-sign-in.ts';
import { changeLocale, useWords } from '../words/words.ts';
import type { IconName } from './icon.tsx';
import { useMe } from './me.ts';
import { useNavItems } from './nav-items.ts';
import { useScheme } from './use-scheme.ts';

/** In the order in which they stand under the field, which is the order of the arrow keys. */
export const searchGroups = ['cases', 'here', 'pages', 'actions', 'files'] as const;

export type SearchItem = {
  key: string;
  group: (typeof searchGroups)[number];
  run: () => void;
  /** The words stay in the field: they are still to be searched for. */
  keepsWords?: true;
} & ({ card: BoardCard } | { icon: IconName; name: string; keys?: readonly string[] });

export type SearchState = 'idle' | 'searching' | 'failed' | 'reason' | 'done';

const mostCases = 8;

/** `words` is what is typed now, `asked` the same a moment ago: the server is asked for that one only. */
export function useSearchItems(words: string, asked: string, enabled: boolean, askReason: () => void) {
  const { t } = useWords();
  const router = useRouter();
  const found = useQuery({
    ...orpc.search.queryOptions({ input: { q: asked } }),
    enabled: enabled && asked !== '',
    placeholderData: keepPreviousData,
  });
  const places = usePlaces();
  const needsReason = isPurposeMissing(found.error);
  const cards =
    asked === '' || words === '' || needsReason ? [] : (found.data?.cards ?? []).slice(0, mostCases);
  const cases = cards.map(
    (card): SearchItem => ({
      key: card.id,
      group: 'cases',
      card,
      run: () => void router.navigate({ to: '/cases/$caseId', params: { caseId: card.id } }),
    }),
  );
  const wanted = folded(words);
  const named = places.filter((place) => 'name' in place && folded(place.name).includes(wanted));
  const reason: SearchItem[] =
    needsReason && words === asked
      ? [
          {
            ...{ key: 'reason', group: 'actions', icon: 'shield', name: t('search.giveReason') },
            ...{ run: askReason, keepsWords: true },
          },
        ]
      : [];
  const inFiles: SearchItem[] =
    words === ''
      ? []
      : [
          {
            ...{ key: 'inFiles', group: 'files', icon: 'search', name: t('search.inFiles', { words }) },
            run: () => void router.navigate({ to: '/search', search: { q: words } }),
          },
        ];
  const all = [...cases, ...named, ...reason, ...inFiles];
  const items = searchGroups.flatMap((group) => all.filter((item) => item.group === group));
  return { items, state: stateOf(words, asked, found) };
}

function stateOf(
  words: string,
  asked: string,
  found: { isError: boolean; isFetching: boolean; error: unknown },
): SearchState {
  if (words === '') return 'idle';
  if (words !== asked || found.isFetching) return 'searching';
  if (isPurposeMissing(found.error)) return 'reason';
  return found.isError ? 'failed' : 'done';
}

function usePlaces(): SearchItem[] {
  const { t, locale } = useWords();
  const router = useRouter();
  const leave = useSignOut();
  const { shown, choose } = useScheme();
  const pages = useNavItems(useMe()).map(
    ({ to, icon, name }): SearchItem => ({
      key: to,
      group: 'pages',
      icon,
      name: t(name),
      keys: ['G', goLetters[to].toUpperCase()],
      run: () => void router.navigate({ to }),
    }),
  );
  const here = useOfferedActs().map(
    ({ key, name, run }): SearchItem => ({ key, group: 'here', icon: 'arrow', name, run }),
  );
  const other = shown === 'dark' ? 'light' : 'dark';
  return [
    ...here,
    ...pages,
    {
      key: 'theme',
      group: 'actions',
      icon: shown === 'dark' ? 'sun' : 'moon',
      name: t(`search.${other}Theme`),
      run: () => choose(other),
    },
    {
      key: 'language',
      group: 'actions',
      icon: 'globe',
      name: t('search.otherLanguage'),
      run: () => void changeLocale(locale === 'vi' ? 'en' : 'vi'),
    },
    { key: 'leave', group: 'actions', icon: 'leave', name: t('search.signOut'), run: () => void leave() },
  ];
}
