const { rooms, packages } = require('./rooms.cjs');

const roomFences = Object.entries(rooms).map(([room, may]) => ({
  name: `${room}-imports`,
  severity: 'error',
  comment: `${room} may import ${may.join(', ') || 'no other room'} (rooms.cjs)`,
  from: { path: `^src/${room}/` },
  to: { path: '^src/', pathNot: [`^src/(${[room, ...may].join('|')})/`] },
}));

/** How the cruiser writes a package: Node's own without `node:`, what webpack makes by its bare name. */
const pathOf = (name) =>
  name === 'compiled-profile'
    ? '^compiled-profile$'
    : name.startsWith('node:')
      ? `^${name.slice(5)}(/|$)`
      : `node_modules/${name}/`;

const packageFences = Object.keys(rooms).map((room) => ({
  name: `${room}-packages`,
  severity: 'error',
  comment: `${room} may import these packages only: ${(packages[room] || ['none']).join(', ')}`,
  from: { path: `^src/${room}/`, pathNot: '^src/policy/schema[.]ts$' },
  to: {
    dependencyTypes: [
      'npm',
      'npm-dev',
      'npm-optional',
      'npm-peer',
      'npm-no-pkg',
      'core',
      'unknown',
    ],
    ...(packages[room]
      ? {
          pathNot: packages[room].map(pathOf),
        }
      : {}),
  },
}));

module.exports = {
  forbidden: [
    ...roomFences,
    ...packageFences,
    {
      name: 'schema-is-zod-only',
      severity: 'error',
      comment: 'zod lives in one file, so that nothing it weighs can reach the launch file',
      from: { path: '^src/policy/schema[.]ts$' },
      to: { path: 'node_modules/', pathNot: 'node_modules/zod/' },
    },
    {
      name: 'launchevent-reaches-no-package',
      severity: 'error',
      comment:
        'the launch file is one small file: no npm package and no zod, even through a middle file',
      from: { path: '^src/launchevent/' },
      to: { reachable: true, path: ['^src/policy/schema[.]ts$', 'node_modules/'] },
    },
    {
      name: 'rules-are-strangers',
      severity: 'error',
      comment:
        'a rule knows its shape (rule.ts) what every rule may ask (facts.ts) and offer (fixes.ts), never another rule',
      from: { path: '^src/rules/', pathNot: '^src/rules/(index|rule|facts|fixes)[.]ts$' },
      to: { path: '^src/rules/', pathNot: '^src/rules/(rule|facts|fixes)[.]ts$' },
    },
    {
      name: 'local-outlook-is-never-shipped',
      severity: 'error',
      comment: 'nothing that ships may import the local Outlook',
      from: { path: '^src/', pathNot: '^src/local-outlook/' },
      to: { path: '^src/local-outlook/' },
    },
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    // Packages that offer their parts one by one, as the icons do, are only found through `exports`.
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
