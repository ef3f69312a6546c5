import { z } from 'zod';

import { clauses } from './clauses';
import { normalDomain } from './domain';
import dcb1596 from './lists/dcb1596.json';
import { policies, type PolicyId } from './policies';
import type { AcceptedList, Profile } from './profile';

/** A profile that does not say what a profile must say: one line for each fault, with its path. */
export class ProfileError extends Error {
  override readonly name = 'ProfileError';

  constructor(readonly faults: readonly string[]) {
    super(faults.join('\n'));
  }
}

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'a day written as YYYY-MM-DD');
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time written as HH:MM');
const domain = z
  .string()
  .refine((text) => normalDomain(text) !== null, 'a domain name such as trust.nhs.uk');
const retiredDomain = z
  .string()
  .refine(
    (text) => normalDomain(text.replace(/^\*\./, '')) !== null,
    'a domain name, or *. and a domain name',
  );
const address = z.email('an email address');
const text = z.string().min(1, 'some text');
const count = z.int().min(1);
const ruleOrMessage = z
  .string()
  .regex(/^[a-z][a-z0-9-]*(\/[a-z][a-z0-9-]*)?$/, 'a rule id, or rule-id/message-id');

const list = z.strictObject({
  id: text,
  kind: z.enum(['nhs-net', 'accredited']),
  name: text,
  source: text,
  date: day,
  validDays: z.int().min(1).nullable(),
  domains: z.array(domain).min(1),
}) satisfies z.ZodType<AcceptedList>;

/** The list that comes with the product; a profile names it by its id, or brings its own. */
const shippedList: AcceptedList = list.parse(dcb1596);

const listOrName = z.union([
  z.strictObject({ list: z.literal(shippedList.id) }).transform(() => shippedList),
  list,
]);

const clauseId = z.enum(Object.keys(clauses) as [keyof typeof clauses]);

/** The shape of a profile file. Lists named by id come out of it in full. */
export const profileSchema = z.strictObject({
  $schema: z.string().optional(),
  id: text.regex(/^[a-z0-9-]+$/, 'lower-case letters, digits and hyphens'),
  organisation: text,
  document: z.strictObject({
    title: text,
    version: text,
    expires: day.nullable(),
    remarks: z.array(text),
  }),
  carriedOver: z.array(clauseId),
  sender: z.strictObject({
    sharedMailboxes: z.array(z.strictObject({ address, service: text, sensitive: z.boolean() })),
    serviceUser: z.enum(['shared', 'own']),
  }),
  routes: z.strictObject({
    own: z.array(domain).min(1),
    accept: z.array(listOrName),
    local: z.array(
      z.strictObject({
        name: text,
        domains: z.array(domain).min(1),
        guide: z.boolean(),
        toBeConfirmed: z.boolean(),
      }),
    ),
    government: z.array(domain),
    retired: z.array(retiredDomain),
    webmail: z.array(domain),
  }),
  tag: z.strictObject({
    text: text.max(40),
    pcd: z.enum(['always', 'insecure-route']),
    serviceUser: z.enum(['always', 'pcd']),
    trigger: z.enum(['pcd', 'patient-identifiable']),
    markings: z.array(text),
  }),
  subject: z.strictObject({ allow: z.enum(['nobody', 'addressee']) }),
  serviceUser: z.strictObject({ sensitive: z.enum(['never', 'secure-only', 'allowed']) }),
  identifiers: z.enum(['require', 'minimise']),
  firstContact: z.strictObject({
    agreement: z.enum(['not-asked', 'recorded']),
    approvedPurposes: z.array(text),
  }),
  guide: z.strictObject({ file: text.nullable(), validDays: count.nullable() }),
  wordings: z.array(
    z.strictObject({
      id: text.regex(/^[a-z-]+$/, 'lower-case letters and hyphens'),
      text,
      presentIf: z.array(text).min(1),
      when: z.enum(['always', 'service-user', 'first-contact']),
      appendedByServer: z.boolean(),
      clause: clauseId,
    }),
  ),
  hours: z
    .strictObject({
      days: z.array(z.int().min(1).max(7)).min(1),
      from: time,
      to: time,
      holidays: z.array(day),
    })
    .nullable(),
  files: z.strictObject({ mostBytes: count, route: text.nullable() }),
  widePcd: count,
  longTextWords: count,
  contacts: z.array(
    z.strictObject({
      role: z.enum(['service-desk', 'data-privacy', 'information-governance']),
      name: text,
      phone: text.nullable(),
      email: address.nullable(),
    }),
  ),
  overrides: z.array(
    z.strictObject({
      code: text.regex(/^[a-z-]+$/, 'lower-case letters and hyphens'),
      label: text,
      rules: z.array(text),
    }),
  ),
  record: z.strictObject({
    mode: z.enum(['copy', 'fhir', 'document']),
    content: z.enum(['relevant', 'full']),
    scope: z.enum(['every-message', 'part-of-a-record']),
    deadlineHours: count.nullable(),
    legalHold: z.boolean(),
  }),
  bulk: z.strictObject({
    askPrivate: count,
    askOutside: count,
    stopOutside: count,
    stopPrivate: count,
    basis: z.enum(['consent', 'consent-or-soft-opt-in', 'existing-relationship']).nullable(),
  }),
  actsFrom: z.enum(['possible', 'likely', 'certain']),
  severities: z
    .record(ruleOrMessage, z.enum(['off', 'note', 'ask', 'stop']))
    // Not knowing is not passing: a profile may choose how loud, never silence.
    .refine(
      (severities) => Object.keys(severities).every((key) => !isSilenced(key, severities)),
      'unread-part on: it can be note, ask or stop, but not off',
    ),
});

