import { known } from '../../src/draft/known';
import { attachedOf } from '../../src/taskpane/attached-view';
import { english } from '../../src/taskpane/strings';
import { draft, type PlainDraft } from '../support/draft-builder';

const shown = (plain: Partial<PlainDraft>) => attachedOf(draft(plain), english);

describe('what is attached', () => {
  it.each([
    [{ name: 'a.pdf' }, 'not looked into yet'],
    [{ name: 'a.pdf', text: known('') }, 'looked into'],
    [{ name: 'a', kind: 'cloud' }, 'a link to a file kept elsewhere, not looked into yet'],
    [{ name: 'a', kind: 'item' }, 'an attached message, not looked into yet'],
    [{ name: 'a.png', inline: true }, 'picture in the text'],
  ] as const)('%j: %s', (file, state) => {
    expect(shown({ attachments: [file] }).shown[0]?.state).toBe(state);
  });

  it('shows names as they are, what hides in them named', () => {
    const attachments = [{ name: 'a\u202efdp.exe' }, { name: '' }];
    expect(shown({ attachments }).shown.map(({ name }) => name)).toEqual([
      [{ text: 'a' }, { hidden: 'U+202E' }, { text: 'fdp.exe' }],
      [{ text: 'an attachment without a name' }],
    ]);
  });

  it('puts pictures in the text last', () => {
    const attachments = [{ name: 'logo.png', inline: true }, { name: 'a.pdf' }];
    expect(shown({ attachments }).shown.map(({ key }) => key)).toEqual(['0/a.pdf', '1/logo.png']);
  });

  it('shows twenty and counts the rest', () => {
    const files = (count: number) => Array.from({ length: count }, () => ({ name: 'a.pdf' }));
    expect(shown({ attachments: files(20) })).toMatchObject({ more: null });
    const many = shown({ attachments: files(10_000) });
    expect(many.shown).toHaveLength(20);
    expect(many.more).toBe('and 9,980 more');
  });

  it('shows nothing where the list could not be read', () => {
    expect(shown({ unread: { attachments: 'late' } })).toEqual({ shown: [], more: null });
  });
});
