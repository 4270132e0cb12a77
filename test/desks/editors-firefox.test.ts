import { testEditors } from './test-editors.ts';

testEditors('firefox');
