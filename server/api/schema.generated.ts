import type { GraphQLResolveInfo } from 'graphql';
import type { EntityRecord, PersonRecord, OrganisationRecord, RoleRecord, MeetingRecord, EdgeRecord, ArticleRecord, StatementRecord, TenureRecord, AppearanceRecord, BylineCreditRecord } from '../graph/read/records.ts';
import type { ApiContext } from './context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = { [_ in K]?: never };
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
};

/** A person or an organisation at a meeting. */
export type Appearance = {
  attendee: Entity;
  functions: Array<AttendanceFunction>;
  /** Id of the relation, for `edge`. */
  id: Scalars['ID']['output'];
  meeting: Meeting;
  /** Place in the article's own listing, from 1. */
  order: Scalars['Int']['output'];
  statements: Array<Statement>;
};

export type Article = {
  agency?: Maybe<Scalars['String']['output']>;
  city?: Maybe<Scalars['String']['output']>;
  date?: Maybe<Scalars['String']['output']>;
  dateBasis?: Maybe<DateBasis>;
  id: Scalars['ID']['output'];
  kicker?: Maybe<Scalars['String']['output']>;
  /** What could not be read, and where. */
  notes: Array<Note>;
  province?: Maybe<Scalars['String']['output']>;
  sources: Array<Source>;
  /** In the order of the text. */
  statements: Array<Statement>;
  subtitle?: Maybe<Scalars['String']['output']>;
  /** Headings and repaired paragraphs, one a line. */
  text: Scalars['String']['output'];
  title: Scalars['String']['output'];
};

export type AttendanceFunction =
  | 'ACCOMPANIED'
  | 'ANNOUNCED'
  | 'ATTENDED'
  | 'CHAIRED'
  | 'GAVE_INSTRUCTIONS'
  | 'HELD_TALKS'
  | 'INSPECTED'
  | 'MADE_REMARKS'
  | 'MET'
  | 'OBSERVED'
  | 'REPORTED'
  | 'SIGNED'
  | 'SPOKE'
  | 'UNVEILED';

export type BylineCredit = {
  article: Article;
  as: BylineKind;
  statement: Statement;
};

export type BylineKind =
  | 'CORRESPONDENT'
  | 'EDITOR'
  | 'PHOTOGRAPHER'
  | 'REPORTER';

export type DateBasis =
  | 'INFERRED'
  | 'STATED';

/** A relation between two entities: derived, and standing for statements. */
export type Edge = {
  firstSeen?: Maybe<Scalars['String']['output']>;
  functions: Array<AttendanceFunction>;
  id: Scalars['ID']['output'];
  kind: EdgeKind;
  lastSeen?: Maybe<Scalars['String']['output']>;
  source: Entity;
  /** How many statements it stands for. */
  statementCount: Scalars['Int']['output'];
  /** At most 100, latest first. */
  statements: Array<Statement>;
  target: Entity;
};


/** A relation between two entities: derived, and standing for statements. */
export type EdgeStatementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type EdgeKind =
  /** Role to organisation. */
  | 'AT'
  /** Person or organisation to meeting. */
  | 'ATTENDED'
  /** Person to role. */
  | 'HOLDS'
  /** Organisation to organisation. */
  | 'PART_OF';

/** Something that statements speak of: derived from them, never edited. */
export type Entity = {
  /** Opaque, and stable across reloads. */
  id: Scalars['ID']['output'];
  kind: EntityKind;
  name: Scalars['String']['output'];
};

export type EntityKind =
  | 'MEETING'
  | 'ORGANISATION'
  | 'PERSON'
  | 'ROLE';

export type GraphEdge = {
  /** Earliest and latest day of its statements; null where none has a date. */
  firstSeen?: Maybe<Scalars['String']['output']>;
  functions: Array<AttendanceFunction>;
  id: Scalars['ID']['output'];
  kind: EdgeKind;
  lastSeen?: Maybe<Scalars['String']['output']>;
  source: Scalars['ID']['output'];
  statementCount: Scalars['Int']['output'];
  target: Scalars['ID']['output'];
};

export type GraphNode = {
  /** Relations in the whole graph. */
  degree: Scalars['Int']['output'];
  entity: Entity;
};

export type Meeting = Entity & {
  aliases: Array<Scalars['String']['output']>;
  /** Articles that report it. */
  articles: Array<Article>;
  /** In the listing's order. */
  attendances: Array<Appearance>;
  date?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  kind: EntityKind;
  meetingKind: MeetingKind;
  name: Scalars['String']['output'];
  place?: Maybe<Scalars['String']['output']>;
  /** The sentences that report it. */
  statements: Array<Statement>;
};

