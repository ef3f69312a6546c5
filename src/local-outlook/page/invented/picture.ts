import type { Attachment } from '../mail';

/** A small blue square: the picture in a signature, shown in the body by its content id. */
export const logo: Attachment = {
  id: 'picture-logo',
  name: 'logo.png',
  size: 179,
  kind: 'file',
  inline: true,
  contentType: 'image/png',
  content:
    'iVBORw0KGgoAAAANSUhEUgAAAHgAAAAcCAYAAACqAXueAAAAeklEQVR4Ae3BMRGEQAAEwWHrc9CEHlBzejhNOOA1kBBsTfeyHteDagVVC6oWVC2oWlC1oGq/e+x8aTsnb9xj50vbOXnjHjtf2s7JG0HVgqoFVQuqFlQtqFpQtaBqQdWCqgVVC6oWVG1Zj+tBtYKqBVULqhZULahaULU/uu0Np/kvbsYAAAAASUVORK5CYII=',
};
