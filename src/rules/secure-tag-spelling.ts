import { defineRule } from './rule';

/** A tag that only looks like the tag goes out in plain text (nhsmail-sop-2015/4.6). */
export const secureTagSpelling = defineRule({
  meta: {
    id: 'secure-tag-spelling',
    title: 'Secure tag written so that it works',
    cites: ['nhsmail-sop-2015/4.6', 'lpt-2020/A6.3', 'lpt-2020/A5.secure'],
    severity: 'stop',
    needs: ['subject'],
    fixes: ['replace-in-subject'],
  },
  messages: {
    misspelt: () =>
      'The secure tag in the subject is not written the way the mail system looks for it, so the message would go out unencrypted.',
  },
  check: ({ subject }, { tag, profile }) => {
    if (tag.state !== 'misspelt') return [];
    const span = { start: tag.start, end: tag.end };
    const spaced = /^\s|^$/.test(subject.slice(tag.end)) ? '' : ' ';
    return [
      {
        message: 'misspelt',
        at: [{ part: 'subject', span }],
        fix: { kind: 'replace-in-subject', span, text: profile.tag.text + spaced },
      },
    ];
  },
});
