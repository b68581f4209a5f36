import { attack } from './kinds/query-that-writes';
import { testAttack } from './test-attack';

testAttack(attack);
