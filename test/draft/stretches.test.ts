import { bodyFromText } from '../../src/draft/from-text';
import { findIn, newTextOf, stretchesOf } from '../../src/draft/stretches';

const trail = bodyFromText(
  'Thanks, Ben.\n\nFrom: Ben Cole\nSent: 20 November 2026 10:00\nTo: Sam Taylor\nSubject: Rota\n\nThanks, Sam.',
);

describe('stretches of a body', () => {
  it('gives the pieces of one kind, with where they begin', () => {
    const [quoted] = stretchesOf(trail, 'quoted');
    expect(quoted?.text).toContain('Thanks, Sam.');
    expect(trail.text.slice(quoted?.start)).toContain('From: Ben Cole');
    expect(newTextOf(trail)).toContain('Thanks, Ben.');
    expect(newTextOf(trail)).not.toContain('Sam');
  });

  it('finds in one kind and says where in the whole', () => {
    const thanks = (text: string) => [
      { start: text.indexOf('Thanks'), end: text.indexOf('Thanks') + 6 },
    ];
    for (const kind of ['new', 'quoted'] as const) {
      const [span] = findIn(trail, kind, thanks);
      expect(trail.text.slice(span?.start, span?.end)).toBe('Thanks');
    }
    expect(findIn(trail, 'signature', thanks)).toEqual([]);
  });
});
