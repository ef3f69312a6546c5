import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { PNG } from 'pngjs';
import { paneButtons } from '../../src/launchevent/on-send';
import { all, elementsOf, manifestXml, root, type Element } from '../support/manifest';
import { manifestFaults } from './manifest-checks';

const xml = manifestXml();
const manifest = elementsOf(xml);

const { builtManifest } = createRequire(__filename)('../../scripts/built-manifest.cjs') as {
  builtManifest: (manifest: string, env?: Record<string, string>) => string;
};

describe('manifest.xml', () => {
  it('has nothing wrong', () => {
    expect(manifestFaults(xml)).toEqual([]);
  });

  it.each([
    [
      'another order',
      (text: string) =>
        text.replace(
          /(<Permissions>.*<\/Permissions>)\s*(<Rule[\s\S]*?<\/Rule>\s*<\/Rule>|<Rule[\s\S]*?<\/Rule>)/,
          '$2$1',
        ),
    ],
    [
      'a stranger in a group',
      (text: string) =>
        text.replace('<Label resid="Group.Label" />', '<Help /><Label resid="Group.Label" />'),
    ],
    [
      'a resid that does not resolve',
      (text: string) => text.replace('resid="Taskpane.Url"', 'resid="Nowhere.Url"'),
    ],
    [
      'a resid of the wrong table',
      (text: string) => text.replace('<Label resid="Message.Label"', '<Label resid="Message.Tip"'),
    ],
    ['a resid of 33 characters', (text: string) => text.replaceAll('Message.Tip', 'M'.repeat(33))],
    [
      'a resource nobody uses',
      (text: string) =>
        text.replace(
          '<bt:Url ',
          '<bt:Url id="Old.Url" DefaultValue="https://localhost:3000/old" /><bt:Url ',
        ),
    ],
    [
      'an id twice',
      (text: string) => text.replace('aptComposeOpenPaneButton', 'msgComposeOpenPaneButton'),
    ],
    ['a long label', (text: string) => text.replace('"Check message"', `"${'x'.repeat(126)}"`)],
    [
      'a long translation',
      (text: string) => text.replace('Value="Gwirio nawr"', `Value="${'x'.repeat(126)}"`),
    ],
    [
      'a long tip',
      (text: string) => text.replace('"Opens PCD Guard beside', `"${'x'.repeat(250)}`),
    ],
    ['a long description', (text: string) => text.replace('"Checks mail', `"${'x'.repeat(250)}`)],
    [
      'an empty name',
      (text: string) =>
        text.replace('DisplayName DefaultValue="PCD Guard"', 'DisplayName DefaultValue=""'),
    ],
    [
      'an http address',
      (text: string) =>
        text.replace('https://localhost:3000/commands.html', 'http://localhost:3000/commands.html'),
    ],
    [
      'a Runtime with another page',
      (text: string) =>
        text.replace(
          '<SourceLocation resid="Launchevent.Url" />',
          '<SourceLocation resid="Commands.Url" />',
        ),
    ],
    [
      'no script for classic Outlook',
      (text: string) =>
        text.replace('<Override type="javascript" resid="Launchevent.Script" />', ''),
    ],
    [
      'one send event only',
      (text: string) => text.replace(/<LaunchEvent\s+Type="OnAppointmentSend"[\s\S]*?\/>/, ''),
    ],
    [
      'a third launch event',
      (text: string) =>
        text.replace(
          '</LaunchEvents>',
          '<LaunchEvent Type="OnNewMessageCompose" FunctionName="f" SendMode="SoftBlock" /></LaunchEvents>',
        ),
    ],
    ['PromptUser', (text: string) => text.replace('SendMode="SoftBlock"', 'SendMode="PromptUser"')],
    [
      'an event without a function',
      (text: string) => text.replace('FunctionName="onMessageSendHandler"', ''),
    ],
    ['more permissions', (text: string) => text.replace('ReadWriteItem', 'ReadWriteMailbox')],
    [
      'no shared folders',
      (text: string) => text.replace('<SupportsSharedFolders>true', '<SupportsSharedFolders>false'),
    ],
    [
      'an older Mailbox',
      (text: string) =>
        text.replace('<bt:Sets DefaultMinVersion="1.14">', '<bt:Sets DefaultMinVersion="1.12">'),
    ],
    [
      'a version of three parts',
      (text: string) => text.replace('<Version>0.1.0.0<', '<Version>0.1.0<'),
    ],
    ['an Id that is no GUID', (text: string) => text.replace(/<Id>[^<]*/, '<Id>pcd-guard')],
    ['more than 256 KB', (text: string) => text + ' '.repeat(256 * 1024)],
  ])('would be found to have %s', (_, spoil) => {
    const spoilt = spoil(xml);
    expect(spoilt).not.toBe(xml);
    expect(manifestFaults(spoilt)).not.toEqual([]);
  });
});

