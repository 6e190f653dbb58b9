import { useEffect, useState } from 'preact/hooks';
import { ask } from '../api/ask.ts';
import { SearchDocument, type SearchQuery } from '../api/documents.generated.ts';
import { groupHits } from '../figures/group-hits.ts';

export type SearchHit = SearchQuery['search'][number];

/** `hits` is null until an answer to the text is there. */
interface SearchState {
  readonly hits: readonly SearchHit[] | null;
  readonly failed: boolean;
}

const PAUSE_MS = 150;
const MOST_HITS = 12;
const NOTHING: SearchState = { hits: null, failed: false };

/** Searches once typing pauses. An answer to text that has changed since is thrown away. */
export function useSearch(text: string): SearchState {
  const [state, setState] = useState(NOTHING);
  const sought = text.trim();

  useEffect(() => {
    if (sought === '') {
      setState(NOTHING);
      return;
    }
    let wanted = true;
    const timer = setTimeout(() => {
      ask(SearchDocument, { text: sought, first: MOST_HITS }).then(
        ({ search }) => {
          if (wanted) setState({ hits: groupHits(search), failed: false });
        },
        () => {
          if (wanted) setState({ hits: null, failed: true });
        },
      );
    }, PAUSE_MS);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [sought]);

  return state;
}
