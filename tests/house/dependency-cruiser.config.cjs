// The arrows of the house (docs/ARCHITECTURE.md): workflows ← db ← server, workflows ← client. A rule without its
// violation caught proves nothing, so `boundaries.test.ts` plants one for each and sees it refused.
const inFolder = (name) => `^(tests/house/planted/)?${name}/`;

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'workflows-is-pure',
      comment:
        'workflows knows nobody but its few pure libraries; it runs in the page and in the server alike',
      severity: 'error',
      from: { path: inFolder('workflows') },
      to: { path: inFolder('(db|server|client|tests)') },
    },
    {
      name: 'workflows-libraries',
      comment:
        'only xstate, zod, the contract library and temporal: anything else would bring an environment along',
      severity: 'error',
      from: { path: inFolder('workflows') },
      to: {
        dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'core'],
        pathNot: 'node_modules/(xstate|zod|@orpc/contract|temporal-polyfill)/',
      },
    },
    {
      name: 'db-knows-types-of-workflows-only',
      comment: 'the database layer stores what it is given and decides nothing',
      severity: 'error',
      from: { path: inFolder('db') },
      to: { path: inFolder('workflows'), dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'db-knows-no-server',
      comment: 'arrows run one way',
      severity: 'error',
      from: { path: inFolder('db') },
      to: { path: inFolder('(server|client|tests)') },
    },
    {
      name: 'server-knows-no-client',
      comment: 'the server serves the built page and imports none of it',
      severity: 'error',
      from: { path: inFolder('server') },
      to: { path: inFolder('(client|tests)') },
    },
    {
      name: 'client-knows-workflows-only',
      comment: 'the page talks to the server over the contract',
      severity: 'error',
      from: { path: inFolder('client') },
      to: { path: inFolder('(db|server|tests)') },
    },
    {
      name: 'rules-know-no-case',
      comment: 'rule packs and calculators stand below the machine',
      severity: 'error',
      from: { path: `${inFolder('workflows')}rules/` },
      to: { path: `${inFolder('workflows')}(case|access|fairness|contract)/` },
    },
    {
      name: 'case-knows-no-contract',
      comment: 'the machine stands below access and contract',
      severity: 'error',
      from: { path: `${inFolder('workflows')}case/` },
      to: { path: `${inFolder('workflows')}(access|contract|fairness)/` },
    },
    {
      name: 'no-circles',
      comment: 'a circle has no beginning for a reader',
      severity: 'error',
      from: { path: '^(workflows|db|server|client)/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^client/dist/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
