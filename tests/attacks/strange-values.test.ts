import { attack } from './kinds/strange-values';
import { testAttack } from './test-attack';

testAttack(attack);
