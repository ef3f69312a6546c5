/**
 * Which rooms each room may import. dependency-cruiser reads this table, and so does
 * test/rooms.test.ts, which fails when the table and the folders of src/ disagree.
 */
module.exports = {
  rooms: {
    draft: [],
    policy: [],
    detect: ['draft'],
    rules: ['draft', 'policy', 'detect'],
    assess: ['draft', 'policy', 'rules'],
    outlook: ['draft', 'policy'],
    launchevent: ['draft', 'policy', 'assess', 'outlook'],
    commands: ['draft', 'policy', 'assess', 'outlook'],
    taskpane: ['draft', 'policy', 'rules', 'assess', 'outlook'],
    cli: ['draft', 'policy', 'detect', 'rules', 'assess'],
    'local-outlook': ['draft'],
  },
  /**
   * npm packages a room may import; a room that is not named may import none. `compiled-profile` is
   * the profile that webpack builds in.
   */
  packages: {
    launchevent: ['compiled-profile'],
    commands: ['compiled-profile'],
    taskpane: [
      'compiled-profile',
      'react',
      'react-dom',
      '@fluentui/react-components',
      '@fluentui/react-icons',
    ],
    cli: ['postal-mime', 'node:util', 'node:fs'],
    'local-outlook': [
      'selfsigned',
      '@swc/core',
      'node:crypto',
      'node:fs',
      'node:http',
      'node:https',
      'node:net',
      'node:path',
    ],
  },
  /** Rooms that compile against bare ES2016: no DOM, no Node, no Office, no clock, no randomness. */
  core: ['draft', 'policy', 'detect', 'rules', 'assess'],
};
