import { render } from 'preact';
import { reportErrors } from '../../lib/ui/report-errors';
import { Options } from './options';

reportErrors('settings');

render(<Options />, document.getElementById('options')!);
