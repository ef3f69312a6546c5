import type { Draft } from '../../src/draft/draft';
import { known, type WhyUnread } from '../../src/draft/known';
import type { Place } from '../../src/draft/place';
import { placesOf } from '../../src/taskpane/place-view';
import { english } from '../../src/taskpane/strings';
import { draft } from '../support/draft-builder';

const files = ['letter.docx', 'scan.pdf', '', 'a', 'b', 'c', 'd'].map((name) => ({ name }));
const message = draft({ attachments: files });
const hidden: Draft = {
  ...message,
  body: message.body.known
    ? known({ ...message.body.value, hidden: [{ start: 10, end: 20 }] })
    : message.body,
};
const at = (start: number, end: number, zone?: 'new' | 'quoted' | 'signature'): Place => ({
  part: 'body',
  span: { start, end },
  ...(zone === undefined ? {} : { zone }),
});
const file = (index: number): Place => ({ part: 'attachments', index });

describe('placesOf', () => {
  it.each<[string, readonly Place[], readonly string[]]>([
    ['nothing', [], []],
    ['the subject', [{ part: 'subject' }], ['in the subject']],
    ['the location', [{ part: 'location' }], ['in the location']],
    ['From', [{ part: 'from' }], ['in From']],
    ['new text', [at(0, 3, 'new')], ['in the text you wrote']],
    ['the trail', [at(0, 3, 'quoted')], ['in the quoted trail']],
    ['the signature', [at(0, 3, 'signature')], ['in the signature']],
    ['the text at large', [{ part: 'body' }], ['in the text']],
    ['text that does not show', [at(12, 20, 'new')], ['in text that is there but does not show']],
    ['text that only begins unseen', [at(12, 21, 'new')], ['in the text you wrote']],
    ['text that only ends unseen', [at(9, 12, 'new')], ['in the text you wrote']],
    [
      'several in one zone, once, and zones in the order they come',
      [at(0, 1, 'quoted'), at(2, 3, 'new'), at(4, 5, 'quoted')],
      ['in the quoted trail (2 places)', 'in the text you wrote'],
    ],
    ['one person', [{ part: 'to', index: 0 }], ['To: 1 person']],
    [
      'people by field',
      [
        { part: 'to', index: 0 },
        { part: 'cc', index: 0 },
        { part: 'to', index: 1 },
      ],
      ['To: 2 people', 'Cc: 1 person'],
    ],
    [
      'the same person twice',
      [
        { part: 'bcc', index: 4 },
        { part: 'bcc', index: 4 },
      ],
      ['Bcc: 1 person'],
    ],
    ['a whole field', [{ part: 'to' }], ['To']],
    ['an attachment', [file(0)], ['in letter.docx']],
    ['one without a name', [file(2)], ['in an attachment without a name']],
    ['one that is gone', [file(99)], ['in the attachments']],
    ['all of them', [{ part: 'attachments' }], ['in the attachments']],
    [
      'five places in full',
      [0, 1, 3, 4, 5].map(file),
      ['in letter.docx', 'in scan.pdf', 'in a', 'in b', 'in c'],
    ],
    [
      'more than five by their number',
      [0, 1, 3, 4, 5, 6].map(file),
      ['in letter.docx', 'in scan.pdf', 'in a', 'in b', 'and in 2 more places'],
    ],
  ])('names %s', (_, places, names) => {
    expect(placesOf(places, hidden, english)).toEqual(names);
  });

  it.each<[WhyUnread, string]>([
    ['failed', 'The subject – Outlook could not hand it over'],
    ['threw', 'The subject – Outlook broke off while handing it over'],
    ['late', 'The subject – Outlook did not answer in time'],
    ['empty', 'The subject – Outlook handed over nothing'],
    ['unsupported', 'The subject – this version of Outlook cannot hand it over'],
    ['not-looked-into', 'The subject – not looked into yet'],
  ])('says why a part could not be read: %s', (why, name) => {
    const unreadable = draft({ unread: { subject: why } });
    expect(placesOf([{ part: 'subject' }], unreadable, english)).toEqual([name]);
  });

  it('calls the people of a meeting what Outlook calls them', () => {
    const places = [{ part: 'to', index: 0 }, { part: 'cc' }] as const;
    const meeting = draft({ kind: 'meeting', unread: { cc: 'late' } });
    expect(placesOf(places, meeting, english)).toEqual([
      'Required: 1 person',
      'Optional – Outlook did not answer in time',
    ]);
  });

  it('names the text, and an attachment, when they could not be read', () => {
    const unreadable = draft({ unread: { body: 'late', attachments: 'late' } });
    expect(placesOf([at(0, 1, 'new'), file(0)], unreadable, english)).toEqual([
      'The text – Outlook did not answer in time',
      'The attachments – Outlook did not answer in time',
    ]);
  });
});
