import { attack } from './kinds/hostile-import';
import { testAttack } from './test-attack';

testAttack(attack);
