import type { Attachment } from '../mail';

/** A small blue sign: the picture in a signature, shown in the body by its content id. */
export const logo: Attachment = {
  id: 'picture-logo',
  name: 'logo.png',
  size: 330,
  kind: 'file',
  inline: true,
  contentType: 'image/png',
  content:
    'iVBORw0KGgoAAAANSUhEUgAAAIQAAAAgCAIAAABcq0cIAAABEUlEQVR4Ae3BgWnDQAxA0S/h3bSFNZu2sKZTIRAwNBc72C1XqveEdaPNQWnTUNo0lDYNpU1DadNQ2jQWTqgwBsSTdhPlSIUxVmG0mwjrxkCFcZp4ckKF8Y+JJ2PKh8ST9jMWBiqMHfHkSTx5qDCeKkw8aRcor1QYO+LJK+LJToXRLlg4Ip6MiWeFcZp40gYWTqswdsSTdiulTUN5Szw5Ip60OyhvVRhHKox2B6VNY+E08eSyCuNPEU9+i3KkwhirMNpNlFfEk50K45UKY0c8aRcsDIhnhfFUYTyIZ4XxjXjSrln4UIVxgXjSBoR1460K4y3xpN1BOSKejIkn7SbCutHmoLRpKG0aSpuG0qahtGl8AXN+TtUEI75pAAAAAElFTkSuQmCC',
};