export type MeetingKind =
  | 'CEREMONY'
  | 'CONFERENCE'
  | 'INSPECTION'
  | 'OTHER'
  | 'RECEPTION'
  | 'SESSION'
  | 'TALKS';

export type Neighbourhood = {
  edges: Array<GraphEdge>;
  nodes: Array<GraphNode>;
  /** How many nodes there would be without the limit. */
  total: Scalars['Int']['output'];
};

export type Note = {
  end: Scalars['Int']['output'];
  message: Scalars['String']['output'];
  rule: Scalars['String']['output'];
  start: Scalars['Int']['output'];
};

export type Organisation = Entity & {
  /** Other words that articles use for it. */
  aliases: Array<Scalars['String']['output']>;
  /** Meetings that it attended, latest first. */
  appearances: Array<Appearance>;
  /** Articles that name it, latest first. */
  articles: Array<Article>;
  id: Scalars['ID']['output'];
  kind: EntityKind;
  name: Scalars['String']['output'];
  /** What sort of organisation. */
  organisationKind: OrganisationKind;
  partOf: Array<Organisation>;
  parts: Array<Organisation>;
  roles: Array<Role>;
  /** Everyone seen in one of its roles, latest first. */
  tenures: Array<Tenure>;
};

export type OrganisationKind =
  | 'ASSOCIATION'
  | 'COMMUNITY'
  | 'COMPANY'
  | 'CONGRESS'
  | 'CPPCC'
  | 'DISCIPLINE'
  | 'GOVERNMENT'
  | 'HOSPITAL'
  | 'JUDICIARY'
  | 'MEDIA'
  | 'MILITARY'
  | 'OTHER'
  | 'PARTY'
  | 'REGION'
  | 'RESEARCH'
  | 'SCHOOL';

export type Person = Entity & {
  /** Meetings, latest first. */
  appearances: Array<Appearance>;
  /** Articles that name this person, latest first. */
  articles: Array<Article>;
  /** Articles that this person wrote, photographed or edited. */
  bylines: Array<BylineCredit>;
  /** Earliest and latest day of any statement on this person. Not named outside them is not absent. */
  firstSeen?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  kind: EntityKind;
  lastSeen?: Maybe<Scalars['String']['output']>;
  name: Scalars['String']['output'];
  /** Without tones, surname first: wei tao. */
  pinyin: Scalars['String']['output'];
  /** Posts, latest first. */
  tenures: Array<Tenure>;
};

/**
 * Renmai answers who held which post when, who sat with whom in what order, and which sentence says so.
 * Dates are EDTF strings (2022-05-24, or XXXX-05-24 where no year is known). Offsets are UTF-16 code
 * units into the article's text, and text.slice(start, end) === quote, always.
 */
export type Query = {
  article?: Maybe<Article>;
  /** One relation and the statements that it stands for. */
  edge?: Maybe<Edge>;
  meeting?: Maybe<Meeting>;
  /**
   * The entities within `depth` steps of the given ones, strongest first, and the relations among all of them.
   * Without ids: the best connected part of the whole graph.
   */
  neighbourhood: Neighbourhood;
  organisation?: Maybe<Organisation>;
  person?: Maybe<Person>;
  role?: Maybe<Role>;
  /** Entities whose name, alias or pinyin matches, best first. */
  search: Array<SearchHit>;
  stats: Stats;
};


/**
 * Renmai answers who held which post when, who sat with whom in what order, and which sentence says so.
 * Dates are EDTF strings (2022-05-24, or XXXX-05-24 where no year is known). Offsets are UTF-16 code
 * units into the article's text, and text.slice(start, end) === quote, always.
 */
export type QueryArticleArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Renmai answers who held which post when, who sat with whom in what order, and which sentence says so.
 * Dates are EDTF strings (2022-05-24, or XXXX-05-24 where no year is known). Offsets are UTF-16 code
 * units into the article's text, and text.slice(start, end) === quote, always.
 */
export type QueryEdgeArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Renmai answers who held which post when, who sat with whom in what order, and which sentence says so.
 * Dates are EDTF strings (2022-05-24, or XXXX-05-24 where no year is known). Offsets are UTF-16 code
 * units into the article's text, and text.slice(start, end) === quote, always.
 */
export type QueryMeetingArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Renmai answers who held which post when, who sat with whom in what order, and which sentence says so.
 * Dates are EDTF strings (2022-05-24, or XXXX-05-24 where no year is known). Offsets are UTF-16 code
 * units into the article's text, and text.slice(start, end) === quote, always.
 */
