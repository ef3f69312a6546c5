import type { Attachment } from './mail';

/** The body with its `cid:` pictures as data, so that a page can show them. */
export function shownBody(html: string, attachments: readonly Attachment[]): string {
  return html.replace(/src="cid:([^"]+)"/g, (whole, id: string) => {
    const picture = attachments.find((attachment) => attachment.inline && attachment.name === id);
    if (picture === undefined) return whole;
    return `src="data:${picture.contentType};base64,${picture.content}" data-cid="${id}"`;
  });
}

/** What the editor holds, with its pictures as `cid:` again, as they travel. */
export function writtenBody(html: string): string {
  return html.replace(/src="data:[^"]*" data-cid="([^"]+)"/g, 'src="cid:$1"');
}
