import type { PolicyId } from '../../src/policy/policies';
import { policies } from '../../src/policy/policies';
import type { Profile } from '../../src/policy/profile';
import strictestJson from '../../src/policy/profiles/strictest.json';
import { parseProfile } from '../../src/policy/schema';
import { rules } from '../../src/rules/index';

/** Every profile that comes with the product, read as the build reads it. */
export const profiles: Readonly<Record<PolicyId | 'strictest', Profile>> = {
  'lpt-2020': parseProfile(policies['lpt-2020']),
  'lpt-2023': parseProfile(policies['lpt-2023']),
  'nhsmail-sop-2015': parseProfile(policies['nhsmail-sop-2015']),
  'mdu-2024': parseProfile(policies['mdu-2024']),
  'yewtree-2021': parseProfile(policies['yewtree-2021']),
  strictest: parseProfile(strictestJson),
};

/** The default profile. */
export const lpt2023: Profile = profiles['lpt-2023'];

/** The default profile with some of its choices made otherwise. */
export const profileWith = (overrides: Partial<Profile>): Profile => ({ ...lpt2023, ...overrides });

const off = Object.fromEntries(rules.map(({ meta }) => [meta.id, 'off' as const]));

/** The default profile with these rules only, so that no rule to come can speak in a test of something else. */
export const profileOfOnly = (severities: Profile['severities']): Profile =>
  profileWith({ severities: { ...off, ...severities } });
