import { attack } from './kinds/slow-patterns';
import { testAttack } from './test-attack';

testAttack(attack);