export type QueryNeighbourhoodArgs = {
  depth?: InputMaybe<Scalars['Int']['input']>;
  ids?: Array<Scalars['ID']['input']>;
  kinds?: InputMaybe<Array<EntityKind>>;
  limit?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Renmai answers who held which post when, who sat with whom in what order, and which sentence says so.
 * Dates are EDTF strings (2022-05-24, or XXXX-05-24 where no year is known). Offsets are UTF-16 code
 * units into the article's text, and text.slice(start, end) === quote, always.
 */
export type QueryOrganisationArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Renmai answers who held which post when, who sat with whom in what order, and which sentence says so.
 * Dates are EDTF strings (2022-05-24, or XXXX-05-24 where no year is known). Offsets are UTF-16 code
 * units into the article's text, and text.slice(start, end) === quote, always.
 */
export type QueryPersonArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Renmai answers who held which post when, who sat with whom in what order, and which sentence says so.
 * Dates are EDTF strings (2022-05-24, or XXXX-05-24 where no year is known). Offsets are UTF-16 code
 * units into the article's text, and text.slice(start, end) === quote, always.
 */
export type QueryRoleArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Renmai answers who held which post when, who sat with whom in what order, and which sentence says so.
 * Dates are EDTF strings (2022-05-24, or XXXX-05-24 where no year is known). Offsets are UTF-16 code
 * units into the article's text, and text.slice(start, end) === quote, always.
 */
export type QuerySearchArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<EntityKind>>;
  text: Scalars['String']['input'];
};

/** A post at an organisation, so that its holders follow one another. */
export type Role = Entity & {
  id: Scalars['ID']['output'];
  kind: EntityKind;
  /** Organisation and title: 太原市委书记. */
  name: Scalars['String']['output'];
  /** Null where no article ties the post to an organisation. */
  organisation?: Maybe<Organisation>;
  /** Holders, latest first. */
  tenures: Array<Tenure>;
  title: Scalars['String']['output'];
};

export type RoleChange =
  | 'APPOINTED'
  | 'ELECTED'
  | 'INVESTIGATED'
  | 'NOMINATED'
  | 'REMOVED'
  | 'RESIGNED';

export type SearchHit = {
  entity: Entity;
  /** The name or alias that matched. */
  matched: Scalars['String']['output'];
  /** One line to tell namesakes apart: a person's post last seen, a meeting's date. */
  summary?: Maybe<Scalars['String']['output']>;
};

/** A file that holds the article, and where. */
export type Source = {
  encoding: Scalars['String']['output'];
  end: Scalars['Int']['output'];
  path: Scalars['String']['output'];
  sha256: Scalars['String']['output'];
  start: Scalars['Int']['output'];
};

/** One claim of one article, with the words that make it. */
export type Statement = {
  article: Article;
  change?: Maybe<RoleChange>;
  date?: Maybe<Scalars['String']['output']>;
  end: Scalars['Int']['output'];
  former: Scalars['Boolean']['output'];
  functions: Array<AttendanceFunction>;
  id: Scalars['ID']['output'];
  kind: StatementKind;
  /** The role, meeting or organisation that it relates the subject to. */
  object?: Maybe<Entity>;
  order?: Maybe<Scalars['Int']['output']>;
  quote: Scalars['String']['output'];
  start: Scalars['Int']['output'];
  /** Who or what the claim is about. */
  subject?: Maybe<Entity>;
  /** The article's own words for the post or function. */
  words?: Maybe<Scalars['String']['output']>;
};

export type StatementKind =
  | 'ATTENDED'
  | 'BYLINE'
  | 'CHANGE'
  | 'HOLDS'
  | 'NAMED'
  | 'PART_OF'
  | 'REPORTS';

export type Stats = {
  articles: Scalars['Int']['output'];
  /** Days of the earliest and the latest article. */
  firstDate?: Maybe<Scalars['String']['output']>;
  lastDate?: Maybe<Scalars['String']['output']>;
  meetings: Scalars['Int']['output'];
  organisations: Scalars['Int']['output'];
  people: Scalars['Int']['output'];
  roles: Scalars['Int']['output'];
  statements: Scalars['Int']['output'];
};

