import type {
  OrganisationDossierQuery,
  TenureLineFragment,
} from '../../api/documents.generated.ts';
import { useLanguage } from '../../language/language-context.ts';
import { spanTenures } from '../../figures/measure-tenure.ts';
import { orderPosts } from '../../figures/order-posts.ts';
import { EntityLink } from '../entity-link.tsx';
import { LongList } from '../lists/long-list.tsx';
import { TenureAxis } from './tenure-axis.tsx';
import { TenureList } from './tenure-list.tsx';

type Organisation = NonNullable<OrganisationDossierQuery['organisation']>;

interface PostListProps {
  readonly roles: Organisation['roles'];
  readonly tenures: readonly TenureLineFragment[];
}

/** The posts of a body, each with those seen in it, all on one line of time. */
export function PostList({ roles, tenures }: PostListProps) {
  const { t } = useLanguage();
  const span = spanTenures(tenures);
  return (
    <>
      <TenureAxis span={span} />
      <LongList name="posts" class="posts" items={orderPosts(roles, tenures)}>
        {({ role, tenures: held }) => (
          <li key={role.id}>
            <h4>
              <EntityLink entity={role} />
              <span class="count">{held.length}</span>
            </h4>
            <TenureList name={role.id} tenures={held} show={['person']} span={span} />
          </li>
        )}
      </LongList>
      <p class="remark">{t('entity.softEnds')}</p>
    </>
  );
}
