// One case that was found: which it is, and the places in which it stands, each a way into the case. Excerpts are text, never
// markup.
import { Link } from '@tanstack/react-router';
import type { DossierResults, SearchHit, Segment } from '#workflows/contract/search-schemas.ts';
import { absentWords, cardTitle } from '../board/cards/card-title.ts';
import { StageBadge } from '../shell/stage-badge.tsx';
import { shortDay } from '../words/dates.ts';
import { useWords } from '../words/words.ts';
import classes from './search.module.css';

/** Where in the file a place is shown. */
const tabs = {
  title: undefined,
  entry: 'history',
  document: undefined,
  evidence: 'evidence',
  text: 'texts',
} as const;

export function FoundCase({ found: { card, hits, moreHits } }: { found: DossierResults['cases'][number] }) {
  const { t, locale } = useWords();
  const title = cardTitle(card);
  const name = hits.find(({ kind }) => kind === 'title');
  return (
    <li className={classes.case} data-stage={card.stage} data-case-id={card.id}>
      <Link to="/cases/$caseId" params={{ caseId: card.id }} className={classes.head} data-stop>
        <span className={classes.about}>
          <span className={classes.name}>
            {title ? title.words[locale] : t(absentWords(card).title)} —{' '}
            {card.respondent?.name ?? t(absentWords(card).name)}
          </span>
          <span className={classes.note}>
            {name ? <Marked segments={name.title} /> : `${card.ref} · ${card.unit.name}`}
          </span>
        </span>
        <StageBadge stage={card.stage} />
      </Link>
      <ul className={classes.hits}>
        {hits
          .filter(({ kind }) => kind !== 'title')
          .map((hit) => (
            <Hit key={`${hit.kind}${hit.source}${hit.part}`} caseId={card.id} hit={hit} />
          ))}
      </ul>
      {moreHits > 0 && <p className={classes.moreHits}>{t('find.moreHits', { count: moreHits })}</p>}
    </li>
  );
}

function Hit({ caseId, hit }: { caseId: string; hit: SearchHit }) {
  const { t, locale } = useWords();
  return (
    <li>
      <PlaceLink caseId={caseId} hit={hit}>
        <span className={classes.where}>
          {hit.label ?? t(`find.kinds.${hit.kind}`)}
          {hit.title.length > 0 && (
            <>
              {' · '}
              <Marked segments={hit.title} />
            </>
          )}
          {hit.part > 0 && hit.type === 'application/pdf' && ` · ${t('find.page', { page: hit.part })}`}
          <time dateTime={hit.at}> · {shortDay(hit.at, new Date().toISOString(), locale)}</time>
        </span>
        {hit.excerpt && (
          <span className={classes.excerpt}>
            <Marked segments={hit.excerpt} />
          </span>
        )}
      </PlaceLink>
    </li>
  );
}

/** To the part of the file, or to the page of the respondent's room, where it stands. */
function PlaceLink({ caseId, hit, children }: { caseId: string; hit: SearchHit; children: React.ReactNode }) {
  const tab = tabs[hit.kind];
  const to = { className: classes.hit, 'data-stop': true };
  // A part of an entry is what the respondent was given of it.
  if (hit.kind === 'entry' && hit.part > 0)
    return (
      <Link
        to="/cases/$caseId/$page"
        params={{ caseId, page: 'item' }}
        search={{ about: hit.source }}
        {...to}
      >
        {children}
      </Link>
    );
  return (
    <Link to="/cases/$caseId" params={{ caseId }} {...(tab ? { hash: tab } : {})} {...to}>
      {children}
    </Link>
  );
}

function Marked({ segments }: { segments: readonly Segment[] }) {
  return segments.map(({ text, hit }, at) => {
    const key = `${at}${text}`;
    return hit ? <mark key={key}>{text}</mark> : <span key={key}>{text}</span>;
  });
}
