const { core } = require('./rooms.cjs');

const shared = {
  rootDir: __dirname,
  testEnvironment: 'node',
  transform: { '^.+\\.tsx?$': '@swc/jest' },
  moduleNameMapper: { '^compiled-profile$': '<rootDir>/test/support/compiled-profile.ts' },
};

/** Three kinds of test: pure code, what was built, and the product in a real browser. */
module.exports = {
  coverageDirectory: 'coverage',
  coverageReporters: ['text-summary', 'lcovonly', 'json-summary'],
  collectCoverageFrom: ['src/**/*.{ts,tsx}', '!src/**/*.d.ts'],
  coverageThreshold: Object.fromEntries(
    core.map((room) => [
      `./src/${room}/`,
      { branches: 100, functions: 100, lines: 100, statements: 100 },
    ]),
  ),
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testMatch: ['<rootDir>/test/**/*.test.ts'],
      testPathIgnorePatterns: ['<rootDir>/test/(bundle|browser|bench)/'],
    },
    { ...shared, displayName: 'bundle', testMatch: ['<rootDir>/test/bundle/**/*.test.ts'] },
    { ...shared, displayName: 'browser', testMatch: ['<rootDir>/test/browser/**/*.test.ts'] },
  ],
};
