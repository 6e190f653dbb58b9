import type { EntityReference } from '../state/entity-reference.ts';

interface Post extends EntityReference {
  /** The post alone: 书记. */
  readonly title: string;
}

interface Held {
  readonly role: EntityReference;
  readonly statements: readonly unknown[];
}

/** A post with those seen in it. */
export interface HeldPost<Tenure> {
  readonly role: Post;
  readonly tenures: readonly Tenure[];
}

/** A post that many hold at a time, or that serves the others: 常委, 市领导, 党组成员, 秘书长. */
const BESIDE = /(?:委员|常委|领导|成员|代表|干部|秘书长|助理)$/;
/** 副市长, 常务副市长, 党组副书记. */
const DEPUTY = '副';

/**
 * Puts the posts of a body in the order in which readers look for them: who heads it, deputies,
 * then the others; within each, those that more sentences speak of first. A tenure whose post is not among
 * them is left out.
 */
export function orderPosts<Tenure extends Held>(
  roles: readonly Post[],
  tenures: readonly Tenure[],
): HeldPost<Tenure>[] {
  return roles
    .map((role) => {
      const held = tenures.filter((tenure) => tenure.role.id === role.id);
      const said = held.reduce((sum, { statements }) => sum + statements.length, 0);
      return { post: { role, tenures: held }, rank: rankTitle(role.title), said };
    })
    .sort((a, b) => a.rank - b.rank || b.said - a.said)
    .map(({ post }) => post);
}

function rankTitle(title: string): number {
  if (BESIDE.test(title)) return 2;
  return title.includes(DEPUTY) ? 1 : 0;
}
