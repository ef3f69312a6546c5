import type { SendMode } from './smart-alert';

/** A button the manifest puts on the ribbon. */
export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  /** The address of its 32 pixel icon; empty where it has none. */
  readonly icon: string;
  /** Opens a page in the task pane, or calls a function of the commands page. */
  readonly action:
    | { readonly kind: 'pane'; readonly url: string }
    | { readonly kind: 'function'; readonly name: string };
}

/** A handler Outlook runs by itself. */
export interface LaunchEvent {
  readonly type: string;
  readonly functionName: string;
  readonly sendMode: SendMode;
}

/** The places where buttons can be, by Outlook's names for them. */
export type Surface =
  | 'MessageComposeCommandSurface'
  | 'MessageReadCommandSurface'
  | 'AppointmentOrganizerCommandSurface';

/** What the local Outlook needs of manifest.xml. */
export interface Manifest {
  readonly id: string;
  readonly name: string;
  readonly runtimeUrl: string;
  readonly commandsUrl: string;
  readonly buttons: (surface: Surface) => readonly RibbonButton[];
  readonly launchEvents: readonly LaunchEvent[];
}

const sendModes: readonly SendMode[] = ['PromptUser', 'SoftBlock', 'Block'];

/**
 * Reads manifest.xml. Its addresses are moved to `addinOrigin`, where this server has the add-in.
 *
 * @throws when the manifest lacks something Outlook could not do without
 */
export function readManifest(xml: string, addinOrigin: string): Manifest {
  const tree = new DOMParser().parseFromString(xml, 'text/xml');
  const resources = resourcesIn(tree);
  const string = (id: string): string => resources.get(id) ?? '';
  const here = (id: string): string => moved(string(id), addinOrigin);
  const runtime = first(tree, 'Runtime')?.getAttribute('resid') ?? '';
  return {
    id: first(tree, 'Id')?.textContent.trim() ?? '',
    name: first(tree, 'DisplayName')?.getAttribute('DefaultValue') ?? 'The add-in',
    runtimeUrl: here(runtime),
    commandsUrl: here(first(tree, 'FunctionFile')?.getAttribute('resid') ?? ''),
    launchEvents: all(tree, 'LaunchEvent').map(launchEvent),
    buttons: (surface) =>
      extensionPoints(tree, surface)
        .flatMap((point) => all(point, 'Control'))
        .flatMap((control) => button(control, string, here)),
  };
}

function button(
  control: Element,
  string: (id: string) => string,
  here: (id: string) => string,
): readonly RibbonButton[] {
  const action = first(control, 'Action');
  const resid = (name: string): string => first(control, name)?.getAttribute('resid') ?? '';
  const pane = resid('SourceLocation');
  const called = first(control, 'FunctionName')?.textContent.trim() ?? '';
  if (action === null) return [];
  return [
    {
      id: control.getAttribute('id') ?? '',
      label: string(resid('Label')),
      tip: string(resid('Description')),
      icon: here(iconOf(control)),
      action: pane === '' ? { kind: 'function', name: called } : { kind: 'pane', url: here(pane) },
    },
  ];
}

function iconOf(control: Element): string {
  const images = all(control, 'Image');
  const wanted = images.find((image) => image.getAttribute('size') === '32') ?? images[0];
  return wanted?.getAttribute('resid') ?? '';
}

function launchEvent(event: Element): LaunchEvent {
  const mode = event.getAttribute('SendMode');
  return {
    type: event.getAttribute('Type') ?? '',
    functionName: event.getAttribute('FunctionName') ?? '',
    // SoftBlock is what Outlook takes where the manifest says nothing.
    sendMode: sendModes.find((known) => known === mode) ?? 'SoftBlock',
  };
}

function resourcesIn(tree: Document): ReadonlyMap<string, string> {
  const entries = ['Image', 'Url', 'String'].flatMap((kind) => all(tree, kind));
  return new Map(
    entries
      .filter((entry) => entry.hasAttribute('DefaultValue'))
      .map((entry) => [entry.getAttribute('id') ?? '', entry.getAttribute('DefaultValue') ?? '']),
  );
}

function moved(url: string, origin: string): string {
  if (url === '') return '';
  const { pathname, search } = new URL(url);
  return origin + pathname + search;
}

/** The manifest repeats itself for older Outlooks; the newest `VersionOverrides` is the innermost, and last. */
function extensionPoints(tree: Document, surface: Surface): readonly Element[] {
  return all(tree, 'ExtensionPoint')
    .filter((point) => typeOf(point) === surface)
    .slice(-1);
}

function typeOf(point: Element): string {
  const type = [...point.attributes].find((attribute) => attribute.localName === 'type');
  return type?.value ?? '';
}

const all = (under: Document | Element, name: string): readonly Element[] => [
  ...under.getElementsByTagNameNS('*', name),
];

const first = (under: Document | Element, name: string): Element | null =>
  all(under, name)[0] ?? null;
