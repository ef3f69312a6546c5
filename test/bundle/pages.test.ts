import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { elementsOf, manifestXml, ribbonFunctions, root } from '../support/manifest';
import { notAssociated } from './bundle-checks';

const dist = join(root, 'dist');
const read = (name: string): string => readFileSync(join(dist, name), 'utf8');
const pages = ['taskpane.html', 'commands.html', 'launchevent.html'];

/** The addresses of a page's scripts, in order. */
const scriptsOf = (html: string): readonly string[] =>
  [...html.matchAll(/<script[^>]*\ssrc="?([^\s">]+)"?/g)].map(([, src]) => src!);

/** The directives of a page's Content-Security-Policy. */
function policyOf(html: string): Readonly<Record<string, readonly string[]>> {
  const [, policy = ''] = /Content-Security-Policy"?\s+content="([^"]*)"/.exec(html) ?? [];
  return Object.fromEntries(
    policy.split(';').map((directive) => {
      const [name = '', ...sources] = directive.trim().split(/\s+/);
      return [name, sources];
    }),
  );
}

describe('every page as built', () => {
  it('is one of those we know', () => {
    expect(
      readdirSync(dist)
        .filter((name) => name.endsWith('.html'))
        .sort(),
    ).toEqual([...pages].sort());
  });

  it.each(pages)('%s may load scripts from us and Microsoft only, and speak to us only', (name) => {
    expect(policyOf(read(name))).toEqual({
      'default-src': ["'none'"],
      'script-src': ["'self'", 'https://appsforoffice.microsoft.com', 'https://ajax.aspnetcdn.com'],
      'connect-src': ["'self'"],
      'style-src': ["'self'", "'unsafe-inline'"],
      'img-src': ["'self'", 'data:'],
      'font-src': ["'self'", 'data:'],
      'base-uri': ["'none'"],
      'form-action': ["'none'"],
    });
  });

  it.each(pages)('%s says so before its first script, and has no script in it', (name) => {
    const html = read(name);
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<script'));
    expect(html.match(/<script/g)?.length).toBe(scriptsOf(html).length);
  });

  it.each(pages)(
    '%s loads office.js from Microsoft first, then a file of ours that is there',
    (name) => {
      const [office, ...ours] = scriptsOf(read(name));
      expect(office).toBe('https://appsforoffice.microsoft.com/lib/1/hosted/office.js');
      expect(ours).toHaveLength(1);
      expect(ours.every((script) => existsSync(join(dist, script)))).toBe(true);
    },
  );

  it('names assets after their content, but for the file that classic Outlook keeps by its address', () => {
    expect(scriptsOf(read('launchevent.html'))[1]).toBe('launchevent.js');
    for (const name of ['taskpane.html', 'commands.html']) {
      expect(scriptsOf(read(name))[1]).toMatch(/^\w+\.[\da-f]{16,}\.js$/);
    }
  });

  it('makes no code from text', () => {
    for (const name of readdirSync(dist).filter((file) => file.endsWith('.js'))) {
      expect([name, ...(/\beval\(|new Function\(/.exec(read(name)) ?? [])]).toEqual([name]);
    }
  });
});

describe('the commands page', () => {
  const functions = ribbonFunctions(elementsOf(manifestXml()));
  const script = read(scriptsOf(read('commands.html'))[1]!);

  /** A page is asked for readiness, and only then office.js calls its functions. */
  const inPage = { onReady: () => Promise.resolve() };

  it('associates every function that a ribbon button calls', () => {
    expect(functions).toEqual(['checkMessageHandler', 'checkMeetingHandler']);
    expect(notAssociated(script, functions, inPage)).toEqual([]);
  });

  it('would be found to lack one', () => {
    expect(notAssociated(script, ['fileItHandler'], inPage)).toEqual(['fileItHandler']);
  });
});

describe('the manifest as built', () => {
  it('asks for nothing that is not there', () => {
    const asked = [...read('manifest.xml').matchAll(/https:\/\/localhost:3000\/([^"]+)"/g)];
    expect(asked.length).toBeGreaterThan(8);
    expect(asked.map(([, file]) => file!).filter((file) => !existsSync(join(dist, file)))).toEqual(
      [],
    );
  });

  it('has one SendMode, that of the build', () => {
    const modes = read('manifest.xml').match(/SendMode="(SoftBlock|Block)"/g) ?? [];
    expect(modes).toHaveLength(2);
    expect(new Set(modes).size).toBe(1);
  });
});
