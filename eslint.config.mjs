import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import esx from 'eslint-plugin-es-x';
import tseslint from 'typescript-eslint';
import { createRequire } from 'node:module';

const { core } = createRequire(import.meta.url)('./rooms.cjs');
const coreFiles = core.map((room) => `src/${room}/**/*.ts`);

export default tseslint.config(
  { ignores: ['dist', 'coverage', 'node_modules'] },
  {
    files: ['src/**/*.{ts,tsx}', 'test/**/*.{ts,tsx}', 'scripts/**/*.ts'],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/strict-boolean-expressions': [
        'error',
        { allowString: false, allowNumber: false },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-definitions': ['error', 'interface'],
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' },
        { selector: 'TSEnumDeclaration', message: 'Use a union of string literals.' },
      ],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    rules: {
      'no-console': 'error',
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    // Describes a JSON module that the build writes: JSON has a default export and no other.
    files: ['src/**/*.d.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    files: ['src/cli/**/*.ts', 'src/local-outlook/**/*.{ts,tsx}'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['src/taskpane/**/*.tsx', 'src/local-outlook/**/*.tsx'],
    extends: [reactHooks.configs.flat['recommended-latest'], jsxA11y.flatConfigs.recommended],
    // A screen is a function that returns markup: its length is mostly the markup's.
    rules: {
      'max-lines-per-function': ['error', { max: 120, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    // What runs in classic Outlook. TypeScript rewrites ?., ?? and async for us, and Mailbox 1.14
    // puts every supported classic build on V8 (docs/adr/0002), so those three are allowed here.
    files: [...coreFiles, 'src/outlook/**/*.ts', 'src/launchevent/**/*.ts'],
    ignores: ['src/policy/schema.ts'],
    extends: [esx.configs['flat/restrict-to-es2016']],
    settings: { 'es-x': { aggressive: false } },
    rules: {
      'es-x/no-optional-chaining': 'off',
      'es-x/no-nullish-coalescing-operators': 'off',
      'es-x/no-async-functions': 'off',
      'es-x/no-object-rest-spread': 'off',
      'es-x/no-rest-spread-properties': 'off',
      'es-x/no-trailing-function-commas': 'off',
      'es-x/no-optional-catch-binding': 'off',
      'es-x/no-export-ns-from': 'off',
      'es-x/no-class-instance-fields': 'off',
    },
  },
  {
    files: ['test/**/*.{ts,tsx}', 'scripts/**/*.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/strict-boolean-expressions': 'off',
      '@typescript-eslint/restrict-template-expressions': 'off',
    },
  },
);
