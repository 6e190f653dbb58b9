import type { ListedAppearanceFragment } from '../../api/documents.generated.ts';
import { useLanguage } from '../../language/language-context.ts';
import { splitListings } from '../../figures/split-listings.ts';
import { AppearanceEvidence } from './appearance-evidence.tsx';
import { ArticleLink } from '../articles/article-link.tsx';
import { EntityLink } from '../entity-link.tsx';
import { FunctionTags } from './function-tags.tsx';
import { LongList } from '../lists/long-list.tsx';

interface MeetingListingsProps {
  readonly appearances: readonly ListedAppearanceFragment[];
}

/** Who was at a meeting, article by article, each in its own order. */
export function MeetingListings({ appearances }: MeetingListingsProps) {
  const { t } = useLanguage();
  const listings = splitListings(appearances);
  return (
    <>
      {listings.map(({ article, places }) => (
        <div key={article.id}>
          {listings.length > 1 && (
            <h4 class="listing-source">
              <ArticleLink article={article} />
              <span class="count">{places.length}</span>
            </h4>
          )}
          <LongList name={article.id} class="lines lines-numbered" items={places}>
            {({ appearance, order }) => {
              const { id, attendee, functions } = appearance;
              return (
                <li key={id}>
                  <div class="line-main">
                    <span class="order" title={t('appearance.order', { order })}>
                      {order}
                    </span>
                    <EntityLink entity={attendee} />
                  </div>
                  <div class="line-more">
                    <FunctionTags functions={functions} />
                  </div>
                  <AppearanceEvidence appearance={appearance} />
                </li>
              );
            }}
          </LongList>
        </div>
      ))}
    </>
  );
}
