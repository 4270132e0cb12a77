import { testEditors } from './test-editors.ts';

testEditors('chromium');
