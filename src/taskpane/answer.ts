/** Something the sender says once, about one address or one organisation. */
export type Answer =
  | { readonly kind: 'service-user'; readonly address: string; readonly yes: boolean }
  | {
      readonly kind: 'first-contact';
      readonly address: string;
      readonly agreement: 'agreed' | 'refused';
    }
  | { readonly kind: 'guide-sent'; readonly address: string }
  | { readonly kind: 'sharing'; readonly domain: string };

/** Whom an answer is about. */
export function aboutOf(answer: Answer): string {
  return answer.kind === 'sharing' ? answer.domain : answer.address;
}
