import { newTextOf } from '../draft/stretches';
import { defineRule } from './rule';

/** Long correspondence goes in an attached document (lpt-2020/A5.longwinded, lpt-2020/A5.attach). */
export const longTextAsDocument = defineRule({
  meta: {
    id: 'long-text-as-document',
    title: 'Long text in a document',
    cites: ['lpt-2020/A5.longwinded', 'lpt-2020/A5.attach'],
    severity: 'note',
    needs: ['body'],
    fixes: [],
  },
  messages: {
    long: ({ count }: { count: number }) =>
      `The text is about ${count} words long. A document with headings, attached, is easier to understand and to file.`,
  },
  check: ({ body }, { profile, pcdCounts }) => {
    if (!pcdCounts) return [];
    const words = newTextOf(body).match(/\S+/g) ?? [];
    if (words.length <= profile.longTextWords) return [];
    return [
      {
        message: 'long',
        data: { count: Math.round(words.length / 50) * 50 },
        at: [{ part: 'body' }],
      },
    ];
  },
});
