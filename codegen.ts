/** Types that both sides take from schema.graphql: `npm run generate` writes them, `check:generated` compares. */
import type { CodegenConfig } from '@graphql-codegen/cli';

const shared = {
  enumsAsTypes: true,
  useTypeImports: true,
  skipTypename: true,
  defaultScalarType: 'unknown',
  scalars: { ID: 'string', File: 'File' },
};

const config: CodegenConfig = {
  schema: 'schema.graphql',
  importExtension: '.ts',
  ignoreNoDocuments: true,
  generates: {
    'server/api/schema.generated.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        ...shared,
        contextType: './context.ts#ApiContext',
        mappers: {
          Node: '../graph/read/records.ts#NodeRecord',
          Entity: '../graph/read/records.ts#EntityRecord',
          Person: '../graph/read/records.ts#PersonRecord',
          Organisation: '../graph/read/records.ts#OrganisationRecord',
          Role: '../graph/read/records.ts#RoleRecord',
          Meeting: '../graph/read/records.ts#MeetingRecord',
          Edge: '../graph/read/relation-records.ts#EdgeRecord',
          Article: '../graph/read/records.ts#ArticleRecord',
          Statement: '../graph/read/records.ts#StatementRecord',
          Tenure: '../graph/read/relation-records.ts#TenureRecord',
          TenureEnd: '../graph/read/relation-records.ts#TenureEndRecord',
          Appearance: '../graph/read/relation-records.ts#AppearanceRecord',
          Candidate: '../graph/read/dossier-records.ts#CandidateRecord',
          CoAttendee: '../graph/read/dossier-records.ts#CoAttendeeRecord',
          Succession: '../graph/read/dossier-records.ts#SuccessionRecord',
          FrontPage: '../graph/read/list-records.ts#FrontPageRecord',
          PageLoad: '../model/page-load.ts#PageLoadRecord',
          BylineCredit: '../graph/read/relation-records.ts#BylineCreditRecord',
        },
      },
    },
    'client/api/documents.generated.ts': {
      documents: ['client/api/*.graphql'],
      plugins: ['typescript', 'typescript-operations', 'typed-document-node'],
      config: {
        ...shared,
        onlyOperationTypes: true,
        skipTypename: false,
        nonOptionalTypename: true,
        documentNodeImport: '@urql/core#TypedDocumentNode',
      },
    },
  },
};

export default config;
