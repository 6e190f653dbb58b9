/** What is written of a node and of an edge, in all formats alike: a name, a type and a value. */
import type { ExportedEdge } from '../graph/read/read-graph-pages.ts';
import type { EntityRecord } from '../graph/read/records.ts';

type Value = string | number | null;

interface Column<Item> {
  readonly name: string;
  readonly type: 'string' | 'int';
  readonly value: (item: Item) => Value;
}

export interface ExportedNode {
  readonly entity: EntityRecord;
  readonly degree: number;
}

export const NODE_COLUMNS: readonly Column<ExportedNode>[] = [
  { name: 'label', type: 'string', value: ({ entity }) => entity.name },
  { name: 'kind', type: 'string', value: ({ entity }) => entity.kind },
  { name: 'sort', type: 'string', value: ({ entity }) => readSort(entity) },
  {
    name: 'pinyin',
    type: 'string',
    value: ({ entity }) => (entity.kind === 'PERSON' ? entity.pinyin : null),
  },
  {
    name: 'aliases',
    type: 'string',
    value: ({ entity }) => ('aliases' in entity ? entity.aliases.join('、') || null : null),
  },
  {
    name: 'firstSeen',
    type: 'string',
    value: ({ entity }) => (entity.kind === 'PERSON' ? entity.firstSeen : null),
  },
  {
    name: 'lastSeen',
    type: 'string',
    value: ({ entity }) => (entity.kind === 'PERSON' ? entity.lastSeen : null),
  },
  {
    name: 'date',
    type: 'string',
    value: ({ entity }) => (entity.kind === 'MEETING' ? entity.date : null),
  },
  {
    name: 'place',
    type: 'string',
    value: ({ entity }) => (entity.kind === 'MEETING' ? entity.place : null),
  },
  { name: 'degree', type: 'int', value: ({ degree }) => degree },
];

export const EDGE_COLUMNS: readonly Column<ExportedEdge>[] = [
  { name: 'kind', type: 'string', value: ({ kind }) => kind },
  { name: 'statements', type: 'int', value: ({ count }) => count },
  { name: 'functions', type: 'string', value: ({ functions }) => functions.join(' ') || null },
  { name: 'firstSeen', type: 'string', value: ({ firstSeen }) => firstSeen },
  { name: 'lastSeen', type: 'string', value: ({ lastSeen }) => lastSeen },
  { name: 'quote', type: 'string', value: ({ quotes }) => quotes[0]?.quote ?? null },
  { name: 'article', type: 'string', value: ({ quotes }) => quotes[0]?.title ?? null },
  { name: 'articleDate', type: 'string', value: ({ quotes }) => quotes[0]?.date ?? null },
];

function readSort(entity: EntityRecord): Value {
  if (entity.kind === 'ORGANISATION') return entity.organisationKind;
  return entity.kind === 'MEETING' ? entity.meetingKind : null;
}
