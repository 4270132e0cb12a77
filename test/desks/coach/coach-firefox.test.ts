import { testCoach } from './test-coach.ts';

testCoach('firefox');
