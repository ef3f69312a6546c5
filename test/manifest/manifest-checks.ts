import { all, elementsOf, type Element } from '../support/manifest';

/**
 * The order in which an element's children must stand: Outlook refuses a manifest whose elements
 * are all right but in another order (Microsoft, Office add-ins manifest reference).
 */
const orders: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    'Id',
    'AlternateId',
    'Version',
    'ProviderName',
    'DefaultLocale',
    'DisplayName',
    'Description',
    'IconUrl',
    'HighResolutionIconUrl',
    'SupportUrl',
    'AppDomains',
    'Hosts',
    'Requirements',
    'FormSettings',
    'Permissions',
    'Rule',
    'DisableEntityHighlighting',
    'VersionOverrides',
  ],
  VersionOverrides: ['Description', 'Requirements', 'Hosts', 'Resources', 'VersionOverrides'],
  Host: ['Runtimes', 'DesktopFormFactor'],
  DesktopFormFactor: ['SupportsSharedFolders', 'FunctionFile', 'ExtensionPoint'],
  Group: ['Label', 'Control'],
  Control: ['Label', 'Supertip', 'Icon', 'Action'],
  Supertip: ['Title', 'Description'],
  Resources: ['Images', 'Urls', 'ShortStrings', 'LongStrings'],
};

/** Which table of the resources an element's `resid` must be in. */
const tables: Readonly<Record<string, string>> = {
  Runtime: 'Urls',
  Override: 'Urls',
  FunctionFile: 'Urls',
  SourceLocation: 'Urls',
  Label: 'ShortStrings',
  Title: 'ShortStrings',
  Description: 'LongStrings',
  Image: 'Images',
};

/** The longest text of each kind, in characters. */
const longest: Readonly<Record<string, number>> = {
  DisplayName: 125,
  Description: 250,
  ShortStrings: 125,
  LongStrings: 250,
};

const longestId = 32;
const largest = 256 * 1024;

/** Everything that is wrong with a manifest, in words; empty when nothing is. */
export function manifestFaults(xml: string): readonly string[] {
  const manifest = elementsOf(xml);
  const checks = [order, ids, resources, strings, addresses, launchEvents, basics];
  const size = Buffer.byteLength(xml) > largest ? ['is larger than 256 KB'] : [];
  return [...size, ...checks.flatMap((check) => check(manifest))];
}

function* every(element: Element): Generator<Element> {
  yield element;
  for (const child of element.children) yield* every(child);
}

function order(manifest: Element): string[] {
  return [...every(manifest)].flatMap((element) => {
    const wanted = orders[element.name];
    // Hosts of the outer manifest hold an empty Host.
    if (wanted === undefined) return [];
    const places = element.children.map(({ name }) => wanted.indexOf(name));
    const unknown = element.children.filter((_, index) => places[index] === -1);
    const sorted = places.every((place, index) => index === 0 || place >= places[index - 1]!);
    return [
      ...unknown.map(({ name }) => `${element.name} has a ${name} in it`),
      ...(sorted ? [] : [`${element.name} has its children in another order`]),
    ];
  });
}

function ids(manifest: Element): string[] {
  const own = [...every(manifest)].flatMap(({ attributes }) => attributes['id'] ?? []);
  // TabDefault is Outlook's, and stands once for each surface.
  const ours = own.filter((id) => id !== 'TabDefault');
  return [
    ...ours.filter((id, index) => ours.indexOf(id) !== index).map((id) => `${id} stands twice`),
    ...ours.filter((id) => id.length > longestId).map((id) => `${id} is too long`),
  ];
}

function resources(manifest: Element): string[] {
  const held = (table: string): readonly string[] =>
    all(manifest, table).flatMap(({ children }) =>
      children.map(({ attributes }) => attributes['id'] ?? ''),
    );
  const inUse = [...every(manifest)].filter(({ attributes }) => 'resid' in attributes);
  const used = new Set(inUse.map(({ attributes }) => attributes['resid']));
  const kept = ['Images', 'Urls', 'ShortStrings', 'LongStrings'].flatMap(held);
  return [
    ...inUse.flatMap(({ name, attributes }) => {
      const id = attributes['resid'] ?? '';
      const table = tables[name];
      if (table === undefined) return [`${name} has a resid`];
      if (id.length > longestId) return [`${id} is longer than ${longestId}`];
      return held(table).includes(id) ? [] : [`${name} asks for ${id}, which is not in ${table}`];
    }),
    ...kept.filter((id) => !used.has(id)).map((id) => `${id} is never used`),
  ];
}

