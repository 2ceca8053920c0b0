import { render } from 'preact';
import { followLanguage } from '../../lib/ui/language';
import { Options } from './options';

void followLanguage('optionsTitle').then(() => render(<Options />, document.getElementById('options')!));
