import { render } from 'preact';
import { followLanguage } from '../../lib/ui/language';
import { reportErrors } from '../../lib/ui/report-errors';
import { Options } from './options';

reportErrors('settings');

void followLanguage('optionsTitle').then(() => render(<Options />, document.getElementById('options')!));