/** A file that names other profiles, of which the worst verdict counts. */
export const worstOfSchema = z.strictObject({
  $schema: z.string().optional(),
  id: profileSchema.shape.id,
  organisation: text,
  document: profileSchema.shape.document,
  worstOf: z.array(z.enum(Object.keys(policies) as [PolicyId])).min(2),
});

function isSilenced(key: string, severities: Record<string, string>): boolean {
  return (key === 'unread-part' || key.startsWith('unread-part/')) && severities[key] === 'off';
}

/**
 * Reads a profile, or a file that takes the worst verdict of several (`worstOf`).
 * @throws {@link ProfileError} naming, for each fault, the path, the kind of value found and what was expected
 */
export function parseProfile(raw: unknown): Profile {
  return isWorstOf(raw) ? parseWorstOf(raw) : withoutSchemaKey(checked(profileSchema, raw));
}

const isWorstOf = (raw: unknown): boolean =>
  typeof raw === 'object' && raw !== null && 'worstOf' in raw;

function parseWorstOf(raw: unknown): Profile {
  const { worstOf, id, organisation, document } = checked(worstOfSchema, raw);
  const profiles = worstOf.map((name) => parseProfile(policies[name]));
  // What is shown of routes and contacts comes from the default policy; what is judged, from all of them.
  return { ...parseProfile(policies['lpt-2023']), id, organisation, document, worstOf: profiles };
}

function withoutSchemaKey(read: z.output<typeof profileSchema>): Profile {
  const profile = { ...read };
  delete profile.$schema;
  return profile;
}

function checked<T>(schema: z.ZodType<T>, raw: unknown): T {
  const result = schema.safeParse(raw);
  if (result.success) return result.data;
  throw new ProfileError(
    result.error.issues.map(
      (issue) =>
        `${pathOf(issue.path)}: found ${kindOf(valueAt(raw, issue.path))}, expected ${expectationOf(issue)}`,
    ),
  );
}

function pathOf(path: readonly PropertyKey[]): string {
  return path.length === 0 ? 'the profile' : path.map(String).join('.');
}

function valueAt(raw: unknown, path: readonly PropertyKey[]): unknown {
  let value: unknown = raw;
  for (const step of path) {
    value = (Object(value) as Record<PropertyKey, unknown>)[step];
  }
  return value;
}

function kindOf(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object') return 'an object';
  return `a ${typeof value}`;
}

function expectationOf(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected;
    case 'invalid_value':
      return `one of ${issue.values.map(String).join(', ')}`;
    case 'unrecognized_keys':
      return `no such key as ${issue.keys.join(', ')}`;
    case 'too_small':
      return `at least ${String(issue.minimum)}`;
    case 'too_big':
      return `at most ${String(issue.maximum)}`;
    case 'invalid_union':
      return 'the id of a shipped list, or a list of its own';
    default:
      return issue.message;
  }
}
