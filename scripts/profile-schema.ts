/**
 * src/policy/profiles/profile.schema.json: what an editor needs to help with a profile while it is
 * written. Made from the schema the product itself checks with; no file is touched here.
 */
import { z } from 'zod';
import { profileSchema, worstOfSchema } from '../src/policy/schema';

/** The text of the file. */
export function profileSchemaFile(): string {
  const own = z.toJSONSchema(profileSchema, { io: 'input' });
  const worstOf = z.toJSONSchema(worstOfSchema, { io: 'input' });
  const schema = {
    $schema: own.$schema,
    title: 'A policy profile',
    description:
      'One organisation’s policy as data, or the worst verdict of several. Some checks are stricter than a JSON Schema can say: run `policy validate` as well.',
    anyOf: [own, worstOf].map(withoutDialect),
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

/** The dialect is said once, at the top. */
function withoutDialect(schema: z.core.JSONSchema.BaseSchema): object {
  return { ...schema, $schema: undefined };
}
