import { el } from './element';
import { Compose, type Received } from './mail';
import { type OwnMailbox, shown } from './person';
import { timeOf } from './views/times';

/** Starts a reply or a forward the way Outlook on the web does: the old message below a line, with who wrote it. */
export function answerTo(
  letter: Received,
  how: 'reply' | 'reply-all' | 'forward',
  from: OwnMailbox,
): Compose {
  const forward = how === 'forward';
  const prefix = forward ? 'Fw: ' : 'Re: ';
  const subject = /^(re|fw|fwd):/i.test(letter.subject) ? letter.subject : prefix + letter.subject;
  const others = [...letter.to, ...letter.cc].filter(({ address }) => address !== from.address);
  return new Compose(
    { kind: 'message', composeType: forward ? 'forward' : 'reply', plainText: false, note: '' },
    {
      from,
      to: forward ? [] : [letter.from],
      cc: how === 'reply-all' ? others : [],
      bcc: [],
      subject,
      body: `<div><br></div>${quoted(letter)}`,
      location: '',
      start: letter.at,
      end: letter.at,
      attachments: forward ? letter.attachments : letter.attachments.filter(({ inline }) => inline),
    },
  );
}

function quoted(letter: Received): string {
  const line = (name: string, value: string): HTMLElement =>
    el('div', {}, el('b', {}, `${name}: `), value);
  const head = el(
    'div',
    { id: 'divRplyFwdMsg', dir: 'ltr' },
    line('From', shown(letter.from)),
    line('Sent', timeOf(letter.at)),
    line('To', letter.to.map(shown).join('; ')),
    line('Subject', letter.subject),
  );
  return `<div id="appendonsend"></div><hr>${head.outerHTML}<div>${letter.html}</div>`;
}
