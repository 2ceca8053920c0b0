import type { Mount } from '../mounted';
import { mountField } from '../plain-field';

export default (async (element) =>
  mountField(
    element,
    Object.assign(document.createElement('textarea'), { rows: 6, cols: 60 }),
    '\n',
  )) satisfies Mount;
