import { attack } from './kinds/cut-output';
import { testAttack } from './test-attack';

testAttack(attack);
