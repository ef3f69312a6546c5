/** What `npm run new:rule` writes, as data: which files, with what in them. No file is touched here. */

/** The files of a new rule by path, and the list of rules with the new one in its place. */
export type Scaffold = Readonly<Record<string, string>>;

/**
 * A new rule, its test, and the list with it. The test fails until `check` is written.
 * Throws for an id that no rule may have.
 * @param list src/rules/index.ts as it is
 */
export function scaffold(id: string, list: string): Scaffold {
  if (!/^[a-z]+(?:-[a-z]+)+$/.test(id)) {
    throw new Error(`"${id}" is not an id: small letters and hyphens, two words or more.`);
  }
  if (list.includes(`'./${id}'`)) throw new Error(`There is a rule ${id} already.`);
  return {
    [`src/rules/${id}.ts`]: ruleFile(id),
    [`test/rules/${id}.test.ts`]: testFile(id),
    'src/rules/index.ts': listed(id, list),
  };
}

const camelCase = (id: string): string =>
  id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

const sentenceCase = (id: string): string =>
  id.charAt(0).toUpperCase() + id.slice(1).replace(/-/g, ' ');

function ruleFile(id: string): string {
  return `import { defineRule } from './rule';

/** Say in one sentence what this rule holds, and which clause says so. */
export const ${camelCase(id)} = defineRule({
  meta: {
    id: '${id}',
    title: '${sentenceCase(id)}',
    // The clause that asks for it. If it is not in policy/clauses.ts, the document comes first.
    cites: ['house/unread-part'],
    // A new rule is a note for one release before it may interrupt.
    severity: 'note',
    needs: ['subject'],
    fixes: [],
  },
  messages: {
    found: () => 'The subject has something in it that this sentence explains.',
  },
  check: () => [],
});
`;
}

function testFile(id: string): string {
  return `import { ${camelCase(id)} } from '../../src/rules/${id}';
import { ruleTest } from '../support/rule-test';

ruleTest(${camelCase(id)}, {
  valid: [
    {
      name: 'an ordinary subject',
      draft: { subject: 'Rota for this week' },
      butFor: { subject: 'Something to look at' },
    },
  ],
  invalid: [
    {
      name: 'something to look at',
      draft: { subject: 'Here is something to look at' },
      finds: [{ message: 'found', severity: 'note', marks: ['something to look at'] }],
    },
  ],
});
`;
}

function listed(id: string, list: string): string {
  const withImport = insertSorted(
    list,
    /^import \{ \w+ \} from '\.\/([a-z-]+)';$/,
    id,
    `import { ${camelCase(id)} } from './${id}';`,
  );
  return insertSorted(withImport, /^ {2}(\w+),$/, camelCase(id), `  ${camelCase(id)},`);
}

/** Puts a line before the first of its kind that comes after it in the alphabet, or after the last. */
function insertSorted(text: string, kind: RegExp, key: string, line: string): string {
  const lines = text.split('\n');
  const places = lines.flatMap((one, at) => {
    const other = kind.exec(one)?.[1];
    return other === undefined ? [] : [{ at, other }];
  });
  const last = places.at(-1);
  if (last === undefined) throw new Error('src/rules/index.ts has no list of rules to add to.');
  const at = places.find(({ other }) => other > key)?.at ?? last.at + 1;
  return [...lines.slice(0, at), line, ...lines.slice(at)].join('\n');
}
