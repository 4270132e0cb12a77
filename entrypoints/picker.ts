import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { runPicker } from '../components/picker/run-picker';

export default defineUnlistedScript(() => runPicker());
