import { partNames, type Draft, type PartName } from '../draft/draft';

/** Whether two readings of a message are the same, so that it need not be judged again. */
export function sameDraft(one: Draft, other: Draft): boolean {
  return (
    one.kind === other.kind &&
    one.today === other.today &&
    one.time === other.time &&
    one.remembered.known === other.remembered.known &&
    same(one.compose, other.compose) &&
    same(one.deliverAt, other.deliverAt) &&
    partNames.every((part) => samePart(part, one, other))
  );
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function samePart(part: PartName, one: Draft, other: Draft): boolean {
  if (part !== 'body') return same(one[part], other[part]);
  const { body: before } = one;
  const { body: after } = other;
  if (!before.known || !after.known) return same(before, after);
  // The HTML decides what the rest of the body is; only plain text has none.
  return before.value.html === after.value.html && before.value.text === after.value.text;
}