/** A person in a post, as far as the articles say. */
export type Tenure = {
  /** Earliest and latest day that a statement puts the person in the post: soft ends. */
  firstSeen?: Maybe<Scalars['String']['output']>;
  /** Only past tenses (原, 时任) are stated. */
  former: Scalars['Boolean']['output'];
  /** Id of the relation, for `edge`. */
  id: Scalars['ID']['output'];
  lastSeen?: Maybe<Scalars['String']['output']>;
  person: Person;
  role: Role;
  statements: Array<Statement>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Appearance: ResolverTypeWrapper<AppearanceRecord>;
  Article: ResolverTypeWrapper<ArticleRecord>;
  AttendanceFunction: AttendanceFunction;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  BylineCredit: ResolverTypeWrapper<BylineCreditRecord>;
  BylineKind: BylineKind;
  DateBasis: DateBasis;
  Edge: ResolverTypeWrapper<EdgeRecord>;
  EdgeKind: EdgeKind;
  Entity: ResolverTypeWrapper<EntityRecord>;
  EntityKind: EntityKind;
  GraphEdge: ResolverTypeWrapper<GraphEdge>;
  GraphNode: ResolverTypeWrapper<Omit<GraphNode, 'entity'> & { entity: ResolversTypes['Entity'] }>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Meeting: ResolverTypeWrapper<MeetingRecord>;
  MeetingKind: MeetingKind;
  Neighbourhood: ResolverTypeWrapper<Omit<Neighbourhood, 'nodes'> & { nodes: Array<ResolversTypes['GraphNode']> }>;
  Note: ResolverTypeWrapper<Note>;
  Organisation: ResolverTypeWrapper<OrganisationRecord>;
  OrganisationKind: OrganisationKind;
  Person: ResolverTypeWrapper<PersonRecord>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Role: ResolverTypeWrapper<RoleRecord>;
  RoleChange: RoleChange;
  SearchHit: ResolverTypeWrapper<Omit<SearchHit, 'entity'> & { entity: ResolversTypes['Entity'] }>;
  Source: ResolverTypeWrapper<Source>;
  Statement: ResolverTypeWrapper<StatementRecord>;
  StatementKind: StatementKind;
  Stats: ResolverTypeWrapper<Stats>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Tenure: ResolverTypeWrapper<TenureRecord>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Appearance: AppearanceRecord;
  Article: ArticleRecord;
  Boolean: Scalars['Boolean']['output'];
  BylineCredit: BylineCreditRecord;
  Edge: EdgeRecord;
  Entity: EntityRecord;
  GraphEdge: GraphEdge;
  GraphNode: Omit<GraphNode, 'entity'> & { entity: ResolversParentTypes['Entity'] };
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  Meeting: MeetingRecord;
  Neighbourhood: Omit<Neighbourhood, 'nodes'> & { nodes: Array<ResolversParentTypes['GraphNode']> };
  Note: Note;
  Organisation: OrganisationRecord;
  Person: PersonRecord;
  Query: Record<PropertyKey, never>;
  Role: RoleRecord;
  SearchHit: Omit<SearchHit, 'entity'> & { entity: ResolversParentTypes['Entity'] };
  Source: Source;
  Statement: StatementRecord;
  Stats: Stats;
  String: Scalars['String']['output'];
  Tenure: TenureRecord;
};

export type AppearanceResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Appearance'] = ResolversParentTypes['Appearance']> = {
  attendee?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  functions?: Resolver<Array<ResolversTypes['AttendanceFunction']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  meeting?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType>;
  order?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<Array<ResolversTypes['Statement']>, ParentType, ContextType>;
};

export type ArticleResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Article'] = ResolversParentTypes['Article']> = {
  agency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dateBasis?: Resolver<Maybe<ResolversTypes['DateBasis']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kicker?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  notes?: Resolver<Array<ResolversTypes['Note']>, ParentType, ContextType>;
  province?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  statements?: Resolver<Array<ResolversTypes['Statement']>, ParentType, ContextType>;
  subtitle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BylineCreditResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['BylineCredit'] = ResolversParentTypes['BylineCredit']> = {
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  as?: Resolver<ResolversTypes['BylineKind'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
};

export type EdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Edge'] = ResolversParentTypes['Edge']> = {
  firstSeen?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  functions?: Resolver<Array<ResolversTypes['AttendanceFunction']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EdgeKind'], ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  statementCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<Array<ResolversTypes['Statement']>, ParentType, ContextType, RequireFields<EdgeStatementsArgs, 'first'>>;
  target?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type EntityResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  __resolveType: TypeResolveFn<'Meeting' | 'Organisation' | 'Person' | 'Role', ParentType, ContextType>;
};

