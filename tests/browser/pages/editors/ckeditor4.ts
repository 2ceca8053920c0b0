import { mountCkeditor4 } from '../ckeditor4-frame';
import type { Mount } from '../mounted';
import { canonical } from '../rich-text';

export default (async (element) => mountCkeditor4(element, canonical)) satisfies Mount;
