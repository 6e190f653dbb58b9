import { askServer } from './ask-server.ts';

/** A view of the explorer as a link names it, and what is there once it is. */
export interface ViewCase {
  readonly name: string;
  readonly view: string;
  readonly place: string;
  /** The README's picture of it, and in which window it is drawn. */
  readonly picture?: { readonly path: string; readonly window: string };
}

interface Found {
  readonly frontPage: {
    readonly mostPresent: readonly {
      readonly person: {
        readonly id: string;
        readonly tenures: readonly {
          readonly id: string;
          readonly role: {
            readonly id: string;
            readonly organisation: { readonly id: string } | null;
          };
        }[];
        readonly articles: readonly { readonly id: string }[];
      };
    }[];
    readonly latestReports: readonly { readonly object: { readonly id: string } | null }[];
  };
  readonly people: {
    readonly edges: readonly {
      readonly node: { readonly id: string; readonly candidates: readonly object[] };
    }[];
  };
}

const QUERY = `{
  frontPage {
    mostPresent { person { id tenures { id role { id organisation { id } } } articles { id } } }
    latestReports { object { id } }
  }
  people(first: 100, order: NAME) { edges { node { id candidates { score } } } }
}`;

/** One case of each view, about those whom the graph itself puts first. */
export async function findViews(address: string): Promise<ViewCase[]> {
  const { frontPage, people } = await askServer<Found>(address, QUERY);
  const [first, second, third] = frontPage.mostPresent.map(({ person }) => person);
  const post = first?.tenures.find(({ role }) => role.organisation !== null);
  const namesake = people.edges.find(({ node }) => node.candidates.length > 0)?.node;
  const meeting = frontPage.latestReports[0]?.object;
  if (!first || !second || !third || !post?.role.organisation || !namesake || !meeting)
    throw new Error('the seeds hold too little');
  const { role } = post;
  const together = [first.id, second.id, third.id].join(',');
  const picture = (name: string, window: string) => ({ path: `docs/${name}.png`, window });
  // Pictures show the whole; elsewhere a small graph is quicker to draw and to check.
  const few = `&ids=${[first.id, second.id, role.id, meeting.id].join('~')}`;
  const views: readonly ViewCase[] = [
    { name: 'start', view: 'START', place: '.questions', picture: picture('start', 'light 1440') },
    { name: 'list', view: 'LIST', place: '.table' },
    { name: 'load', view: 'LOAD', place: '.load-form' },
    {
      name: 'person',
      view: `PERSON:${first.id}`,
      place: '.tenure-bar',
      picture: picture('dossier', 'light 1440'),
    },
    { name: 'namesake', view: `PERSON:${namesake.id}`, place: '.twin .entity-link' },
    {
      name: 'organisation',
      view: `ORGANISATION:${role.organisation?.id ?? ''}`,
      place: '[data-panel="ORGANISATION"] .lines',
    },
    { name: 'role', view: `ROLE:${role.id}`, place: '[data-panel="ROLE"] .lines' },
    { name: 'meeting', view: `MEETING:${meeting.id}`, place: '.lines-numbered' },
    {
      name: 'edge',
      view: `EDGE:${post.id}`,
      place: 'mark',
      picture: picture('explorer', 'light 1440'),
    },
    { name: 'article', view: `ARTICLE:${first.articles[0]?.id ?? ''}`, place: '.article-text' },
    {
      name: 'compare',
      view: `COMPARE:${together}`,
      place: '.compare-table',
      picture: picture('compare', 'dark 1440'),
    },
    {
      name: 'paths',
      view: `PATHS:${first.id},${third.id}`,
      place: '.path-step q',
      picture: picture('paths', 'dark 1440'),
    },
    { name: 'report', view: `REPORT:${first.id}`, place: '.sources' },
  ];
  return views.map((each) => (each.picture ? each : { ...each, view: `${each.view}${few}` }));
}
