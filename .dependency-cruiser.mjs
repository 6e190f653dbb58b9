/** Who may import whom. Each rule's comment is what a breaker of it reads. */
const textStages = '^server/(read|repair|mentions|extract)/';

export default {
  forbidden: [
    {
      name: 'no-circular',
      comment: 'Two files that need each other are one file, or three.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'model-imports-nothing',
      severity: 'error',
      from: { path: '^server/model/' },
      to: { pathNot: '^server/model/' },
    },
    {
      name: 'words-are-data',
      severity: 'error',
      from: { path: '^server/lexicon/' },
      to: { pathNot: '^server/lexicon/' },
    },
    {
      name: 'stages-are-pure',
      comment: 'A text stage knows no file system, clock, network or database.',
      severity: 'error',
      from: { path: textStages },
      to: { dependencyTypes: ['core'], pathNot: '^(node:)?crypto$' },
    },
    {
      name: 'stages-do-not-know-each-other',
      comment: 'Only server/pipeline.ts and server/read-report.ts join the stages.',
      severity: 'error',
      from: { path: '^server/(read|repair|mentions|extract|resolve|evaluate)/' },
      to: {
        path: '^server/',
        pathNot: ['^server/$1/', '^server/(model|lexicon)/'],
      },
    },
    {
      name: 'cypher-stays-in-graph',
      severity: 'error',
      from: { path: '^(server|client)/', pathNot: '^server/graph/' },
      to: { path: 'neo4j-driver' },
    },
    {
      name: 'api-reads-graph-and-model',
      severity: 'error',
      from: { path: '^server/api/' },
      to: { path: '^server/', pathNot: '^server/(api|graph|model|config\\.ts)' },
    },
    {
      name: 'server-and-client-are-strangers',
      comment: 'schema.graphql is the contract.',
      severity: 'error',
      from: { path: '^server/' },
      to: { path: '^client/' },
    },
    {
      name: 'client-and-server-are-strangers',
      comment: 'schema.graphql is the contract.',
      severity: 'error',
      from: { path: '^client/' },
      to: { path: '^server/' },
    },
    {
      name: 'one-room-for-cytoscape',
      severity: 'error',
      from: { path: '^client/', pathNot: '^client/graph/' },
      to: { path: 'node_modules/(@types/)?cytoscape', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'state-knows-no-view',
      comment: 'What is shown is worked out without a browser, and tested so.',
      severity: 'error',
      from: { path: '^client/(state|figures|text)/' },
      to: { path: '^client/(parts|panels|shell|graph)/' },
    },
    {
      name: 'nothing-imports-an-entry-point',
      severity: 'error',
      from: {},
      to: { path: '^(server/(main|cli)\\.ts|client/main\\.tsx)$' },
    },
    {
      name: 'source-never-imports-tests',
      severity: 'error',
      from: { path: '^(server|client)/' },
      to: { path: '^tests/' },
    },
    {
      name: 'no-unlisted-packages',
      severity: 'error',
      from: { path: '^(server|client|tests)/' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'unknown', 'undetermined'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'default'] },
    exclude: { path: 'client/dist' },
  },
};
