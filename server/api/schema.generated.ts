import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { NodeRecord, EntityRecord, PersonRecord, OrganisationRecord, RoleRecord, MeetingRecord, ArticleRecord, StatementRecord } from '../graph/read/records.ts';
import type { EdgeRecord, TenureRecord, TenureEndRecord, AppearanceRecord, BylineCreditRecord } from '../graph/read/relation-records.ts';
import type { CandidateRecord, CoAttendeeRecord, SuccessionRecord } from '../graph/read/dossier-records.ts';
import type { FrontPageRecord } from '../graph/read/list-records.ts';
import type { PageLoadRecord } from '../model/page-load.ts';
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
  /** The bytes of a file; in a request of multipart/form-data a part of their own. */
  File: { input: File; output: File; }
};

/** A person or an organisation at a meeting. */
export type Appearance = {
  /** A person or an organisation. */
  attendee: Entity;
  /** What the attendee did there. */
  functions: Array<AttendanceFunction>;
  /** Id of the relation, for `edge`. */
  id: Scalars['ID']['output'];
  /** Where. */
  meeting: Meeting;
  /** Place in the article's own listing, from 1. */
  order: Scalars['Int']['output'];
  /** The sentences that say so. */
  statements: Array<Statement>;
};

/** What a newspaper printed, with where it stood in which file. */
export type Article = Node & {
  /** The paper or agency that reports: 本报, 新华社. */
  agency?: Maybe<Scalars['String']['output']>;
  /** The city that 市 stands for. */
  city?: Maybe<Scalars['String']['output']>;
  /** EDTF day of the event that the lead reports. */
  date?: Maybe<Scalars['String']['output']>;
  /** How the day is known. */
  dateBasis?: Maybe<DateBasis>;
  /** Made from the normalised text: the same in any file. */
  id: Scalars['ID']['output'];
  /** The line above the headline. */
  kicker?: Maybe<Scalars['String']['output']>;
  /** What could not be read, and where. */
  notes: Array<Note>;
  /** The province that 省 stands for. */
  province?: Maybe<Scalars['String']['output']>;
  /** The files that hold it. */
  sources: Array<Source>;
  /** In the order of the text. */
  statements: Array<Statement>;
  /** The line below the headline. */
  subtitle?: Maybe<Scalars['String']['output']>;
  /** Headings and repaired paragraphs, one a line. */
  text: Scalars['String']['output'];
  /** The headline; empty where there is none. */
  title: Scalars['String']['output'];
};

