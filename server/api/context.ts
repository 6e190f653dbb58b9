/** What every resolver is given: made anew for each request, so that nothing read is ever stale. */
import DataLoader from 'dataloader';
import type { Graph } from '../graph/connection.ts';
import { readArticles } from '../graph/read/read-articles.ts';
import { countClaims } from '../graph/read/count-claims.ts';
import { type CandidatesOf, readCandidates } from '../graph/read/read-candidates.ts';
import { type CoAttendeesOf, readCoAttendees } from '../graph/read/read-co-attendees.ts';
import { readMeetings } from '../graph/read/read-meetings.ts';
import { readOrganisations } from '../graph/read/read-organisations.ts';
import { readPeople } from '../graph/read/read-people.ts';
import { readRoles } from '../graph/read/read-roles.ts';
import type {
  ArticleDossier,
  MeetingDossier,
  OrganisationDossier,
  PersonDossier,
  RoleDossier,
} from '../graph/read/dossier-records.ts';
import type { PageLoads } from '../model/page-load.ts';
import type { Readings } from './before-reading.ts';
import { checkDossiers } from './check-dossiers.ts';

/** Entities that are read whatever is said of them. */
const FEW = 10;

type Load<Dossier> = DataLoader<string, Dossier | null>;

export interface ApiContext extends Readings {
  readonly mayWrite: boolean;
  readonly loads: PageLoads;
  /** Each reads an entity once a request, and those that a query reaches together in one statement. */
  readonly people: Load<PersonDossier>;
  readonly organisations: Load<OrganisationDossier>;
  readonly roles: Load<RoleDossier>;
  readonly meetings: Load<MeetingDossier>;
  readonly articles: Load<ArticleDossier>;
  readonly coAttendees: Load<CoAttendeesOf>;
  readonly candidates: Load<CandidatesOf>;
}

/** Makes the context of one request. */
export function createContext(
  { graph, names }: Readings,
  loads: PageLoads,
  mayWrite: boolean,
): ApiContext {
  return {
    graph,
    names,
    mayWrite,
    loads,
    people: createDossierLoader(graph, readPeople, ({ person }) => person.id),
    organisations: createDossierLoader(
      graph,
      readOrganisations,
      ({ organisation }) => organisation.id,
    ),
    roles: createDossierLoader(graph, readRoles, ({ role }) => role.id),
    meetings: createDossierLoader(graph, readMeetings, ({ meeting }) => meeting.id),
    articles: createLoader(graph, readArticles, ({ article }) => article.id),
    coAttendees: createLoader(graph, readCoAttendees, ({ id }) => id),
    candidates: createLoader(graph, readCandidates, ({ id }) => id),
  };
}

/** As `createLoader`; of many entities it is counted first how much is said of them. */
function createDossierLoader<Dossier>(
  ...[graph, read, getId]: Parameters<typeof createLoader<Dossier>>
): Load<Dossier> {
  const readSome: typeof read = async (readGraph, ids) => {
    if (ids.length > FEW) checkDossiers(await countClaims(readGraph, ids), ids.length);
    return read(readGraph, ids);
  };
  return createLoader(graph, readSome, getId);
}

function createLoader<Dossier>(
  graph: Graph,
  read: (graph: Graph, ids: readonly string[]) => Promise<Dossier[]>,
  getId: (dossier: Dossier) => string,
): Load<Dossier> {
  return new DataLoader(async (ids) => {
    const found = new Map((await read(graph, ids)).map((dossier) => [getId(dossier), dossier]));
    return ids.map((id) => found.get(id) ?? null);
  });
}
