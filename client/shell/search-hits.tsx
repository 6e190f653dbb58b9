import { KindMark } from '../graph/kind-mark.tsx';
import { useLanguage } from '../language/language-context.ts';
import type { SearchHit } from './use-search.ts';

interface SearchHitsProps {
  readonly hits: readonly SearchHit[] | null;
  readonly failed: boolean;
  readonly text: string;
  readonly active: number | null;
  readonly onChoose: (hit: SearchHit) => void;
}

/** The list under the search field, or a sentence where there is nothing to list. */
export function SearchHits({ hits, failed, text, active, onChoose }: SearchHitsProps) {
  const { t } = useLanguage();
  if (failed || hits === null || hits.length === 0) {
    return (
      <p id="search-hits" class="search-hits search-none" role="status">
        {failed ? t('search.failed') : t('search.none', { text })}
      </p>
    );
  }
  return (
    <ul id="search-hits" class="search-hits" role="listbox" aria-label={t('search.label')}>
      {hits.map((hit, index) => [
        hit.entity.kind !== hits[index - 1]?.entity.kind && (
          <li key={hit.entity.kind} class="hit-kind" role="presentation">
            {t(`kind.${hit.entity.kind}`)}
          </li>
        ),
        <li
          key={hit.entity.id}
          id={`search-hit-${index}`}
          role="option"
          aria-selected={index === active}
          // The press would take the focus from the field and close the list before the click.
          onMouseDown={(event) => {
            event.preventDefault();
          }}
          onClick={() => {
            onChoose(hit);
          }}
        >
          <KindMark kind={hit.entity.kind} />
          <span class="hit-name">{hit.entity.name}</span>
          <span class="hit-more">
            {hit.matched !== hit.entity.name && isWord(hit.matched) && (
              <span>{t('search.matched', { name: hit.matched })}</span>
            )}
            {hit.summary && <span>{hit.summary}</span>}
          </span>
        </li>,
      ])}
    </ul>
  );
}

/** Pinyin matches are not worth telling: the reader has just typed them. */
function isWord(matched: string): boolean {
  return /\p{Script=Han}/u.test(matched);
}
