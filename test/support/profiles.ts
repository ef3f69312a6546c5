import type { Profile } from '../../src/policy/profile';
import lpt2023Json from '../../src/policy/profiles/lpt-2023.json';
import { parseProfile } from '../../src/policy/schema';

/** The default profile, read as the build reads it. */
export const lpt2023: Profile = parseProfile(lpt2023Json);

/** The default profile with some of its choices made otherwise. */
export const profileWith = (overrides: Partial<Profile>): Profile => ({ ...lpt2023, ...overrides });
