import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import Ajv2020 from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { profileSchemaFile } from '../../scripts/profile-schema';
import { parseProfile } from '../../src/policy/schema';

const folder = join(__dirname, '../../src/policy/profiles');
const file = 'profile.schema.json';
const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
const profileFiles = readdirSync(folder).filter((name) => name !== file);

const ajv = new Ajv2020();
addFormats(ajv);
const holds = ajv.compile(JSON.parse(read(file)) as object);

describe('profile.schema.json', () => {
  it('is as it would be generated', () => {
    expect(read(file)).toBe(profileSchemaFile());
  });

  it.each(profileFiles)('is named by %s, and holds for it', (name) => {
    const raw = JSON.parse(read(name)) as Record<string, unknown>;
    expect(raw['$schema']).toBe(`./${file}`);
    expect(holds(raw)).toBe(true);
    expect(parseProfile(raw)).not.toHaveProperty('$schema');
  });

  it.each([
    ['an unknown key', { colour: 'blue' }],
    ['a bulk that is a word', { bulk: 'many' }],
    ['a severity that is none', { severities: { 'unread-part': 'loud' } }],
    ['a clause nobody wrote', { carriedOver: ['lpt-2020/99'] }],
  ])('refuses %s, as the build does', (_, change) => {
    const raw = { ...(JSON.parse(read('lpt-2023.json')) as object), ...change };
    expect(holds(raw)).toBe(false);
    expect(() => parseProfile(raw)).toThrow();
  });
});