export type GraphEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['GraphEdge'] = ResolversParentTypes['GraphEdge']> = {
  firstSeen?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  functions?: Resolver<Array<ResolversTypes['AttendanceFunction']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EdgeKind'], ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  statementCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type GraphNodeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['GraphNode'] = ResolversParentTypes['GraphNode']> = {
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type MeetingResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Meeting'] = ResolversParentTypes['Meeting']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  articles?: Resolver<Array<ResolversTypes['Article']>, ParentType, ContextType>;
  attendances?: Resolver<Array<ResolversTypes['Appearance']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  meetingKind?: Resolver<ResolversTypes['MeetingKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statements?: Resolver<Array<ResolversTypes['Statement']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NeighbourhoodResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Neighbourhood'] = ResolversParentTypes['Neighbourhood']> = {
  edges?: Resolver<Array<ResolversTypes['GraphEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['GraphNode']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NoteResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Note'] = ResolversParentTypes['Note']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  appearances?: Resolver<Array<ResolversTypes['Appearance']>, ParentType, ContextType>;
  articles?: Resolver<Array<ResolversTypes['Article']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisationKind?: Resolver<ResolversTypes['OrganisationKind'], ParentType, ContextType>;
  partOf?: Resolver<Array<ResolversTypes['Organisation']>, ParentType, ContextType>;
  parts?: Resolver<Array<ResolversTypes['Organisation']>, ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['Role']>, ParentType, ContextType>;
  tenures?: Resolver<Array<ResolversTypes['Tenure']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  appearances?: Resolver<Array<ResolversTypes['Appearance']>, ParentType, ContextType>;
  articles?: Resolver<Array<ResolversTypes['Article']>, ParentType, ContextType>;
  bylines?: Resolver<Array<ResolversTypes['BylineCredit']>, ParentType, ContextType>;
  firstSeen?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pinyin?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tenures?: Resolver<Array<ResolversTypes['Tenure']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType, RequireFields<QueryArticleArgs, 'id'>>;
  edge?: Resolver<Maybe<ResolversTypes['Edge']>, ParentType, ContextType, RequireFields<QueryEdgeArgs, 'id'>>;
  meeting?: Resolver<Maybe<ResolversTypes['Meeting']>, ParentType, ContextType, RequireFields<QueryMeetingArgs, 'id'>>;
  neighbourhood?: Resolver<ResolversTypes['Neighbourhood'], ParentType, ContextType, RequireFields<QueryNeighbourhoodArgs, 'depth' | 'ids' | 'limit'>>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType, RequireFields<QueryOrganisationArgs, 'id'>>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, RequireFields<QueryPersonArgs, 'id'>>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType, RequireFields<QueryRoleArgs, 'id'>>;
  search?: Resolver<Array<ResolversTypes['SearchHit']>, ParentType, ContextType, RequireFields<QuerySearchArgs, 'first' | 'text'>>;
  stats?: Resolver<ResolversTypes['Stats'], ParentType, ContextType>;
};

export type RoleResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Role'] = ResolversParentTypes['Role']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  tenures?: Resolver<Array<ResolversTypes['Tenure']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SearchHitResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  matched?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SourceResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  encoding?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StatementResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Statement'] = ResolversParentTypes['Statement']> = {
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  change?: Resolver<Maybe<ResolversTypes['RoleChange']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  former?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  functions?: Resolver<Array<ResolversTypes['AttendanceFunction']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['StatementKind'], ParentType, ContextType>;
  object?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  words?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type StatsResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Stats'] = ResolversParentTypes['Stats']> = {
  articles?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firstDate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastDate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  meetings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  organisations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  people?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  roles?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TenureResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Tenure'] = ResolversParentTypes['Tenure']> = {
  firstSeen?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  former?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  statements?: Resolver<Array<ResolversTypes['Statement']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = ApiContext> = {
  Appearance?: AppearanceResolvers<ContextType>;
  Article?: ArticleResolvers<ContextType>;
  BylineCredit?: BylineCreditResolvers<ContextType>;
  Edge?: EdgeResolvers<ContextType>;
  Entity?: EntityResolvers<ContextType>;
  GraphEdge?: GraphEdgeResolvers<ContextType>;
  GraphNode?: GraphNodeResolvers<ContextType>;
  Meeting?: MeetingResolvers<ContextType>;
  Neighbourhood?: NeighbourhoodResolvers<ContextType>;
  Note?: NoteResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Role?: RoleResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  Statement?: StatementResolvers<ContextType>;
  Stats?: StatsResolvers<ContextType>;
  Tenure?: TenureResolvers<ContextType>;
};