/** A page of articles. */
export type ArticleConnection = {
  /** The articles of the page, in order. */
  edges: Array<ArticleConnectionEdge>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** An entry of a page and its place. */
export type ArticleConnectionEdge = {
  /** For `after`: the page behind this entry. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: Article;
};

/** What articles are sorted by. */
export type ArticleOrder =
  /** The earliest first. */
  | 'EARLIEST'
  /** The latest first. */
  | 'LATEST';

/** What somebody did at a meeting. */
export type AttendanceFunction =
  /** 陪同 */
  | 'ACCOMPANIED'
  /** 宣读, 宣布 */
  | 'ANNOUNCED'
  /** 出席, 参加 */
  | 'ATTENDED'
  /** 主持 */
  | 'CHAIRED'
  /** 提要求, 作部署 */
  | 'GAVE_INSTRUCTIONS'
  /** 会谈, with the other side */
  | 'HELD_TALKS'
  /** 调研, 检查, 考察, 慰问 */
  | 'INSPECTED'
  /** 发言, 交流发言, 表态发言 */
  | 'MADE_REMARKS'
  /** 会见, as host or guest */
  | 'MET'
  /** 列席 */
  | 'OBSERVED'
  /** 汇报, 作报告 */
  | 'REPORTED'
  /** 签约 */
  | 'SIGNED'
  /** 讲话, 致辞 */
  | 'SPOKE'
  /** 揭牌, 剪彩 */
  | 'UNVEILED';

/** An article and what a person did for it. */
export type BylineCredit = {
  /** The article. */
  article: Article;
  /** In what capacity. */
  as: BylineKind;
  /** The words that give the credit. */
  statement: Statement;
};

/** What somebody did for an article: 记者, 通讯员, 摄, 责编. */
export type BylineKind =
  /** 通讯员 */
  | 'CORRESPONDENT'
  /** 责编, 编辑 */
  | 'EDITOR'
  /** 摄 */
  | 'PHOTOGRAPHER'
  /** 记者 */
  | 'REPORTER';

/** An entity that may be the same one, for a curator to decide. */
export type Candidate = {
  /** The other one. */
  entity: Entity;
  /** Why they may be one, and what speaks against it. */
  reasons: Array<CandidateReason>;
  /** 0 to 1. */
  score: Scalars['Float']['output'];
};

/** Why two entities may be one, or why that is unsure. */
export type CandidateReason =
  /** Against it: an official and a teacher, or an official and a reporter. */
  | 'OTHER_WALK_OF_LIFE'
  /** Against it: posts in two places at one time. */
  | 'POSTS_CONFLICT'
  /** Few are called so. */
  | 'RARE_NAME'
  /** Both are seen in one city. */
  | 'SAME_CITY'
  /** They are called the same. */
  | 'SAME_NAME'
  /** Both are seen in one province. */
  | 'SAME_PROVINCE'
  /** Both write for one paper or agency. */
  | 'SHARED_AGENCY'
  /** One word is used for both. */
  | 'SHARED_ALIAS'
  /** The same people were there. */
  | 'SHARED_ATTENDEES'
  /** Both are seen with somebody else. */
  | 'SHARED_COMPANION'
  /** One name is short for the other. */
  | 'SHORT_NAME'
  /** Their names differ by little. */
  | 'SIMILAR_NAME'
  /** One has posts where and when those of the other end. */
  | 'SUCCESSIVE_POSTS';

/** Somebody who was at the same meetings. */
export type CoAttendee = {
  /** Meetings of both. */
  count: Scalars['Int']['output'];
  /**
   * How many there would be by chance: the other's share of all attendances of people, times the seats that
   * the meetings of the one had for others, the sum of (people at it - 1).
   */
  expected: Scalars['Float']['output'];
  /** count / expected: above 1 they meet more often than chance has it. */
  lift: Scalars['Float']['output'];
  /** Who was there too. */
  person: Person;
};

/** Whether a day stands in the article or was worked out: the year, 昨日, 近日. */
export type DateBasis =
  /** The year, the month or the day is inferred from the page. */
  | 'INFERRED'
  /** The article says the whole day. */
  | 'STATED';

/** What a curator decided: an input beside the articles, undone by deleting it. */
export type Decision = {
  /** Ids of what it speaks of now, `one` and then `other`; null where it is gone. */
  about: Array<Maybe<Scalars['ID']['output']>>;
  /** Who decided. */
  author: Scalars['String']['output'];
  /** Made from what is decided. */
  id: Scalars['ID']['output'];
  /** What was decided. */
  kind: DecisionKind;
  /** Of RENAME: the name to show. */
  name?: Maybe<Scalars['String']['output']>;
  /** The name of what it speaks of when it was decided, or the quote of a statement. */
  one: Scalars['String']['output'];
  /** The name of the other entity when it was decided; null for RENAME and REJECT. */
  other?: Maybe<Scalars['String']['output']>;
  /** Why. */
  reason: Scalars['String']['output'];
  /** What it does now. */
  state: DecisionState;
  /** ISO 8601 in UTC. */
  time: Scalars['String']['output'];
};

/** What is decided, by whom and why. */
export type DecisionInput = {
  /** Who decides, at most 500 characters. */
  author: Scalars['String']['input'];
  /** What is decided. */
  kind: DecisionKind;
  /** For RENAME: the name to show. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** An entity; for REJECT a statement. */
  one: Scalars['ID']['input'];
  /** Only as this article knows it: to part two people who were taken for one. */
  oneArticle?: InputMaybe<Scalars['ID']['input']>;
  /** For SAME_AS and NOT_SAME_AS: an entity of the same kind. */
  other?: InputMaybe<Scalars['ID']['input']>;
  /** As `oneArticle`, of `other`. */
  otherArticle?: InputMaybe<Scalars['ID']['input']>;
  /** Why, for those who read it later; at most 500 characters. */
  reason: Scalars['String']['input'];
};

/** What a curator may decide. */
export type DecisionKind =
  /** Two entities are two, however alike. */
  | 'NOT_SAME_AS'
  /** A statement that is wrong. */
  | 'REJECT'
  /** An entity goes by another name. */
  | 'RENAME'
  /** Two entities are one. */
  | 'SAME_AS';

/** What a decision does to the graph as it is now. */
export type DecisionState =
  /** The graph is as it says. */
  | 'APPLIED'
  /** Something that it speaks of is not in the graph any more. */
  | 'GONE'
  /** Another decision says otherwise. */
  | 'OVERRULED';

/** A relation between two entities: derived, and standing for statements. */
export type Edge = {
  /** Earliest day of its statements; null where none has a date. */
  firstSeen?: Maybe<Scalars['String']['output']>;
  /** What was done there, of ATTENDED. */
  functions: Array<AttendanceFunction>;
  /** Opaque, and stable across reloads. */
  id: Scalars['ID']['output'];
  /** What it says. */
  kind: EdgeKind;
  /** Latest day of its statements. */
  lastSeen?: Maybe<Scalars['String']['output']>;
  /** Where it begins. */
  source: Entity;
  /** How many statements it stands for. */
  statementCount: Scalars['Int']['output'];
  /** At most 100, latest first. */
  statements: Array<Statement>;
  /** Where it leads. */
  target: Entity;
};


/** A relation between two entities: derived, and standing for statements. */
export type EdgeStatementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What a relation says. */
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
  /** What it is. */
  kind: EntityKind;
  /** The name that most articles give it, or a curator. */
  name: Scalars['String']['output'];
};

/** What an entity is. */
export type EntityKind =
  /** Something that people came together for, or a visit. */
  | 'MEETING'
  /** A body, or a place that acts as one. */
  | 'ORGANISATION'
  /** Somebody whom articles name. */
  | 'PERSON'
  /** A post at an organisation, whoever holds it. */
  | 'ROLE';

/** What a reader may begin with. */
export type FrontPage = {
  /** Of each of the latest meetings the sentence that reports it; at most 12. */
  latestReports: Array<Statement>;
  /** Months with articles, in order. */
  months: Array<Month>;
  /** Those with the most meetings, at most 12. */
  mostPresent: Array<Presence>;
  /** Appointments, elections, removals, resignations, nominations and investigations, latest first; at most 12. */
  newestChanges: Array<Statement>;
};

/** A relation in a picture. */
export type GraphEdge = {
  /** Earliest and latest day of its statements; null where none has a date. */
  firstSeen?: Maybe<Scalars['String']['output']>;
  /** What was done there, of ATTENDED. */
  functions: Array<AttendanceFunction>;
  /** For `edge`, which gives its sentences. */
  id: Scalars['ID']['output'];
  /** What it says. */
  kind: EdgeKind;
  /** Latest day of its statements. */
  lastSeen?: Maybe<Scalars['String']['output']>;
  /** Id of the entity where it begins. */
  source: Scalars['ID']['output'];
  /** How many statements it stands for. */
  statementCount: Scalars['Int']['output'];
  /** Id of the entity where it leads. */
  target: Scalars['ID']['output'];
};

/** An entity in a picture. */
export type GraphNode = {
  /** Relations in the whole graph. */
  degree: Scalars['Int']['output'];
  /** What it is. */
  entity: Entity;
};

/** Something that people attended on a day; reported by two papers it is one. */
export type Meeting = Entity & Node & {
  /** Other words that articles use for it. */
  aliases: Array<Scalars['String']['output']>;
  /** Articles that report it. */
  articles: Array<Article>;
  /** In the listing's order. */
  attendances: Array<Appearance>;
  /** EDTF day; null where no article dates it. */
  date?: Maybe<Scalars['String']['output']>;
  /** Opaque, and stable across reloads. */
  id: Scalars['ID']['output'];
  /** MEETING. */
  kind: EntityKind;
  /** What sort of meeting. */
  meetingKind: MeetingKind;
  /** The name that most articles give, or a curator. */
  name: Scalars['String']['output'];
  /** Where it was held, as an article says. */
  place?: Maybe<Scalars['String']['output']>;
  /** The sentences that report it. */
  statements: Array<Statement>;
};


/** Something that people attended on a day; reported by two papers it is one. */
export type MeetingArticlesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that people attended on a day; reported by two papers it is one. */
export type MeetingAttendancesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that people attended on a day; reported by two papers it is one. */
export type MeetingStatementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of meetings. */
export type MeetingConnection = {
  /** The meetings of the page, in order. */
  edges: Array<MeetingConnectionEdge>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** An entry of a page and its place. */
export type MeetingConnectionEdge = {
  /** For `after`: the page behind this entry. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: Meeting;
};

/** What sort of meeting. */
export type MeetingKind =
  /** Something is opened, signed or awarded: 揭牌仪式. */
  | 'CEREMONY'
  /** A conference or working meeting: 会议, 座谈会, 论坛. */
  | 'CONFERENCE'
  /** Somebody visits to look and learn: 调研, 慰问. */
  | 'INSPECTION'
  /** Anything else: an event, a match. */
  | 'OTHER'
  /** Guests are received: 会见. */
  | 'RECEPTION'
  /** A numbered or plenary meeting of a standing body: 市人大常委会第三次会议. */
  | 'SESSION'
  /** Two sides sit down together: 会谈. */
  | 'TALKS';

/** What meetings are sorted by. */
export type MeetingOrder =
  /** The best attended first. */
  | 'DEGREE'
  /** The earliest first. */
  | 'EARLIEST'
  /** The latest first. */
  | 'LATEST';

/** A month and how much was written in it. */
export type Month = {
  /** Articles dated in it. */
  articles: Scalars['Int']['output'];
  /** YYYY-MM. */
  month: Scalars['String']['output'];
};

/**
 * Needs `Authorization: Bearer` with the server's RENMAI_TOKEN. Without one set, only this machine may write.
 * Nothing that is written here edits a statement: decisions stand beside the articles and can be undone.
 */
export type Mutation = {
  /** Decides, and derives again what it speaks of. Who decides the same again decides nothing new. */
  decide: Decision;
  /** Takes an article and all that it says out of the graph; false where none has the id. */
  deleteArticle: Scalars['Boolean']['output'];
  /**
   * Takes a file of one article or many, at most 20 MB in any encoding of Chinese, and answers at once: it is read in a
   * thread of its own and written while `loadProgress` tells how far it is. Sent as multipart/form-data, as the GraphQL
   * multipart request specification has it, with the header `graphql-require-preflight: true`.
   */
  loadPage: PageLoad;
  /** Deletes a decision, as if it had never been; null where none has the id. */
  undoDecision?: Maybe<Decision>;
};


/**
 * Needs `Authorization: Bearer` with the server's RENMAI_TOKEN. Without one set, only this machine may write.
 * Nothing that is written here edits a statement: decisions stand beside the articles and can be undone.
 */
export type MutationDecideArgs = {
  input: DecisionInput;
};


/**
 * Needs `Authorization: Bearer` with the server's RENMAI_TOKEN. Without one set, only this machine may write.
 * Nothing that is written here edits a statement: decisions stand beside the articles and can be undone.
 */
export type MutationDeleteArticleArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Needs `Authorization: Bearer` with the server's RENMAI_TOKEN. Without one set, only this machine may write.
 * Nothing that is written here edits a statement: decisions stand beside the articles and can be undone.
 */
export type MutationLoadPageArgs = {
  locality?: InputMaybe<Scalars['String']['input']>;
  page: Scalars['File']['input'];
  published?: InputMaybe<Scalars['String']['input']>;
  replace?: Scalars['Boolean']['input'];
};


/**
 * Needs `Authorization: Bearer` with the server's RENMAI_TOKEN. Without one set, only this machine may write.
 * Nothing that is written here edits a statement: decisions stand beside the articles and can be undone.
 */
export type MutationUndoDecisionArgs = {
  id: Scalars['ID']['input'];
};

/** A part of the graph. */
export type Neighbourhood = {
  /** The relations among all of the nodes. */
  edges: Array<GraphEdge>;
  /** Strongest first. */
  nodes: Array<GraphNode>;
  /** How many nodes there would be without the limit. */
  total: Scalars['Int']['output'];
};

/** Anything that has an id of its own. */
export type Node = {
  /** Opaque, and stable across reloads. */
  id: Scalars['ID']['output'];
};

/** Something that could not be read, said instead of dropped. */
export type Note = {
  /** Where it ends. */
  end: Scalars['Int']['output'];
  /** For people. */
  message: Scalars['String']['output'];
  /** The rule that met it. */
  rule: Scalars['String']['output'];
  /** Where it begins in the article's text. */
  start: Scalars['Int']['output'];
};

/** A body, named in full as far as articles allow. */
export type Organisation = Entity & Node & {
  /** Other words that articles use for it. */
  aliases: Array<Scalars['String']['output']>;
  /** Meetings that it attended, latest first: all of them. `meetings(attendee:)` gives them a page at a time. */
  appearances: Array<Appearance>;
  /** Articles that name it, latest first: all of them. `articles(entity:)` gives them a page at a time. */
  articles: Array<Article>;
  /** Organisations that may be this one, likeliest first. */
  candidates: Array<Candidate>;
  /** Opaque, and stable across reloads. */
  id: Scalars['ID']['output'];
  /** ORGANISATION. */
  kind: EntityKind;
  /** The name that most articles give, or a curator. */
  name: Scalars['String']['output'];
  /** What sort of organisation. */
  organisationKind: OrganisationKind;
  /** What it is part of. */
  partOf: Array<Organisation>;
  /** Its own parts, best connected first: all of them. `organisations(organisation:)` gives them a page at a time. */
  parts: Array<Organisation>;
  /** Its posts, best connected first: all of them. `roles(organisation:)` gives them a page at a time. */
  roles: Array<Role>;
  /** Everyone seen in one of its roles, latest first. */
  tenures: Array<Tenure>;
};


/** A body, named in full as far as articles allow. */
export type OrganisationAppearancesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A body, named in full as far as articles allow. */
export type OrganisationArticlesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A body, named in full as far as articles allow. */
export type OrganisationPartsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A body, named in full as far as articles allow. */
export type OrganisationRolesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A body, named in full as far as articles allow. */
export type OrganisationTenuresArgs = {
  asOf?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orUnknown?: Scalars['Boolean']['input'];
};

/** A page of organisations. */
export type OrganisationConnection = {
  /** The organisations of the page, in order. */
  edges: Array<OrganisationConnectionEdge>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** An entry of a page and its place. */
export type OrganisationConnectionEdge = {
  /** For `after`: the page behind this entry. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: Organisation;
};

/** What sort of organisation. */
export type OrganisationKind =
  /** A federation, union, society or chamber. */
  | 'ASSOCIATION'
  /** A village, community or estate. */
  | 'COMMUNITY'
  /** A company, bank, works or group. */
  | 'COMPANY'
  /** A people's congress: 太原市人大常委会. */
  | 'CONGRESS'
  /** A consultative conference: 太原市政协. */
  | 'CPPCC'
  /** A commission for discipline or supervision: 市纪委监委. */
  | 'DISCIPLINE'
  /** A government or one of its offices: 太原市政府, 市教育局. */
  | 'GOVERNMENT'
  /** A hospital or another house of health. */
  | 'HOSPITAL'
  /** A court or procuratorate. */
  | 'JUDICIARY'
  /** A paper, broadcaster or publisher. */
  | 'MEDIA'
  /** A unit or office of the forces. */
  | 'MILITARY'
  /** Any other body: a park, a museum, a delegation. */
  | 'OTHER'
  /** A committee or department of a party: 太原市委, 市委组织部. */
  | 'PARTY'
  /** A place that acts: 太原市. */
  | 'REGION'
  /** An institute, academy or laboratory. */
  | 'RESEARCH'
  /** A school, college or university. */
  | 'SCHOOL';

/** What organisations are sorted by. */
export type OrganisationOrder =
  /** The best connected first. */
  | 'DEGREE'
  /** By pinyin. */
  | 'NAME';

/** Cursors name a place in the order, not a number: what is written meanwhile moves nobody. */
export type PageInfo = {
  /** For `after`; null for an empty page. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether there is more behind this page. */
  hasNextPage: Scalars['Boolean']['output'];
};

/** A page on its way into the graph. It is remembered for an hour after its end. */
export type PageLoad = {
  /** Ids of articles that are new in the graph. */
  added: Array<Scalars['ID']['output']>;
  /** Articles read by now. */
  articlesRead: Scalars['Int']['output'];
  /** Articles in the graph by now, of those read. */
  articlesWritten: Scalars['Int']['output'];
  /** One sentence for people; null unless FAILED. */
  failure?: Maybe<Scalars['String']['output']>;
  /** What failed, for those who say it in words of their own; null unless FAILED. */
  failureKind?: Maybe<PageLoadFailure>;
  /** For `loadProgress`. */
  id: Scalars['ID']['output'];
  /** What could not be read in them. */
  notes: Scalars['Int']['output'];
  /** The file's path in `Article.sources`: uploaded/ and its name. */
  path: Scalars['String']['output'];
  /** Ids of articles that were there and are now read otherwise. */
  replaced: Array<Scalars['ID']['output']>;
  /** How far it is. */
  state: PageLoadState;
  /** Of the added and replaced articles. */
  statements: Scalars['Int']['output'];
  /** Articles that were there as they are. */
  unchanged: Scalars['Int']['output'];
};

/** What may fail while a page is loaded. */
export type PageLoadFailure =
  /** The database did not answer; the page can be loaded again. */
  | 'DATABASE'
  /** The disk of the database is full; the page can be loaded again when some of it is free. */
  | 'DISK_FULL'
  /** Something else: the server's log tells what. */
  | 'INTERNAL'
  /** The file is empty, no text, or in no known encoding. */
  | 'UNREADABLE';

/** How far a page is on its way into the graph. */
export type PageLoadState =
  /** All of it is in the graph. */
  | 'DONE'
  /** `failure` says why. What was written before stays, and loading the page again goes on from there. */
  | 'FAILED'
  /** Its articles are found and read; nothing is written yet. */
  | 'READING'
  /** Who is who is worked out again for all that the articles speak of. */
  | 'RESOLVING'
  /** Another page is loaded first. */
  | 'WAITING'
  /** Articles are written, and what earlier versions held goes. */
  | 'WRITING';

/** One way through the graph: nodes in order, and between each two of them an edge. */
export type Path = {
  /** One less than nodes. */
  edges: Array<GraphEdge>;
  /** From one end to the other. */
  nodes: Array<GraphNode>;
};

/** Somebody whom articles name: joined across articles on evidence only. */
export type Person = Entity & Node & {
  /** Meetings, latest first: all of them. `meetings(attendee:)` gives them a page at a time. */
  appearances: Array<Appearance>;
  /** Articles that name this person, latest first: all of them. `articles(entity:)` gives them a page at a time. */
  articles: Array<Article>;
  /** Articles that this person wrote, photographed or edited. */
  bylines: Array<BylineCredit>;
  /** People who may be this one, likeliest first. */
  candidates: Array<Candidate>;
  /** Who was at the same meetings, most often first. */
  coAttendees: Array<CoAttendee>;
  /** Earliest day of any statement on this person. Not named before it is not absent. */
  firstSeen?: Maybe<Scalars['String']['output']>;
  /** Opaque, and stable across reloads. */
  id: Scalars['ID']['output'];
  /** PERSON. */
  kind: EntityKind;
  /** Latest day of any statement on this person. */
  lastSeen?: Maybe<Scalars['String']['output']>;
  /** The name that most articles give, or a curator. */
  name: Scalars['String']['output'];
  /** Without tones, surname first: wei tao. */
  pinyin: Scalars['String']['output'];
  /** Posts, latest first. */
  tenures: Array<Tenure>;
};


/** Somebody whom articles name: joined across articles on evidence only. */
export type PersonAppearancesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Somebody whom articles name: joined across articles on evidence only. */
export type PersonArticlesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Somebody whom articles name: joined across articles on evidence only. */
export type PersonBylinesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Somebody whom articles name: joined across articles on evidence only. */
export type PersonCoAttendeesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Somebody whom articles name: joined across articles on evidence only. */
export type PersonTenuresArgs = {
  asOf?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orUnknown?: Scalars['Boolean']['input'];
};

/** A page of people. */
export type PersonConnection = {
  /** The people of the page, in order. */
  edges: Array<PersonConnectionEdge>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** An entry of a page and its place. */
export type PersonConnectionEdge = {
  /** For `after`: the page behind this entry. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: Person;
};

/** What people are sorted by. */
export type PersonOrder =
  /** The best connected first. */
  | 'DEGREE'
  /** Whoever was seen last, first. */
  | 'LAST_SEEN'
  /** By pinyin. */
  | 'NAME';

/** A person and how often they were present. */
export type Presence = {
  /** Meetings attended. */
  meetings: Scalars['Int']['output'];
  /** Who. */
  person: Person;
};

/**
 * Renmai answers who held which post when, who sat with whom in what order, and which sentence says so.
 * Dates are EDTF strings (2022-05-24, or XXXX-05-24 where no year is known). Offsets are UTF-16 code
 * units into the article's text, and text.slice(start, end) === quote, always.
 * Whoever asks for the dossiers of more than ten entities at once, and for more than 50,000 statements with them, is
 * answered with QUERY_TOO_LARGE.
 */
export type Query = {
  /** An article by id; null where none has it. */
  article?: Maybe<Article>;
  /** Articles, a page at a time. */
  articles: ArticleConnection;
  /** The relations among the given entities, at most 500, and none of their other ones. */
  between: Array<GraphEdge>;
  /** What curators decided, earliest first, and what it does now. */
  decisions: Array<Decision>;
  /** One relation and the statements that it stands for. */
  edge?: Maybe<Edge>;
  /** What a reader may begin with: who is most present, what was held last, who came and went. */
  frontPage: FrontPage;
  /** Whether this request may use the mutations. */
  mayWrite: Scalars['Boolean']['output'];
  /** A meeting by id; null where none has it. */
  meeting?: Maybe<Meeting>;
  /** Meetings, a page at a time. */
  meetings: MeetingConnection;
  /**
   * The entities within `depth` steps of the given ones, strongest first, and the relations among all of them.
   * Without ids: the best connected part of the whole graph.
   */
  neighbourhood: Neighbourhood;
  /** An entity or an article by its id. */
  node?: Maybe<Node>;
  /** An organisation by id; null where none has it. */
  organisation?: Maybe<Organisation>;
  /** Organisations, a page at a time. */
  organisations: OrganisationConnection;
  /**
   * The shortest ways from one entity to another through the graph, shortest first. Every step is an edge:
   * `edge(id)` gives its sentences.
   */
  paths: Array<Path>;
  /** People, a page at a time. */
  people: PersonConnection;
  /** A person by id; null where nobody has it. */
  person?: Maybe<Person>;
  /** A post by id; null where none has it. */
  role?: Maybe<Role>;
  /** Posts, a page at a time. */
  roles: RoleConnection;
  /** Entities whose name, alias or pinyin matches, best first. */
  search: Array<SearchHit>;
  /** How much the graph holds. */
  stats: Stats;
  /** What is dated of the given entities, at most 20 of them: posts, changes of post, meetings, bylines; in the order of days. */
  timeline: Array<Statement>;
};


/**
 * Renmai answers who held which post when, who sat with whom in what order, and which sentence says so.
 * Dates are EDTF strings (2022-05-24, or XXXX-05-24 where no year is known). Offsets are UTF-16 code
 * units into the article's text, and text.slice(start, end) === quote, always.
 * Whoever asks for the dossiers of more than ten entities at once, and for more than 50,000 statements with them, is
 * answered with QUERY_TOO_LARGE.
 */
export type QueryArticleArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Renmai answers who held which post when, who sat with whom in what order, and which sentence says so.
 * Dates are EDTF strings (2022-05-24, or XXXX-05-24 where no year is known). Offsets are UTF-16 code
 * units into the article's text, and text.slice(start, end) === quote, always.
 * Whoever asks for the dossiers of more than ten entities at once, and for more than 50,000 statements with them, is
 * answered with QUERY_TOO_LARGE.
 */
export type QueryArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  entity?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['String']['input']>;
  order?: ArticleOrder;
  place?: InputMaybe<Scalars['String']['input']>;
  text?: InputMaybe<Scalars['String']['input']>;
  to?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Renmai answers who held which post when, who sat with whom in what order, and which sentence says so.
 * Dates are EDTF strings (2022-05-24, or XXXX-05-24 where no year is known). Offsets are UTF-16 code
 * units into the article's text, and text.slice(start, end) === quote, always.
 * Whoever asks for the dossiers of more than ten entities at once, and for more than 50,000 statements with them, is
 * answered with QUERY_TOO_LARGE.
 */
export type QueryBetweenArgs = {
  asOf?: InputMaybe<Scalars['String']['input']>;
  from?: InputMaybe<Scalars['String']['input']>;
  ids: Array<Scalars['ID']['input']>;
  to?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Renmai answers who held which post when, who sat with whom in what order, and which sentence says so.
 * Dates are EDTF strings (2022-05-24, or XXXX-05-24 where no year is known). Offsets are UTF-16 code
 * units into the article's text, and text.slice(start, end) === quote, always.
 * Whoever asks for the dossiers of more than ten entities at once, and for more than 50,000 statements with them, is
 * answered with QUERY_TOO_LARGE.
 */
export type QueryEdgeArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Renmai answers who held which post when, who sat with whom in what order, and which sentence says so.
 * Dates are EDTF strings (2022-05-24, or XXXX-05-24 where no year is known). Offsets are UTF-16 code
 * units into the article's text, and text.slice(start, end) === quote, always.
 * Whoever asks for the dossiers of more than ten entities at once, and for more than 50,000 statements with them, is
 * answered with QUERY_TOO_LARGE.
 */
export type QueryMeetingArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Renmai answers who held which post when, who sat with whom in what order, and which sentence says so.
 * Dates are EDTF strings (2022-05-24, or XXXX-05-24 where no year is known). Offsets are UTF-16 code
 * units into the article's text, and text.slice(start, end) === quote, always.
 * Whoever asks for the dossiers of more than ten entities at once, and for more than 50,000 statements with them, is
 * answered with QUERY_TOO_LARGE.
 */
export type QueryMeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  attendee?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['String']['input']>;
  function?: InputMaybe<AttendanceFunction>;
  kind?: InputMaybe<MeetingKind>;
  order?: MeetingOrder;
  organisation?: InputMaybe<Scalars['ID']['input']>;
  place?: InputMaybe<Scalars['String']['input']>;
  text?: InputMaybe<Scalars['String']['input']>;
  to?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Renmai answers who held which post when, who sat with whom in what order, and which sentence says so.
 * Dates are EDTF strings (2022-05-24, or XXXX-05-24 where no year is known). Offsets are UTF-16 code
 * units into the article's text, and text.slice(start, end) === quote, always.
 * Whoever asks for the dossiers of more than ten entities at once, and for more than 50,000 statements with them, is
 * answered with QUERY_TOO_LARGE.
 */
export type QueryNeighbourhoodArgs = {
  asOf?: InputMaybe<Scalars['String']['input']>;
  depth?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['String']['input']>;
  ids?: Array<Scalars['ID']['input']>;
  kinds?: InputMaybe<Array<EntityKind>>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  to?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Renmai answers who held which post when, who sat with whom in what order, and which sentence says so.
 * Dates are EDTF strings (2022-05-24, or XXXX-05-24 where no year is known). Offsets are UTF-16 code
 * units into the article's text, and text.slice(start, end) === quote, always.
 * Whoever asks for the dossiers of more than ten entities at once, and for more than 50,000 statements with them, is
 * answered with QUERY_TOO_LARGE.
 */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Renmai answers who held which post when, who sat with whom in what order, and which sentence says so.
 * Dates are EDTF strings (2022-05-24, or XXXX-05-24 where no year is known). Offsets are UTF-16 code
 * units into the article's text, and text.slice(start, end) === quote, always.
 * Whoever asks for the dossiers of more than ten entities at once, and for more than 50,000 statements with them, is
 * answered with QUERY_TOO_LARGE.
 */
export type QueryOrganisationArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Renmai answers who held which post when, who sat with whom in what order, and which sentence says so.
 * Dates are EDTF strings (2022-05-24, or XXXX-05-24 where no year is known). Offsets are UTF-16 code
 * units into the article's text, and text.slice(start, end) === quote, always.
 * Whoever asks for the dossiers of more than ten entities at once, and for more than 50,000 statements with them, is
 * answered with QUERY_TOO_LARGE.
 */
export type QueryOrganisationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['String']['input']>;
  function?: InputMaybe<AttendanceFunction>;
  kind?: InputMaybe<OrganisationKind>;
  order?: OrganisationOrder;
  organisation?: InputMaybe<Scalars['ID']['input']>;
  text?: InputMaybe<Scalars['String']['input']>;
  to?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Renmai answers who held which post when, who sat with whom in what order, and which sentence says so.
 * Dates are EDTF strings (2022-05-24, or XXXX-05-24 where no year is known). Offsets are UTF-16 code
 * units into the article's text, and text.slice(start, end) === quote, always.
 * Whoever asks for the dossiers of more than ten entities at once, and for more than 50,000 statements with them, is
 * answered with QUERY_TOO_LARGE.
 */
export type QueryPathsArgs = {
  asOf?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from: Scalars['ID']['input'];
  longest?: InputMaybe<Scalars['Int']['input']>;
  to: Scalars['ID']['input'];
};


/**
 * Renmai answers who held which post when, who sat with whom in what order, and which sentence says so.
 * Dates are EDTF strings (2022-05-24, or XXXX-05-24 where no year is known). Offsets are UTF-16 code
 * units into the article's text, and text.slice(start, end) === quote, always.
 * Whoever asks for the dossiers of more than ten entities at once, and for more than 50,000 statements with them, is
 * answered with QUERY_TOO_LARGE.
 */
export type QueryPeopleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['String']['input']>;
  function?: InputMaybe<AttendanceFunction>;
  order?: PersonOrder;
  organisation?: InputMaybe<Scalars['ID']['input']>;
  text?: InputMaybe<Scalars['String']['input']>;
  to?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Renmai answers who held which post when, who sat with whom in what order, and which sentence says so.
 * Dates are EDTF strings (2022-05-24, or XXXX-05-24 where no year is known). Offsets are UTF-16 code
 * units into the article's text, and text.slice(start, end) === quote, always.
 * Whoever asks for the dossiers of more than ten entities at once, and for more than 50,000 statements with them, is
 * answered with QUERY_TOO_LARGE.
 */
export type QueryPersonArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Renmai answers who held which post when, who sat with whom in what order, and which sentence says so.
 * Dates are EDTF strings (2022-05-24, or XXXX-05-24 where no year is known). Offsets are UTF-16 code
 * units into the article's text, and text.slice(start, end) === quote, always.
 * Whoever asks for the dossiers of more than ten entities at once, and for more than 50,000 statements with them, is
 * answered with QUERY_TOO_LARGE.
 */
export type QueryRoleArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Renmai answers who held which post when, who sat with whom in what order, and which sentence says so.
 * Dates are EDTF strings (2022-05-24, or XXXX-05-24 where no year is known). Offsets are UTF-16 code
 * units into the article's text, and text.slice(start, end) === quote, always.
 * Whoever asks for the dossiers of more than ten entities at once, and for more than 50,000 statements with them, is
 * answered with QUERY_TOO_LARGE.
 */
export type QueryRolesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['String']['input']>;
  kind?: InputMaybe<OrganisationKind>;
  order?: RoleOrder;
  organisation?: InputMaybe<Scalars['ID']['input']>;
  text?: InputMaybe<Scalars['String']['input']>;
  to?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Renmai answers who held which post when, who sat with whom in what order, and which sentence says so.
 * Dates are EDTF strings (2022-05-24, or XXXX-05-24 where no year is known). Offsets are UTF-16 code
 * units into the article's text, and text.slice(start, end) === quote, always.
 * Whoever asks for the dossiers of more than ten entities at once, and for more than 50,000 statements with them, is
 * answered with QUERY_TOO_LARGE.
 */
export type QuerySearchArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<EntityKind>>;
  text: Scalars['String']['input'];
};


/**
 * Renmai answers who held which post when, who sat with whom in what order, and which sentence says so.
 * Dates are EDTF strings (2022-05-24, or XXXX-05-24 where no year is known). Offsets are UTF-16 code
 * units into the article's text, and text.slice(start, end) === quote, always.
 * Whoever asks for the dossiers of more than ten entities at once, and for more than 50,000 statements with them, is
 * answered with QUERY_TOO_LARGE.
 */
export type QueryTimelineArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['String']['input']>;
  ids: Array<Scalars['ID']['input']>;
  to?: InputMaybe<Scalars['String']['input']>;
};

/** A post at an organisation, so that its holders follow one another. */
export type Role = Entity & Node & {
  /** Opaque, and stable across reloads. */
  id: Scalars['ID']['output'];
  /** ROLE. */
  kind: EntityKind;
  /** Organisation and title: 太原市委书记. */
  name: Scalars['String']['output'];
  /** Null where no article ties the post to an organisation. */
  organisation?: Maybe<Organisation>;
  /** Holders in the order in which they were first seen, or said to leave; of one day whoever leaves comes first. */
  succession: Array<Succession>;
  /** Holders, latest first. */
  tenures: Array<Tenure>;
  /** The post alone: 书记. */
  title: Scalars['String']['output'];
};


/** A post at an organisation, so that its holders follow one another. */
export type RoleTenuresArgs = {
  asOf?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orUnknown?: Scalars['Boolean']['input'];
};

/** What became of a post: 任命, 免去, 辞去, 当选, 拟任, 接受审查调查. */
export type RoleChange =
  /** 任命, 任 */
  | 'APPOINTED'
  /** 当选, 补选 */
  | 'ELECTED'
  /** 接受审查调查 while in the post */
  | 'INVESTIGATED'
  /** 提名, 拟任: not yet in the post */
  | 'NOMINATED'
  /** 免去 */
  | 'REMOVED'
  /** 辞去 */
  | 'RESIGNED';

/** A page of posts. */
export type RoleConnection = {
  /** The posts of the page, in order. */
  edges: Array<RoleConnectionEdge>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** An entry of a page and its place. */
export type RoleConnectionEdge = {
  /** For `after`: the page behind this entry. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: Role;
};

/** What posts are sorted by. */
export type RoleOrder =
  /** The best connected first. */
  | 'DEGREE'
  /** By pinyin. */
  | 'NAME';

/** Something that was found. */
export type SearchHit = {
  /** What was found. */
  entity: Entity;
  /** The name or alias that matched. */
  matched: Scalars['String']['output'];
  /** One line to tell namesakes apart: a person's post last seen, a meeting's date. */
  summary?: Maybe<Scalars['String']['output']>;
};

/** A file that holds the article, and where. */
export type Source = {
  /** What the file was read as. */
  encoding: Scalars['String']['output'];
  /** Where it ends. */
  end: Scalars['Int']['output'];
  /** The file's path when it was loaded. */
  path: Scalars['String']['output'];
  /** Hex digest of the file's bytes. */
  sha256: Scalars['String']['output'];
  /** Where the article begins in the decoded file. */
  start: Scalars['Int']['output'];
};

/** One claim of one article, with the words that make it. */
export type Statement = {
  /** The article that says so. */
  article: Article;
  /** What became of the post, of CHANGE. */
  change?: Maybe<RoleChange>;
  /** EDTF day of the event; null where none is known. */
  date?: Maybe<Scalars['String']['output']>;
  /** Where it ends. */
  end: Scalars['Int']['output'];
  /** The words speak of the past: 原, 时任. */
  former: Scalars['Boolean']['output'];
  /** What the attendee did, of ATTENDED. */
  functions: Array<AttendanceFunction>;
  /** Made from the article and the claim. */
  id: Scalars['ID']['output'];
  /** What sort of claim. */
  kind: StatementKind;
  /** The role, meeting or organisation that it relates the subject to. */
  object?: Maybe<Entity>;
  /** Place in the article's own listing, from 1, of ATTENDED. */
  order?: Maybe<Scalars['Int']['output']>;
  /** The words, as the article's text has them. */
  quote: Scalars['String']['output'];
  /** Where the quote begins in the article's text. */
  start: Scalars['Int']['output'];
  /** Who or what the claim is about. */
  subject?: Maybe<Entity>;
  /** The article's own words for the post or function. */
  words?: Maybe<Scalars['String']['output']>;
};

/** What sort of claim an article makes. */
export type StatementKind =
  /** A person or organisation was at a meeting. */
  | 'ATTENDED'
  /** A person wrote, photographed or edited the article. */
  | 'BYLINE'
  /** A person comes into a post, or leaves it. */
  | 'CHANGE'
  /** A person holds or held a post. */
  | 'HOLDS'
  /** The article names the entity here. */
  | 'NAMED'
  /** An organisation is part of another, as its name shows. */
  | 'PART_OF'
  /** The article reports a meeting. */
  | 'REPORTS';

/** How much the graph holds. */
export type Stats = {
  /** Articles. */
  articles: Scalars['Int']['output'];
  /** Days of the earliest and the latest article. */
  firstDate?: Maybe<Scalars['String']['output']>;
  /** Day of the latest article. */
  lastDate?: Maybe<Scalars['String']['output']>;
  /** Meetings. */
  meetings: Scalars['Int']['output'];
  /** Organisations. */
  organisations: Scalars['Int']['output'];
  /** People. */
  people: Scalars['Int']['output'];
  /** Posts. */
  roles: Scalars['Int']['output'];
  /** Statements of all articles. */
  statements: Scalars['Int']['output'];
};

/** Sent as text/event-stream. Needs what the mutations need. */
export type Subscription = {
  /** How far a load is: what is known now, then each change, then the end. Whoever asks late gets the end at once. */
  loadProgress: PageLoad;
};


/** Sent as text/event-stream. Needs what the mutations need. */
export type SubscriptionLoadProgressArgs = {
  id: Scalars['ID']['input'];
};

/** One holder of a post and how long nobody was seen in it before. */
export type Succession = {
  /** Days between the last sight, or the stated end, of the one before and the first of this one; null for the first, where a day is not known, or where they overlap. */
  gap?: Maybe<Scalars['Int']['output']>;
  /** The holder's time in the post. */
  tenure: Tenure;
};

/** A person in a post, as far as the articles say. */
export type Tenure = {
  /** The end, hard or soft: a soft one is the last sight, and the person may have stayed. */
  end?: Maybe<TenureEnd>;
  /** Earliest day that a statement puts the person in the post. */
  firstSeen?: Maybe<Scalars['String']['output']>;
  /** Only past tenses (原, 时任) are stated. */
  former: Scalars['Boolean']['output'];
  /** Id of the relation, for `edge`. */
  id: Scalars['ID']['output'];
  /** Latest day that a statement puts the person in the post. */
  lastSeen?: Maybe<Scalars['String']['output']>;
  /** Who. */
  person: Person;
  /** In which post. */
  role: Role;
  /** The beginning, hard or soft; null where no statement has a full day. */
  start?: Maybe<TenureEnd>;
  /** Whether the person is known to have been in the post on a day, YYYY-MM-DD. */
  state: TenureState;
  /** The sentences that say so, latest first: all of them. `edge(id:)` gives the first of them. */
  statements: Array<Statement>;
};


/** A person in a post, as far as the articles say. */
export type TenureStateArgs = {
  asOf: Scalars['String']['input'];
};

/**
 * One end of a tenure. It is hard where an article states it (任, 当选; 免去, 辞去) and none shows the person in the post
 * before the beginning, or after the end; else it is soft, the first or the last sight. Nominations (拟任) and
 * investigations (接受审查调查) begin and end nothing.
 */
export type TenureEnd = {
  /** YYYY-MM-DD. */
  date: Scalars['String']['output'];
  /** Stated, not only seen. */
  hard: Scalars['Boolean']['output'];
  /** The sentence that says so. */
  statement: Statement;
};

/**
 * What the articles say of a person and a post on a day. Not named is not absent: what none of them says is UNKNOWN,
 * however long ago the last sight is.
 */
export type TenureState =
  /** Seen or stated on the day, or both before and after it with no end or second beginning next to it. */
  | 'IN_POST'
  /** Before a stated beginning, after a stated end, or from the day on which an article calls the person a former holder. */
  | 'OUT_OF_POST'
  /** Before the first or after the last sight, with no beginning or end stated next to the day. */
  | 'UNKNOWN';



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
  ArticleConnection: ResolverTypeWrapper<Omit<ArticleConnection, 'edges'> & { edges: Array<ResolversTypes['ArticleConnectionEdge']> }>;
  ArticleConnectionEdge: ResolverTypeWrapper<Omit<ArticleConnectionEdge, 'node'> & { node: ResolversTypes['Article'] }>;
  ArticleOrder: ArticleOrder;
  AttendanceFunction: AttendanceFunction;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  BylineCredit: ResolverTypeWrapper<BylineCreditRecord>;
  BylineKind: BylineKind;
  Candidate: ResolverTypeWrapper<CandidateRecord>;
  CandidateReason: CandidateReason;
  CoAttendee: ResolverTypeWrapper<CoAttendeeRecord>;
  DateBasis: DateBasis;
  Decision: ResolverTypeWrapper<Decision>;
  DecisionInput: DecisionInput;
  DecisionKind: DecisionKind;
  DecisionState: DecisionState;
  Edge: ResolverTypeWrapper<EdgeRecord>;
  EdgeKind: EdgeKind;
  Entity: ResolverTypeWrapper<EntityRecord>;
  EntityKind: EntityKind;
  File: ResolverTypeWrapper<Scalars['File']['output']>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  FrontPage: ResolverTypeWrapper<FrontPageRecord>;
  GraphEdge: ResolverTypeWrapper<GraphEdge>;
  GraphNode: ResolverTypeWrapper<Omit<GraphNode, 'entity'> & { entity: ResolversTypes['Entity'] }>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Meeting: ResolverTypeWrapper<MeetingRecord>;
  MeetingConnection: ResolverTypeWrapper<Omit<MeetingConnection, 'edges'> & { edges: Array<ResolversTypes['MeetingConnectionEdge']> }>;
  MeetingConnectionEdge: ResolverTypeWrapper<Omit<MeetingConnectionEdge, 'node'> & { node: ResolversTypes['Meeting'] }>;
  MeetingKind: MeetingKind;
  MeetingOrder: MeetingOrder;
  Month: ResolverTypeWrapper<Month>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Neighbourhood: ResolverTypeWrapper<Omit<Neighbourhood, 'nodes'> & { nodes: Array<ResolversTypes['GraphNode']> }>;
  Node: ResolverTypeWrapper<NodeRecord>;
  Note: ResolverTypeWrapper<Note>;
  Organisation: ResolverTypeWrapper<OrganisationRecord>;
  OrganisationConnection: ResolverTypeWrapper<Omit<OrganisationConnection, 'edges'> & { edges: Array<ResolversTypes['OrganisationConnectionEdge']> }>;
  OrganisationConnectionEdge: ResolverTypeWrapper<Omit<OrganisationConnectionEdge, 'node'> & { node: ResolversTypes['Organisation'] }>;
  OrganisationKind: OrganisationKind;
  OrganisationOrder: OrganisationOrder;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PageLoad: ResolverTypeWrapper<PageLoadRecord>;
  PageLoadFailure: PageLoadFailure;
  PageLoadState: PageLoadState;
  Path: ResolverTypeWrapper<Omit<Path, 'nodes'> & { nodes: Array<ResolversTypes['GraphNode']> }>;
  Person: ResolverTypeWrapper<PersonRecord>;
  PersonConnection: ResolverTypeWrapper<Omit<PersonConnection, 'edges'> & { edges: Array<ResolversTypes['PersonConnectionEdge']> }>;
  PersonConnectionEdge: ResolverTypeWrapper<Omit<PersonConnectionEdge, 'node'> & { node: ResolversTypes['Person'] }>;
  PersonOrder: PersonOrder;
  Presence: ResolverTypeWrapper<Omit<Presence, 'person'> & { person: ResolversTypes['Person'] }>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Role: ResolverTypeWrapper<RoleRecord>;
  RoleChange: RoleChange;
  RoleConnection: ResolverTypeWrapper<Omit<RoleConnection, 'edges'> & { edges: Array<ResolversTypes['RoleConnectionEdge']> }>;
  RoleConnectionEdge: ResolverTypeWrapper<Omit<RoleConnectionEdge, 'node'> & { node: ResolversTypes['Role'] }>;
  RoleOrder: RoleOrder;
  SearchHit: ResolverTypeWrapper<Omit<SearchHit, 'entity'> & { entity: ResolversTypes['Entity'] }>;
  Source: ResolverTypeWrapper<Source>;
  Statement: ResolverTypeWrapper<StatementRecord>;
  StatementKind: StatementKind;
  Stats: ResolverTypeWrapper<Stats>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Succession: ResolverTypeWrapper<SuccessionRecord>;
  Tenure: ResolverTypeWrapper<TenureRecord>;
  TenureEnd: ResolverTypeWrapper<TenureEndRecord>;
  TenureState: TenureState;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Appearance: AppearanceRecord;
  Article: ArticleRecord;
  ArticleConnection: Omit<ArticleConnection, 'edges'> & { edges: Array<ResolversParentTypes['ArticleConnectionEdge']> };
  ArticleConnectionEdge: Omit<ArticleConnectionEdge, 'node'> & { node: ResolversParentTypes['Article'] };
  Boolean: Scalars['Boolean']['output'];
  BylineCredit: BylineCreditRecord;
  Candidate: CandidateRecord;
  CoAttendee: CoAttendeeRecord;
  Decision: Decision;
  DecisionInput: DecisionInput;
  Edge: EdgeRecord;
  Entity: EntityRecord;
  File: Scalars['File']['output'];
  Float: Scalars['Float']['output'];
  FrontPage: FrontPageRecord;
  GraphEdge: GraphEdge;
  GraphNode: Omit<GraphNode, 'entity'> & { entity: ResolversParentTypes['Entity'] };
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  Meeting: MeetingRecord;
  MeetingConnection: Omit<MeetingConnection, 'edges'> & { edges: Array<ResolversParentTypes['MeetingConnectionEdge']> };
  MeetingConnectionEdge: Omit<MeetingConnectionEdge, 'node'> & { node: ResolversParentTypes['Meeting'] };
  Month: Month;
  Mutation: Record<PropertyKey, never>;
  Neighbourhood: Omit<Neighbourhood, 'nodes'> & { nodes: Array<ResolversParentTypes['GraphNode']> };
  Node: NodeRecord;
  Note: Note;
  Organisation: OrganisationRecord;
  OrganisationConnection: Omit<OrganisationConnection, 'edges'> & { edges: Array<ResolversParentTypes['OrganisationConnectionEdge']> };
  OrganisationConnectionEdge: Omit<OrganisationConnectionEdge, 'node'> & { node: ResolversParentTypes['Organisation'] };
  PageInfo: PageInfo;
  PageLoad: PageLoadRecord;
  Path: Omit<Path, 'nodes'> & { nodes: Array<ResolversParentTypes['GraphNode']> };
  Person: PersonRecord;
  PersonConnection: Omit<PersonConnection, 'edges'> & { edges: Array<ResolversParentTypes['PersonConnectionEdge']> };
  PersonConnectionEdge: Omit<PersonConnectionEdge, 'node'> & { node: ResolversParentTypes['Person'] };
  Presence: Omit<Presence, 'person'> & { person: ResolversParentTypes['Person'] };
  Query: Record<PropertyKey, never>;
  Role: RoleRecord;
  RoleConnection: Omit<RoleConnection, 'edges'> & { edges: Array<ResolversParentTypes['RoleConnectionEdge']> };
  RoleConnectionEdge: Omit<RoleConnectionEdge, 'node'> & { node: ResolversParentTypes['Role'] };
  SearchHit: Omit<SearchHit, 'entity'> & { entity: ResolversParentTypes['Entity'] };
  Source: Source;
  Statement: StatementRecord;
  Stats: Stats;
  String: Scalars['String']['output'];
  Subscription: Record<PropertyKey, never>;
  Succession: SuccessionRecord;
  Tenure: TenureRecord;
  TenureEnd: TenureEndRecord;
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
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ArticleConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ArticleConnection'] = ResolversParentTypes['ArticleConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ArticleConnectionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ArticleConnectionEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ArticleConnectionEdge'] = ResolversParentTypes['ArticleConnectionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
};

export type BylineCreditResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['BylineCredit'] = ResolversParentTypes['BylineCredit']> = {
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  as?: Resolver<ResolversTypes['BylineKind'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
};

export type CandidateResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Candidate'] = ResolversParentTypes['Candidate']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['CandidateReason']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type CoAttendeeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CoAttendee'] = ResolversParentTypes['CoAttendee']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  expected?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  lift?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type DecisionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Decision'] = ResolversParentTypes['Decision']> = {
  about?: Resolver<Array<Maybe<ResolversTypes['ID']>>, ParentType, ContextType>;
  author?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DecisionKind'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  one?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  other?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DecisionState'], ParentType, ContextType>;
  time?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export interface FileScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['File'], any> {
  name: 'File';
}

export type FrontPageResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['FrontPage'] = ResolversParentTypes['FrontPage']> = {
  latestReports?: Resolver<Array<ResolversTypes['Statement']>, ParentType, ContextType>;
  months?: Resolver<Array<ResolversTypes['Month']>, ParentType, ContextType>;
  mostPresent?: Resolver<Array<ResolversTypes['Presence']>, ParentType, ContextType>;
  newestChanges?: Resolver<Array<ResolversTypes['Statement']>, ParentType, ContextType>;
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
  articles?: Resolver<Array<ResolversTypes['Article']>, ParentType, ContextType, Partial<MeetingArticlesArgs>>;
  attendances?: Resolver<Array<ResolversTypes['Appearance']>, ParentType, ContextType, Partial<MeetingAttendancesArgs>>;
  date?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  meetingKind?: Resolver<ResolversTypes['MeetingKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statements?: Resolver<Array<ResolversTypes['Statement']>, ParentType, ContextType, Partial<MeetingStatementsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeetingConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['MeetingConnection'] = ResolversParentTypes['MeetingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MeetingConnectionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type MeetingConnectionEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['MeetingConnectionEdge'] = ResolversParentTypes['MeetingConnectionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType>;
};

export type MonthResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Month'] = ResolversParentTypes['Month']> = {
  articles?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  decide?: Resolver<ResolversTypes['Decision'], ParentType, ContextType, RequireFields<MutationDecideArgs, 'input'>>;
  deleteArticle?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationDeleteArticleArgs, 'id'>>;
  loadPage?: Resolver<ResolversTypes['PageLoad'], ParentType, ContextType, RequireFields<MutationLoadPageArgs, 'page' | 'replace'>>;
  undoDecision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType, RequireFields<MutationUndoDecisionArgs, 'id'>>;
};

export type NeighbourhoodResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Neighbourhood'] = ResolversParentTypes['Neighbourhood']> = {
  edges?: Resolver<Array<ResolversTypes['GraphEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['GraphNode']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Article' | 'Meeting' | 'Organisation' | 'Person' | 'Role', ParentType, ContextType>;
};

export type NoteResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Note'] = ResolversParentTypes['Note']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  appearances?: Resolver<Array<ResolversTypes['Appearance']>, ParentType, ContextType, Partial<OrganisationAppearancesArgs>>;
  articles?: Resolver<Array<ResolversTypes['Article']>, ParentType, ContextType, Partial<OrganisationArticlesArgs>>;
  candidates?: Resolver<Array<ResolversTypes['Candidate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisationKind?: Resolver<ResolversTypes['OrganisationKind'], ParentType, ContextType>;
  partOf?: Resolver<Array<ResolversTypes['Organisation']>, ParentType, ContextType>;
  parts?: Resolver<Array<ResolversTypes['Organisation']>, ParentType, ContextType, Partial<OrganisationPartsArgs>>;
  roles?: Resolver<Array<ResolversTypes['Role']>, ParentType, ContextType, Partial<OrganisationRolesArgs>>;
  tenures?: Resolver<Array<ResolversTypes['Tenure']>, ParentType, ContextType, RequireFields<OrganisationTenuresArgs, 'orUnknown'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganisationConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['OrganisationConnection'] = ResolversParentTypes['OrganisationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OrganisationConnectionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type OrganisationConnectionEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['OrganisationConnectionEdge'] = ResolversParentTypes['OrganisationConnectionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PageLoadResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PageLoad'] = ResolversParentTypes['PageLoad']> = {
  added?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  articlesRead?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  articlesWritten?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  failure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  failureKind?: Resolver<Maybe<ResolversTypes['PageLoadFailure']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  notes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  replaced?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PageLoadState'], ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PathResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  edges?: Resolver<Array<ResolversTypes['GraphEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['GraphNode']>, ParentType, ContextType>;
};

export type PersonResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  appearances?: Resolver<Array<ResolversTypes['Appearance']>, ParentType, ContextType, Partial<PersonAppearancesArgs>>;
  articles?: Resolver<Array<ResolversTypes['Article']>, ParentType, ContextType, Partial<PersonArticlesArgs>>;
  bylines?: Resolver<Array<ResolversTypes['BylineCredit']>, ParentType, ContextType, Partial<PersonBylinesArgs>>;
  candidates?: Resolver<Array<ResolversTypes['Candidate']>, ParentType, ContextType>;
  coAttendees?: Resolver<Array<ResolversTypes['CoAttendee']>, ParentType, ContextType, RequireFields<PersonCoAttendeesArgs, 'first'>>;
  firstSeen?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pinyin?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tenures?: Resolver<Array<ResolversTypes['Tenure']>, ParentType, ContextType, RequireFields<PersonTenuresArgs, 'orUnknown'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PersonConnection'] = ResolversParentTypes['PersonConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PersonConnectionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PersonConnectionEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PersonConnectionEdge'] = ResolversParentTypes['PersonConnectionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type PresenceResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Presence'] = ResolversParentTypes['Presence']> = {
  meetings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType, RequireFields<QueryArticleArgs, 'id'>>;
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, RequireFields<QueryArticlesArgs, 'first' | 'order'>>;
  between?: Resolver<Array<ResolversTypes['GraphEdge']>, ParentType, ContextType, RequireFields<QueryBetweenArgs, 'ids'>>;
  decisions?: Resolver<Array<ResolversTypes['Decision']>, ParentType, ContextType>;
  edge?: Resolver<Maybe<ResolversTypes['Edge']>, ParentType, ContextType, RequireFields<QueryEdgeArgs, 'id'>>;
  frontPage?: Resolver<ResolversTypes['FrontPage'], ParentType, ContextType>;
  mayWrite?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  meeting?: Resolver<Maybe<ResolversTypes['Meeting']>, ParentType, ContextType, RequireFields<QueryMeetingArgs, 'id'>>;
  meetings?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, RequireFields<QueryMeetingsArgs, 'first' | 'order'>>;
  neighbourhood?: Resolver<ResolversTypes['Neighbourhood'], ParentType, ContextType, RequireFields<QueryNeighbourhoodArgs, 'depth' | 'ids' | 'limit'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType, RequireFields<QueryOrganisationArgs, 'id'>>;
  organisations?: Resolver<ResolversTypes['OrganisationConnection'], ParentType, ContextType, RequireFields<QueryOrganisationsArgs, 'first' | 'order'>>;
  paths?: Resolver<Array<ResolversTypes['Path']>, ParentType, ContextType, RequireFields<QueryPathsArgs, 'first' | 'from' | 'longest' | 'to'>>;
  people?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, RequireFields<QueryPeopleArgs, 'first' | 'order'>>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, RequireFields<QueryPersonArgs, 'id'>>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType, RequireFields<QueryRoleArgs, 'id'>>;
  roles?: Resolver<ResolversTypes['RoleConnection'], ParentType, ContextType, RequireFields<QueryRolesArgs, 'first' | 'order'>>;
  search?: Resolver<Array<ResolversTypes['SearchHit']>, ParentType, ContextType, RequireFields<QuerySearchArgs, 'first' | 'text'>>;
  stats?: Resolver<ResolversTypes['Stats'], ParentType, ContextType>;
  timeline?: Resolver<Array<ResolversTypes['Statement']>, ParentType, ContextType, RequireFields<QueryTimelineArgs, 'first' | 'ids'>>;
};

export type RoleResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Role'] = ResolversParentTypes['Role']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  succession?: Resolver<Array<ResolversTypes['Succession']>, ParentType, ContextType>;
  tenures?: Resolver<Array<ResolversTypes['Tenure']>, ParentType, ContextType, RequireFields<RoleTenuresArgs, 'orUnknown'>>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RoleConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RoleConnection'] = ResolversParentTypes['RoleConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RoleConnectionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type RoleConnectionEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RoleConnectionEdge'] = ResolversParentTypes['RoleConnectionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
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

export type SubscriptionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  loadProgress?: SubscriptionResolver<ResolversTypes['PageLoad'], "loadProgress", ParentType, ContextType, RequireFields<SubscriptionLoadProgressArgs, 'id'>>;
};

export type SuccessionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Succession'] = ResolversParentTypes['Succession']> = {
  gap?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  tenure?: Resolver<ResolversTypes['Tenure'], ParentType, ContextType>;
};

export type TenureResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Tenure'] = ResolversParentTypes['Tenure']> = {
  end?: Resolver<Maybe<ResolversTypes['TenureEnd']>, ParentType, ContextType>;
  firstSeen?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  former?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['TenureEnd']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['TenureState'], ParentType, ContextType, RequireFields<TenureStateArgs, 'asOf'>>;
  statements?: Resolver<Array<ResolversTypes['Statement']>, ParentType, ContextType>;
};

export type TenureEndResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['TenureEnd'] = ResolversParentTypes['TenureEnd']> = {
  date?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hard?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
};

export type Resolvers<ContextType = ApiContext> = {
  Appearance?: AppearanceResolvers<ContextType>;
  Article?: ArticleResolvers<ContextType>;
  ArticleConnection?: ArticleConnectionResolvers<ContextType>;
  ArticleConnectionEdge?: ArticleConnectionEdgeResolvers<ContextType>;
  BylineCredit?: BylineCreditResolvers<ContextType>;
  Candidate?: CandidateResolvers<ContextType>;
  CoAttendee?: CoAttendeeResolvers<ContextType>;
  Decision?: DecisionResolvers<ContextType>;
  Edge?: EdgeResolvers<ContextType>;
  Entity?: EntityResolvers<ContextType>;
  File?: GraphQLScalarType;
  FrontPage?: FrontPageResolvers<ContextType>;
  GraphEdge?: GraphEdgeResolvers<ContextType>;
  GraphNode?: GraphNodeResolvers<ContextType>;
  Meeting?: MeetingResolvers<ContextType>;
  MeetingConnection?: MeetingConnectionResolvers<ContextType>;
  MeetingConnectionEdge?: MeetingConnectionEdgeResolvers<ContextType>;
  Month?: MonthResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Neighbourhood?: NeighbourhoodResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Note?: NoteResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  OrganisationConnection?: OrganisationConnectionResolvers<ContextType>;
  OrganisationConnectionEdge?: OrganisationConnectionEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PageLoad?: PageLoadResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PersonConnection?: PersonConnectionResolvers<ContextType>;
  PersonConnectionEdge?: PersonConnectionEdgeResolvers<ContextType>;
  Presence?: PresenceResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Role?: RoleResolvers<ContextType>;
  RoleConnection?: RoleConnectionResolvers<ContextType>;
  RoleConnectionEdge?: RoleConnectionEdgeResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  Statement?: StatementResolvers<ContextType>;
  Stats?: StatsResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  Succession?: SuccessionResolvers<ContextType>;
  Tenure?: TenureResolvers<ContextType>;
  TenureEnd?: TenureEndResolvers<ContextType>;
};

