import fc from 'fast-check';
import { bodyAfter, type Fix } from '../../src/draft/change';
import { bodyFromText } from '../../src/draft/from-text';
import { openForChange, refused, type ChangeHost } from '../support/change-host';
import type { HostItem } from '../support/outlook-host';

let open: ChangeHost | undefined;

beforeEach(() => jest.useFakeTimers());
afterEach(() => {
  open?.host.remove();
  jest.useRealTimers();
});

async function opened(item: Partial<HostItem>): Promise<ChangeHost> {
  open = await openForChange(item);
  return open;
}

const words = 'In an emergency ring 999 & ask.';
const html = '<html><body><p>Hello Jo</p><p>Ann</p></body></html>';
const textOf = ({ seen }: ChangeHost): string => (seen.body.known ? seen.body.value.text : '');

/** Puts the words in behind these, as they stand in the text. */
const after = (change: ChangeHost, behind: string): Fix => {
  const found = textOf(change).indexOf(behind);
  expect(found).toBeGreaterThanOrEqual(0);
  return { kind: 'insert-in-body', at: found + behind.length, text: words };
};

describe('words put into the body', () => {
  it('stand where the fix says, and nothing else has changed', async () => {
    const change = await opened({ body: html });
    const { host, make } = change;
    expect(await make(after(change, 'Hello Jo'))).toEqual({ done: true });
    const line = '<br><br>In an emergency ring 999 &amp; ask.';
    expect(host.item.body).toBe(html.replace('Hello Jo', `Hello Jo${line}`));
    const read = ['body.getTypeAsync', 'body.getAsync'];
    expect(host.calls).toEqual([...read, 'body.setAsync', ...read]);
  });

  it('stand in a plain text, all of which stays as it was', async () => {
    const body = 'Hello\u00a0Jo\u200d\r\nsee you\r\n\r\nAnn\u200b';
    const change = await opened({ bodyType: 'text', body });
    expect(await change.make(after(change, 'see you'))).toEqual({ done: true });
    expect(change.host.item.body).toBe(body.replace('see you', `see you\r\n\r\n${words}`));
  });

  it('stand in any plain text where the core puts them', async () => {
    const piece = fc.constantFrom(
      'a',
      'word',
      ' ',
      '\n',
      '\r',
      '\r\n',
      '\u200b',
      '\u00a0',
      '👋🏽',
      '\ufe0f',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 20 }), fc.nat(), async (pieces, place) => {
        const body = `x${pieces.join('')}`;
        const change = await opened({ bodyType: 'text', body });
        const read = bodyFromText(body);
        const at = place % (read.text.length + 1);
        const fix = { kind: 'insert-in-body', at, text: words } as const;
        expect(await change.make(fix)).toEqual({ done: true });
        expect(bodyFromText(change.host.item.body).text).toBe(bodyAfter(read, fix).text);
        change.host.remove();
      }),
      { numRuns: 100 },
    );
  });

  it('count as put in when Outlook writes its own HTML around them', async () => {
    const change = await opened({ body: html });
    const { host, make } = change;
    host.faults['body.setAsync'] = (): undefined => {
      setTimeout(() => {
        host.item.body = `<div class="x">\r\n${host.item.body.replace(/<br><br>/g, '<div></div>')}</div>\r\n`;
      }, 6);
    };
    expect(await make(after(change, 'Hello Jo'))).toEqual({ done: true });
  });

  it.each(['<p>Hello Jo!</p><p>Ann</p>', '<p>Hello</p>', ''])(
    'are refused where the text is no longer what was looked at: %s',
    async (now) => {
      const change = await opened({ body: html });
      change.host.item.body = now;
      expect(await change.make(after(change, 'Hello Jo'))).toEqual(refused('changed-since'));
      expect(change.host.item.body).toBe(now);
    },
  );

  it('go into the HTML of now where only the mark-up has changed', async () => {
    const change = await opened({ body: html });
    change.host.item.body = html.replace('Hello Jo', '<b>Hello</b> Jo');
    expect(await change.make(after(change, 'Hello Jo'))).toEqual({ done: true });
    expect(change.host.item.body).toContain('<b>Hello</b> Jo<br>');
  });

  it.each([
    '<img src="cid:logo@01">',
    '<IMG alt="" SRC=\'data:image/png;base64,AAAA\'>',
    '<img src="blob:https://outlook.example/1">',
    '<img width="1"\nsrc="https://mail.example/a.png" originalsrc="cid:1">',
    '<v:imagedata src="cid:1">',
    '<img',
  ])('are refused where a picture could get lost: %s', async (picture) => {
    const body = `<p>Hello Jo</p>${picture}`;
    const change = await opened({ body });
    expect(await change.make(after(change, 'Hello Jo'))).toEqual(refused('has-pictures'));
    expect(change.host.calls).not.toContain('body.setAsync');
  });

  it.each(['<img alt="NHS" src="https://trust.example/logo.png">', '<imgs>cid:1</imgs>'])(
    'are put in beside what cannot get lost: %s',
    async (picture) => {
      const change = await opened({ body: `<p>Hello Jo</p>${picture}` });
      expect(await change.make(after(change, 'Hello Jo'))).toEqual({ done: true });
      expect(change.host.item.body).toContain(picture);
    },
  );

  it('are refused where the body would be too long for Outlook', async () => {
    const change = await opened({ body: `<p>Hello Jo</p><!--${'x'.repeat(999_960)}-->` });
    expect(await change.make(after(change, 'Hello Jo'))).toEqual(refused('body-too-long'));
    expect(change.host.calls).not.toContain('body.setAsync');
  });

  it.each([
    ['body.getTypeAsync', 'fails', 'unread'],
    ['body.getTypeAsync', 'empty', 'unread'],
    ['body.getAsync', 'fails', 'unread'],
    ['body.getAsync', 'nothing', 'unread'],
    ['body.getAsync', 'hangs', 'unread'],
    ['body.setAsync', 'missing', 'not-offered'],
    ['body.setAsync', 'fails', 'refused'],
    ['body.setAsync', 'throws', 'refused'],
    ['body.setAsync', 'hangs', 'refused'],
    ['body.setAsync', 'nothing', 'not-kept'],
  ] as const)('%s %s: %s', async (name, fault, why) => {
    const change = await opened({ body: html });
    change.host.faults[name] = fault;
    expect(await change.make(after(change, 'Hello Jo'))).toEqual(refused(why));
    expect(change.host.item.body).toBe(html);
  });

  it.each([
    [undefined, 'unconfirmed'],
    ['fails', 'refused'],
  ] as const)('that cannot be read back, set %s: %s', async (set, why) => {
    const change = await opened({ body: html });
    change.host.faults['body.setAsync'] = set;
    let reads = 0;
    change.host.faults['body.getAsync'] = () => ((reads += 1) > 1 ? 'fails' : undefined);
    expect(await change.make(after(change, 'Hello Jo'))).toEqual(refused(why));
  });

  it('are not called put in when something else is there', async () => {
    const change = await opened({ body: html });
    const { host } = change;
    host.faults['body.setAsync'] = (): undefined => {
      setTimeout(() => {
        host.item.body = '<p>Hello Jo</p>';
      }, 6);
    };
    expect(await change.make(after(change, 'Hello Jo'))).toEqual(refused('not-kept'));
  });

  it('are not put into a body that could not be read when it was looked at', async () => {
    const change = await opened({ body: html });
    const fix = after(change, 'Hello Jo');
    Object.assign(change.seen, { body: { known: false, why: 'late' } });
    expect(await change.make(fix)).toEqual(refused('unread'));
  });
});
