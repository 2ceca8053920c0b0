import type { Mount } from '../mounted';
import { mountField } from '../plain-field';

export default (async (element) => {
  const field = Object.assign(document.createElement('input'), { placeholder: 'Type a message' });
  field.style.width = '560px';
  return mountField(element, field, ' ');
}) satisfies Mount;