function strings(manifest: Element): string[] {
  const tooLong = (owner: Element, most: number): string[] =>
    [...every(owner)].flatMap(({ attributes }) =>
      [attributes['DefaultValue'], attributes['Value']].flatMap((text) =>
        text !== undefined && (text.length > most || text.trim() === '')
          ? [`a text of ${owner.name} has ${text.length} characters, of 1 to ${most}`]
          : [],
      ),
    );
  return Object.entries(longest).flatMap(([name, most]) =>
    all(manifest, name).flatMap((owner) =>
      'resid' in owner.attributes ? [] : tooLong(owner, most),
    ),
  );
}

function addresses(manifest: Element): string[] {
  const isAddress = ({ name }: Element): boolean =>
    ['IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'SourceLocation', 'Url', 'Image'].includes(
      name,
    );
  return [...every(manifest)].filter(isAddress).flatMap(({ name, attributes }) => {
    const address = attributes['DefaultValue'];
    if (address === undefined) return [];
    return address.startsWith('https://') && URL.canParse(address)
      ? []
      : [`${name} is no https address`];
  });
}

const sendEvents = ['OnMessageSend', 'OnAppointmentSend'];

function launchEvents(manifest: Element): string[] {
  const runtimes = all(manifest, 'Runtime');
  const scripts = runtimes.flatMap(({ children }) => children);
  const points = all(manifest, 'ExtensionPoint').filter(
    ({ attributes }) => attributes['type'] === 'LaunchEvent',
  );
  const page = points[0]?.children.find(({ name }) => name === 'SourceLocation');
  const events = all(manifest, 'LaunchEvent');
  const types = events.map(({ attributes }) => attributes['Type'] ?? '');
  const modes = events.map(({ attributes }) => attributes['SendMode'] ?? '');
  return [
    ...(runtimes.length === 1 ? [] : ['there is not exactly one Runtime']),
    ...(scripts.length === 1 && scripts[0]?.attributes['type'] === 'javascript'
      ? []
      : ['there is not exactly one script for classic Outlook']),
    ...(points.length === 1 ? [] : ['there is not exactly one point of launch events']),
    ...(page?.attributes['resid'] === runtimes[0]?.attributes['resid']
      ? []
      : ['the launch events have another page than the Runtime']),
    ...(String(types) === String(sendEvents) ? [] : [`the launch events are ${types.join(', ')}`]),
    ...(modes.every((mode) => mode === 'SoftBlock' || mode === 'Block')
      ? []
      : ['a SendMode is wrong']),
    ...(events.every(({ attributes }) => attributes['FunctionName'])
      ? []
      : ['an event has no function']),
  ];
}

function basics(manifest: Element): string[] {
  const text = (name: string): string => all(manifest, name)[0]?.text ?? '';
  const sets = [...all(manifest, 'Sets')].map(({ attributes }) => attributes['DefaultMinVersion']);
  const faults: readonly (readonly [boolean, string])[] = [
    [/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(text('Id')), 'the Id is no GUID'],
    [/^\d+\.\d+\.\d+\.\d+$/.test(text('Version')), 'the Version has not four parts'],
    [text('Permissions') === 'ReadWriteItem', 'it asks for other permissions'],
    [text('SupportsSharedFolders') === 'true', 'it leaves shared mailboxes out (office-js #3527)'],
    [text('DefaultLocale') === 'en-GB', 'its first language is not British English'],
    [
      sets.length === 2 && sets.every((set) => set === '1.14'),
      'it asks for another Mailbox than 1.14',
    ],
  ];
  return faults.filter(([good]) => !good).map(([, fault]) => fault);
}
