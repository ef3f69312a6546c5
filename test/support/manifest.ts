import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';

/** The top of the repository. */
export const root = join(__dirname, '../..');

/** One element of the manifest: its name without a prefix, its attributes, its children in order, its own text. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

type Parsed = Readonly<Record<string, unknown>>;

/** Reads XML into elements, in the order they stand. */
export function elementsOf(xml: string): Element {
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: '',
    parseTagValue: false,
    parseAttributeValue: false,
  });
  const tops = (parser.parse(xml) as Parsed[])
    .map(elementIn)
    .filter(({ name }) => !name.startsWith('?'));
  return tops[0]!;
}

function elementIn(parsed: Parsed): Element {
  const name = Object.keys(parsed).find((key) => key !== ':@') ?? '';
  const inside = (parsed[name] ?? []) as Parsed[];
  const isText = (child: Parsed): boolean => '#text' in child;
  return {
    name: name.replace(/^\w+:/, ''),
    attributes: withoutPrefix((parsed[':@'] ?? {}) as Record<string, string>),
    children: Array.isArray(inside) ? inside.filter((child) => !isText(child)).map(elementIn) : [],
    text: Array.isArray(inside)
      ? inside
          .filter(isText)
          .map((child) => String(child['#text']))
          .join('')
          .trim()
      : '',
  };
}

function withoutPrefix(attributes: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [name.replace(/^\w+:/, ''), value]),
  );
}

/** Every element of this name, at any depth. */
export function all(element: Element, name: string): readonly Element[] {
  return [
    ...(element.name === name ? [element] : []),
    ...element.children.flatMap((child) => all(child, name)),
  ];
}

/** manifest.xml as it stands in the repository. */
export const manifestXml = (): string => readFileSync(join(root, 'manifest.xml'), 'utf8');

/** The functions that the manifest's launch events call. */
export function launchFunctions(manifest: Element): readonly string[] {
  return all(manifest, 'LaunchEvent').map(({ attributes }) => attributes['FunctionName'] ?? '');
}

/** The functions that the manifest's ribbon buttons call. */
export function ribbonFunctions(manifest: Element): readonly string[] {
  return all(manifest, 'FunctionName').map(({ text }) => text);
}
