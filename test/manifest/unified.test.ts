import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../support/manifest';

interface Unified {
  readonly manifestVersion: string;
  readonly extensions: readonly {
    readonly runtimes: readonly { readonly actions: readonly { readonly id: string }[] }[];
  }[];
}

const folder = mkdtempSync(join(tmpdir(), 'manifest-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const converter = join(root, 'node_modules/office-addin-manifest-converter/cli.js');
execFileSync(process.execPath, [converter, 'convert', join(root, 'manifest.xml'), '-o', folder], {
  stdio: 'pipe',
});
const unified = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Unified;

/** The schema that Microsoft ships for a version, less its `$schema`, which Ajv no longer knows. */
function schemaFor(version: string): Record<string, unknown> {
  const file = `node_modules/@microsoft/app-manifest/build/json-schemas/teams/v${version}/MicrosoftTeams.schema.json`;
  const { $schema, ...schema } = JSON.parse(readFileSync(join(root, file), 'utf8')) as Record<
    string,
    unknown
  >;
  // draft-04 differs from what Ajv reads in `id` and in exclusive limits; this schema has neither.
  expect($schema).toContain('draft-04');
  expect(JSON.stringify(schema)).not.toMatch(/"exclusiveM(in|ax)imum":(true|false)/);
  return schema;
}

function faultsOf(manifest: unknown): readonly unknown[] {
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats(ajv);
  const validate = ajv.compile(schemaFor(unified.manifestVersion));
  validate(manifest);
  return validate.errors ?? [];
}

describe('the unified manifest that Microsoft’s converter makes', () => {
  it('passes the schema of its version', () => {
    expect(unified.manifestVersion).toMatch(/^1\.\d+$/);
    expect(faultsOf(unified)).toEqual([]);
  });

  it.each([
    ['no id', { id: undefined }],
    ['a version that is a number', { version: 1 }],
    ['an extension that is none', { extensions: [{ runtimes: 'none' }] }],
    ['a member nobody knows', { sendmode: 'SoftBlock' }],
  ])('would not pass it with %s', (_, spoil) => {
    expect(faultsOf(JSON.parse(JSON.stringify({ ...unified, ...spoil })))).not.toEqual([]);
  });

  it('has each action once', () => {
    const ids = unified.extensions.flatMap(({ runtimes }) =>
      runtimes.flatMap(({ actions }) => actions.map(({ id }) => id)),
    );
    expect(ids).toContain('onMessageSendHandler');
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('keeps the description whole', () => {
    expect(JSON.stringify(unified)).not.toContain('<TRUNCATED>');
  });
});
