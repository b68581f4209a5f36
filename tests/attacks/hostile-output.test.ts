import { attack } from './kinds/hostile-output';
import { testAttack } from './test-attack';

testAttack(attack);
