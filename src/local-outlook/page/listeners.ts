/** Tells whoever asked to be told. */
export class Listeners<T> {
  readonly #told = new Set<(news: T) => void>();

  /** Asks to be told; the answer stops it again. */
  add(listener: (news: T) => void): () => void {
    this.#told.add(listener);
    return () => {
      this.#told.delete(listener);
    };
  }

  tell(news: T): void {
    for (const listener of [...this.#told]) listener(news);
  }
}