describe('the buttons', () => {
  const surfaces = {
    message: 'MessageComposeCommandSurface',
    meeting: 'AppointmentOrganizerCommandSurface',
  };
  const buttonsOf = (surface: string): readonly Element[] =>
    all(manifest, 'ExtensionPoint')
      .filter(({ attributes }) => attributes['type'] === surface)
      .flatMap((point) => all(point, 'Control'));
  const opensPane = (button: Element): boolean =>
    all(button, 'Action').some(({ attributes }) => attributes['type'] === 'ShowTaskpane');

  it.each(['message', 'meeting'] as const)(
    'the alert of a %s opens the pane of its own surface',
    (kind) => {
      const ids = buttonsOf(surfaces[kind])
        .filter(opensPane)
        .map(({ attributes }) => attributes['id']);
      expect(ids).toEqual([paneButtons[kind]]);
    },
  );

  it('has one in read mode that opens the pane', () => {
    expect(buttonsOf('MessageReadCommandSurface').filter(opensPane)).toHaveLength(1);
  });

  it('shows a notice with an icon that there is', () => {
    const source = readFileSync(join(root, 'src/outlook/notice.ts'), 'utf8');
    const icon = /icon: '([^']+)'/.exec(source)?.[1];
    const images = all(all(manifest, 'Images')[0]!, 'Image').map(
      ({ attributes }) => attributes['id'],
    );
    expect(images).toContain(icon);
  });
});

describe('the icons', () => {
  const top = (name: string): string => all(manifest, name)[0]?.attributes['DefaultValue'] ?? '';
  const address = (resid: string | undefined): string =>
    all(all(manifest, 'Images')[0]!, 'Image').find(({ attributes }) => attributes['id'] === resid)
      ?.attributes['DefaultValue'] ?? '';
  const buttonIcons = all(manifest, 'Icon').flatMap(({ children }) =>
    children.map(
      ({ attributes }) => [address(attributes['resid']), Number(attributes['size'])] as const,
    ),
  );

  it.each([
    [top('IconUrl'), 64],
    [top('HighResolutionIconUrl'), 128],
    ...new Map(buttonIcons),
  ] as const)('%s is there, and %d pixels square', (url, size) => {
    const file = join(root, 'assets', basename(url));
    expect(existsSync(file)).toBe(true);
    const { width, height } = PNG.sync.read(readFileSync(file));
    expect([width, height]).toEqual([size, size]);
  });

  it('come in the three sizes every button needs', () => {
    for (const { children } of all(manifest, 'Icon')) {
      expect(children.map(({ attributes }) => attributes['size'])).toEqual(['16', '32', '80']);
    }
  });
});

describe('the built manifest', () => {
  it('is the same when nothing is asked for', () => {
    expect(builtManifest(xml)).toBe(xml);
  });

  it('blocks where that is asked for, and stays right', () => {
    const built = builtManifest(xml, { sendmode: 'Block' });
    expect(built.match(/SendMode="Block"/g)).toHaveLength(2);
    expect(manifestFaults(built)).toEqual([]);
  });

  it('moves to the address it will be served from', () => {
    const built = builtManifest(xml, { address: 'https://addin.example.org/pcd/' });
    expect(built).not.toContain('localhost');
    expect(built).toContain('https://addin.example.org/pcd/launchevent.js');
    expect(manifestFaults(built)).toEqual([]);
  });

  it.each([
    { sendmode: 'PromptUser' },
    { address: 'http://addin.example.org' },
    { address: 'addin' },
  ])('is refused for %j', (env) => {
    expect(() => builtManifest(xml, env)).toThrow(/is not/);
  });
});
